/**
 * Raw DEFLATE (RFC 1951) in one block with the fixed codes, for data that a page carries and its browser unpacks
 * (`DecompressionStream`). Written here because a report is made without Node's modules, and so that the bytes are the
 * same everywhere.
 */
export const deflate = (bytes: Uint8Array): Uint8Array => {
  const out = bitWriter();
  out.bits(0b011, 3);
  const chains = new Map<number, number[]>();
  const keep = (at: number): void => {
    const key = keyAt(bytes, at);
    const places = chains.get(key);
    if (!places) chains.set(key, [at]);
    else if (places.push(at) > 2 * MOST_TRIED) places.splice(0, MOST_TRIED);
  };
  for (let at = 0; at < bytes.length; ) {
    const { length, distance } = longestMatch(bytes, at, chains.get(keyAt(bytes, at)) ?? []);
    if (length < SHORTEST) out.code(...literalCode(bytes[at]!));
    else writeMatch(out, length, distance);
    const end = at + Math.max(1, length);
    for (; at < end; at++) if (at + SHORTEST <= bytes.length) keep(at);
  }
  out.code(...literalCode(256));
  return out.done();
};

const SHORTEST = 3;
const LONGEST = 258;
const WINDOW = 32768;
/** Earlier places of the same three bytes that are tried, the nearest first. */
const MOST_TRIED = 24;

const keyAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);

const longestMatch = (
  bytes: Uint8Array,
  at: number,
  places: readonly number[],
): { length: number; distance: number } => {
  let best = { length: 0, distance: 0 };
  const most = Math.min(LONGEST, bytes.length - at);
  for (let n = places.length - 1; n >= Math.max(0, places.length - MOST_TRIED) && best.length < most; n--) {
    const from = places[n]!;
    if (at - from > WINDOW) break;
    let length = 0;
    while (length < most && bytes[from + length] === bytes[at + length]) length++;
    if (length > best.length) best = { length, distance: at - from };
  }
  return best.length < SHORTEST ? { length: 0, distance: 0 } : best;
};

/** The fixed code of a literal or a length symbol, and its number of bits. */
const literalCode = (symbol: number): [code: number, bits: number] => {
  if (symbol < 144) return [0x30 + symbol, 8];
  if (symbol < 256) return [0x190 + symbol - 144, 9];
  return symbol < 280 ? [symbol - 256, 7] : [0xc0 + symbol - 280, 8];
};

/** Symbols of lengths and distances: the least value of each, and the bits that tell the rest. */
const stepsOf = (first: number, count: number, perSize: number): { base: number; extra: number }[] => {
  let base = first;
  return Array.from({ length: count }, (_, i) => {
    const extra = Math.max(0, Math.floor(i / perSize) - 1);
    const step = { base, extra };
    base += 2 ** extra;
    return step;
  });
};
const LENGTHS = [...stepsOf(3, 28, 4), { base: 258, extra: 0 }];
const DISTANCES = stepsOf(1, 30, 2);

type Bits = ReturnType<typeof bitWriter>;

const writeMatch = (out: Bits, length: number, distance: number): void => {
  const long = LENGTHS.findLastIndex(({ base }) => base <= length);
  out.code(...literalCode(257 + long));
  out.bits(length - LENGTHS[long]!.base, LENGTHS[long]!.extra);
  const far = DISTANCES.findLastIndex(({ base }) => base <= distance);
  out.code(far, 5);
  out.bits(distance - DISTANCES[far]!.base, DISTANCES[far]!.extra);
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
  const code = (value: number, length: number): void => {
    for (let i = length - 1; i >= 0; i--) bits((value >> i) & 1, 1);
  };
  const done = (): Uint8Array => Uint8Array.from(count > 0 ? [...bytes, held & 255] : bytes);
  return { bits, code, done };
};
