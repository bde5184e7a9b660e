import { annotateArticle } from '../../src/annotate.js';
import type { Attribution, Finding } from '../../src/model/finding.js';
import type { Span } from '../../src/model/span.js';
import { plainArticle } from '../lexicon/plain-article.js';

/** The forms of a party that a frame may ask for. */
export interface Party {
  name: string;
  possessive: string;
  adjective: string;
  members: string;
}

export const partyOf = (line: string): Party => {
  const [name, possessive, adjective, members] = line.split('|').map((form) => form.trim());
  return { name: name!, possessive: possessive!, adjective: adjective!, members: members! };
};

/** A frame filled with two parties: each of its pieces as it stands in the text, and whether a party fills it. */
interface Filled {
  text: string;
  pieces: (Span & { slot: string | null })[];
}

const fill = (frame: string, parties: Record<'A' | 'B', Party>): Filled => {
  const pieces: Filled['pieces'] = [];
  let text = '';
  for (const part of frame.split(/(\{[^}]+\})/)) {
    const [, side, form = 'name'] = /^\{([AB])(?::(\w+))?\}$/.exec(part) ?? [];
    const words = side ? parties[side as 'A' | 'B'][form as keyof Party] : part;
    const opens = text === '' || text === '"';
    const start = text.length;
    text += opens ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    if (words) pieces.push({ start, end: text.length, slot: side ? part : null });
  }
  return { text, pieces };
};

/**
 * An offset as both fillings share it: counted in the words of the frame. A party may have an article or not, so that a
 * span which begins or ends inside a slot is only said to do so.
 */
const placeIn = ({ pieces }: Filled, offset: number, edge: 'start' | 'end'): string => {
  const at = pieces.findIndex(({ start, end }) =>
    edge === 'start' ? start <= offset && offset < end : start < offset && offset <= end,
  );
  const { slot, start } = pieces[at]!;
  return slot ?? `${at}+${offset - start}`;
};

const spanIn = (filled: Filled, span: Span | null): string | null =>
  span && `${placeIn(filled, span.start, 'start')} to ${placeIn(filled, span.end, 'end')}`;

/** A finding with all that must be the same when the parties change places; its places are those of the frame. */
export type Found = Record<string, unknown> & Pick<Finding, 'kind'>;

const attributionIn = (filled: Filled, said: Attribution): Record<string, unknown> => ({
  cue: spanIn(filled, said.cue),
  source: spanIn(filled, said.source),
  content: said.content?.spans.map((span) => spanIn(filled, span)) ?? null,
  addressee: spanIn(filled, said.addressee),
  type: said.type,
  form: said.form,
  stance: said.stance,
  sourceType: said.sourceType,
  anonymous: said.anonymous,
  naming: said.anonymity?.naming ?? null,
  count: said.anonymity?.count ?? null,
});

const foundOf = (filled: Filled, finding: Finding): Found => ({
  kind: finding.kind,
  category: 'category' in finding ? finding.category : null,
  entry: 'entry' in finding ? finding.entry : null,
  use: 'use' in finding ? finding.use : null,
  voice: finding.voice,
  at: spanIn(filled, finding),
  ...(finding.kind === 'attribution' && attributionIn(filled, finding)),
});

export const findingsIn = (frame: string, a: Party, b: Party): Found[] => {
  const filled = fill(frame, { A: a, B: b });
  return annotateArticle(plainArticle(filled.text)).findings.map((finding) => foundOf(filled, finding));
};

export interface Difference {
  /** The fields in which two findings of one place differ; `found` where one has no counterpart. */
  fields: string[];
  text: string;
}

/** Findings are told apart by their kind and place in the frame, those of one place by their order. */
export const differences = (given: Found[], swapped: Found[]): Difference[] => {
  const [before, after] = [byPlace(given), byPlace(swapped)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [one, other] = [before.get(key), after.get(key)];
    const fields = one && other ? fieldsApart(one, other) : ['found'];
    return fields.length > 0
      ? [{ fields, text: `${key}: ${describe(one, fields)}, swapped ${describe(other, fields)}` }]
      : [];
  });
};

const byPlace = (all: Found[]): Map<string, Found> => {
  const found = new Map<string, Found>();
  for (const one of all) {
    let key = `${one.kind} at ${one.at}`;
    while (found.has(key)) key += ' again';
    found.set(key, one);
  }
  return found;
};

const fieldsApart = (one: Found, other: Found): string[] =>
  Object.keys(one).filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));

const describe = (found: Found | undefined, fields: string[]): string =>
  found ? ((found.entry as string) ?? JSON.stringify(fields.map((field) => found[field]))) : 'nothing';
