import { MISS_RATE } from '../accuracy.js';
import { Fold, InTheTexts, Outside } from '../parts.js';
import { counted, groupBy } from '../prose.js';
import type { ArticleView, View } from '../view.js';

/** More than this of one article are counted and not printed a second time. */
const MOST_SENTENCES = 40;

/** Where they stand for an article. */
export const onlyAnchor = ({ index }: ArticleView): string => `only-${index + 1}`;

/** The sentences of each article for which nothing was matched in any other. */
export const OnlyHere = ({ view }: { view: View }) => {
  const sentences = groupBy(view.whole.onlyIn, ({ article }) => article);
  return (
    <>
      <h3>What only one outlet has</h3>
      {sentences.size === 0 ? <p>A match was found for every sentence.</p> : <p class="note">{MISS_RATE}</p>}
      {sentences.size === 0 ? null : (
        <InTheTexts>They stand in the full texts: the sentences before which no small number stands.</InTheTexts>
      )}
      {view.articles.map((article) => {
        const alone = sentences.get(article.id) ?? [];
        // Of excerpts only those of which anything is left.
        const shown = alone.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).slice(0, MOST_SENTENCES);
        return alone.length === 0 ? null : (
          <Fold
            id={onlyAnchor(article)}
            summaryOnPaper
            summary={
              <>
                <Outside text={article.name} />: {counted(alone.length, 'sentence')} without a match
              </>
            }
          >
            <ul class="places">
              {shown.map((sentence) => (
                <li>
                  <blockquote class="excerpt whole" dir="auto">
                    {sentence.text}
                  </blockquote>
                </li>
              ))}
            </ul>
            {alone.length > shown.length ? (
              <p class="note">
                {counted(alone.length - shown.length, 'further sentence')}
                {article.hasText ? ' in the full text' : ', of which nothing is shown'}.
              </p>
            ) : null}
          </Fold>
        );
      })}
    </>
  );
};
