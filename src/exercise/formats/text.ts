/** Where a line ends, in any system: a page and a package know one kind only. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** What XML 1.0 forbids, with the other control characters: https://www.w3.org/TR/xml/#charsets */
const UNWRITABLE = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;

/** The text without characters that a platform cannot hold: control characters and halves of characters. */
export const writable = (text: string): string => text.replace(LINE_END, '\n').replace(UNWRITABLE, '');

/** For places that hold no markup and no line ends: titles, the right sides of a match. */
export const oneLine = (text: string): string => writable(text).replace(/\s+/g, ' ').trim();

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As text between tags or in an attribute, in HTML and in XML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** As running text of a page: what is a new line in the text is one on the page. */
export const markup = (text: string): string => escaped(writable(text)).replaceAll('\n', '<br/>');

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

/** As a title of limited length, in bytes as H5P counts, cut between words. */
export const shortTitle = (text: string, longest: number): string => {
  const line = oneLine(text);
  if (bytesIn(line) <= longest) return line;
  let cut = '';
  for (const sign of line) {
    if (bytesIn(`${cut}${sign}…`) > longest) break;
    cut += sign;
  }
  const space = cut.lastIndexOf(' ');
  return `${oneLine(space > cut.length / 2 ? cut.slice(0, space) : cut)}…`;
};
