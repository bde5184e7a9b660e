import { wordClass } from '../../../lexicon/word-class.js';
import {
  isGenitive,
  isHead,
  isHyphen,
  isModifier,
  isOpener,
  isParticiple,
  isTime,
  possessives,
  quantifiers,
  timeWords,
} from './item.js';
import type { Item } from './sequence.js';

/** First item of the base noun phrase whose last item is `end - 1`: determiner, modifiers, noun. */
export const baseStart = (items: Item[], end: number, floor = 0): number => {
  let first = end - 1;
  const head = items[first]!;
  if (head.pos === 'PRON' && !quantifiers.has(head.normal)) return first;
  while (first > floor) {
    const before = items[first - 1]!;
    if ((isTime(before) || clockWords.has(before.normal)) && !isGenitive(items[first]!)) break;
    // "an alliance | Mr. Brandt has derided": a title opens a phrase of its own.
    if (addresses.has(items[first]!.normal) && before.pos === 'NOUN') break;
    if (isOpener(before)) {
      // "two men that prosecutors had described", "what critics call a sham": no determiner of theirs.
      if (/^(that|what)$/.test(before.normal) && (isPluralNoun(head) || head.pos === 'PROPN')) break;
      first--;
      if (!isGenitive(items[first - 1]) && !(items[first - 1] && quantifiers.has(items[first - 1]!.normal))) break;
      continue;
    }
    if (isModifier(before)) first--;
    else if (participleInside(items, first - 1, floor) || opensSentence(items, first - 1)) first--;
    else if (before.pos === 'ADV' && isHyphen(items[first])) first--;
    else if (before.pos === 'ADV' && items[first]!.pos === 'ADJ' && first - 1 > floor && isOpener(items[first - 2]!))
      first--;
    else if (first === 1 && items[first]!.pos === 'NOUN' && isTitleOfWork(before)) first--;
    else if (isQuotedModifier(before) && first - 1 > floor && isOpener(items[first - 2]!)) first--;
    else break;
  }
  return first;
};

const isPluralNoun = ({ pos, normal }: Item): boolean => pos === 'NOUN' && /[^s]s$/.test(normal);

const titles = wordClass('titles');

/** "6 p.m. Brandt says": the hour of an entry in a ticker. */
const clockWords = wordClass('clock-words');
const addresses = wordClass('forms-of-address');

/** "Shipping giant Brandt", "Ruling party members": a participle that opens a sentence before its noun. */
const opensSentence = (items: Item[], i: number): boolean =>
  i === 0 && items[0]!.pos === 'VERB' && items[0]!.normal.endsWith('ing') && /^(NOUN|PROPN)$/.test(items[1]?.pos ?? '');

/** the “broken” lock; not the “broken lock,” behind whose comma another phrase begins. */
const isQuotedModifier = (item: Item): boolean => item.quotation !== null && !/,\s*.$/.test(item.text);

/** “Noon” show host Ana Ruiz */
const isTitleOfWork = (item: Item): boolean => item.quotation !== null && /^.\p{Lu}[\p{L} ]{1,24}.$/u.test(item.text);

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
      if (isGovernor(items, governor, before)) {
        const wider = baseStart(items, first - 1, floor);
        if (!opensWithPreposition(items, wider, floor, before)) {
          first = wider;
          continue;
        }
      }
      if (
        (items[governor]!.pos === 'ADJ' || isParticiple(items[governor]!)) &&
        governor - 1 >= floor &&
        isHead(items[governor - 1]) &&
        // Behind a name or a pronoun it is the verb of the sentence: "Brandt appeared in a video".
        items[governor - 1]!.pos !== 'PROPN' &&
        items[governor - 1]!.pos !== 'PRON'
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
        !opensClauseOfTwo(items, wider, first - 1) &&
        (outside.pos === 'VERB' || outside.pos === 'AUX' || outside.pos === 'ADP' || outside.normal === 'to')
      )
        return first;
      first = wider;
      continue;
    }
    return first;
  }
};

/** "after Ruiz and two aides said": two who act; "after the vote and Ruiz said" begins a clause behind the "and". */
const opensClauseOfTwo = (items: Item[], first: number, and: number): boolean => {
  const head = items[and - 1]!;
  return (
    clauseOpeners.has(items[first - 1]!.normal) &&
    (head.pos === 'PROPN' || (head.endsSourceNoun && head.pos === 'NOUN')) &&
    baseStart(items, and) === first
  );
};

const clauseOpeners = wordClass('subordinators');

/** What a modifier hangs on; before "of" also an adjective used as a noun ("the average of", "a majority of"). */
const isGovernor = (items: Item[], i: number, link: Item): boolean => {
  const item = items[i];
  if (!item || isTime(item) || item.pos === 'PRON') return false;
  return (
    isHead(item) ||
    (link.normal === 'of' && item.pos === 'ADJ' && items[i - 1] !== undefined && isOpener(items[i - 1]!))
  );
};

/** "In Kyiv on Monday": a phrase that is itself the object of an opening preposition is no subject. */
const opensWithPreposition = (items: Item[], wider: number, floor: number, link: Item): boolean =>
  link.normal !== 'of' &&
  wider - 1 >= floor &&
  items[wider - 1]!.pos === 'ADP' &&
  (wider - 2 < floor || items[wider - 2]!.pos === 'PUNCT');

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
  // "for the record", but "the call for Brandt's appearance".
  if (items[preposition]!.normal === 'for' && items.slice(preposition + 1, preposition + 5).some(isGenitive))
    return false;
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
        (items[end - 1]!.pos === 'DET' || isHyphen(items[end - 1]))) ||
      (item.normal === '.' && end > first && (items[end - 1]!.text.length === 1 || titles.has(items[end - 1]!.normal)));
    if (!inside) break;
    if (isTime(item) && end > first) break;
    if (isOpener(item) && end > first && !quantifiers.has(items[end - 1]!.normal) && !isGenitive(items[end - 1])) break;
    end++;
  }
  while (end > first && !isHead(items[end - 1]) && items[end - 1]!.pos !== 'ADJ') end--;
  return end;
};
