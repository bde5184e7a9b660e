import type { Complement } from './complement.js';
import { takes } from './frame.js';
import type { Item } from './sequence.js';
import type { VerbGroup } from './verb-group.js';

export const prepositions = ['of', 'for', 'on', 'about', 'against', 'to', 'as', 'with', 'in', 'at', 'over'];

/** Whether the verb takes what follows it; a preposition that belongs to the verb becomes part of the cue. */
export const acceptedComplement = (
  items: Item[],
  group: VerbGroup,
  complement: Complement,
): { first: number; cueEnd: number } | undefined => {
  const { entry } = group;
  const next = items[group.end];
  const infinitive = next?.normal === 'to' && items[group.end + 1]?.pos === 'VERB';
  if (next && !infinitive && next.pos !== 'VERB' && prepositions.includes(next.normal) && takes(entry, next.normal))
    return { first: group.end + 1, cueEnd: group.end + 1 };
  const allowed: Record<Complement['kind'], string[]> = {
    quote: ['quote', 'clause', 'object'],
    clause: ['clause', 'quote', 'addressee-clause', 'object'],
    wh: ['wh', 'clause', 'object'],
    infinitive: ['infinitive', 'addressee-infinitive'],
    gerund: ['object', 'clause', 'gerund'],
    object: ['object', 'addressee-infinitive'],
    none: [],
  };
  if (!allowed[complement.kind].some((kind) => takes(entry, kind))) return undefined;
  return { first: complement.first, cueEnd: group.end };
};
