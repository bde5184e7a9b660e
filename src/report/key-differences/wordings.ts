import type { AlignedFact, Difference } from '../../model/comparison.js';
import { groupBy } from '../prose.js';
import { whoAtStart, whoOf } from '../shared-texts.js';
import type { View } from '../view.js';
import type { Described } from './key-difference.js';

export const numbers = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'number', { one: 'gives', many: 'give' });

export const naming = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'naming', { one: 'writes', many: 'write' });

/** One utterance in different words; which of them were spoken, a recording would tell. */
export const quotation = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'quotation', { one: 'quotes', many: 'quote' });

/** Who does it, named by one and left open by the other. */
export const agency = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'agency', { one: 'writes', many: 'write' });

/** Planned or possible for one, told as happening by another: often the hour at which they went to press. */
export const modality = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'modality', { one: 'writes', many: 'write' });

/** The sides of a difference, where its detail gives one wording for each article; outlets with the same one speak together. */
const sides = (
  view: View,
  fact: AlignedFact,
  kind: 'number' | 'naming' | 'quotation' | 'agency' | 'modality',
  verb: { one: string; many: string },
): Described => {
  const difference = fact.differences.find((candidate) => candidate.kind === kind);
  const wordings = difference && wordingsOf(difference);
  if (!difference || !wordings) return null;
  const told = wordings.map((said, i) => ({ said, id: difference.articles[i]! }));
  const parts = [...groupBy(told, ({ said }) => said.toLowerCase()).values()].map((alike, i) => {
    const who = (i === 0 ? whoAtStart : whoOf)(
      view,
      alike.map(({ id }) => id),
      fact,
    );
    return `${who} ${alike.length > 1 ? verb.many : verb.one} ${inMarks(alike[0]!.said)}`;
  });
  return { kind, sentence: `${parts.join('; ')}.` };
};

/** Details of some kinds bring their own marks. */
const inMarks = (said: string): string => (said.includes('“') ? said : `“${said}”`);

/** `35 / 59` with two articles → ["35", "59"]; null where the detail is a sentence. */
export const wordingsOf = ({ detail, articles }: Pick<Difference, 'detail' | 'articles'>): string[] | null => {
  const parts = detail.split(' / ');
  return parts.length === articles.length && parts.length > 1 ? parts : null;
};
