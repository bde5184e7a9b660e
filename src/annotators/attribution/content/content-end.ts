import { wordClass } from '../../../lexicon/word-class.js';
import { clauseStartsAt } from '../grammar/clause-start.js';
import { complementKind } from '../grammar/complement.js';
import { mediumFollows } from '../grammar/phrase.js';
import type { Item } from '../grammar/sequence.js';

export const isStop = (item: Item | undefined): boolean => item === undefined || /^[.;?!]$/.test(item.normal);

/** Where a cue of the statement stands, for deciding where the content before it ends. */
export interface CueMark {
  first: number;
  head: number;
  participle: boolean;
  passive: boolean;
  /** True for verbs of saying: only they open a report of their own behind a conjunction. */
  speech: boolean;
}

/** A sign that the content has ended: the index of its first item outside, or undefined where it goes on at `i`. */
type Closer = (items: Item[], i: number, cues: CueMark[], first: number) => number | undefined;

const at =
  (holds: (items: Item[], i: number, cues: CueMark[], first: number) => boolean): Closer =>
  (items, i, cues, first) =>
    holds(items, i, cues, first) ? i : undefined;

/**
 * End of an indirect content that begins at `first`: the statement's end, or the first sign that another clause of the
 * outlet's begins. Stops and commas at its end stand outside it.
 */
export const contentEnd = (items: Item[], first: number, cues: CueMark[]): number => {
  const own = [
    ...closers,
    ...(isPhrase(items, first) ? phraseClosers : []),
    ...(isFronted(items, first) ? [mainClause] : []),
  ];
  for (let i = first + 1; i < items.length; i++)
    for (const closer of own) {
      const end = closer(items, i, cues, first);
      if (end !== undefined) return trimEnd(items, first, end);
    }
  return trimEnd(items, first, items.length);
};

/** Drops stops, commas and dashes that stand outside the content at its end. */
export const trimEnd = (items: Item[], first: number, end: number): number => {
  let last = end;
  while (last > first && items[last - 1]!.pos === 'PUNCT' && !/^[)\]%'’"”]$/.test(items[last - 1]!.text)) last--;
  return last;
};

const subordinators = wordClass('subordinators');

const isComma = (item: Item | undefined): boolean => item?.normal === ',';
const isVerbal = (item: Item): boolean => item.pos === 'VERB' || item.pos === 'AUX';
const endsWithComma = (item: Item): boolean => item.quotation !== null && /,\s*.$/.test(item.text);

/** Same source, next cue: ", adding that", "and said", ", and also called". */
const nextCue = at((items, i, cues) => {
  if (!isComma(items[i]) && items[i]!.pos !== 'CCONJ') return false;
  return cues.some((cue) => {
    if (cue.first <= i || cue.first - i > 3) return false;
    const between = items.slice(i + 1, cue.first);
    const light = between.every((item) => item.pos === 'ADV' || item.pos === 'CCONJ');
    const chained = isComma(items[i]) && cue.first === i + 1 && cue.speech && !cue.passive;
    return light && (cue.participle || chained || items[i]!.pos === 'CCONJ' || between[0]?.pos === 'CCONJ');
  });
});

/** "answered the charge by saying", "walked in while chanting": the same source's next report. */
const gerundReport = at(
  // In a clause the participle belongs to the subject of that clause: "said the envoy left while insisting that".
  (items, i, cues, first) =>
    gerundOpeners.has(items[i]!.normal) &&
    cues.some((cue) => cue.first === i + 1 && cue.participle) &&
    isPhrase(items, first),
);
const gerundOpeners = wordClass('gerund-openers');

const contrastWords = wordClass('contrast-conjunctions');
const subjectOpeners = new Set(['PRON', 'PROPN', 'DET', 'NOUN', 'ADJ', 'NUM']);

/** A contrasting main clause: ", but she", ", while the mayor". */
const contrast = at(
  (items, i, _cues, first) =>
    i > first + 1 &&
    isComma(items[i]) &&
    contrastWords.has(items[i + 1]?.normal ?? '') &&
    subjectOpeners.has(items[i + 2]?.pos ?? ''),
);

