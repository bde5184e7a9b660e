import type { Exercise, Item, Passage, Task } from '../../model/exercise.js';
import { markup, oneLine } from './text.js';

// The elements are those that HTML and QTI 2.1 share, so that one text serves both.

export const list = (entries: string[]): string =>
  entries.length === 0 ? '' : `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;

export const paragraph = (text: string): string => (oneLine(text) === '' ? '' : `<p>${markup(text)}</p>`);

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
