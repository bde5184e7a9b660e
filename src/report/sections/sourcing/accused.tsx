import type { Accused } from '../../../model/sourcing.js';
import { Excerpt, Fold, Outside, sideBySide } from '../../parts.js';
import { counted } from '../../prose.js';
import type { ArticleView, View } from '../../view.js';
import { Statements } from './statements.js';

/** Whom each article has accused, and what of theirs was found beside it. */
export const AccusedPart = ({ view }: { view: View }) =>
  view.articles.every(({ sourcing }) => sourcing.accused.length === 0) ? (
    <p>No accusing verb with somebody as its object was found in these articles.</p>
  ) : (
    <div class={sideBySide(view)}>
      {view.articles.map((article) => (
        <div id={`accused-${article.index + 1}`}>
          <h4 class="who">
            <Outside text={article.name} />
          </h4>
          {article.sourcing.accused.length === 0 ? <p class="none">Nobody was found accused.</p> : null}
          {article.sourcing.accused.map((accused) => (
            <AccusedOne article={article} accused={accused} />
          ))}
        </div>
      ))}
    </div>
  );

const AccusedOne = ({ article, accused }: { article: ArticleView; accused: Accused }) => (
  <div class="accused">
    <p>
      <strong>
        <Outside text={accused.label} />
      </strong>
      . {ANSWER[accused.answer]}
    </p>
    <Fold built onScreen summary={`Accused in ${counted(accused.accusations.length, 'place')}`}>
      <ul class="places">
        {accused.accusations.map(({ in: place, start, end, statement }) => {
          const attribution = statement === null ? undefined : article.attribution(statement);
          const to = attribution ? `mark-${article.findingAnchor(attribution)}` : article.anchor;
          return (
            <li>
              <Excerpt article={article} place={place} span={{ start, end }} to={to} />
            </li>
          );
        })}
      </ul>
    </Fold>
    {accused.statements.length > 0 ? (
      <Fold
        built
        summaryOnPaper
        summary={
          accused.answer === 'asked'
            ? 'Where that is reported'
            : `${counted(accused.statements.length, 'statement')} of theirs`
        }
      >
        <Statements article={article} ids={accused.statements} />
      </Fold>
    ) : null}
  </div>
);

const ANSWER: Record<Accused['answer'], string> = {
  statement: 'Their words are reported.',
  asked: 'Reported as having been asked; no words of theirs were found.',
  'none-found': 'No statement of theirs was found in this article.',
};
