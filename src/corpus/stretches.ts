import type { AnalysedArticle } from '../model/analysed-article.js';
import type { CreditedStretch } from '../model/annotated-article.js';
import type { Voice } from '../model/finding.js';
import { isWordLike } from '../model/letters.js';
import type { Place, Span } from '../model/span.js';

/** Words of one sentence in one voice, from the first to the end of the last. */
export interface Stretch extends Span {
  in: Place;
  /** Number of the sentence in the body, from 1; null in a title. */
  sentence: number | null;
  voice: Voice;
  /** In lower case, as word lists match them. */
  words: string[];
}

/** All words of an article by sentence and voice, in the order of the text. */
export const stretchesOf = ({ document, annotated: { credited = [] } }: AnalysedArticle): Stretch[] =>
  document.passages.flatMap(({ in: place, tokens }) => {
    const voiceAt = voicesAlong(credited.filter((stretch) => stretch.in === place));
    const stretches: Stretch[] = [];
    let last: Stretch | undefined;
    for (const { text, normal, start, end, sentence: index } of tokens) {
      if (!isWordLike(text)) continue;
      const voice = voiceAt(start);
      const sentence = place === 'title' ? null : index + 1;
      if (last?.voice !== voice || last.sentence !== sentence) {
        last = { in: place, sentence, voice, start, end, words: [] };
        stretches.push(last);
      }
      last.end = end;
      last.words.push(normal);
    }
    return stretches;
  });

/** The voice at offsets that are asked for in the order of the text. */
const voicesAlong = (credited: readonly CreditedStretch[]): ((offset: number) => Voice) => {
  let begun = 0;
  return (offset) => {
    while (begun < credited.length && credited[begun]!.start <= offset) begun++;
    const stretch = credited[begun - 1];
    return stretch && offset < stretch.end ? stretch.voice : 'outlet';
  };
};
