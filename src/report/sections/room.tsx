import { overlap } from '../../model/span.js';
import { type Chart, sharesOfText } from '../charts.js';
import { CAUTION } from '../labels.js';
import { ChartKey, Count, InText, Outside, Plot, Table } from '../parts.js';
import { capitalised } from '../prose.js';
import type { ArticleView, View } from '../view.js';
import { onlyAnchor } from './only-here.js';

/** How many sentences of an article state something that another one states too, and how many have no match. */
const sentencesOf = (view: View, { id, annotated }: ArticleView): { matched: number; alone: number } => {
  const places = view.whole.facts
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.article === id && mention.in === 'body');
  return {
    matched: annotated.sentences.filter((sentence) => places.some((place) => overlap(place, sentence) > 0)).length,
    alone: view.whole.onlyIn.filter((one) => one.article === id).length,
  };
};

export const roomChart = (view: View): Chart =>
  sharesOfText(
    'chart-room',
    view.articles.map((article) => {
      const { matched, alone } = sentencesOf(view, article);
      return { name: article.name, first: matched, second: alone, of: article.annotated.sentences.length };
    }),
  );

/** How much room each article had and when it was published: either alone can explain that no match was found. */
export const Room = ({ view }: { view: View }) => {
  const isAnyCutOff = view.articles.some(({ annotated }) => isCutOff(annotated.article));
  return (
    <>
      <ChartKey filled="sentences with a match in another outlet" outlined="sentences without one" />
      <Plot chart={roomChart(view)} label="Sentences with and without a match" />
      <Table
        label="Length and time of the articles"
        caption="How long each article is, when it says that it was published, and how many of its sentences have a match. Bylines, datelines and what has fewer than four words are in neither number."
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
              With a match
            </th>
            <th scope="col" class="figure-cell">
              Found here only
            </th>
            {isAnyCutOff ? <th scope="col">To know</th> : null}
          </tr>
        }
      >
        <tbody>
          {view.articles.map((article) => (
            <RoomOf view={view} article={article} isAnyCutOff={isAnyCutOff} />
          ))}
        </tbody>
      </Table>
    </>
  );
};

const RoomOf = (properties: { view: View; article: ArticleView; isAnyCutOff: boolean }) => {
  const { view, article, isAnyCutOff } = properties;
  const { article: text, sentences } = article.annotated;
  const { matched, alone } = sentencesOf(view, article);
  return (
    <tr>
      <th scope="row">
        <Outside text={article.name} />
      </th>
      <td class="date" dir="auto">
        {text.date ?? 'not stated'}
      </td>
      <td class="figure-cell">
        <InText of={text.words} article={article} />
      </td>
      <td class="figure-cell">
        <InText of={sentences.length} article={article} />
      </td>
      <td class="figure-cell">
        <InText of={matched} article={article} />
      </td>
      <td class="figure-cell">
        <Count of={alone} to={onlyAnchor(article)} />
      </td>
      {isAnyCutOff ? <td>{isCutOff(text) ? capitalised(CAUTION['maybe-truncated'].long) : '–'}</td> : null}
    </tr>
  );
};

const isCutOff = ({ warnings }: ArticleView['annotated']['article']): boolean =>
  warnings.some(({ code }) => code === 'maybe-truncated');
