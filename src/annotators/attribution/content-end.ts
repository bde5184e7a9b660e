import type { Item } from './sequence.js';
import { wordClass } from './word-classes.js';

export const isStop = (item: Item | undefined): boolean => item === undefined || /^[.;?!]$/.test(item.normal);

/**
 * End of an indirect content that begins at `first`: the statement's end, or before a further cue of the same source
 * (", adding that", "and said"), a contrasting main clause (", but she"), a postponed "according to".
 * `cueItems` are the heads of all cues of the statement.
 */
export const contentEnd = (
  items: Item[],
  first: number,
  cues: { first: number; head: number; participle: boolean }[],
): number => {
  let end = items.length;
  for (let i = first; i < items.length; i++) {
    const item = items[i]!;
    if (item.normal === ';') {
      end = i;
      break;
    }
    if ((item.normal === ',' || item.pos === 'CCONJ') && i > first && cues.some((cue) => breaksAt(items, i, cue))) {
      end = i;
      break;
    }
    if (item.normal === ',' && i > first + 1 && (contrasts(items, i) || closingReport(items, i, cues))) {
      end = i;
      break;
    }
  }
  return trimEnd(items, first, end);
};

/** A comma or "and" after which the same source's next cue follows: ", adding", "and said", ", and also called". */
const breaksAt = (items: Item[], at: number, cue: { first: number; head: number; participle: boolean }): boolean => {
  if (cue.first <= at || cue.first - at > 3) return false;
  const between = items.slice(at + 1, cue.first);
  if (cue.participle)
    return between.length === 0 || between.every((item) => item.pos === 'ADV' || item.pos === 'CCONJ');
  return (
    (items[at]!.pos === 'CCONJ' || between[0]?.pos === 'CCONJ') &&
    between.every((item) => item.pos === 'CCONJ' || item.pos === 'ADV')
  );
};

/** ", the mayor said." at the end: the report that covers the whole sentence. */
const closingReport = (items: Item[], comma: number, cues: { first: number; head: number; participle: boolean }[]): boolean => {
  const cue = cues.find(({ first }) => first > comma);
  if (!cue || cue.participle || cue.first - comma > 12) return false;
  const subject = items.slice(comma + 1, cue.first);
  if (subject.length === 0 || subject.some((item) => item.pos === 'VERB' || item.pos === 'AUX' || item.pos === 'SCONJ' || item.pos === 'CCONJ')) return false;
  return isStop(items[cue.head + 1]) || items[cue.head + 1]?.normal === ',';
};

const contrastWords = wordClass('contrast-conjunctions');

const contrasts = (items: Item[], comma: number): boolean => {
  const word = items[comma + 1];
  if (!word || !contrastWords.has(word.normal)) return false;
  const subject = items[comma + 2];
  return subject !== undefined && ['PRON', 'PROPN', 'DET', 'NOUN', 'ADJ', 'NUM'].includes(subject.pos);
};

/** Drops stops, commas and dashes that stand outside the content at its end. */
export const trimEnd = (items: Item[], first: number, end: number): number => {
  let last = end;
  while (last > first && items[last - 1]!.pos === 'PUNCT' && !/^[)\]%'’"”]$/.test(items[last - 1]!.text)) last--;
  return last;
};
