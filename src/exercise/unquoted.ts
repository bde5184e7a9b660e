/** The text with blanks in the place of what is quoted. */
export const unquoted = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu, (quote) => ' '.repeat(quote.length));
