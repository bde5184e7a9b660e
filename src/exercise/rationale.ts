import type { Item } from '../model/exercise.js';

/** Signs between what is put together: quotation marks, a colon, a full stop. */
const JOINTS = 6;

/** Why the answer is the answer, where the reasons beside its parts do not say the same; else empty. */
export const rationaleOf = (item: Item): string => {
  const parts = partsOf(item);
  const length = parts.reduce((sum, { text, why }) => sum + text.length + why.length + JOINTS, 0);
  const isRepeated = parts.length > 0 && parts.every(({ why }) => why !== '' && item.rationale.includes(why));
  return isRepeated && item.rationale.length <= length ? '' : item.rationale;
};

const partsOf = (item: Item): { text: string; why: string }[] => {
  switch (item.format) {
    case 'mark':
      return item.answers;
    case 'choice':
    case 'select':
      return item.options.filter(({ correct }) => correct);
    default:
      return [];
  }
};
