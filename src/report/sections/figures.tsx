import type { ComponentChildren } from 'preact';
import type { Chart } from '../charts.js';
import { Fold, Multiples, OutletColumns, Table } from '../parts.js';
import type { ArticleView, View } from '../view.js';

/** A picture an outlet, side by side, and below them a table with the same figures, each of which leads to what it counts. */
export const Figures = (properties: {
  view: View;
  id: string;
  /** A chart an outlet, in the order of the articles. */
  charts: readonly Chart[];
  /** What a picture shows, for who can't see it. */
  label: string;
  tableLabel: string;
  caption: string;
  /** What stands in the rows. */
  first: string;
  rows: readonly { label: string; figure: (article: ArticleView) => ComponentChildren }[];
}) => {
  const { view, id, charts, label, tableLabel, caption, first, rows } = properties;
  return (
    <>
      <Multiples view={view} charts={charts} label={label} />
      <Fold id={id} summary="The figures of the picture">
        <Table
          label={tableLabel}
          caption={caption}
          className="figures"
          head={<OutletColumns view={view} first={first} />}
        >
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">{row.label}</th>
                {view.articles.map((article) => (
                  <td>{row.figure(article)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Fold>
    </>
  );
};
