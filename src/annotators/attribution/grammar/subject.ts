import { wordClass } from '../../../lexicon/word-class.js';
import { endsWithComma, isCapitalised, isHead, isParticiple, isRelativePronoun, isTime, possessives } from './item.js';
import { baseStart, phraseStart } from './phrase.js';
import type { Range } from './range.js';
import type { Item } from './sequence.js';

/**
 * The subject that ends before item `end`: its noun phrase with appositions and relative clauses between commas
 * ("Ana Ruiz, the mayor, who chaired the meeting,"). Undefined where no noun phrase ends there.
 */
export const subjectBefore = (items: Item[], verb: number, floor = 0): Range | undefined => {
  const end = beforeTime(items, verb);
  const last = items[end - 1];
  if (end <= floor || !last) return undefined;
  if (/^(,|—|–|--|\))$/.test(last.normal) || endsWithComma(last)) {
    const opener = last.normal === ')' ? '(' : last.quotation ? ',' : last.normal;
    for (let i = end - 2; i > floor && end - i < 45; i--) {
      if (items[i]!.normal !== opener) continue;
      if (isAge(items, i)) continue;
      const head = beforeParenthesis(items, i) - 1;
      if (!(isHead(items[head]) || isCapitalised(items[head]!)) || isTime(items[head])) continue;
      if (opener === ',' && !isAside(items, i + 1, end - 1)) continue;
      const first = nameBefore(items, phraseStart(items, head + 1, floor), floor);
      if (opener === ',' && isTime(items[first])) continue;
      const subject = outermost(items, first, i, floor);
      return belongsToName(items, i + 1) ? { ...subject, end } : subject;
    }
    return undefined;
  }
  if (isQuotedNoun(items, end - 1, verb)) return { first: end - 1, end };
  const contact = beforeContactClause(items, end, floor);
  if (contact !== undefined) return { first: phraseStart(items, contact, floor), end };
  if (
    !(isHead(last) || isCapitalised(last) || isNominalAdjective(items, end, floor)) ||
    (isTime(last) && last.pos === 'PROPN')
  )
    return withReducedRelative(items, end, floor) ?? withRelativeClause(items, end, floor);
  const first = phraseStart(items, end, floor);
  return outermost(items, first, end, floor);
};

/** `but “sceptics” have asked`: one quoted word before an auxiliary is who acts. */
const isQuotedNoun = (items: Item[], at: number, verb: number): boolean =>
  items[at]!.quotation !== null && items[verb]?.pos === 'AUX' && /^.\p{L}+.$/u.test(items[at]!.text);

/** "the experts I interviewed", "everyone she met": where the noun ends that a clause without a pronoun hangs on. */
const beforeContactClause = (items: Item[], end: number, floor: number): number | undefined => {
  const [noun, subject, verb] = [items[end - 3], items[end - 2], items[end - 1]];
  return end - 3 >= floor &&
    verb?.pos === 'VERB' &&
    subjectPronouns.has(subject?.normal ?? '') &&
    (noun?.pos === 'NOUN' || noun?.pos === 'PRON')
    ? end - 2
    : undefined;
};

const subjectPronouns = wordClass('subject-pronouns');

/** Longest reduced relative clause behind its noun, in words. */
const REDUCED_LENGTH = 14;

/**
 * A noun with a participle behind it that has no subject of its own: "a study published in March", "polls taken over two
 * weeks", "those close to him". Undefined where none ends before `end`.
 */
const withReducedRelative = (items: Item[], end: number, floor: number): Range | undefined => {
  for (let i = end - 1; i > floor && end - i < REDUCED_LENGTH; i--) {
    const item = items[i]!;
    const reduced =
      (isParticiple(item) && !item.normal.endsWith('ing')) ||
      irregularParticiples.has(item.normal) ||
      (item.pos === 'ADJ' && (items[i + 1]?.normal === 'to' || item.normal.endsWith('ed')));
    // "The mayor called on her rivals to step back after the court": what stands before the infinitive is the verb of the sentence.
    if (item.pos === 'VERB' && items[i - 1]!.normal === 'to') return undefined;
    // "experts not involved in the inquiry", "people directly involved in the talks"
    const noun = items[i - 1]!.pos === 'ADV' || items[i - 1]!.normal === 'not' ? i - 1 : i;
    if (reduced && i + 1 < end && noun > floor && isCircumstance(items[i + 1]!) && isNoun(items[noun - 1]))
      return { first: phraseStart(items, noun, floor), end };
    if (item.pos === 'AUX' || item.pos === 'CCONJ' || item.pos === 'SCONJ' || item.pos === 'QUOTE') return undefined;
    if (item.pos === 'VERB' || /^[,;:]$/.test(item.normal)) return undefined;
  }
  return undefined;
};

