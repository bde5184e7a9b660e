import { wordClass } from '../../../lexicon/word-class.js';
import { after, before, type Context, hasTag, isOneOf, isWord, type Site } from './site.js';

const timeUnits = /^(second|minute|hour|day|week|month|year|decade|centur)/;

/** Before a figure that it rounds; "over three days" is a duration and "around one's neck" a place. */
export const beforeQuantity: Context = (site) => {
  const word = site.passage.tokens[site.match.firstToken]!.normal;
  if (word !== 'over') return !isWord(after(site, 2), "'s", 'another', 'of');
  return !timeUnits.test(after(site, 2)?.normal ?? '');
};

/** After a figure that it rounds: "a hundred or so", "a week or so", "twenty-odd". */
export const afterQuantity: Context = (site) => {
  const nearest = before(site);
  if (isWord(nearest, 'one')) return false;
  if (hasTag(nearest, 'NUM') || (nearest?.normal === '-' && hasTag(before(site, 2), 'NUM'))) return true;
  return hasTag(nearest, 'NOUN') && (hasTag(before(site, 2), 'NUM') || isWord(before(site, 2), 'a', 'an', 'few'));
};

/** Directly behind a figure: "twenty odd"; not "one odd moment". */
export const behindFigure: Context = (site) =>
  !isWord(before(site), 'one') &&
  (hasTag(before(site), 'NUM') || (before(site)?.normal === '-' && hasTag(before(site, 2), 'NUM')));

/** "Hundreds gathered": the order of size stands for the people; not "in the thousands", "two dozens". */
export const bareQuantity: Context = (site) => !hasTag(before(site), 'DET', 'NUM', 'ADJ') && !isBefore(site, 'of');

const isBefore = (site: Site, word: string): boolean => after(site)?.normal === word;

const pointers = wordClass('pointing-subjects');

/** "Sort of worked": the phrase weakens a verb or an adjective; "a new sort of engine" names a class. */
export const looseSort: Context = (site) =>
  !hasTag(before(site), 'DET', 'ADJ', 'NUM') &&
  !isOneOf(before(site), pointers) &&
  hasTag(after(site), 'VERB', 'ADJ', 'ADV', 'ADP');

const wholes = wordClass('after-degree');

/** Before what it weakens or strengthens: an adjective, an adverb, a participle. */
export const beforeModifier: Context = (site) => {
  const next = after(site);
  return (
    hasTag(next, 'ADJ', 'ADV') ||
    isOneOf(next, wholes) ||
    (hasTag(next, 'VERB') && /(ed|ing|en|wn|ft|pt|ne)$/.test(next!.normal))
  );
};

/** Before a noun, which an adjective may precede. */
export const beforeNoun: Context = (site) =>
  hasTag(after(site), 'NOUN', 'PROPN') || (hasTag(after(site), 'ADJ') && hasTag(after(site, 2), 'NOUN', 'PROPN'));

const statementOpeners = wordClass('statement-openers');

/** Before a statement: "exactly what happened"; not "exactly 12". */
export const beforeStatement: Context = (site) => isOneOf(after(site), statementOpeners);
