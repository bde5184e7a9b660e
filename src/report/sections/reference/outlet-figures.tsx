import { Count, Outside, Table } from '../../parts.js';
import type { ArticleView, View } from '../../view.js';

/** A kind of thing that is counted for each outlet, and where the page shows what was counted. */
export interface OutletFigure {
  title: string;
  count: (article: ArticleView) => number;
  to: (article: ArticleView) => string;
}

/** Outlets down, what is counted across; every number leads to what it counts. */
export const OutletFigures = (properties: {
  view: View;
  label: string;
  caption: string;
  figures: readonly OutletFigure[];
}) => {
  const { view, label, caption, figures } = properties;
  return (
    <Table
      label={label}
      caption={caption}
      className="figures"
      head={
        <tr>
          <th scope="col">Outlet</th>
          {figures.map(({ title }) => (
            <th scope="col">{title}</th>
          ))}
        </tr>
      }
    >
      <tbody>
        {view.articles.map((article) => (
          <tr>
            <th scope="row">
              <Outside text={article.name} />
            </th>
            {figures.map(({ count, to }) => (
              <td>
                <Count of={count(article)} to={to(article)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
