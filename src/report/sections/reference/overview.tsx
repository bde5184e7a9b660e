import type { Change, Reference } from '../../../model/reference.js';
import { Fold, Outside } from '../../parts.js';
import { counted, shortened } from '../../prose.js';
import type { ArticleView, View } from '../../view.js';
import { DIRECTION, KEPT, type Kept } from './labels.js';
import { type OutletFigure, OutletFigures } from './outlet-figures.js';
import { inOutlet, isKept, keptAnchor, type Numbered, statementAnchor } from './places.js';

/** A column: the statements that it counts. */
interface Column {
  id: string;
  title: string;
  said: string;
  counts: (numbered: Numbered, article: ArticleView) => boolean;
}

const kept: Column[] = (Object.keys(KEPT) as Kept[]).map((id) => ({
  id,
  ...KEPT[id],
  counts: (numbered, article) => isKept(numbered, article, id),
}));

const directions: Column[] = (Object.keys(DIRECTION) as Change['direction'][]).map((id) => ({
  id,
  title: DIRECTION[id],
  said: DIRECTION[id].toLowerCase(),
  counts: (numbered, article) =>
    inOutlet(numbered, article)?.changes.some(({ direction }) => direction === id) ?? false,
}));

/** First how much of it each outlet has, then how many of these sentences are put in another way; each figure opens onto its sentences. */
export const Overview = ({ view, reference }: { view: View; reference: Reference }) => {
  const statements = reference.statements.map((statement, index) => ({ statement, index }));
  const figureOf = ({ id, title, counts }: Column): OutletFigure => ({
    title,
    count: (article) => statements.filter((one) => counts(one, article)).length,
    to: (article) => keptAnchor(article, id),
  });
  return (
    <>
      <OutletFigures
        view={view}
        figures={kept.map(figureOf)}
        label="Sentences of the original by outlet"
        caption={`What each outlet has of the ${counted(statements.length, 'sentence')} of the original`}
      />
      <OutletFigures
        view={view}
        figures={directions.map(figureOf)}
        label="Sentences put in another way by outlet"
        caption="Sentences of the original that an outlet has and puts in another way; one sentence may be counted in several columns"
      />
      <p class="note">
        No match found means that the program found none, not that the outlet leaves the sentence out: it may say it in
        words that the program does not recognise (see <a href="#method">method and limits</a>).
      </p>
      <h3>The sentences behind the figures</h3>
      {view.articles.map((article) => (
        <Fold summary={<Outside text={article.name} />}>
          {[...kept, ...directions].map((column) => (
            <Behind article={article} statements={statements} column={column} />
          ))}
        </Fold>
      ))}
    </>
  );
};

/** More are counted and stand in the list of all sentences. */
const MOST = 60;
const LONGEST = 90;

const Behind = (properties: { article: ArticleView; statements: readonly Numbered[]; column: Column }) => {
  const { article, statements, column } = properties;
  const behind = statements.filter((one) => column.counts(one, article));
  if (behind.length === 0) return null;
  return (
    <div id={keptAnchor(article, column.id)}>
      <h4>
        {column.title}: {counted(behind.length, 'sentence')}
      </h4>
      <ul class="plain">
        {behind.slice(0, MOST).map(({ statement, index }) => (
          <li dir="auto">
            <a href={`#${statementAnchor(index)}`}>
              <span class="fact-number">{index + 1}</span> {shortened(statement.text, LONGEST)}
            </a>
          </li>
        ))}
      </ul>
      {behind.length > MOST ? (
        <p class="note">{counted(behind.length - MOST, 'further sentence')} in the list below.</p>
      ) : null}
    </div>
  );
};
