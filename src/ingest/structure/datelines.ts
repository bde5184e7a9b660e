import { anyOf, structureWordSet, structureWords } from '../structure-words.js';

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const months = anyOf(
  structureWords('months')
    .flatMap((spellings) => spellings.split(' '))
    .flatMap((month) => [capitalised(month), month.toUpperCase()]),
);
const agencies = anyOf(structureWords('agencies'));
const openers = anyOf(structureWords('sentence-openers'));

const dash = '(?:[—―–]|--|[–-]-|-–)';
const capitals = String.raw`\p{Lu}[\p{Lu}.'’]+(?:[ -]\p{Lu}[\p{Lu}.'’]*){0,4}`;
const name = String.raw`\p{Lu}[\p{L}.'’]+(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}`;
const region = `(?:, ${name}){0,2}`;
const calendar = String.raw`(?:,? (?:${months})\.? \d{1,2}(?:, \d{4})?|,? \d{1,2} (?:${months})\.?(?: \d{4})?)`;
const bareCalendar = calendar.replaceAll(',? ', '');
const agency = String.raw`\((?:${agencies})(?:[/ ][\p{L} .]{1,20})?\)`;
/** After a place in capitals any name in parentheses is an agency. */
const anyAgency = String.raw`\(\p{Lu}[\p{L}.'’&-]*(?: [\p{L}.'’&-]+){0,3}\)`;
const begins = String.raw`(?=["“‘'(\[]?[\p{Lu}\p{N}$€£])`;

/** Each ends where the paragraph begins; the group `place` is the dateline without its dash. */
const shapes = [
  // WASHINGTON — · LIVINGSTON, N.J. – · LONDON, March 3 (Reuters) -
  String.raw`^(?<place>${capitals}${region}(?:/${capitals}${region})?${calendar}?(?: ${anyAgency})?)\s*(?:${dash}|\s-\s)\s*${begins}`,
  // ISLAMABAD: · LONDON, March 3 (Reuters):
  String.raw`^(?<place>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+)?(?:${region}${calendar}? ${agency})?):\s+${begins}`,
  // Washington (AFP) – · April 29 (UPI) — · (CNN) --
  String.raw`^(?<place>(?:${name}${region}(?:${calendar})?|${bareCalendar})? ?${agency})\s*(?:${dash}|-|:)?\s*${begins}`,
  // Springfield, 3 March —
  String.raw`^(?<place>${name}${region}${calendar})\s*(?:${dash}|\s-\s|:)\s*${begins}`,
  // April 29 —
  String.raw`^(?<place>${bareCalendar})\s*(?:${dash}|\s-\s)\s*${begins}`,
  // Courier-On Wednesday, · Springfield - The mayor
  String.raw`^(?<place>${name}${region})\s*(?:${dash}|-)\s*(?=(?:${openers})[ ,])`,
].map((shape) => new RegExp(shape, 'u'));

/** Longest dateline with its agency and date. */
const longest = 90;
const kickers = structureWordSet('kickers');
const abbreviation = /^(?:\p{Lu}\.)+$/u;

/** Where a dateline ends and where, behind its dash, the paragraph's own words begin. */
export interface GluedDateline {
  end: number;
  rest: number;
}

/**
 * The dateline run into the start of a paragraph; null where there is none.
 * `outlet` is who published: its name before a dash is a dateline too.
 */
export const gluedDateline = (paragraph: string, outlet: string): GluedDateline | null => {
  const head = paragraph.slice(0, longest);
  for (const shape of shapes) {
    const match = shape.exec(head);
    const place = match?.groups?.place;
    if (!place || match[0].length >= paragraph.length) continue;
    if (!kickers.has(place.toLowerCase()) && !abbreviation.test(place))
      return { end: place.length, rest: match[0].length };
  }
  return outletName(head, outlet.trim());
};

const outletName = (head: string, outlet: string): GluedDateline | null => {
  if (outlet === '' || head.slice(0, outlet.length).toLowerCase() !== outlet.toLowerCase()) return null;
  const mark = new RegExp(`^\\s*(?:${dash}|[-:])\\s*(?=["“‘\\p{Lu}])`, 'u').exec(head.slice(outlet.length));
  return mark && { end: outlet.length, rest: outlet.length + mark[0].length };
};
