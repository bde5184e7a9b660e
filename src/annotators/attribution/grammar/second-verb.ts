import { isHead, isRelativePronoun, objectPronouns } from './item.js';
import type { Item } from './sequence.js';

/**
 * Where a claim stands in the subject of its sentence, it ends before the verb of that sentence: "the claim that the bridge is
 * safe | was not tested", "farmers who said they were cheated | left".
 */
export const claimEnd = (items: Item[], first: number): number => {
  let finite = false;
  for (let i = first; i < items.length; i++) {
    const verbal = items[i]!.pos === 'AUX' || items[i]!.pos === 'VERB';
    if (verbal && finite && startsSecondVerb(items, i)) return i;
    if (
      isRelativePronoun(items[i]) ||
      items[i]!.pos === 'CCONJ' ||
      items[i]!.pos === 'SCONJ' ||
      items[i]!.normal === ','
    )
      return items.length;
    finite ||= verbal;
  }
  return items.length;
};

/** "… were lost | convinced nobody", "… is safe | was not tested": no object and no clause lies between the two verbs. */
const startsSecondVerb = (items: Item[], i: number): boolean => {
  const { pos, normal } = items[i]!;
  const before = items[i - 1]!;
  if (pos === 'AUX') return before.pos !== 'AUX' && before.pos !== 'VERB';
  return before.pos === 'VERB' && !/(ing|n)$/.test(normal) && !/(ing)$/.test(before.normal);
};

const endsObject = (item: Item): boolean => isHead(item) || item.quotation !== null || objectPronouns.has(item.normal);

/** The same for a verb that takes no clause: "an official who opposes the plan | said". */
export const objectEnd = (items: Item[], first: number): number => {
  for (let i = first + 1; i < items.length; i++) {
    const { pos, normal } = items[i]!;
    if (isRelativePronoun(items[i]) || pos === 'SCONJ' || normal === ',') return items.length;
    const infinitive = items[i - 1]!.normal === 'to';
    const verb =
      (pos === 'AUX' && !infinitive) ||
      (pos === 'VERB' && !normal.endsWith('ing') && (endsObject(items[i - 1]!) || startsSecondVerb(items, i)));
    if (verb && items[i + 1]?.normal !== 'by') return i;
  }
  return items.length;
};
