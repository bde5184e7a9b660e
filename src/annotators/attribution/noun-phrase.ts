import type { Item } from './sequence.js';
import { wordClass } from './word-classes.js';

/** Half-open range of item indices. */
export interface Range {
  first: number;
  end: number;
}

const timeWords = wordClass('time-words');
const objectPronouns = wordClass('object-pronouns');
const possessives = wordClass('possessives');
const quantifiers = wordClass('quantifiers');

export const isTime = (item: Item | undefined): boolean => item !== undefined && timeWords.has(item.normal);
export const isRelativePronoun = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.normal === 'who' || item.normal === 'which' || (item.normal === 'that' && item.pos === 'PRON'));
export const isHyphen = (item: Item | undefined): boolean => item?.normal === '-';

/** Can end a noun phrase. */
export const isHead = (item: Item | undefined): boolean => {
  if (!item) return false;
  if (item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'NUM') return true;
  if (item.pos === 'PRON') return !objectPronouns.has(item.normal) && !possessives.has(item.normal);
  return quantifiers.has(item.normal);
};

const isGenitive = (item: Item | undefined): boolean =>
  item !== undefined && /^['’]s?$/.test(item.normal) && item.pos !== 'AUX' && item.pos !== 'VERB';

const isModifier = (item: Item): boolean =>
  item.pos === 'ADJ' ||
  item.pos === 'NOUN' ||
  item.pos === 'PROPN' ||
  item.pos === 'NUM' ||
  item.pos === 'SYM' ||
  isHyphen(item) ||
  isGenitive(item) ||
  /^[&/$]$/.test(item.normal) ||
  quantifiers.has(item.normal);

const isOpener = (item: Item): boolean => item.pos === 'DET' || possessives.has(item.normal);

/** First item of the base noun phrase whose last item is `end - 1`: determiner, modifiers, noun. */
export const baseStart = (items: Item[], end: number, floor = 0): number => {
  let first = end - 1;
  const head = items[first]!;
  if (head.pos === 'PRON' && !quantifiers.has(head.normal)) return first;
  while (first > floor) {
    const before = items[first - 1]!;
    if (isTime(before) && !isGenitive(items[first]!)) break;
    if (isOpener(before)) {
      first--;
      if (!isGenitive(items[first - 1]) && !(items[first - 1] && quantifiers.has(items[first - 1]!.normal))) break;
      continue;
    }
    if (isModifier(before)) first--;
    else if (participleInside(items, first - 1, floor)) first--;
    else if (before.pos === 'ADV' && isHyphen(items[first])) first--;
    else if (before.pos === 'ADV' && items[first]!.pos === 'ADJ' && first - 1 > floor && isOpener(items[first - 2]!))
      first--;
    else if (before.pos === 'QUOTE' && first - 1 > floor && isOpener(items[first - 2]!)) first--;
    else break;
  }
  return first;
};

/** A participle between a determiner and its noun: the ruling party, a retired general. */
const participleInside = (items: Item[], i: number, floor: number): boolean =>
  items[i]!.pos === 'VERB' &&
  /(ed|ing|en)$/.test(items[i]!.normal) &&
  i > floor &&
  (isOpener(items[i - 1]!) || items[i - 1]!.pos === 'ADJ' || isHyphen(items[i - 1]));

const attaching = wordClass('attaching-prepositions');
const isPreposition = (item: Item | undefined): boolean =>
  item !== undefined && (item.pos === 'ADP' || item.normal === 'to') && attaching.has(item.normal);

/**
 * First item of the noun phrase that ends before `end`, with its of-phrases, prepositional and participial
 * modifiers and coordination to the left: "two people briefed on the talks", "officials in Kyiv".
 */
export const phraseStart = (items: Item[], end: number, floor = 0): number => {
  let first = baseStart(items, end, floor);
  for (;;) {
    const before = items[first - 1];
    if (first - 1 <= floor || !before) return first;
    if (isPreposition(before) && first - 2 >= floor) {
      const governor = first - 2;
      if (isHead(items[governor]) && !isTime(items[governor]) && items[governor]!.pos !== 'PRON') {
        const wider = baseStart(items, first - 1, floor);
        if (!opensWithPreposition(items, wider, floor, before)) {
          first = wider;
          continue;
        }
      }
      if (
        (items[governor]!.pos === 'ADJ' || isParticiple(items[governor]!)) &&
        governor - 1 >= floor &&
        isHead(items[governor - 1])
      ) {
        first = baseStart(items, governor, floor);
        continue;
      }
      return first;
    }
    if (isParticiple(before) && before.normal.endsWith('ing') && first - 2 >= floor && isHead(items[first - 2])) {
      first = baseStart(items, first - 1, floor);
      continue;
    }
    if (before.normal === 'and' || before.normal === 'or' || before.normal === '&') {
      if (!isHead(items[first - 2]) || isTime(items[first - 2])) return first;
      const wider = phraseStart(items, first - 1, floor);
      const outside = items[wider - 1];
      if (
        outside &&
        (outside.pos === 'VERB' || outside.pos === 'AUX' || outside.pos === 'ADP' || outside.normal === 'to')
      )
        return first;
      first = wider;
      continue;
    }
    return first;
  }
};

/** "In Kyiv on Monday": a phrase that is itself the object of an opening preposition is no subject. */
const opensWithPreposition = (items: Item[], wider: number, floor: number, link: Item): boolean =>
  link.normal !== 'of' &&
  wider - 1 >= floor &&
  items[wider - 1]!.pos === 'ADP' &&
  (wider - 2 < floor || items[wider - 2]!.pos === 'PUNCT');

const isParticiple = (item: Item): boolean => item.pos === 'VERB' && /(ed|ing|en|own|wn|orn)$/.test(item.normal);

/** End of the noun phrase that begins at `first`, with its modifiers to the right; `first` itself where none begins. */
export const phraseEnd = (items: Item[], first: number, ceiling = items.length): number => {
  let end = baseEnd(items, first, ceiling);
  if (end === first) return first;
  for (;;) {
    const next = items[end];
    if (!next || end + 1 >= ceiling) return end;
    if (isPreposition(next) && !isTime(items[end + 1]) && !mediumFollows(items, end)) {
      const wider = baseEnd(items, end + 1, ceiling);
      if (wider > end + 1) {
        end = wider;
        continue;
      }
      return end;
    }
    if ((next.pos === 'ADJ' || isParticiple(next)) && isPreposition(items[end + 1])) {
      const wider = baseEnd(items, end + 2, ceiling);
      if (wider > end + 2) {
        end = wider;
        continue;
      }
      return end;
    }
    if (next.normal === 'and' || next.normal === '&') {
      const wider = baseEnd(items, end + 1, ceiling);
      if (wider > end + 1 && items[wider]?.pos !== 'VERB' && items[wider]?.pos !== 'AUX') {
        end = wider;
        continue;
      }
    }
    return end;
  }
};

/** "in a statement", "on Monday": says how or when, not who. */
export const mediumFollows = (items: Item[], preposition: number): boolean => {
  if (!mediumPrepositions.has(items[preposition]?.normal ?? '')) return false;
  const rest = items.slice(preposition + 1, preposition + 5).map((item) => item.normal);
  return rest.some((word) => mediums.has(word)) || timeWords.has(rest[0] ?? '') || /^\d{4}$/.test(rest[0] ?? '');
};

const mediums = wordClass('mediums');
const mediumPrepositions = wordClass('medium-prepositions');

const baseEnd = (items: Item[], first: number, ceiling: number): number => {
  let end = first;
  while (end < ceiling) {
    const item = items[end]!;
    if (item.pos === 'PRON' && !possessives.has(item.normal)) return end === first ? end + 1 : end;
    const inside =
      isModifier(item) ||
      isOpener(item) ||
      item.pos === 'NOUN' ||
      item.pos === 'PROPN' ||
      (item.pos === 'ADV' && items[end + 1]?.pos === 'ADJ') ||
      (item.pos === 'QUOTE' && end > first && isHead(items[end + 1])) ||
      (item.pos === 'VERB' &&
        end > first &&
        isHead(items[end + 1]) &&
        /(ed|ing)$/.test(item.normal) &&
        items[end - 1]!.pos === 'DET') ||
      (item.normal === '.' && items[end - 1]?.text.length === 1);
    if (!inside) break;
    if (isTime(item) && end > first) break;
    if (isOpener(item) && end > first && !quantifiers.has(items[end - 1]!.normal) && !isGenitive(items[end - 1])) break;
    end++;
  }
  while (end > first && !isHead(items[end - 1]) && items[end - 1]!.pos !== 'ADJ') end--;
  return end;
};

/**
 * The subject that ends before item `end`: its noun phrase with appositions and relative clauses between commas
 * ("Ana Ruiz, the mayor, who chaired the meeting,"). Undefined where no noun phrase ends there.
 */
export const subjectBefore = (items: Item[], end: number, floor = 0): Range | undefined => {
  const last = items[end - 1];
  if (end <= floor || !last) return undefined;
  if (/^(,|—|–|--|\))$/.test(last.normal) || closesWithComma(last)) {
    const opener = last.normal === ')' ? '(' : last.quotation ? ',' : last.normal;
    for (let i = end - 2; i > floor && end - i < 45; i--) {
      if (items[i]!.normal !== opener) continue;
      const head = i - 1;
      if (!(isHead(items[head]) || isCapitalised(items[head]!)) || isTime(items[head])) continue;
      if (opener === ',' && !isAside(items, i + 1, end - 1)) continue;
      const first = phraseStart(items, i, floor);
      if (opener === ',' && isTime(items[first])) continue;
      const subject = outermost(items, first, i, floor);
      return belongsToName(items, i + 1) ? { ...subject, end } : subject;
    }
    return undefined;
  }
  if (
    !(isHead(last) || isCapitalised(last) || isNominalAdjective(items, end, floor)) ||
    (isTime(last) && last.pos === 'PROPN')
  )
    return undefined;
  const first = phraseStart(items, end, floor);
  return outermost(items, first, end, floor);
};

