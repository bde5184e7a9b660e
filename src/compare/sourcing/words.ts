import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { CreditedStretch } from '../../model/annotated-article.js';
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
    const voiceOf = voiceIn((annotated.credited ?? []).filter((stretch) => stretch.in === passage.in));
    passage.tokens.forEach((token, i) => {
      const id = owner[i];
      const voice = voiceOf(token);
      if (id === undefined || voice === undefined || !isWordLike(token.text)) return;
      const count = counts.get(id) ?? { quoted: 0, paraphrased: 0 };
      count[voice]++;
      counts.set(id, count);
    });
  }
  return counts;
};

const lengthOf = ({ content }: Attribution): number =>
  (content?.spans ?? []).reduce((sum, span) => sum + span.end - span.start, 0);

/** Asked for words in text order: whose words one is; nobody's but the outlet's where the text adds to what was said. */
const voiceIn = (stretches: readonly CreditedStretch[]): ((word: Span) => CreditedStretch['voice'] | undefined) => {
  let next = 0;
  return (word) => {
    while (stretches[next] && stretches[next]!.end <= word.start) next++;
    const stretch = stretches[next];
    return stretch && contains(stretch, word) ? stretch.voice : undefined;
  };
};
