import { fullMatches } from '../../model/close-to-best.js';
import { contains } from '../../model/span.js';
import type { Told } from '../differences/told.js';
import { sharedKeys } from '../excerpt.js';
import { mixesVoices } from '../mixed-voices.js';
import type { Resources } from '../resources.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { lacks } from './lacks.js';
import { agreementOf, namesSpeaker } from './speaker.js';
import { type Asked, asked } from './told.js';

const LONGEST = 220;
/** A line of a table. */
const WISHED = 75;
/** Mentions that are asked for their words, the surest first, the same words once: a fact of fifty outlets needs no more. */
const MOST_MENTIONS = 4;
/** Mentions that are asked who speaks. */
const MOST_WITNESSES = 12;

// What weighs against a candidate, in the unit of `lacks`: 100 is something without which it does not stand alone.
const DOUBT = 150;
const LOSS = 200;
const OWN = 30;
const LOADED = 40;
const TAKEN = 200;
/** Below, too little is sure for one article's statement to stand for another's claim. */
const SURE = 0.6;
const TOO_LONG = 100;
/** Beyond, more words around the fact make the label no worse. */
const MOST_ADDED = 30;

/** A label for each fact; those that are matched most surely choose their words first. */
export const labelsOf = (facts: readonly (readonly Told[])[], resources: Resources): string[] => {
  const taken = new Set<string>();
  const labels = new Array<string>(facts.length).fill('');
  const order = facts.map((told, i) => ({ told, i, sureness: sureness(told) }));
  for (const { told, i } of order.toSorted((a, b) => b.sureness - a.sureness || a.i - b.i)) {
    labels[i] = labelOf(told, taken, resources);
    for (const form of formsOf(labels[i]!)) taken.add(form);
  }
  return labels;
};

/** The least of the best scores that the articles reach. */
const sureness = (told: readonly Told[]): number => {
  const best = new Map<number, number>();
  for (const { excerpt } of told)
    best.set(excerpt.place.article, Math.max(best.get(excerpt.place.article) ?? 0, excerpt.place.score));
  return Math.min(...best.values());
};

/**
 * A short label in the words of the texts that says the fact to somebody who has read nothing else: of all clauses and
 * sentences that state it, the one that leans least on its surroundings. No `taken` label, where there is another: a sentence of two facts shall not stand for both.
 */
const labelOf = (told: readonly Told[], taken: ReadonlySet<string>, { words }: Resources): string => {
  const surest = Math.max(...told.map(({ excerpt }) => excerpt.place.score));
  const common = sharedKeys(told.map(({ excerpt }) => excerpt));
  const priced = surestOf(told, words).flatMap((one) => {
    const doubt = DOUBT * (surest - one.excerpt.place.score);
    return candidatesOf(one, common, words).map((candidate) => {
      const label = shorten(withoutStop(candidate.label));
      const cheap =
        doubt +
        LOSS * candidate.lost +
        OWN * candidate.own +
        LOADED * loadedIn(candidate, one) +
        lengthCost(candidate) +
        takenCost(label, taken);
      return { candidate, one, label, cheap };
    });
  });
  let best = { label: '', cost: Number.POSITIVE_INFINITY };
  for (const { candidate, one, label, cheap } of priced.sort((a, b) => a.cheap - b.cheap)) {
    if (cheap >= best.cost) break;
    const cost = cheap + lacks(candidate, one, words, best.cost - cheap);
    if (cost < best.cost) best = { label, cost };
  }
  return best.label;
};

const surestOf = (told: readonly Told[], words: Resources['words']): Asked[] => {
  const mixed = new Set(told.flatMap(({ excerpt, mention }) => (mixesVoices(excerpt) ? mention : [])));
  const full = fullMatches(
    told.map(({ mention }) => mention),
    ({ article }) => article,
  );
  const isStated = sureness(told) >= SURE && full.some((one) => one.status === 'asserted' && !mixed.has(one));
  const surest = told.toSorted((a, b) => b.excerpt.place.score - a.excerpt.place.score).slice(0, MOST_WITNESSES);
  const agreement = agreementOf(surest);
  const seen = new Set<string>();
  return surest
    .map((one) => ({ one, score: one.excerpt.place.score, isNamed: namesSpeaker(one) }))
    .toSorted((a, b) => b.score - a.score || Number(b.isNamed) - Number(a.isNamed))
    .filter(({ one: { mention } }) => !seen.has(mention.text) && seen.add(mention.text))
    .slice(0, MOST_MENTIONS)
    .map(({ one }) => asked(one, isStated, agreement, words));
};

/** Characters by which two labels look like one. */
const ALIKE = 40;

/** The forms under which a label is remembered: as it is, and by how what it says begins. */
const formsOf = (label: string): string[] => {
  const said = label.toLowerCase();
  return [said, said.replace(/^[^:“]*: (?=“)/, '').slice(0, ALIKE)];
};

const takenCost = (label: string, taken: ReadonlySet<string>): number => {
  const [whole, beginning] = formsOf(label);
  return taken.has(whole!) ? TAKEN : taken.has(beginning!) ? TAKEN / 3 : 0;
};

/** Words of the outlet's that judge beyond the fact: a label takes no side where other words stand there. */
const loadedIn = (candidate: Candidate, { findings }: Asked): number =>
  findings.reduce(
    (loaded, one) =>
      one.kind === 'loaded-term' && one.use === 'used' && one.voice !== 'quoted' && contains(candidate, one)
        ? loaded + 1
        : loaded,
    0,
  );

/** Names in full are no reason to take other words; a label that would be cut is. */
const lengthCost = ({ label, added, start, end }: Candidate): number => {
  const length = Math.min(label.length, end - start);
  return (
    0.5 * Math.max(WISHED - length, 0.8 * (length - WISHED), 0) +
    Math.min(0.3 * added, MOST_ADDED) +
    (label.length > LONGEST ? TOO_LONG : 0)
  );
};

/** “at 7 a.m.” keeps its stop. */
const withoutStop = (label: string): string =>
  /\p{L}\.\p{L}\.$/u.test(label) ? label : label.replace(/[.,;:\s]+(["”]?)$/, '$1');

const shorten = (label: string): string => {
  if (label.length <= LONGEST) return label;
  const cut = label.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–—-]+$/, '')} …`;
};
