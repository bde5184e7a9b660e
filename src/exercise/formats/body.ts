import type { Exercise, Item, MarkedWords, Passage, Task } from '../../model/exercise.js';
import { markup, oneLine } from './text.js';

// The elements are those that HTML and QTI 2.1 share, so that one text serves both.

const list = (entries: string[]): string =>
  entries.length === 0 ? '' : `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;

const paragraph = (text: string): string => (oneLine(text) === '' ? '' : `<p>${markup(text)}</p>`);

export const passageMarkup = ({ outlet, text }: Passage): string =>
  `${paragraph(outlet)}<blockquote><p>${markup(text)}</p></blockquote>`;

/** What a pupil reads for the item; the text to be marked stands among it where the platform does not show it anyway. */
export const passagesOf = (item: Item): Passage[] =>
  item.format !== 'mark' || item.passages.some(({ text }) => text.includes(item.text))
    ? item.passages
    : [...item.passages, { outlet: '', text: item.text }];

/** Each item stands alone on a platform, so each says what its task and its texts are. */
export const introduction = ({ instruction, help }: Task, { prompt }: Item): string =>
  [instruction === prompt ? '' : instruction, help ?? ''].map(paragraph).join('');

export const inventedNote = ({ invented }: Exercise): string =>
  invented ? '<p><em>The outlets and their texts are invented.</em></p>' : '';

export const promptOf = (item: Item): string => {
  if (item.format !== 'order') return item.prompt;
  const [first, last] = item.ends;
  return `${item.prompt} First: ${first}. Last: ${last}.`;
};

/** What is said of words that were to be marked. */
export const reasonOf = ({ why, plainer }: MarkedWords): string =>
  plainer.length === 0 ? why : `${why} Plainer: ${plainer.join(', ')}.`;

const point = (text: string, why: string): string => `<strong>${markup(text)}</strong>: ${markup(why)}`;

/** The reason for each part of the answer, in the order in which it is right. */
export const reasonsOfParts = (item: Item): { text: string; why: string }[] => {
  switch (item.format) {
    case 'mark':
      return item.answers.map((answer) => ({ text: item.text.slice(answer.start, answer.end), why: reasonOf(answer) }));
    case 'choice':
    case 'select':
      return item.options.map(({ text, correct, why }) => ({ text, why: `${correct ? 'right' : 'wrong'}. ${why}` }));
    case 'match':
      return item.pairs.map(({ left, right, why }) => ({ text: left, why: `${right}. ${why}` }));
    case 'order':
      return item.steps;
    case 'open':
      return [];
  }
};

/** For the person who marks an open answer. */
export const rubricMarkup = (item: Item): string =>
  item.format !== 'open'
    ? ''
    : `${list(item.rubric.map(({ points, criterion }) => point(points === 1 ? '1 point' : `${points} points`, criterion)))}${paragraph(
        item.model && `An answer that would get all points: ${item.model}`,
      )}`;

/** Why the answer is the answer, who says so, and what else may be defended. */
export const groundsMarkup = ({ rationale, authority, alternatives }: Item): string =>
  [
    paragraph(rationale),
    alternatives.length > 0 ? `<p>Also to be defended:</p>${list(alternatives.map(markup))}` : '',
    authority.length > 0 ? paragraph(`Who says so: ${authority.join('; ')}.`) : '',
  ].join('');

export const partsMarkup = (item: Item): string => list(reasonsOfParts(item).map(({ text, why }) => point(text, why)));
