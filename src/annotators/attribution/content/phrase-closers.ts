import { wordClass } from '../../../lexicon/word-class.js';
import { clauseStartsAt } from '../grammar/clause-start.js';
import { isComma, isStop, isTime } from '../grammar/item.js';
import { mediumFollows } from '../grammar/phrase.js';
import type { Item } from '../grammar/sequence.js';
import { sign } from '../grammar/signs.js';
import { type Closer, closingAt, isObject } from './closer.js';

const circumstances = wordClass('circumstance-openers');
const durations = wordClass('durations');

const irregularPasts = wordClass('irregular-pasts');

/** "championed the law and extended it": the same subject's next act. Behind an infinitive its verb must be finite. */
const nextAct: Closer = {
  at: sign.conjunction,
  endOf: (items, i, _cues, first) => {
    if (items[i]!.pos !== 'CCONJ') return undefined;
    const verb = items[i + 1]?.pos === 'ADV' ? items[i + 2] : items[i + 1];
    const finite =
      verb?.pos === 'AUX' || (verb?.pos === 'VERB' && (/(ed|s)$/.test(verb.normal) || irregularPasts.has(verb.normal)));
    if (!finite) return undefined;
    return isComma(items[i - 1]) ? i - 1 : i > first ? i : undefined;
  },
};

/** "endorsed Brandt, who thanked him". */
const relativeOfPerson = closingAt(sign.comma, (items, i) => isComma(items[i]) && items[i + 1]?.normal === 'who');

/** "condemned the raid in a statement": where it was said; not "condemned the raid in Port Ellery". */
const medium = closingAt(
  sign.preposition,
  (items, i, _cues, first) => i > first && items[i]!.pos === 'ADP' && mediumFollows(items, i),
);

/** "praised the envoy in glowing terms": how it was said; not "offered help in plain words for beginners". */
const manner = closingAt(
  sign.turn,
  (items, i, cues, first) =>
    i > first && items[i]!.normal === 'in' && isObject(items, first, cues) && tellsManner(items, i + 1),
);

/** One or two adjectives, with an adverb or an article, and a noun for wording at the end of the clause. */
const tellsManner = (items: Item[], from: number): boolean => {
  let noun = from;
  while (noun - from < 4 && /^(DET|ADV|ADJ)$/.test(items[noun]?.pos ?? '')) noun++;
  const next = items[noun + 1];
  return noun > from && wordings.has(items[noun]?.normal ?? '') && (isStop(next) || isComma(next));
};

const wordings = wordClass('wording-nouns');

/** "backed the plan, and the union stepped in": a clause of its own; not "backed the plan, and the union". */
const coordinateClause = closingAt(
  sign.conjunction,
  (items, i, cues, first) =>
    items[i]!.pos === 'CCONJ' &&
    (isComma(items[i - 1]) || isObject(items, first, cues)) &&
    clauseStartsAt(items, i + 1),
);

/** "praised the march, filling the streets": what the outlet goes on to tell; not "proposed new rules, including". */
const participle = closingAt(sign.comma, (items, i) => isComma(items[i]) && opensParticiple(items, i + 1));

const participialPrepositions = wordClass('participial-prepositions');

/** "filling the streets", "quietly filling"; participles that have become prepositions go on. */
const opensParticiple = (items: Item[], at: number): boolean => {
  const verb = items[at]?.pos === 'ADV' ? items[at + 1] : items[at];
  return verb?.pos === 'VERB' && verb.normal.endsWith('ing') && !participialPrepositions.has(verb.normal);
};

/** "backed the plan during the trip": when the act was done; behind an infinitive it belongs to what is meant. */
const circumstance = closingAt(
  sign.turn,
  (items, i, cues, first) =>
    circumstances.has(items[i]!.normal) &&
    // "efforts in the days after the raid" tells which days.
    !durations.has(items[i - 1]!.normal) &&
    isObject(items, first, cues) &&
    !items.slice(first, i).some((item) => item.normal === 'to'),
);

const periods = wordClass('periods');

/**
 * "backed the plan for years", "vetoed the bill last week", "vowed to stay earlier Tuesday": when the act was done, for what is
 * still to come is not past; not "vowed to return on Tuesday".
 */
const past = closingAt(sign.turn, (items, i, cues, first) => {
  const [word, next] = [items[i]!.normal, items[i + 1]];
  if (i <= first + 1 || !next) return false;
  if (/^(last|earlier)$/.test(word)) {
    const behind = items[i + 2];
    const isWhen = (isTime(next) || periods.has(next.normal)) && items[i - 1]!.pos !== 'ADP';
    return isWhen && (isStop(behind) || isComma(behind) || behind?.pos === 'ADP');
  }
  const length = next.pos === 'NUM' || /^(many|several|some)$/.test(next.normal) ? items[i + 2] : next;
  return word === 'for' && isObject(items, first, cues) && durations.has(length?.normal ?? '');
});

/** What ends an object, an infinitive or a gerund though it may stand within a clause that is said. */
export const phraseClosers: Closer[] = [
  nextAct,
  relativeOfPerson,
  medium,
  manner,
  coordinateClause,
  participle,
  circumstance,
  past,
];
