import type { Origin, PathStep, SourcePath } from '../../../model/sourcing.js';
import { originSentence, outletsOfOrigin } from '../../origins.js';
import { Fold, Outside } from '../../parts.js';
import { capitalised, counted, inWords } from '../../prose.js';
import type { ArticleView, View } from '../../view.js';
import { Statements } from './statements.js';

/** What several outlets have from one, then the path of each claim that came through others. */
export const PathsPart = ({ view }: { view: View }) => {
  const { paths, origins } = view.comparison.sourcing;
  return (
    <>
      {paths.length === 0 ? (
        <p>No statement was found that reached an article through another outlet or speaker.</p>
      ) : null}
      {origins.map((origin) => (
        <SharedOrigin view={view} origin={origin} />
      ))}
      {view.articles.map((article) => {
        const own = paths.filter((path) => path.article === article.id);
        return own.length === 0 ? null : (
          <div id={`paths-${article.index + 1}`}>
            {own.map((path) => (
              <Path article={article} path={path} />
            ))}
          </div>
        );
      })}
    </>
  );
};

const SharedOrigin = ({ view, origin }: { view: View; origin: Origin }) => (
  <div class="origin" id={origin.id}>
    <p>
      <strong>{`${capitalised(inWords(outletsOfOrigin(origin)))} outlets, one origin.`}</strong>{' '}
      <Outside text={originSentence(view, origin)} /> However many outlets repeat it, it is one origin.
      {origin.facts.length > 0 ? (
        <>
          {' '}
          It includes{' '}
          {origin.facts.map((id, i) => {
            const number = view.comparison.facts.findIndex((fact) => fact.id === id) + 1;
            return (
              <>
                {i > 0 ? ', ' : ''}
                <a href={`#fact-${number}`}>fact {number}</a>
              </>
            );
          })}
          .
        </>
      ) : null}
    </p>
    {origin.rests.map(({ article: id, statements }) => {
      const article = view.article(id);
      return article ? (
        <Fold
          built
          onScreen
          summary={
            <>
              <Outside text={article.name} />: {counted(statements.length, 'statement')} from it
            </>
          }
        >
          <Statements article={article} ids={statements} />
        </Fold>
      ) : null;
    })}
  </div>
);

const Path = ({ article, path }: { article: ArticleView; path: SourcePath }) => (
  <div class="path-of-claim">
    <ol class="path">
      <li class="path-outlet">
        <Outside text={article.name} />
        <span class="path-kind">this article</span>
      </li>
      {path.steps.map((step) => (
        <li class={stepClass(step)}>
          <span class="path-arrow" aria-hidden="true">
            ←
          </span>
          <span class="visually-hidden">has it from </span>
          <Outside text={step.label} />
          <span class="path-kind">{stepKind(step)}</span>
        </li>
      ))}
    </ol>
    <Fold built onScreen summary={counted(path.statements.length, 'statement')}>
      <Statements article={article} ids={path.statements} />
    </Fold>
  </div>
);

const stepClass = ({ isReport, anonymous }: PathStep): string =>
  anonymous ? 'path-unnamed' : isReport ? 'path-report' : 'path-named';

const stepKind = ({ isReport, anonymous, sourceType }: PathStep): string => {
  if (anonymous) return 'not named';
  if (isReport) return sourceType === 'named-person' ? 'a journalist' : 'another outlet';
  return sourceType === 'document' ? 'a document' : 'named';
};
