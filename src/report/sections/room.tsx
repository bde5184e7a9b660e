import { CAUTION } from '../labels.js';
import { Outside, Table } from '../parts.js';
import { capitalised, number } from '../prose.js';
import type { ArticleView, View } from '../view.js';

/** How much room each article had and when it was published: either alone can explain that no match was found. */
export const Room = ({ view }: { view: View }) => {
  const isAnyCutOff = view.articles.some(({ annotated }) => isCutOff(annotated.article));
  return (
    <Table
      label="Length and time of the articles"
      caption="How long each article is, and when it says that it was published"
      className="room"
      head={
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Published</th>
          <th scope="col" class="figure-cell">
            Words
          </th>
          <th scope="col" class="figure-cell">
            Sentences
          </th>
          <th scope="col" class="figure-cell">
            Found here only
          </th>
          {isAnyCutOff ? <th scope="col">To know</th> : null}
        </tr>
      }
    >
      <tbody>
        {view.articles.map(({ id, name, annotated: { article, sentences } }) => (
          <tr>
            <th scope="row">
              <Outside text={name} />
            </th>
            <td class="date" dir="auto">
              {article.date ?? 'not stated'}
            </td>
            <td class="figure-cell">{number(article.words)}</td>
            <td class="figure-cell">{number(sentences.length)}</td>
            <td class="figure-cell">{number(view.whole.onlyIn.filter((one) => one.article === id).length)}</td>
            {isAnyCutOff ? <td>{isCutOff(article) ? capitalised(CAUTION['maybe-truncated'].long) : '–'}</td> : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

const isCutOff = ({ warnings }: ArticleView['annotated']['article']): boolean =>
  warnings.some(({ code }) => code === 'maybe-truncated');
