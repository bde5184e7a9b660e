import { wordClass } from '../../../lexicon/word-class.js';
import { clauseFollows } from '../grammar/complement.js';
import { endsWithComma, isComma, isStop } from '../grammar/item.js';
import type { Item } from '../grammar/sequence.js';
import { sign } from '../grammar/signs.js';
import { type Closer, closingAt, hasVerb, isPhrase } from './closer.js';

const contrastWords = wordClass('contrast-conjunctions');
const subjectOpeners = new Set(['PRON', 'PROPN', 'DET', 'NOUN', 'ADJ', 'NUM']);

/** A contrasting main clause: ", but she", ", while the mayor"; not ", but not the mayor". */
const contrast = closingAt(
  sign.comma,
  (items, i, _cues, first) =>
    i > first + 1 &&
    isComma(items[i]) &&
    contrastWords.has(items[i + 1]?.normal ?? '') &&
    subjectOpeners.has(items[i + 2]?.pos ?? '') &&
    !(countsShares(items, first, i) && countsShares(items, i, i + NEXT_CLAUSE)),
);

/** The same behind a quotation that holds the comma: `was “safe,” but she`. */
const contrastBehindQuotation: Closer = {
  at: sign.quotation,
  endOf: (items, i) =>
    endsWithComma(items[i]!) &&
    contrastWords.has(items[i + 1]?.normal ?? '') &&
    subjectOpeners.has(items[i + 2]?.pos ?? '') &&
    clauseFollows(items, i + 2)
      ? i + 1
      : undefined,
};

const shares = wordClass('shares');

/** How far a clause is searched for the share that it sets against the one before, in words. */
const NEXT_CLAUSE = 15;

/** "found 40 percent for it, while 50 percent were against": one count, set out in two clauses. */
const countsShares = (items: Item[], first: number, end: number): boolean =>
  items.slice(first, end).some(({ normal }) => shares.has(normal));

/** ", which …": what the outlet adds behind the paraphrase; not "said the tram, which was late, would stop". */
const relative = closingAt(
  sign.comma,
  (items, i, cues, first) =>
    isComma(items[i]) &&
    /^(which|who|whom|whose)$/.test(items[i + 1]?.normal ?? '') &&
    (isPhrase(items, first, cues) || hasVerb(items, first, i)),
);

const subordinators = wordClass('subordinators');

/** A clause set off behind a quotation: `as “unprecedented,” as the two never met`, `“…,” without giving details`. */
const behindQuotation: Closer = {
  at: sign.quotation,
  endOf: (items, i, cues) => {
    const next = items[i + 1];
    if (!endsWithComma(items[i]!) || !next) return undefined;
    // `calls it “unfair,” claims Brandt lied`
    if (cues.some((cue) => cue.first === i + 1 && (cue.participle || (cue.speech && !cue.passive)))) return i + 1;
    return next.pos === 'SCONJ' || subordinators.has(next.normal) || isWithoutGerund(items, i + 1) ? i + 1 : undefined;
  },
};

/** ", without giving details": what the outlet notes of the manner of the statement; not ", without a permit". */
const withoutGerund = closingAt(sign.comma, (items, i) => isComma(items[i]) && isWithoutGerund(items, i + 1));

const isWithoutGerund = (items: Item[], i: number): boolean =>
  items[i]?.normal === 'without' && items[i + 1]?.pos === 'VERB' && items[i + 1]!.normal.endsWith('ing');

const silentVerbs = wordClass('verbs-of-detail');

/** "but did not give details": what the source left unsaid; not "but did not leave". */
const silence = closingAt(
  sign.turn,
  (items, i) =>
    items[i]!.normal === 'but' &&
    items[i + 1]?.pos === 'AUX' &&
    /^(not|n't)$/.test(items[i + 2]?.normal ?? '') &&
    silentVerbs.has(items[i + 3]?.normal ?? ''),
);

const summaries = wordClass('summary-nouns');

/** ", a fact acknowledged by the ministry": the outlet sums up what was said and goes on. */
const summary = closingAt(
  sign.comma | sign.dash,
  (items, i) =>
    /^(,|—|–|--)$/.test(items[i]!.normal) &&
    items[i + 1]?.pos === 'DET' &&
    [i + 2, i + 3].some((noun) => items[noun]?.pos === 'NOUN' && summaries.has(items[noun]!.normal)),
);

/** "said the ferry would run; the port stayed shut". */
const semicolon = closingAt(sign.turn, (items, i) => items[i]!.normal === ';');

/** "said the ferry would run (it did not)": a clause in brackets at the end is the outlet's; not "run (again) in May". */
const bracketed = closingAt(sign.turn, (items, i) => {
  if (items[i]!.normal !== '(') return false;
  const close = items.findIndex((item, k) => k > i && item.normal === ')');
  return close > 0 && items.slice(close + 1).every((item) => isStop(item)) && clauseFollows(items, i + 1);
});

const dash = /^(—|–|--)$/;

/** "said the ferry would run — the third in a week": one dash adds; two hold a word of the source's in. */
const dashed = closingAt(
  sign.dash,
  (items, i) =>
    dash.test(items[i]!.normal) &&
    /^(DET|SCONJ)$/.test(items[i + 1]?.pos ?? '') &&
    items.filter((item) => dash.test(item.normal)).length === 1,
);

/** "___" and "* * *" part one item of a ticker from the next. */
const separator = closingAt(sign.turn, (items, i) => /^(_+|\*+)$/.test(items[i]!.normal));

/** The outlet goes on in words of its own, or turns to something else. */
export const additionClosers: Closer[] = [
  semicolon,
  separator,
  withoutGerund,
  silence,
  summary,
  bracketed,
  dashed,
  contrast,
  contrastBehindQuotation,
  relative,
  behindQuotation,
];
