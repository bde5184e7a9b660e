import { useState } from 'preact/hooks';
import type { ChoiceItem, SelectItem } from '../../model/exercise.js';
import { checkOptions } from '../check.js';
import { letter } from '../shown.js';
import { CheckedFrame, placeOf, useChecking } from './frame.js';
import type { Keeping } from './kept.js';
import { type Kind, Sign } from './sign.js';

/** One option to be chosen, or each that is right. */
export const Options = ({ item, ...keeping }: Keeping & { item: ChoiceItem | SelectItem }) => {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const checking = useChecking(keeping);
  const isOne = item.format === 'choice';
  const choose = (place: number) =>
    setChosen(isOne ? [place] : chosen.includes(place) ? chosen.filter((one) => one !== place) : [...chosen, place]);
  const { number } = keeping;
  return (
    <CheckedFrame
      number={number}
      item={item}
      checking={checking}
      answered={() => (chosen.length > 0 ? checkOptions(item, chosen) : null)}
      lacking="First choose an answer."
      reset={() => setChosen([])}
    >
      <p class="how" id={`${placeOf(number)}-how`}>
        {isOne ? 'Choose one.' : 'Choose every one that is right; a wrong one costs a point.'}
      </p>
      <fieldset class="options" aria-labelledby={`${placeOf(number)}-prompt ${placeOf(number)}-how`}>
        {item.options.map((option, place) => {
          const isChosen = chosen.includes(place);
          const kind = kindOf(option.correct, isChosen);
          return (
            <div class={`row option ${checking.outcome ? (kind ?? '') : ''}`} key={place}>
              <label>
                <input
                  type={isOne ? 'radio' : 'checkbox'}
                  name={number}
                  checked={isChosen}
                  disabled={checking.outcome !== null}
                  onChange={() => choose(place)}
                />
                <span class="letter">{letter(place)}</span>
                <span dir="auto">{option.text}</span>
              </label>
              {checking.outcome ? (
                <p class="why">
                  {kind ? <Sign kind={kind} text={kind === 'missed' && isOne ? 'the right answer' : kind} /> : null}{' '}
                  <span dir="auto">{option.why}</span>
                </p>
              ) : null}
            </div>
          );
        })}
      </fieldset>
    </CheckedFrame>
  );
};

const kindOf = (isCorrect: boolean, isChosen: boolean): Kind | null => {
  if (isChosen) return isCorrect ? 'right' : 'wrong';
  if (isCorrect) return 'missed';
  return null;
};
