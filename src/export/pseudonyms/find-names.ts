import type { PlacedSpan, Span } from '../../model/span.js';
import { coreOf, type NameLists, type Person, WORD } from './person-names.js';

export interface FoundName extends Span {
  person: Person;
}

/** Answers who is meant by a place, as far as the article's entities tell. */
export type MentionedAt = (start: number) => { person: Person; mention: Span } | null;

export const nobodyMentioned: MentionedAt = () => null;

/** By the mentions of named people in one text, which are not nested but for names within descriptions: the shortest counts. */
export const mentionedIn = (
  persons: readonly Person[],
  mentions: readonly (PlacedSpan & { entity: string })[],
): MentionedAt => {
  const byEntity = new Map(persons.map((person) => [person.entity, person]));
  const at = new Map<number, { person: Person; mention: Span }>();
  for (const mention of mentions) {
    const person = byEntity.get(mention.entity);
    if (!person) continue;
    for (const { index } of mention.text.matchAll(WORD)) {
      const start = mention.start + index;
      const known = at.get(start)?.mention;
      if (!known || mention.end - mention.start < known.end - known.start) at.set(start, { person, mention });
    }
  }
  return (start) => at.get(start) ?? null;
};

/**
 * Where people are named in a text. A word of a name is one wherever it stands with a capital; one that the text has in lower
 * case too ("Will") only where the person is spoken of.
 */
export const findNames = (
  text: string,
  persons: readonly Person[],
  lowerWords: ReadonlySet<string>,
  mentionedAt: MentionedAt,
  { particles }: NameLists,
): FoundName[] => {
  const bearers = new Map<string, Person[]>();
  for (const person of persons)
    for (const word of person.words) bearers.set(word, [...(bearers.get(word) ?? []), person]);
  const found: FoundName[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const core = coreOf(word);
    const lower = core.toLowerCase();
    const named = bearers.get(lower);
    if (!named || !/^\p{Lu}/u.test(core)) continue;
    const meant = mentionedAt(index);
    const isMeant = meant !== null && named.includes(meant.person);
    if (!isMeant && lowerWords.has(lower)) continue;
    const person = isMeant ? meant.person : named[0]!;
    const last = found.at(-1);
    const end = index + core.length;
    if (
      last &&
      joins(text.slice(last.end, index), particles) &&
      (last.person === person || named.includes(last.person))
    )
      last.end = end;
    else found.push({ person, start: isMeant ? initialsFrom(text, meant.mention.start, index) : index, end });
  }
  return found;
};

/** What may stand between two words of one name: initials and particles. */
const joins = (between: string, particles: ReadonlySet<string>): boolean =>
  /^[.\s]/.test(between) &&
  between.split(/[.\s]+/).every((part) => part === '' || /^\p{Lu}$/u.test(part) || particles.has(part.toLowerCase()));

/** "J. Doe": the initials that a mention has before the first whole word of the name. */
const initialsFrom = (text: string, mentionStart: number, start: number): number =>
  start - (/(?:\b\p{Lu}\.\s*)+$/u.exec(text.slice(mentionStart, start))?.[0].length ?? 0);