/** Where the phrase found is only the end of a relative clause ("the officer who led the raid said"), its whole subject. */
const outermost = (items: Item[], first: number, end: number, floor: number): Range => {
  const before = items[first - 1];
  if (
    first - 1 > floor &&
    before &&
    (before.pos === 'VERB' ||
      before.pos === 'ADP' ||
      before.pos === 'AUX' ||
      before.normal === 'to' ||
      before.pos === 'ADV')
  ) {
    for (let i = first - 1; i > floor && first - i < 20; i--) {
      const item = items[i]!;
      if (item.normal === ',' || item.pos === 'QUOTE' || item.normal === ';' || item.normal === ':') break;
      if ((item.normal === 'who' || item.normal === 'that' || item.normal === 'which') && isHead(items[i - 1])) {
        if (item.normal === 'that' && items[i - 2]?.pos === 'VERB') break;
        return { first: phraseStart(items, i, floor), end };
      }
    }
  }
  // An apposition before the name: "the mayor, Ana Ruiz, said" is found from the second comma; nothing to add here.
  return { first, end };
};

/** "the military", "the accused": an adjective behind a determiner stands for people. */
const isNominalAdjective = (items: Item[], end: number, floor: number): boolean =>
  items[end - 1]!.pos === 'ADJ' && items[baseStart(items, end, floor)]!.pos === 'DET';

