import type { Item, MarkedWords } from '../../model/exercise.js';
import { list, paragraph } from './body.js';
import { markup } from './text.js';

/** What is said of words that were to be marked. */
export const reasonOf = ({ why, plainer }: MarkedWords): string =>
  plainer.length === 0 ? why : `${why} Plainer: ${plainer.join(', ')}.`;

interface Part {
  text: string;
  why: string;
  /** What the answer is for this part, with its reason. */
  said: string;
}

/** The parts of the answer, in the order in which it is right. */
const partsOf = (item: Item): Part[] => {
  switch (item.format) {
    case 'mark':
      return item.answers.map((answer) => ({
        text: item.text.slice(answer.start, answer.end),
        why: answer.why,
        said: reasonOf(answer),
      }));
    case 'choice':
    case 'select':
      return item.options.map(({ text, correct, why }) => ({
        text,
        why,
        said: `${correct ? 'right' : 'wrong'}. ${why}`,
      }));
    case 'match':
      return item.pairs.map(({ left, right, why }) => ({ text: left, why, said: `${right}. ${why}` }));
    case 'order':
      return item.steps.map(({ text, why }) => ({ text, why, said: why }));
    case 'open':
      return [];
  }
};

/** The rationale where it says more than the reasons for the parts. */
export const rationaleBeside = (item: Item): string => {
  const said = partsOf(item).flatMap(({ text, why }) => (item.rationale.includes(why) ? [text, why] : []));
  const rest = said
    .sort((a, b) => b.length - a.length)
    .reduce((rest, part) => (part === '' ? rest : rest.replaceAll(part, ' ')), item.rationale);
  return /[\p{L}\p{N}]/u.test(rest) ? item.rationale : '';
};

const point = (text: string, why: string): string => `<strong>${markup(text)}</strong>: ${markup(why)}`;

/** For the person who marks an open answer. */
export const rubricMarkup = (item: Item): string =>
  item.format !== 'open'
    ? ''
    : `${list(item.rubric.map(({ points, criterion }) => point(points === 1 ? '1 point' : `${points} points`, criterion)))}${paragraph(
        item.model && `An answer that would get all points: ${item.model}`,
      )}`;

const grounds = (rationale: string, { authority, alternatives }: Item): string =>
  [
    paragraph(rationale),
    alternatives.length > 0 ? `<p>Also to be defended:</p>${list(alternatives.map(markup))}` : '',
    authority.length > 0 ? paragraph(`Who says so: ${authority.join('; ')}.`) : '',
  ].join('');

/** Why the answer is the answer, who says so, and what else may be defended. */
export const groundsMarkup = (item: Item): string => grounds(item.rationale, item);

/** The same with the reason for each part in front. */
export const reasonsMarkup = (item: Item): string =>
  list(partsOf(item).map(({ text, said }) => point(text, said))) + grounds(rationaleBeside(item), item);
