import type { Booster, Hedge } from '../../model/finding.js';
import { MARK, plain, VOICE } from '../labels.js';
import { Excerpt, Fold, OutletColumns, Outside, Section, Split, Table } from '../parts.js';
import { counted, groupBy } from '../prose.js';
import type { ArticleView, View } from '../view.js';
import { SwitchedOffBy, SwitchedOffNote } from './switched-off.js';

/** Hedges lower, boosters raise the certainty of a statement: how many of each kind, and where. */
export const Certainty = ({ view }: { view: View }) => {
  const kinds = groupBy(
    view.articles.flatMap((article) => certaintyMarks(article).map(({ kind, category }) => ({ kind, category }))),
    ({ kind, category }) => `${kind} ${category}`,
  );
  const rows = [...kinds.values()]
    .map(([first]) => first!)
    .sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'hedge' ? -1 : 1));
  return (
    <Section
      id="certainty"
      question="How sure are the statements made?"
      guide="Hedges lower the certainty of a statement, boosters raise it. A hedge may be the honest word for what is known; words such as “alleged” are often required by law; “about” makes a number rough, not an outlet cautious."
    >
      {rows.length === 0 ? (
        <p>No hedge or booster was found.</p>
      ) : (
        <>
          <SwitchedOffNote findings={view.articles.flatMap(certaintyMarks)} />
          <Table
            label="Hedges and boosters by outlet"
            caption="First number: in the outlet’s own words; second: in words credited to a source or quoted"
            className="figures"
            head={<OutletColumns view={view} first="Kind" />}
          >
            <tbody>
              {rows.map((row) => (
                <tr>
                  <th scope="row">
                    {MARK[row.kind].title}: {plain(row.category)}
                  </th>
                  {view.articles.map((article) => (
                    <td>
                      <Split
                        voices={certaintyMarks(article)
                          .filter(
                            ({ kind, category, suppressed }) =>
                              kind === row.kind && category === row.category && suppressed === null,
                          )
                          .map(({ voice }) => voice)}
                        to={`certainty-${article.index + 1}`}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
          {view.articles.map((article) => (
            <Sentences article={article} />
          ))}
        </>
      )}
    </Section>
  );
};

const certaintyMarks = ({ annotated }: ArticleView): (Hedge | Booster)[] =>
  annotated.findings.filter((finding) => finding.kind === 'hedge' || finding.kind === 'booster');

const Sentences = ({ article }: { article: ArticleView }) => {
  const marks = certaintyMarks(article);
  return marks.length === 0 ? null : (
    <Fold
      built
      onScreen
      id={`certainty-${article.index + 1}`}
      summary={
        <>
          <Outside text={article.name} />: {counted(marks.length, 'place')}
        </>
      }
    >
      <ul class="places">
        {marks.map((mark) => (
          <li>
            <Excerpt article={article} place={mark.in} span={mark} to={`mark-${article.findingAnchor(mark)}`} />
            <p class="voice">
              {MARK[mark.kind].title}: {plain(mark.category)}, {VOICE[mark.voice]}
              <SwitchedOffBy suppressed={mark.suppressed} />
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
