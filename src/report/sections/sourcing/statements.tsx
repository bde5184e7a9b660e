import type { Attribution } from '../../../model/finding.js';
import { ACT, FORM } from '../../labels.js';
import { Excerpt } from '../../parts.js';
import type { ArticleView } from '../../view.js';

/** Statements with the sentence of each, the words credited in dark type and the verb marked. */
export const Statements = ({ article, ids }: { article: ArticleView; ids: readonly string[] }) => (
  <ul class="statements places">
    {ids.map((id) => {
      const statement = article.attribution(id);
      return statement ? (
        <li>
          <Excerpt
            article={article}
            place={statement.in}
            span={statement}
            marked={statement.cue ? [statement.cue] : []}
            to={markOf(article, statement)}
          />
          <p class="voice">{howItIsSaid(statement)}</p>
        </li>
      ) : null;
    })}
  </ul>
);

export const howItIsSaid = ({ type, form, stance }: Attribution): string =>
  `${type === 'speech' ? FORM[form] : ACT[type]}; ${stance} verb`;

/** Where it stands in the text, or the note on it where the page has no text. */
export const markOf = ({ hasText, findingAnchor }: ArticleView, statement: Attribution): string =>
  `${hasText ? 'mark' : 'note'}-${findingAnchor(statement)}`;
