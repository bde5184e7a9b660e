import type { Mention } from './cluster.js';
import { namesakes } from './vocabulary.js';

/** Countries whose name means another place here: an article that speaks of Atlanta means the state of Georgia. */
export const namesakesIn = (mentions: Mention[], named: Mention[]): ReadonlySet<string> => {
  const asked = namesakes.filter(({ name }) => named.some(({ phrase }) => phrase.name!.listed === name));
  if (asked.length === 0) return none;
  const said = new Set<string>();
  for (const { phrase } of mentions) {
    if (phrase.name) said.add(phrase.name.listed);
    if (phrase.name?.title) said.add(phrase.name.title);
    for (const word of phrase.modifiers) said.add(word);
  }
  const isSaid = (word: string) => said.has(word);
  return new Set(
    asked.filter(({ place, country }) => place.some(isSaid) && !country.some(isSaid)).map(({ name }) => name),
  );
};

const none: ReadonlySet<string> = new Set();
