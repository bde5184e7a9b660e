import type { Passage } from '../../model/exercise.js';
import type { Numbered, ShownItem } from '../shown.js';

/** What the pupil reads, each text under the name of its outlet; two stand side by side where there is room. */
export const Passages = ({ passages }: { passages: readonly Passage[] }) =>
  passages.length === 0 ? null : (
    <div class={passages.length === 2 ? 'passages pair' : 'passages'}>
      {passages.map(({ outlet, text }) => (
        <figure class="passage">
          {outlet === '' ? null : <figcaption dir="auto">{outlet}</figcaption>}
          <blockquote dir="auto">{text}</blockquote>
        </figure>
      ))}
    </div>
  );

/** Passages of this length, in letters, are printed once where the next item is about them too. */
const LONG = 240;

/** What is read for an item on paper. */
export const Reading = ({ item, before }: { item: ShownItem; before: Numbered | undefined }) => {
  const passages = passagesBeside(item);
  const isRepeated =
    before !== undefined &&
    JSON.stringify(passages).length > LONG &&
    JSON.stringify(passages) === JSON.stringify(passagesBeside(before.item));
  return isRepeated ? <p class="how">Read again what stands at {before.number}.</p> : <Passages passages={passages} />;
};

/** The text that is marked stands once, where it is marked. */
const passagesBeside = (item: ShownItem): Passage[] =>
  item.format === 'mark' ? item.passages.filter(({ text }) => text !== item.text) : item.passages;