/** ", which …": what the outlet adds behind the paraphrase. */
const relative = at(
  (items, i, _cues, first) =>
    isComma(items[i]) && items[i + 1]?.normal === 'which' && (isPhrase(items, first) || hasVerb(items, first, i)),
);

/** False for "said the tram, which …": the verb of what was said is still to come. */
const hasVerb = (items: Item[], first: number, end: number): boolean =>
  items.slice(first, end).some((item) => isVerbal(item) || item.quotation);

/** ", the mayor said." at the end: the report that covers the whole sentence. */
const closingReport = at((items, i, cues, first) => {
  if (!isComma(items[i]) || i === first + 1) return false;
  const cue = cues.find((one) => one.first > i);
  if (!cue || cue.participle || cue.passive || cue.first - i > 12 || cue.first === i + 1) return false;
  if (items.slice(i + 1, cue.first).some((item) => isVerbal(item) || item.pos === 'SCONJ' || item.pos === 'CCONJ'))
    return false;
  return isStop(items[cue.head + 1]) || isComma(items[cue.head + 1]);
});

/** ", according to …": the source of the whole sentence. */
const accordingTo = at(
  (items, i) => isComma(items[i]) && items[i + 1]?.normal === 'according' && items[i + 2]?.normal === 'to',
);

const reportOpeners = wordClass('report-conjunctions');

/** "after officials revealed that", ", with the army saying that": another source's report begins. */
const otherReport = at((items, i, cues) => {
  const word = items[i]!;
  const open =
    reportOpeners.has(word.normal) || ((word.normal === 'with' || word.normal === 'and') && isComma(items[i - 1]));
  if (!open || items[i + 1]?.normal === 'that') return false;
  const cue = cues.find((one) => one.first > i && one.speech);
  if (!cue || cue.passive || cue.first - i > 7 || cue.first === i + 1 || cue.participle !== (word.normal === 'with'))
    return false;
  const between = items.slice(i + 1, cue.first);
  return between.at(-1)!.pos !== 'CCONJ' && between.every((item) => !isVerbal(item) && item.normal !== ',');
});

/** A clause set off behind a quotation: `as “unprecedented,” as the two never met`, `“…,” without giving details`. */
const behindQuotation: Closer = (items, i, cues) => {
  const next = items[i + 1];
  if (!endsWithComma(items[i]!) || !next) return undefined;
  if (cues.some((cue) => cue.first === i + 1 && cue.participle)) return i + 1;
  return next.pos === 'SCONJ' || subordinators.has(next.normal) || opensSilence(items, i + 1) ? i + 1 : undefined;
};

/** ", without giving details": what the outlet notes of the manner of the statement. */
const silence = at((items, i) => isComma(items[i]) && opensSilence(items, i + 1));

const opensSilence = (items: Item[], at: number): boolean =>
  items[at]?.normal === 'without' && items[at + 1]?.pos === 'VERB' && items[at + 1]!.normal.endsWith('ing');

const summaries = wordClass('summary-nouns');

/** ", a fact acknowledged by the ministry": the outlet sums up what was said and goes on. */
const summary = at(
  (items, i) =>
    isComma(items[i]) &&
    items[i + 1]?.pos === 'DET' &&
    [i + 2, i + 3].some((noun) => items[noun]?.pos === 'NOUN' && summaries.has(items[noun]!.normal)),
);

/** "___" and "* * *" part one item of a ticker from the next. */
const separator = at((items, i) => /^(_+|\*+)$/.test(items[i]!.normal));

const closers: Closer[] = [
  (items, i) => (items[i]!.normal === ';' ? i : undefined),
  separator,
  silence,
  summary,
  nextCue,
  gerundReport,
  contrast,
  relative,
  closingReport,
  accordingTo,
  otherReport,
  behindQuotation,
];

