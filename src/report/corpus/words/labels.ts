/** A word beside its point; `x` and `y` are the left end of its base line. */
export interface Label {
  x: number;
  y: number;
}

export interface Point {
  x: number;
  y: number;
  text: string;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Of the sans-serif types that the stylesheet names, at 13 units: a little too much rather than too little. */
const CHARACTER = 7;
const LINE = 14;
const GAP = 7;

/**
 * Room for as many words as there is, those that come first first: right of the point, left, above or below it, where no other
 * word and no point stands. Null where there is none.
 */
export const placeLabels = (points: readonly Point[], within: Box): (Label | null)[] => {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  return points.map((point, own) => {
    const found = placesOf(point).find(
      ({ box }) => isInside(box, within) && !taken.some((other, i) => i !== own && isOver(box, other)),
    );
    if (!found) return null;
    taken.push(found.box);
    return found.label;
  });
};

const placesOf = ({ x, y, text }: Point): { label: Label; box: Box }[] => {
  const width = text.length * CHARACTER;
  const places: Label[] = [
    { x: x + GAP, y: y + 4 },
    { x: x - GAP - width, y: y + 4 },
    { x: x - width / 2, y: y - GAP },
    { x: x - width / 2, y: y + GAP + LINE - 3 },
    { x: x + GAP - 2, y: y - GAP + 1 },
    { x: x + GAP - 2, y: y + GAP + LINE - 4 },
  ];
  return places.map((label) => ({
    label,
    box: { left: label.x, right: label.x + width, top: label.y - LINE + 3, bottom: label.y + 3 },
  }));
};

const isInside = (box: Box, within: Box): boolean =>
  box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom;

const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
