import { useState } from 'preact/hooks';
import { checkMatch } from '../check.js';
import { letter, type ShownMatch } from '../shown.js';
import { CheckedFrame, placeOf, useChecking } from './frame.js';
import type { Keeping } from './kept.js';
import { Sign } from './sign.js';

const NONE = -1;

/** Each left side with a list from which its right side is chosen. */
export const Match = ({ item, ...keeping }: Keeping & { item: ShownMatch }) => {
  const unanswered = item.pairs.map(() => NONE);
  const [chosen, setChosen] = useState<readonly number[]>(unanswered);
  const checking = useChecking(keeping);
  const { number } = keeping;
  return (
    <CheckedFrame
      number={number}
      item={item}
      checking={checking}
      answered={() => (chosen.includes(NONE) ? null : checkMatch(item, chosen))}
      lacking="First choose something for each."
      reset={() => setChosen(unanswered)}
    >
      <p class="how">An answer may be chosen more than once or not at all.</p>
      <ul class="pairs">
        {item.pairs.map(({ left, right, why }, row) => {
          const isRight = item.rights[chosen[row]!] === right;
          const id = `${placeOf(number)}-${row}`;
          return (
            <li class={`row ${checking.outcome ? (isRight ? 'right' : 'wrong') : ''}`} key={row}>
              <label for={id} dir="auto">
                {left}
              </label>
              <select
                id={id}
                value={chosen[row]}
                disabled={checking.outcome !== null}
                onChange={({ currentTarget: { value } }) =>
                  setChosen(chosen.map((one, at) => (at === row ? Number(value) : one)))
                }
              >
                <option value={NONE}>Choose …</option>
                {item.rights.map((text, place) => (
                  <option value={place}>
                    {letter(place)}: {text}
                  </option>
                ))}
              </select>
              {checking.outcome ? (
                <p class="why">
                  {isRight ? (
                    <Sign kind="right" text="right" />
                  ) : (
                    <>
                      <Sign kind="wrong" text="wrong" /> It is <strong dir="auto">{right}</strong>.
                    </>
                  )}{' '}
                  <span dir="auto">{why}</span>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </CheckedFrame>
  );
};
