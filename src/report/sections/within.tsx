import { WITHIN } from '../labels.js';
import { Excerpt, Outside, Section } from '../parts.js';
import { capitalised } from '../prose.js';
import type { View } from '../view.js';

/** Places of one article that do not sit together. */
export const Within = ({ view }: { view: View }) => (
  <Section
    id="within"
    question="What does not sit together within one article?"
    guide="A headline that states what the body attributes or hedges, statements of one article that differ, and a paraphrase firmer than the words quoted beside it. Headlines are short and often not the reporter’s."
  >
    {view.comparison.withinArticle.length === 0 ? <p>Nothing of this kind was found.</p> : null}
    {view.comparison.withinArticle.map(({ article: id, kind, detail, spans }) => {
      const article = view.article(id);
      return article ? (
        <div class="within">
          <h3>
            <Outside text={article.name} />: {WITHIN[kind].toLowerCase()}
          </h3>
          <p dir="auto">{asSentence(detail)}</p>
          {spans.map((span) => (
            <Excerpt article={article} place={span.in} span={span} to={article.anchor} />
          ))}
        </div>
      ) : null;
    })}
  </Section>
);

const asSentence = (detail: string): string => capitalised(detail).replace(/(?<![.?!”"])$/, '.');
