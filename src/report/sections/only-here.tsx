import { overlap } from '../../model/span.js';
import { Excerpt, Fold, Outside, Table } from '../parts.js';
import { counted, groupBy, number } from '../prose.js';
import type { ArticleView, View } from '../view.js';

/** More than this of one article are counted and not printed a second time. */
const MOST_SENTENCES = 40;

/** The sentences of each article for which nothing was matched in any other. */
export const OnlyHere = ({ view }: { view: View }) => {
  const mentions = groupBy(
    view.whole.facts.flatMap((fact) => fact.mentions),
    ({ article }) => article,
  );
  const rows = view.articles.map((article) => {
    const told = toldIn(article);
    const matched = (mentions.get(article.id) ?? []).filter((mention) => mention.in === 'body');
    return {
      article,
      told,
      alone: told.filter((sentence) => !matched.some((mention) => overlap(mention, sentence) > 0)),
    };
  });
  return (
    <>
      <h3>Sentences of one outlet only</h3>
      <p class="note">
        On events that people aligned by hand, about one in seven of the sentences listed here did have a counterpart
        (see <a href="#method">method and limits</a>).
      </p>
      <Table
        label="Sentences without a match"
        caption="Sentences of the text for which no match was found, of all"
        className="figures"
        head={
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">No match found</th>
            <th scope="col">Sentences</th>
          </tr>
        }
      >
        <tbody>
          {rows.map(({ article, told, alone }) => (
            <tr>
              <th scope="row">
                <Outside text={article.name} />
              </th>
              <td>{number(alone.length)}</td>
              <td>{number(told.length)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {rows
        .filter(({ alone }) => alone.length > 0)
        .map(({ article, alone }) => (
          <Fold
            summary={
              <>
                <Outside text={article.name} />: {counted(alone.length, 'sentence')}
              </>
            }
          >
            <ul class="places">
              {alone.slice(0, MOST_SENTENCES).map((sentence) => (
                <li>
                  <Excerpt article={article} place="body" span={sentence} />
                </li>
              ))}
            </ul>
            {alone.length > MOST_SENTENCES ? (
              <p class="note">{counted(alone.length - MOST_SENTENCES, 'further sentence')} in the full text.</p>
            ) : null}
          </Fold>
        ))}
    </>
  );
};

/** Who wrote it and where states no fact. */
const untold = new Set(['byline', 'dateline', 'subheading']);

const toldIn = ({ annotated }: ArticleView) => annotated.sentences.filter(({ zone }) => !untold.has(zone));
