import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';
import { startingUntil } from '../../../model/span.js';

const letters = wordClass('party-letters');
const members = wordClass('party-members');

/** Whether a name that ends here is followed by its party: "(R)", "(R-Ohio)", ", D-N.Y.,", ", Republican of Ohio,". */
export const isPartyTag = (tokens: Token[], end: number): boolean => {
  const [mark, party, link] = tokens.slice(startingUntil(tokens, end - 1), startingUntil(tokens, end - 1) + 3);
  if (!mark || !party || !link || (mark.text !== '(' && mark.text !== ',')) return false;
  if (members.has(party.normal)) return link.normal === 'of';
  const [letter, rest] = party.text.split(/[-–]/);
  return (
    letters.has(letter!.toLowerCase()) && /^\p{Lu}$/u.test(letter!) && (rest !== undefined || /^[-–)]$/.test(link.text))
  );
};
