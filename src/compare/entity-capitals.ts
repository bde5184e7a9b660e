import type { Groups, Naming } from './entity-groups.js';

/**
 * Joins what one text writes as a name and another in small letters: "the Harbor Port of Entry" and "the harbor port of
 * entry", "Border Wall" and "the border wall". A single word counts for things only: "Target" is no target.
 */
export const linkCapitals = (namings: Naming[], groups: Groups): void => {
  const described = new Map<string, Naming>();
  for (const naming of namings)
    if (naming.identity.basis === 'description' && naming.type !== 'person')
      for (const { text } of naming.mentions) {
        const words = small(text);
        if (!described.has(words)) described.set(words, naming);
      }
  const borne = new Set(
    namings
      .filter((naming) => !isThing(naming))
      .flatMap(({ identity }) => identity.names.map((words) => words.join(' '))),
  );
  for (const naming of namings) {
    if (naming.identity.basis !== 'name' || naming.type === 'person' || naming.identity.country) continue;
    for (const words of naming.identity.names) {
      if (words.length === 1 && (!isThing(naming) || borne.has(words.join(' ')))) continue;
      const known = described.get(words.join(' '));
      if (known) groups.join(naming, known);
    }
  }
};

const isThing = ({ type }: Naming): boolean => type === 'thing' || type === 'event';

const small = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an|this|that|these|those|his|her|its|their|our) /, '');
