import type { Item } from '../../model/exercise.js';
import { rationaleOf } from '../rationale.js';

/** Why the answer is the answer, what else may be defended, and who says so; nothing where there is none of it. */
export const Reasons = ({ item, authority }: { item: Item; authority: string }) => {
  const reasons: [name: string, texts: readonly string[]][] = [
    ['Why', [rationaleOf(item)]],
    ['Also defensible', item.alternatives],
    [authority, item.authority],
  ];
  const given = reasons
    .map(([name, texts]) => ({ name, texts: texts.filter((text) => text !== '') }))
    .filter(({ texts }) => texts.length > 0);
  return given.length === 0 ? null : (
    <dl class="reasons">
      {given.map(({ name, texts }) => (
        <div>
          <dt>{name}</dt>
          {texts.map((text) => (
            <dd dir="auto">{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
};
