import { LETTER_BITS, LETTERS, PAIR_BITS } from '../letters.js';

/** The bytes that `lettersOf` was given. */
export const bytesOf = (letters: string): Uint8Array<ArrayBuffer> => {
  const values = new Map([...LETTERS].map((letter, i) => [letter, i]));
  const pairs = Math.floor(letters.length / 2);
  const bytes = new Uint8Array(Math.floor((pairs * PAIR_BITS + (letters.length % 2) * LETTER_BITS) / 8));
  let at = 0;
  let held = 0;
  let count = 0;
  for (let i = 0; i < letters.length; i += 2) {
    const second = values.get(letters[i + 1] ?? '');
    held |= (values.get(letters[i]!)! + (second ?? 0) * LETTERS.length) << count;
    for (count += second === undefined ? LETTER_BITS : PAIR_BITS; count >= 8; count -= 8) {
      bytes[at++] = held & 255;
      held >>= 8;
    }
  }
  return bytes;
};
