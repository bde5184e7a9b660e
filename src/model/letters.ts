/*
 * What a word begins with. Asked of every word of a text several times, so that characters of ASCII are told by their code,
 * a few times faster than by an expression.
 */
const isAscii = (code: number): boolean => code < 128;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const startsWithCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return isAscii(code) ? isUpper(code) : /^\p{Lu}/u.test(text);
};

export const startsWithSmall = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return isAscii(code) ? isLower(code) : /^\p{Ll}/u.test(text);
};

export const startsWithLetter = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return isAscii(code) ? isUpper(code) || isLower(code) : /^\p{L}/u.test(text);
};

/** Whether a token counts as a word: a letter or a figure stands in it. */
export const isWordLike = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return isUpper(code) || isLower(code) || isDigit(code) || /[\p{L}\p{N}]/u.test(text);
};

/** Whether the character at an index is blank. */
export const isBlankAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isAscii(code) ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(at));
};
