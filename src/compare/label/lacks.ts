import type { Token } from '../../model/document.js';
import { contains, overlap } from '../../model/span.js';
import type { Resources } from '../resources.js';
import type { Candidate } from './candidates.js';
import { isVerbal, mainVerb } from './main-verb.js';
import { referring } from './referring.js';
import type { Asked } from './told.js';

const VERBLESS = { none: 170, perhaps: 110, sure: 0 };

/**
 * What somebody who reads only these words would lack; 100 for each thing without which they cannot be understood. Counted no
 * further than a limit, from which on other words stand.
 */
export const lacks = (candidate: Candidate, told: Asked, words: Resources['words'], limit: number): number => {
  let sum = 0;
  for (const costOf of costs) {
    sum += costOf(candidate, told, words);
    if (sum >= limit) break;
  }
  return sum;
};

export const isWord = ({ text }: Token): boolean => /[\p{L}\p{N}]/u.test(text);

const subjects = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);

const hanging = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PART']);

/** "said Odile Ruiz", "of the gate": words that need what stands before them. A sentence may begin with its circumstances. */
const opening = (candidate: Candidate, words: Resources['words']): number => {
  const { tokens, begins } = candidate;
  const first = tokens.find(isWord);
  if (!first) return 300;
  const before = candidate.before();
  const previous = before.at(-1);
  const isRelative = ({ normal }: Token): boolean => normal !== 'that' && words['relative-pronouns']!.includes(normal);
  if (isRelative(first) || (previous && isRelative(previous))) return 160;
  // "a meeting — the first this year — | failed"
  if (previous && isDash(previous) && tokens.some(isDash)) return 110;
  if (begins !== 'sentence' && isCutFromSubject(tokens, before, words)) return 110;
  // Without the "that" or "as" before it, a clause says more firmly what its sentence says.
  const framed = previous?.normal === 'that' ? 10 : previous?.normal === 'as' && previous.pos === 'ADP' ? 100 : 0;
  if (isConditional(before, words)) return 110;
  // "before | the vote, the council met", "when | she left, he stayed"
  if (previous && opensCircumstance(previous, words) && goesBeyondItsClause(tokens)) return 120;
  if (
    previous &&
    begins === 'within' &&
    (hanging.has(previous.pos) || previous.pos === 'ADJ' || previous.normal === 'as')
  )
    return 110;
  if (subjects.has(first.pos)) return framed + (begins === 'within' ? 50 : 0);
  return begins === 'sentence' && first.pos !== 'VERB' ? 25 : 120;
};

/** "if he thought that | the gate was shut", "whether the mayor and | her aides knew": the article states nothing of it. */
const isConditional = (before: readonly Token[], words: Resources['words']): boolean => {
  const clause = before.slice(before.findLastIndex(({ text }) => /^[,;:]$/.test(text)) + 1);
  return clause.some(({ normal }) => words['condition-openers']!.includes(normal));
};

const opensCircumstance = ({ normal }: Token, words: Resources['words']): boolean =>
  normal === 'as' || words['circumstance-openers']!.includes(normal);

/** A comma with a verb behind it and none, or another subject's, before it: two clauses, of which the first lost its joining word. */
const goesBeyondItsClause = (tokens: readonly Token[]): boolean => {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const [next, after] = [tokens[comma + 1], tokens.slice(comma + 1)];
  const isPhrase = !tokens.slice(0, comma).some(isVerbal);
  return comma > 0 && next !== undefined && (isPhrase || subjects.has(next.pos)) && after.slice(1).some(isVerbal);
};

