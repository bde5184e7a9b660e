/** Where a key leads from one of several elements in running text; null where it leads nowhere. */
export const movedTo = (key: string, from: number, elements: readonly Element[]): number | null => {
  const last = elements.length - 1;
  const isLeftward = elements[from] !== undefined && getComputedStyle(elements[from]).direction === 'rtl';
  const [onward, back] = isLeftward ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case onward:
      return Math.min(last, from + 1);
    case back:
      return Math.max(0, from - 1);
    case 'ArrowDown':
      return nearestInLine(from, elements, 1);
    case 'ArrowUp':
      return nearestInLine(from, elements, -1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
};

/** The element of the next or last line that stands nearest below or above; the same where there is no such line. */
const nearestInLine = (from: number, elements: readonly Element[], step: 1 | -1): number => {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const here = boxes[from];
  if (!here) return from;
  const isBeyond = (box: DOMRect) => step * (box.top - here.top) > here.height / 2;
  let line: DOMRect | undefined;
  let nearest = from;
  for (let at = from + step; at >= 0 && at < boxes.length; at += step) {
    const box = boxes[at]!;
    if (!isBeyond(box)) continue;
    line ??= box;
    if (Math.abs(box.top - line.top) > line.height / 2) break;
    if (nearest === from || distance(box, here) < distance(boxes[nearest]!, here)) nearest = at;
  }
  return nearest;
};

const distance = (one: DOMRect, other: DOMRect): number =>
  Math.abs(one.left + one.width / 2 - other.left - other.width / 2);
