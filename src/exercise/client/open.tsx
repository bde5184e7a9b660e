import { useState } from 'preact/hooks';
import type { OpenItem } from '../../model/exercise.js';
import { Reasons } from '../pages/reasons.js';
import { Frame, placeOf } from './frame.js';
import type { Keeping } from './kept.js';

/** Own words; the criteria and a model answer come when the pupil asks for them. */
export const Open = ({ item, number, keep }: Keeping & { item: OpenItem }) => {
  const [text, setText] = useState('');
  const [isShown, setShown] = useState(false);
  const [met, setMet] = useState<readonly number[]>([]);
  const pointsFor = (places: readonly number[]) => places.reduce((sum, place) => sum + item.rubric[place]!.points, 0);
  const write = (written: string) => {
    setText(written);
    keep({ kind: 'written', text: written, own: isShown ? pointsFor(met) : null });
  };
  const tick = (place: number) => {
    const places = met.includes(place) ? met.filter((one) => one !== place) : [...met, place];
    setMet(places);
    keep({ kind: 'written', text, own: pointsFor(places) });
  };
  const id = `${placeOf(number)}-text`;
  return (
    <Frame number={number} item={item}>
      <label class="how" for={id}>
        Your answer
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={Math.min(12, Math.max(2, item.lines))}
        value={text}
        onInput={({ currentTarget: { value } }) => write(value)}
      />
      <div class="actions">
        <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide' : 'Show'} how it is marked and a model answer
          <span class="visually-hidden"> for {number}</span>
        </button>
      </div>
      <div class="told-open" role="status">
        {isShown ? (
          <div class="feedback">
            <fieldset class="criteria">
              <legend>Which of these are true of your answer?</legend>
              {item.rubric.map(({ points, criterion }, place) => (
                <label key={place}>
                  <input type="checkbox" checked={met.includes(place)} onChange={() => tick(place)} />
                  <span>
                    <span dir="auto">{criterion}</span> ({points} {points === 1 ? 'point' : 'points'})
                  </span>
                </label>
              ))}
            </fieldset>
            <p class="how">An answer that gets all points; others do as well:</p>
            <blockquote class="passage" dir="auto">
              {item.model}
            </blockquote>
            <Reasons item={item} authority="Who says so" />
          </div>
        ) : null}
      </div>
    </Frame>
  );
};
