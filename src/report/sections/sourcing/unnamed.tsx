import type { Anonymity } from '../../../model/finding.js';
import type { Speaker } from '../../../model/sourcing.js';
import { CONTENT } from '../../labels.js';
import { Excerpt, Fold, OutletColumns, Outside, Table } from '../../parts.js';
import { counted } from '../../prose.js';
import type { ArticleView, View } from '../../view.js';
import { peopleBehind } from './how-many.js';
import { DIMENSIONS, type Dimension, type Evidence, evidenceOf, TELLABLE } from './practice.js';
import { markOf } from './statements.js';

/** Of how many unnamed sources each outlet states what, then the scorecard of each. */
export const UnnamedPart = ({ view }: { view: View }) =>
  view.articles.every((article) => unnamedIn(article).length === 0) ? (
    <p>No unnamed source was found in these articles.</p>
  ) : (
    <>
      <Table
        label="What is stated about unnamed sources"
        caption="Of each article’s unnamed sources, how many come with what guidelines ask for"
        className="practice-counts"
        head={<OutletColumns view={view} first="What guidelines ask for" />}
      >
        <tbody>
          {DIMENSIONS.map((dimension) => (
            <tr>
              <th scope="row">
                {dimension.title} <Asked dimension={dimension} />
              </th>
              {view.articles.map((article) => (
                <td>
                  <StatedFor article={article} dimension={dimension} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      {view.articles.map((article) => (
        <UnnamedIn article={article} />
      ))}
    </>
  );

type Unnamed = Speaker & { anonymity: Anonymity };

const unnamedIn = ({ sourcing }: ArticleView): Unnamed[] =>
  sourcing.speakers.filter((speaker): speaker is Unnamed => speaker.anonymous && speaker.anonymity !== null);

const Asked = ({ dimension: { asked, authority } }: { dimension: Dimension }) => (
  <span class="asked">
    {asked} <span class="authority">{authority}</span>
  </span>
);

const StatedFor = ({ article, dimension }: { article: ArticleView; dimension: Dimension }) => {
  const unnamed = unnamedIn(article);
  const stated = unnamed.filter(({ anonymity }) => dimension.counts(anonymity));
  return unnamed.length === 0 ? (
    <span class="none">no unnamed source</span>
  ) : (
    <a href={`#unnamed-${article.index + 1}`}>{`${stated.length} of ${unnamed.length}`}</a>
  );
};

const UnnamedIn = ({ article }: { article: ArticleView }) => {
  const unnamed = unnamedIn(article);
  return (
    <div class="unnamed" id={`unnamed-${article.index + 1}`}>
      <h4 class="who">
        <Outside text={article.name} />
      </h4>
      {unnamed.length === 0 ? (
        <p>No unnamed source was found.</p>
      ) : (
        <p>
          {counted(unnamed.length, 'unnamed source')}; people behind {unnamed.length === 1 ? 'it' : 'them'}:{' '}
          {peopleBehind(article.sourcing.unnamedPeople)}.
        </p>
      )}
      {unnamed.map((source, i) => (
        <Fold
          built
          summaryOnPaper
          className="scored"
          summary={
            <>
              <Outside text={source.label} />
              <span class="speaker-facts">{inShort(source.anonymity)}</span>
            </>
          }
        >
          <Scorecard article={article} source={source} number={i + 1} />
        </Fold>
      ))}
    </div>
  );
};

const inShort = (anonymity: Anonymity): string => {
  const titles = (isStated: boolean) =>
    TELLABLE.filter(({ counts }) => counts(anonymity) === isStated)
      .map(({ title }) => title.toLowerCase())
      .join(', ');
  const [stated, not] = [titles(true), titles(false)];
  return [
    ...(stated ? [`stated: ${stated}`] : []),
    ...(not ? [`not stated: ${not}`] : []),
    `used for ${CONTENT[anonymity.content]}`,
  ].join(' · ');
};

/** Dimension by dimension: what is asked for, what the text states, and the sentence. */
const Scorecard = (properties: { article: ArticleView; source: Unnamed; number: number }) => {
  const { article, source, number } = properties;
  const statements = source.statements.flatMap((id) => article.attribution(id) ?? []);
  const all = DIMENSIONS.map((dimension) => evidenceOf(dimension, source.anonymity, statements));
  return (
    <>
      <Table
        label={`What is stated about unnamed source ${number} of ${article.name}, ${source.label}`}
        caption="What guidelines ask for, and what this text states"
        className="scorecard"
        head={
          <tr>
            <th scope="col">Asked for</th>
            <th scope="col">Stated</th>
            <th scope="col">Where</th>
          </tr>
        }
      >
        <tbody>
          {DIMENSIONS.map((dimension, i) => {
            const stated = dimension.stated(source.anonymity);
            const evidence = all[i] ?? null;
            return (
              <tr>
                <th scope="row">
                  {dimension.title} <Asked dimension={dimension} />
                </th>
                <td>{stated === null ? <span class="none">not stated</span> : <Outside text={stated} />}</td>
                <td class={evidence ? undefined : 'nowhere'}>
                  <Where article={article} evidence={evidence} before={all.slice(0, i)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      <p class="note">
        <a href={`#${article.speakerAnchor(source.id)}`}>{counted(source.statements.length, 'statement')}</a> credited
        to it.
      </p>
    </>
  );
};

/** The sentence with the words that state it; shown once where the same words state several things. */
const Where = (properties: {
  article: ArticleView;
  evidence: Evidence | null;
  before: readonly (Evidence | null)[];
}) => {
  const { article, evidence, before } = properties;
  if (!evidence) return <>–</>;
  const { statement, span } = evidence;
  const isShown = before.some((one) => one?.statement.in === statement.in && one.span.start === span.start);
  if (isShown) return <span class="none">the same words</span>;
  return <Excerpt article={article} place={statement.in} span={span} to={markOf(article, statement)} />;
};
