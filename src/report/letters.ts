/**
 * Bytes as printable signs, thirteen bits in two of them: of a page a twelfth shorter than base64. The signs of markup are left
 * out, so that nothing written so can end its element. `bytesOf` in client/letters.ts reads it back.
 */
export const lettersOf = (bytes: Uint8Array): string => {
  const letters: string[] = [];
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held |= byte << count;
    count += 8;
    if (count < PAIR_BITS) continue;
    letters.push(pairOf(held & (2 ** PAIR_BITS - 1)));
    held >>= PAIR_BITS;
    count -= PAIR_BITS;
  }
  if (count > LETTER_BITS) letters.push(pairOf(held));
  else if (count > 0) letters.push(LETTERS[held]!);
  return letters.join('');
};

/** From ! to ~, without the ampersand and the angle brackets. */
export const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => !'&<>'.includes(sign))
  .join('');

export const PAIR_BITS = 13;

/** What one sign alone can hold. */
export const LETTER_BITS = 6;

const pairOf = (value: number): string =>
  LETTERS[value % LETTERS.length]! + LETTERS[Math.floor(value / LETTERS.length)]!;
