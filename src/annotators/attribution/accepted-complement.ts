import type { Complement } from './complement.js';
import { takes } from './frame.js';
import type { Item } from './sequence.js';
import type { VerbGroup } from './verb-group.js';

const prepositions = ['of', 'for', 'on', 'about', 'against', 'to', 'as', 'with', 'in', 'at', 'over'];

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
  const behindObject = entry.properties.needsObject === true ? prepositionBehindObject(items, group) : undefined;
  if (behindObject !== undefined) return { first: behindObject + 1, cueEnd: behindObject + 1 };
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

/** Longest object between a verb and its preposition: "accused the company's managers of". */
const OBJECT_LENGTH = 8;

const prepositionBehindObject = (items: Item[], group: VerbGroup): number | undefined => {
  for (let i = group.end + 1; i < items.length && i - group.end <= OBJECT_LENGTH; i++) {
    if (prepositions.includes(items[i]!.normal) && takes(group.entry, items[i]!.normal)) return i;
    if (items[i]!.pos === 'VERB' || items[i]!.pos === 'AUX' || items[i]!.normal === ',') return undefined;
  }
  return undefined;
};