/** Longest relative clause behind its noun, in words. */
const RELATIVE_LENGTH = 14;

/** "An official who asked not to be named": a relative clause without commas that ends in its verb. */
const withRelativeClause = (items: Item[], end: number, floor: number): Range | undefined => {
  if (items[end - 1]!.pos !== 'VERB') return undefined;
  for (let i = end - 2; i > floor && end - i < RELATIVE_LENGTH; i--) {
    if (items[i]!.normal === 'who')
      return isNoun(items[i - 1]) ? { first: phraseStart(items, i, floor), end } : undefined;
    if (items[i]!.pos === 'PUNCT' || items[i]!.pos === 'QUOTE') return undefined;
  }
  return undefined;
};

const irregularParticiples = wordClass('irregular-participles');

const isNoun = (item: Item | undefined): boolean =>
  item !== undefined && (isHead(item) || item.normal === 'those') && item.pos !== 'PRON' && !isTime(item);

const isCircumstance = (item: Item): boolean =>
  item.pos === 'ADP' || item.pos === 'ADV' || item.normal === 'to' || isTime(item) || item.normal === 'last';

/** "Ana Ruiz, head of the union, which runs the port, said": the name before an apposition that has an aside of its own. */
const nameBefore = (items: Item[], first: number, floor: number): number => {
  if (items[first - 1]?.normal !== ',' || isTime(items[first - 2])) return first;
  if (items[first]!.pos === 'NOUN' && items[first - 2]?.pos === 'PROPN') return phraseStart(items, first - 1, floor);
  return items[first]!.pos === 'PROPN' ? (descriptionBefore(items, first - 1, floor) ?? first) : first;
};

/** "The head of the union, Ana Ruiz, a teacher, said": who is described before the name, where nothing stands before it. */
const descriptionBefore = (items: Item[], end: number, floor: number): number | undefined => {
  const last = items[end - 1];
  if (last?.pos !== 'NOUN') return undefined;
  const first = phraseStart(items, end, floor);
  const opens = first === floor || items[first - 1]!.pos === 'PUNCT' || items[first - 1]!.pos === 'QUOTE';
  return opens && items[first]!.pos === 'DET' && items.slice(first, end).some((item) => item.endsSourceNoun)
    ? first
    : undefined;
};

/** "Gwen Parry, 71, from Llanelli, said": the comma behind an age belongs to the name before it. */
const isAge = (items: Item[], comma: number): boolean =>
  items[comma]!.normal === ',' && items[comma - 1]?.pos === 'NUM' && items[comma - 2]?.normal === ',';

/** "Walt Jennings (R-Ohio), the ranking member, said": the end of the name before a parenthesis. */
const beforeParenthesis = (items: Item[], end: number): number => {
  if (items[end - 1]?.normal !== ')') return end;
  const open = items.findLastIndex((item, i) => i < end && item.normal === '(');
  return open > 0 ? open : end;
};

const timeAdverbs = wordClass('time-adverbs');
const partsOfDay = wordClass('parts-of-day');

/** "The paper earlier Wednesday disclosed": when it was said stands between the subject and its verb. */
const beforeTime = (items: Item[], verb: number): number => {
  let end = verb;
  while (
    end > 1 &&
    (isTime(items[end - 1]) ||
      timeAdverbs.has(items[end - 1]!.normal) ||
      (partsOfDay.has(items[end - 1]!.normal) && isTime(items[end - 2])))
  )
    end--;
  if (end < verb && items[end - 1]!.normal === 'on') end--;
  if (periods.has(items[end - 1]?.normal ?? '') && periodOpeners.has(items[end - 2]?.normal ?? '')) end -= 2;
  if (end < verb && items[end - 1]?.normal === 'just') end--;
  end = beforePeriod(items, end);
  const closesAside = end < verb && items[end - 1]?.normal === ',';
  return closesAside || isHead(items[end - 1]) || isRelativePronoun(items[end - 1]) ? end : verb;
};