/** "…, the mayor's aide, | said", "Marren, | Brennick and the isles agree": it begins within what the sentence is about. */
const isCutFromSubject = (tokens: readonly Token[], before: readonly Token[], words: Resources['words']): boolean => {
  const previous = before.at(-1);
  if (!previous) return false;
  const isRelative = previous.normal === 'that' && before.at(-2)?.pos === 'NOUN';
  const isClause = ['SCONJ', 'VERB', 'AUX'].includes(previous.pos) || previous.normal === 'that';
  if (isClause && !isRelative) return false;
  const verbBehindAside = tokens.findIndex((token, i) => token.text === ',' && isVerbal(tokens[i + 1]));
  if (verbBehindAside > 0 && (isRelative || mainVerb(tokens.slice(0, verbBehindAside), words) === 'none')) return true;
  const opener = before.findLastIndex(
    ({ pos, normal, text }) => pos === 'SCONJ' || normal === 'whether' || normal === 'that' || text === ';',
  );
  const clause = before.slice(opener + 1);
  const opening = clause.find(isWord);
  return opening !== undefined && subjects.has(opening.pos) && !clause.some(isVerbal) && previous.text !== ':';
};

const ending = (candidate: Candidate, words: Resources['words']): number => {
  const { tokens, ends } = candidate;
  const last = tokens.findLast(isWord)!;
  const isClosed = /[.!?]$/.test(tokens.at(-1)!.text);
  const hangs =
    hanging.has(last.pos) ||
    words['relative-pronouns']!.includes(last.normal) ||
    words['participial-prepositions']!.includes(last.normal) ||
    words['attaching-prepositions']!.includes(last.normal);
  if (!isClosed && hangs) return 150;
  const behind = candidate.behind();
  // "The ferry, built in 1974, | had": the verb of what stands here comes only now.
  const verb = behind[1]?.pos === 'ADV' ? behind[2] : behind[1];
  if (behind[0]?.text === ',' && isVerbal(verb) && !/ing$/.test(verb!.normal)) return 100;
  // "asked | whether", "by expanding | the pact"
  if (isVerbal(last) && behind[0] && words['wh-words']!.includes(behind[0].normal)) return 110;
  if (/ing$/.test(last.normal) && tokens.at(-2)?.pos === 'ADP' && ends !== 'mark') return 100;
  // "asked the mayor | (D-Tex.) to step down"
  const next = behind[0]?.text === '(' ? behind.findIndex(({ text }) => text === ')') + 1 : 0;
  if (behind[next]?.normal === 'to' && isVerbal(behind[next + 1])) return 100;
  if (!lastPartHasVerb(tokens, words)) return 100;
  if (tokens.filter(isDash).length % 2 === 1 && behind.some(isDash)) return 90;
  if (ends === 'clause' && last.pos === 'VERB' && behind[0]?.normal === 'that') return 110;
  if (ends === 'mark') return 0;
  return last.pos === 'ADV' ? 80 : ends === 'clause' && behind[0]?.normal !== 'that' ? 25 : 60;
};

const isDash = ({ text }: Token): boolean => /^(?:[–—―]|--+)$/.test(text);

/** "1,400 are out; the union": a part that was begun needs its verb. */
const lastPartHasVerb = (tokens: readonly Token[], words: Resources['words']): boolean => {
  const from = tokens.findLastIndex(
    ({ text, normal }, i) => i > 0 && (/^[;–—―]$|^--$/.test(text) || words['part-openers']!.includes(normal)),
  );
  return from < 0 || tokens.slice(from).some(isVerbal);
};

/** A source in the label of a fact that others state themselves would make it theirs too. */
const TOLD_BY_ONE = 60;
/** Better the words of an article that states it than those of one that gives them to a source. */
const STATED_BY_ANOTHER = 35;
const UNCLAIMED = 75;
/** Together with words of the outlet's it would look like its own. */
const UNCLAIMED_AMONG_OWN = 120;
const SPEAKER_BEFORE = 8;

/** Of a fact that some article states as its own. */
const statedCost = (isCredited: boolean, withSource: boolean): number =>
  isCredited ? (withSource ? TOLD_BY_ONE : STATED_BY_ANOTHER) : 0;

