import { type Code, codesOf } from './deflate-codes.js';

/**
 * Raw DEFLATE (RFC 1951) for data that a page carries and its browser unpacks (`DecompressionStream`). Written here because
 * a report is made without Node's modules, and so that the bytes are the same everywhere.
 */
export const deflate = (bytes: Uint8Array): Uint8Array => {
  const out = bitWriter();
  const steps = stepsThrough(bytes);
  for (let from = 0; from === 0 || from < steps.length; from += BLOCK)
    writeBlock(out, steps.slice(from, from + BLOCK), from + BLOCK >= steps.length);
  return out.done();
};

/** Steps of one block, which has codes of its own. */
const BLOCK = 16_384;

const SHORTEST = 3;
const LONGEST = 258;
const WINDOW = 32_768;
/** Earlier places of the same three bytes that are tried, the nearest first. */
const MOST_TRIED = 128;
/** To say that so few bytes stand farther away takes more room than the bytes. */
const FARTHEST_SHORTEST = 1024;

/** A byte as it is (0 to 255), or a match: 256 + its length, and its distance times 2 ** 10. */
type Step = number;

const stepsThrough = (bytes: Uint8Array): Step[] => {
  const steps: Step[] = [];
  const chains = new Map<number, number[]>();
  let known = 0;
  /** Makes all places before this one known. */
  const keepUntil = (end: number): void => {
    for (; known < end; known++) {
      if (known + SHORTEST > bytes.length) continue;
      const places = chains.get(keyAt(bytes, known));
      if (!places) chains.set(keyAt(bytes, known), [known]);
      else if (places.push(known) > 2 * MOST_TRIED) places.splice(0, MOST_TRIED);
    }
  };
  const matchAt = (at: number): Match => longestMatch(bytes, at, chains.get(keyAt(bytes, at)) ?? []);
  for (let at = 0; at < bytes.length; ) {
    keepUntil(at);
    const match = matchAt(at);
    keepUntil(at + 1);
    // A match gives way to a longer one that begins a byte later.
    const isLate = match.length > 0 && match.length < LONGEST && matchAt(at + 1).length > match.length;
    if (match.length === 0 || isLate) steps.push(bytes[at++]!);
    else {
      steps.push(match.distance * 1024 + 256 + match.length);
      at += match.length;
    }
  }
  return steps;
};

const keyAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);

interface Match {
  length: number;
  distance: number;
}

const longestMatch = (bytes: Uint8Array, at: number, places: readonly number[]): Match => {
  let best = { length: 0, distance: 0 };
  const most = Math.min(LONGEST, bytes.length - at);
  for (let n = places.length - 1; n >= Math.max(0, places.length - MOST_TRIED) && best.length < most; n--) {
    const from = places[n]!;
    if (at - from > WINDOW) break;
    let length = 0;
    while (length < most && bytes[from + length] === bytes[at + length]) length++;
    if (length > best.length) best = { length, distance: at - from };
  }
  const isDear = best.length === SHORTEST && best.distance > FARTHEST_SHORTEST;
  return best.length < SHORTEST || isDear ? { length: 0, distance: 0 } : best;
};

/** Symbols of lengths and distances: the least value of each, and the bits that tell the rest. */
const rangesOf = (first: number, count: number, perSize: number): { base: number; extra: number }[] => {
  let base = first;
  return Array.from({ length: count }, (_, i) => {
    const extra = Math.max(0, Math.floor(i / perSize) - 1);
    const range = { base, extra };
    base += 2 ** extra;
    return range;
  });
};
const LENGTHS = [...rangesOf(3, 28, 4), { base: 258, extra: 0 }];
const DISTANCES = rangesOf(1, 30, 2);
const END = 256;

const lengthOf = (step: Step): number => (step % 1024) - 256;
const lengthSymbol = (length: number): number => LENGTHS.findLastIndex(({ base }) => base <= length);
const distanceOf = (step: Step): number => Math.floor(step / 1024);
const distanceSymbol = (distance: number): number => DISTANCES.findLastIndex(({ base }) => base <= distance);

type Bits = ReturnType<typeof bitWriter>;

/** A block with codes of its own, whose lengths stand before it, four bits each. */
const writeBlock = (out: Bits, steps: readonly Step[], isLast: boolean): void => {
  // Two symbols of each kind are always there: a code of one alone is read in different ways.
  const [literals, distances] = [countsOf(286), countsOf(30)];
  literals[END] = 1;
  for (const step of steps) {
    if (step < END) literals[step]!++;
    else {
      literals[END + 1 + lengthSymbol(lengthOf(step))]!++;
      distances[distanceSymbol(distanceOf(step))]!++;
    }
  }
  const [literal, distance] = [codesOf(literals), codesOf(distances)];
  out.bits((isLast ? 1 : 0) | (0b10 << 1), 3);
  out.bits(literal.length - 257, 5);
  out.bits(distance.length - 1, 5);
  out.bits(19 - 4, 4);
  // Lengths of codes 0 to 15 are written in four bits, lowest last; 16 to 18, which repeat, are not used.
  for (const order of ORDER) out.bits(order < 16 ? 4 : 0, 3);
  for (const { bits } of [...literal, ...distance]) out.code({ code: bits, bits: 4 });
  for (const step of steps) {
    if (step < END) {
      out.code(literal[step]!);
      continue;
    }
    writeIn(out, lengthOf(step), LENGTHS, lengthSymbol(lengthOf(step)), literal, END + 1);
    writeIn(out, distanceOf(step), DISTANCES, distanceSymbol(distanceOf(step)), distance, 0);
  }
  out.code(literal[END]!);
};

const countsOf = (symbols: number): number[] => Array.from({ length: symbols }, (_, i) => (i < 2 ? 1 : 0));

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const writeIn = (
  out: Bits,
  value: number,
  ranges: readonly { base: number; extra: number }[],
  symbol: number,
  codes: readonly Code[],
  first: number,
): void => {
  out.code(codes[first + symbol]!);
  out.bits(value - ranges[symbol]!.base, ranges[symbol]!.extra);
};

const bitWriter = () => {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  /** Numbers go out from their lowest bit. */
  const bits = (value: number, length: number): void => {
    held |= value << count;
    for (count += length; count >= 8; count -= 8) {
      bytes.push(held & 255);
      held >>>= 8;
    }
  };
  /** Codes go out from their highest bit. */
  const code = ({ code, bits: length }: Code): void => {
    for (let i = length - 1; i >= 0; i--) bits((code >> i) & 1, 1);
  };
  const done = (): Uint8Array => Uint8Array.from(count > 0 ? [...bytes, held & 255] : bytes);
  return { bits, code, done };
};