const periods = wordClass('periods');
const periodOpeners = wordClass('period-openers');

/** "Brandt over the weekend denied", "Brandt in an interview denied": a preposition with a time or a medium. */
const beforePeriod = (items: Item[], end: number): number => {
  const noun = items[end - 1]?.normal ?? '';
  if (year.test(noun) && items[end - 2]?.normal === 'in') return end - 2;
  if (!periods.has(noun) && !mediums.has(noun)) return end;
  const first = baseStart(items, end);
  return items[first - 1]?.pos === 'ADP' && isHead(items[first - 2]) && items[first - 2]!.pos === 'PROPN'
    ? first - 1
    : end;
};

const mediums = wordClass('mediums');

/** "Ana Ruiz, who in 2010 said": a year in which somebody speaks, never the speaker. */
const year = /^(1[6-9]|20)\d\d$/;

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
    return withReducedRelative(items, end, floor) ?? { first, end };
  }
  return { first: listStart(items, first, end, floor), end };
};

const isCoordinated = (items: Item[], first: number, end: number): boolean => {
  for (let i = first + 1; i < end; i++) if (items[i]!.normal === 'and' || items[i]!.normal === 'or') return true;
  return false;
};

/** "parents, students and staff demanded": the earlier members of a list that ends in "and". */
const listStart = (items: Item[], first: number, end: number, floor: number): number => {
  if (items[first - 1]?.normal !== ',' || !isCoordinated(items, first, end)) return first;
  let start = first;
  while (items[start - 1]?.normal === ',' && isHead(items[start - 2]) && !isTime(items[start - 2])) {
    const member = baseStart(items, start - 1, floor);
    const before = items[member - 1];
    if (before && !/^(PUNCT|CCONJ|SCONJ|QUOTE)$/.test(before.pos)) break;
    start = member;
  }
  return start;
};

/** "the military", "the accused", "the bank chief": an adjective behind a determiner or a noun stands for people. */
const isNominalAdjective = (items: Item[], end: number, floor: number): boolean =>
  items[end - 1]!.pos === 'ADJ' &&
  (items[baseStart(items, end, floor)]!.pos === 'DET' || /^(NOUN|PROPN)$/.test(items[end - 2]?.pos ?? ''));

/** Appositions, ages and relative clauses are part of the source; "however" and "citing officials" are not. */
const belongsToName = (items: Item[], first: number): boolean => {
  const opening = items[first]!;
  // "Other unions, including the dockers, said".
  if (opening.normal === 'including' || opening.normal === 'like') return true;
  return !(
    opening.pos === 'ADV' ||
    opening.pos === 'SCONJ' ||
    (opening.pos === 'ADP' && !/^(of|from)$/.test(opening.normal)) ||
    (opening.pos === 'VERB' && opening.normal.endsWith('ing'))
  );
};

const asidePronouns = wordClass('aside-pronouns');

/** What may stand between the commas after a name: an apposition, an age, a relative clause, a participle. */
const isAside = (items: Item[], first: number, end: number): boolean => {
  const opening = items[first];
  if (end <= first || !opening) return false;
  if (opening.normal === 'who' || opening.normal === 'which' || opening.normal === 'whose' || opening.normal === 'whom')
    return true;
  if (opening.pos === 'NUM' && end - first <= 3) return true;
  if (opening.pos === 'VERB') return /(ed|ing|en)$/.test(opening.normal);
  if (opening.pos === 'PRON' && !possessives.has(opening.normal)) return asidePronouns.has(opening.normal);
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
      (item.pos === 'VERB' &&
        !/(ed|ing|en)$/.test(item.normal) &&
        items[i - 1]!.normal !== 'to' &&
        // ", in a paper put out last week,": a participle, since the preposition before it has taken the noun.
        !(items[first]!.pos === 'ADP' && irregularParticiples.has(item.normal)))
    )
      return true;
  }
  return false;
};
