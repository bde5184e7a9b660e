import type { AlignedFact, Difference } from '../../model/comparison.js';
import { groupBy, inFigures } from '../prose.js';
import { whoAtStart, whoOf } from '../shared-texts.js';
import type { View } from '../view.js';
import type { Described } from './key-difference.js';

export const numbers = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'number', { one: 'says', many: 'say' });

export const naming = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'naming', { one: 'writes', many: 'write' });

/** One utterance in different words; which of them were spoken, a recording would tell. */
export const quotation = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'quotation', { one: 'quotes', many: 'quote' });

/** Who does it, named by one and left open by the other. */
export const agency = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'agency', { one: 'writes', many: 'write' });

/** Planned or possible for one, told as happening by another: often the hour at which they went to press. */
export const modality = (view: View, fact: AlignedFact): Described => {
  const difference = fact.differences.find(({ kind }) => kind === 'modality');
  const words = difference && wordingsOf(difference)?.map((side) => side.match(/^“.*”/)?.[0]);
  if (!difference || !words?.[0] || !words[1]) return null;
  const [open, happening] = difference.articles.map((id, i) => (i === 0 ? whoAtStart : whoOf)(view, [id], fact));
  return {
    kind: 'modality',
    sentence: `${open} has it as planned, possible or permitted (${words[0]}); ${happening} tells it as happening (${words[1]}).`,
  };
};

/** The sides of a difference, where its detail gives one wording for each article; outlets with the same one speak together. */
const sides = (
  view: View,
  fact: AlignedFact,
  kind: 'number' | 'naming' | 'quotation' | 'agency',
  verb: { one: string; many: string },
): Described => {
  const difference = fact.differences.find((candidate) => candidate.kind === kind);
  const wordings = difference && wordingsOf(difference);
  if (!difference || !wordings) return null;
  const told = wordings.map((said, i) => ({ said, id: difference.articles[i]! }));
  const parts = [...groupBy(told, ({ said }) => inFigures(said.toLowerCase())).values()].map((alike, i) => {
    const who = (i === 0 ? whoAtStart : whoOf)(
      view,
      alike.map(({ id }) => id),
      fact,
    );
    return `${who} ${alike.length > 1 ? verb.many : verb.one} ${areWorded(alike) ? inMarks(alike[0]!.said) : inFigures(alike[0]!.said.toLowerCase())}`;
  });
  return { kind, sentence: `${parts.join('; ')}.` };
};

/** "Eleven people" and "11 people" are one number, and then nobody's very words. */
const areWorded = (alike: readonly { said: string }[]): boolean =>
  new Set(alike.map(({ said }) => said.toLowerCase())).size === 1;

/** Details of some kinds bring their own marks. */
const inMarks = (said: string): string =>
  said.includes('“') ? said.replace(/ \(no doer named\)$/, ' without saying who did it') : `“${said}”`;

/** `35 / 59` with two articles → ["35", "59"]; null where the detail is a sentence. */
export const wordingsOf = ({ detail, articles }: Pick<Difference, 'detail' | 'articles'>): string[] | null => {
  const parts = detail.split(' / ');
  return parts.length === articles.length && parts.length > 1 ? parts : null;
};
