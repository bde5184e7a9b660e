/** Letters, marks and digits of ASCII by their code; all others are asked of Unicode. */
const ascii = Array.from({ length: 128 }, (_, code) => /[A-Za-z0-9]/.test(String.fromCharCode(code)));
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const joiners = new Set(["'", '’', '-'].map((sign) => sign.charCodeAt(0)));

/**
 * Words of a text: runs of letters and digits, joined by apostrophes and hyphens. A loop and no regular expression:
 * Unicode classes over the whole text would take as long as everything else in ingest together.
 */
export const countWords = (text: string): number => {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const word = isWordAt(text, i, code);
    if (word && !inside) words++;
    inside =
      word || (inside && joiners.has(code) && i + 1 < text.length && isWordAt(text, i + 1, text.charCodeAt(i + 1)));
    if (code >= 0xd800 && code < 0xdc00 && text.codePointAt(i)! > 0xffff) i++;
  }
  return words;
};

const isWordAt = (text: string, i: number, code: number): boolean =>
  code < 128 ? ascii[code]! : wordCharacter.test(String.fromCodePoint(text.codePointAt(i)!));

/** Whether a text holds so many characters without a blank between them. */
export const hasRunOf = (text: string, length: number): boolean => {
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    run = code <= 32 || code === 160 || code === 0x2028 || code === 0x3000 ? 0 : run + 1;
    if (run >= length) return true;
  }
  return false;
};
