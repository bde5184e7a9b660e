import type { Passage } from '../../model/exercise.js';

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
