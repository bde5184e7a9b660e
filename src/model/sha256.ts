/**
 * SHA-256 (FIPS 180-4) of a text as UTF-8, in hexadecimal digits. Reports and exports are made in browsers as well, where `node:crypto` is not
 * and the browser's own is only to be waited for.
 */
export const sha256 = (text: string): string => {
  const state = [...INITIAL];
  const bytes = padded(new TextEncoder().encode(text));
  for (let at = 0; at < bytes.byteLength; at += BLOCK) compress(state, new DataView(bytes.buffer, at, BLOCK));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};

const BLOCK = 64;

/** A one bit, zeros, and the length in bits in the last eight bytes of a block. */
const padded = (message: Uint8Array): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  bytes.set(message);
  bytes[message.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return bytes;
};

const PRIMES = Array.from({ length: 312 }, (_, i) => i).filter(
  (n) => n > 1 && Array.from({ length: n }, (_, i) => i).every((i) => i < 2 || n % i !== 0),
);

/** The first 32 bits of the fraction of a root. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;

const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const compress = (state: number[], block: DataView): void => {
  const words = ROUNDS.map((_, i) => (i < 16 ? block.getInt32(4 * i) : 0));
  for (let i = 16; i < words.length; i++) {
    const [early, late] = [words[i - 15]!, words[i - 2]!];
    const first = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const second = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16]! + first + words[i - 7]! + second) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  words.forEach((word, i) => {
    const chosen = (e & f) ^ (~e & g);
    const first = (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + chosen + ROUNDS[i]! + word) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  });
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i]! + word) | 0;
  });
};
