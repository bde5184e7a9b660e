import { isTime } from './item.js';
import { phraseEnd } from './phrase.js';
import type { Range } from './range.js';
import type { Item } from './sequence.js';

/** The noun phrase that begins at `first` with the appositions that follow it between commas. */
export const sourceFrom = (items: Item[], first: number): Range | undefined => {
  let end = phraseEnd(items, first);
  if (end === first) return undefined;
  for (let guard = 0; guard < 4; guard++) {
    if (items[end]?.normal === '(') {
      const close = items.findIndex((item, i) => i > end && item.normal === ')');
      if (close > 0 && close - end < 8) {
        end = close + 1;
        continue;
      }
    }
    if (items[end]?.normal === 'who') {
      end = clauseEnd(items, end);
      continue;
    }
    if (items[end]?.normal !== ',') break;
    const next = items[end + 1];
    if (!next || isTime(next) || next.pos === 'QUOTE') break;
    if (next.normal === 'who' || next.normal === 'whose' || next.normal === 'which') {
      end = clauseEnd(items, end + 1);
      break;
    }
    const wider = phraseEnd(items, end + 1);
    if (isOtherName(items, end, wider)) break;
    if (wider === end + 1 || items[wider]?.pos === 'VERB' || items[wider]?.pos === 'AUX') break;
    if (items[wider]?.normal === 'who' || items[wider]?.normal === 'whom') {
      end = clauseEnd(items, wider);
      continue;
    }
    if (!(items[wider] === undefined || /^[,.;]$/.test(items[wider]!.normal) || items[wider]!.normal === 'and')) break;
    end = wider;
  }
  return { first, end };
};

/** "according to the Herald, Ana Ruiz, who …": of two names side by side the second is somebody else's. */
const isOtherName = (items: Item[], comma: number, end: number): boolean => {
  const name = items.slice(comma + 1, end);
  return (
    items[comma - 1]!.pos === 'PROPN' &&
    name.length > 1 &&
    name.every((item) => item.pos === 'PROPN' && !item.endsSourceNoun)
  );
};

const clauseEnd = (items: Item[], first: number): number => {
  let end = first;
  while (end < items.length && !/^[.;]$/.test(items[end]!.normal) && items[end]!.pos !== 'QUOTE') {
    if (items[end]!.normal === ',') break;
    end++;
  }
  return end;
};