/** A claim without the one who makes it, a quotation that nobody speaks, or a "said" without what was said. */
const speaking = (candidate: Candidate, told: Asked, words: Resources['words']): number => {
  if (candidate.speaker !== null) return SPEAKER_BEFORE;
  const { attribution, findings } = told;
  const tellers = [attribution?.source, attribution?.cue].filter((one) => one !== null && one !== undefined);
  const silent = findings.some(
    (one) =>
      one.kind === 'attribution' &&
      one.cue !== null &&
      overlap(one.cue, candidate) > 0 &&
      (one.content?.spans ?? [candidate]).every((span) => overlap(span, candidate) === 0),
  );
  const isHeld =
    tellers.length > 0 ? tellers.every((one) => overlap(one, candidate) > 0) : told.mention.status === 'asserted';
  const isSpoken = told.excerpt.passage.quotations.some((quotation) => contains(quotation, candidate));
  const unclaimed = told.isMixed ? UNCLAIMED_AMONG_OWN : UNCLAIMED;
  const teller = told.isStated && !isSpoken ? statedCost(tellers.length > 0, isHeld) : isHeld ? 0 : unclaimed;
  // "…, the group's leader | , vowed": who speaks was begun, and says nothing.
  const isCutOff = findings.some(
    (one) =>
      one.kind === 'attribution' &&
      one.source !== null &&
      one.cue !== null &&
      one.cue.start >= candidate.end &&
      one.source.start > candidate.start &&
      one.source.start < candidate.end &&
      one.source.end >= candidate.end,
  );
  return (silent || isCutOff || isSpeechTag(candidate, told, words) ? 130 : 0) + teller;
};

/** ““…,” | the mayor wrote in a letter”: who spoke, without what was spoken. */
const isSpeechTag = (
  { start, end, before, tokens }: Candidate,
  { excerpt }: Asked,
  words: Resources['words'],
): boolean => {
  const { quotations } = excerpt.passage;
  const from = before().at(-1)?.end ?? start;
  return (
    quotations.some((one) => one.end <= start && one.end >= from - 1) &&
    !quotations.some((one) => overlap(one, { start, end }) > 0) &&
    tokens.some(({ normal }) => words['verbs-of-saying']!.includes(normal)) &&
    !tokens.some(({ normal }) => normal === 'that')
  );
};

/** Capitals shout, loaded words take a side, a headline is less of a sentence, and words without a name may mean any case. */
const looks = ({ label, tokens, start, end }: Candidate, { excerpt: { passage }, findings }: Asked): number => {
  const span = { start, end };
  const isHeadline =
    passage.in === 'title' || passage.blocks.some((block) => block.zone === 'headline' && overlap(block, span) > 0);
  const letters = label.replace(/[^\p{L}]/gu, '');
  const shouts = letters.replace(/[^\p{Lu}]/gu, '').length > 0.6 * letters.length;
  const isNamed = tokens.some(({ pos, text }, i) => pos === 'PROPN' || (i > 0 && /^\p{Lu}/u.test(text)));
  const loaded = findings.filter(
    (one) => one.kind === 'loaded-term' && one.voice !== 'quoted' && overlap(one, span) > 0,
  ).length;
  const marks = label.match(/[“”"]/g)?.length ?? 0;
  const isUnbalanced = marks % 2 === 1 || label.split('(').length !== label.split(')').length;
  return (
    (isHeadline ? 20 : 0) +
    (label.includes(';') ? 20 : 0) +
    (shouts ? 80 : 0) +
    (isNamed ? 0 : 30) +
    (isUnbalanced ? 100 : 0) +
    (/["“]\W*["”]/.test(label) ? 150 : 0) +
    (marks > 0 ? 8 : 0) +
    (label.endsWith('?') ? 50 : 0) +
    45 * loaded
  );
};

/** What is soonest found out first; none is ever less than nothing. */
const costs: ((candidate: Candidate, told: Asked, words: Resources['words']) => number)[] = [
  (candidate, _, words) => ending(candidate, words),
  speaking,
  (candidate, _, words) => opening(candidate, words),
  looks,
  (candidate, _, words) => VERBLESS[mainVerb(candidate.tokens, words)],
  referring,
];
