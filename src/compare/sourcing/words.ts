import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { Passage } from '../../model/document.js';
import type { Attribution } from '../../model/finding.js';
import { isWordLike } from '../../model/letters.js';
import { contains, type Span } from '../../model/span.js';
import { attributionsOf } from './first-report.js';
import { firstFrom } from './mentions.js';

export interface CreditedWords {
  quoted: number;
  paraphrased: number;
}

/**
 * The words credited to each statement, by its id. A word that stands in several counts for the innermost: the shorter
 * content, and of two with one content the source that the other one cites.
 */
export const creditedWords = ({ annotated, document }: AnalysedArticle): Map<string, CreditedWords> => {
  const spoken = attributionsOf(annotated)
    .filter(({ type, stance, content }) => type === 'speech' && stance !== 'withholding' && content !== null)
    .map((attribution) => ({ attribution, length: lengthOf(attribution) }))
    .sort((a, b) => b.length - a.length || Number(a.attribution.via !== null) - Number(b.attribution.via !== null));
  const counts = new Map<string, CreditedWords>();
  for (const passage of document.passages) {
    const owner: (string | undefined)[] = new Array(passage.tokens.length);
    for (const { attribution } of spoken)
      if (attribution.in === passage.in)
        for (const span of attribution.content!.spans)
          for (let i = firstFrom(passage.tokens, span.start); i < passage.tokens.length; i++) {
            if (passage.tokens[i]!.start >= span.end) break;
            owner[i] = attribution.id;
          }
    const isQuoted = quotedIn(passage);
    passage.tokens.forEach((token, i) => {
      const id = owner[i];
      if (id === undefined || !isWordLike(token.text)) return;
      const count = counts.get(id) ?? { quoted: 0, paraphrased: 0 };
      count[isQuoted(token) ? 'quoted' : 'paraphrased']++;
      counts.set(id, count);
    });
  }
  return counts;
};

const lengthOf = ({ content }: Attribution): number =>
  (content?.spans ?? []).reduce((sum, span) => sum + span.end - span.start, 0);

/** Asked for words in text order: whether one stands between quotation marks or in an embedded post. */
const quotedIn = ({ quotations, blocks }: Passage): ((word: Span) => boolean) => {
  const stretches = [
    ...quotations.filter(({ depth }) => depth === 0),
    ...blocks
      .filter(({ zone }) => zone === 'embed')
      .map(({ start, end }) => ({ start, end, insertions: [] as Span[] })),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  return (word) => {
    while (stretches[next] && stretches[next]!.end <= word.start) next++;
    const stretch = stretches[next];
    return (
      stretch !== undefined &&
      contains(stretch, word) &&
      !stretch.insertions.some((insertion) => contains(insertion, word))
    );
  };
};