/**
 * True where the report stands in what opens its sentence: "While aides said …, the mayor left", "After saying …, she left",
 * "In a statement announcing …, the union called".
 */
const isFronted = (items: Item[], first: number): boolean => {
  let finite = false;
  for (let i = first - 1; i >= 0; i--) {
    const { normal, pos } = items[i]!;
    if (isComma(items[i])) return false;
    finite ||= pos === 'AUX' || (pos === 'VERB' && !normal.endsWith('ing'));
    if (subordinators.has(normal) && opensClause(items, i)) return true;
    if (i === 0) return !finite && (pos === 'ADP' || normal.endsWith('ing'));
  }
  return false;
};

const opensClause = (items: Item[], i: number): boolean => {
  const before = items[i - 1];
  return !before || /^([;:.—–]|--)$/.test(before.normal) || before.pos === 'CCONJ' || before.pos === 'ADV';
};

/** The main clause behind a fronted one: ", the mayor left". */
const mainClause: Closer = (items, i) => {
  if (isComma(items[i]) && clauseStartsAt(items, i + 1)) return i;
  return endsWithComma(items[i]!) && clauseStartsAt(items, i + 1) ? i + 1 : undefined;
};

/** True where no clause but an object, an infinitive or a gerund carries the content: "backed the plan", "vowed to leave". */
const isPhrase = (items: Item[], first: number): boolean =>
  ['object', 'infinitive', 'gerund'].includes(complementKind(items, first));

const circumstances = wordClass('circumstance-openers');

const irregularPasts = wordClass('irregular-pasts');

/** "championed the law and extended it": the same subject's next act. Behind an infinitive its verb must be finite. */
const nextAct: Closer = (items, i, _cues, first) => {
  if (items[i]!.pos !== 'CCONJ') return undefined;
  const verb = items[i + 1]?.pos === 'ADV' ? items[i + 2] : items[i + 1];
  const finite =
    verb?.pos === 'AUX' || (verb?.pos === 'VERB' && (/(ed|s)$/.test(verb.normal) || irregularPasts.has(verb.normal)));
  if (!finite) return undefined;
  return isComma(items[i - 1]) ? i - 1 : i > first ? i : undefined;
};

const phraseClosers: Closer[] = [
  nextAct,
  // "endorsed Brandt, who thanked him".
  at((items, i) => isComma(items[i]) && items[i + 1]?.normal === 'who'),
  // "condemned the raid in a statement": where it was said.
  at((items, i, _cues, first) => i > first && items[i]!.pos === 'ADP' && mediumFollows(items, i)),
  // ", and the union stepped in": a clause of its own.
  at((items, i) => items[i]!.pos === 'CCONJ' && isComma(items[i - 1]) && clauseStartsAt(items, i + 1)),
  // ", looping the streets": what the outlet goes on to tell.
  at((items, i) => isComma(items[i]) && opensParticiple(items, i + 1)),
  // "backed the plan during the trip": the circumstances of the act; behind an infinitive they belong to what is meant.
  at(
    (items, i, _cues, first) =>
      circumstances.has(items[i]!.normal) &&
      complementKind(items, first) === 'object' &&
      !items.slice(first, i).some((item) => item.normal === 'to'),
  ),
];

const participialPrepositions = wordClass('participial-prepositions');

/** "looping the streets", "implicitly putting", not "including the streets". */
const opensParticiple = (items: Item[], at: number): boolean => {
  const verb = items[at]?.pos === 'ADV' ? items[at + 1] : items[at];
  return verb?.pos === 'VERB' && verb.normal.endsWith('ing') && !participialPrepositions.has(verb.normal);
};

/** End of a content inside a relative clause between commas: the comma after which the main verb follows. */
export const relativeEnd = (items: Item[], first: number, end: number): number => {
  for (let i = first + 1; i < end; i++) {
    const next = items[i + 1];
    if (isComma(items[i]) && next && isVerbal(next) && !next.normal.endsWith('ing')) return i;
  }
  return end;
};