/** A name that the tagger took for another word: "Lynch said". */
const isCapitalised = (item: Item): boolean =>
  (item.pos === 'VERB' || item.pos === 'ADJ' || item.pos === 'X' || item.pos === 'INTJ') &&
  /^\p{Lu}\p{Ll}/u.test(item.text);

/** `…, citing sources it called “informed,”`: the comma stands inside the quotation. */
const closesWithComma = (item: Item): boolean => item.quotation !== null && /,\s*.$/.test(item.text);

/** Appositions, ages and relative clauses are part of the source; "however" and "citing officials" are not. */
const belongsToName = (items: Item[], first: number): boolean => {
  const opening = items[first]!;
  return !(
    opening.pos === 'ADV' ||
    opening.pos === 'SCONJ' ||
    (opening.pos === 'ADP' && opening.normal !== 'of') ||
    (opening.pos === 'VERB' && opening.normal.endsWith('ing'))
  );
};

/** What may stand between the commas after a name: an apposition, an age, a relative clause, a participle. */
const isAside = (items: Item[], first: number, end: number): boolean => {
  const opening = items[first];
  if (end <= first || !opening) return false;
  if (opening.normal === 'who' || opening.normal === 'which' || opening.normal === 'whose' || opening.normal === 'whom')
    return true;
  if (opening.pos === 'NUM' && end - first <= 3) return true;
  if (opening.pos === 'VERB') return /(ed|ing|en)$/.test(opening.normal);
  if (opening.pos === 'PRON' && !possessives.has(opening.normal))
    return /^(himself|herself|themselves|one)$/.test(opening.normal);
  if (opening.normal === 'and' || opening.normal === 'but') return false;
  return !hasMainVerb(items, first, end);
};

/** A finite verb that no relative pronoun introduces: the words are a clause of their own. */
const hasMainVerb = (items: Item[], first: number, end: number): boolean => {
  for (let i = first; i < end; i++) {
    const item = items[i]!;
    if (isRelativePronoun(item) || item.normal === 'whose') return false;
    if (
      item.pos === 'AUX' ||
      (item.pos === 'VERB' && !/(ed|ing|en)$/.test(item.normal) && items[i - 1]!.normal !== 'to')
    )
      return true;
  }
  return false;
};

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
    if (items[end]?.normal !== ',') break;
    const next = items[end + 1];
    if (!next || isTime(next) || next.pos === 'QUOTE') break;
    if (next.normal === 'who' || next.normal === 'whose' || next.normal === 'which') {
      end = clauseEnd(items, end + 1);
      break;
    }
    const wider = phraseEnd(items, end + 1);
    if (wider === end + 1 || items[wider]?.pos === 'VERB' || items[wider]?.pos === 'AUX') break;
    if (!(items[wider] === undefined || /^[,.;]$/.test(items[wider]!.normal) || items[wider]!.normal === 'and')) break;
    end = wider;
  }
  return { first, end };
};

const clauseEnd = (items: Item[], first: number): number => {
  let end = first;
  while (end < items.length && !/^[.;]$/.test(items[end]!.normal) && items[end]!.pos !== 'QUOTE') {
    if (items[end]!.normal === ',') break;
    end++;
  }
  return end;
};
