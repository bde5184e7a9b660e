import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { linkEntities } from '../../src/annotators/entities/index.js';
import { readDocument } from '../../src/language/read.js';
import type { Block, SourceArticle } from '../../src/model/article.js';
import type { IdentifiedEntity } from '../../src/model/entity.js';
import type { Attribution } from '../../src/model/finding.js';
import { plainArticle } from '../lexicon/plain-article.js';

interface Case {
  name: string;
  text: string;
  together?: string[][];
  apart?: string[][];
  /** Mentions that must stand as they are. */
  has?: string[];
  /** Words that no mention is. */
  none?: string[];
  /** Mentions of something that bears no name. */
  unnamed?: string[];
}

const cases = parse(readFileSync(join(import.meta.dirname, '../cases/entities.yaml'), 'utf8')) as Case[];

const articleOf = (text: string): SourceArticle => {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    blocks.push({ start: match.index, end: match.index + match[0].length, zone: 'paragraph' });
  return { ...plainArticle(text), blocks };
};

const namingsOf = (text: string): IdentifiedEntity[] => linkEntities(readDocument(articleOf(text)), []).namings();

/** The entity that has a mention of these words; by their last words where a title or article stands before them. */
const entityOf = (namings: IdentifiedEntity[], words: string): string | undefined => {
  const [wanted, nth = '1'] = words.split('#');
  const found = namings.flatMap(({ id, mentions }) =>
    mentions
      .filter(({ text }) => text === wanted || text.endsWith(` ${wanted}`))
      .map(({ start, text }) => ({ id, start, text })),
  );
  found.sort((a, b) => Number(b.text === wanted) - Number(a.text === wanted) || a.start - b.start);
  return found[Number(nth) - 1]?.id;
};

describe('the entities of an article', () => {
  it.each(cases)('$name', ({ text, together = [], apart = [], has = [], none = [], unnamed = [] }) => {
    const namings = namingsOf(text);
    for (const group of together) {
      const ids = group.map((words) => entityOf(namings, words));
      expect(ids, `${group.join(' = ')}`).toEqual(group.map(() => ids[0] ?? 'found'));
    }
    for (const pair of apart) {
      const ids = pair.map((words) => entityOf(namings, words));
      expect(ids, pair.join(' ≠ ')).not.toContain(undefined);
      expect(new Set(ids).size, pair.join(' ≠ ')).toBe(pair.length);
    }
    const texts = namings.flatMap(({ mentions }) => mentions.map((mention) => mention.text));
    for (const words of has) expect(texts).toContain(words);
    for (const words of none) expect(texts).not.toContain(words);
    for (const words of unnamed)
      expect(namings.find(({ mentions }) => mentions[0]!.text === words)?.identity.basis).toBe('description');
  });

  it('gives each mention the words of its place in the text', () => {
    for (const { text } of cases)
      for (const { mentions } of namingsOf(text))
        for (const mention of mentions) expect(mention.text).toBe(text.slice(mention.start, mention.end));
  });
});

describe('any text', () => {
  const pieces = [
    'Ada',
    'Doe',
    'the',
    'talks',
    '-',
    "'s",
    '(',
    ')',
    ',',
    'of',
    'and',
    'II',
    'Mr.',
    'U.S.',
    'May',
    '“',
    '\n',
    'al',
    '\\',
    'n',
  ];

  it('is read without failing, and every mention lies within it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        for (const { mentions } of namingsOf(text))
          for (const mention of mentions) expect(mention.text).toBe(text.slice(mention.start, mention.end));
      }),
      { numRuns: 200 },
    );
  });
});

/** An attribution of whatever the text says, to the source that its words name. */
const saidBy = (text: string, source: string, from = 0): Omit<Attribution, 'id'> => {
  const start = text.indexOf(source, from);
  return {
    kind: 'attribution',
    in: 'body',
    start,
    end: start + source.length,
    text: source,
    voice: 'outlet',
    cue: null,
    source: { start, end: start + source.length, text: source },
    content: null,
    addressee: null,
    type: 'speech',
    form: 'indirect',
    stance: 'neutral',
    sourceType: 'unnamed-person',
    sourceRole: 'other',
    anonymous: true,
    anonymity: null,
    speaker: null,
    via: null,
  };
};

/** The labels of who speaks, for each of the sources in the order of the text. */
const speakersOf = (text: string, sources: string[]): (string | null)[] => {
  let from = 0;
  const attributions = sources.map((source) => {
    const made = saidBy(text, source, from);
    from = made.end;
    return made;
  });
  const { entities, speakers } = linkEntities(readDocument(articleOf(text)), attributions);
  return speakers.map((id) => entities.find((entity) => entity.id === id)?.label ?? null);
};

describe('who speaks', () => {
  it('is the unnamed source that "the source" goes on with', () => {
    const text =
      'A senior port official said the gate would open. The source added that talks go on. The official gave no date.';
    expect(speakersOf(text, ['A senior port official', 'The source', 'The official'])).toEqual([
      'A senior port official',
      'A senior port official',
      'A senior port official',
    ]);
  });

  it('is the nearer of two groups of sources', () => {
    const text =
      'The Courier cited three sources on Monday. The sources said the ship had sailed. The Post cited two anonymous sources. The sources added that it was empty.';
    const said = speakersOf(text, ['three sources', 'The sources', 'two anonymous sources', 'The sources']);
    expect(said).toEqual(['three sources', 'three sources', 'two anonymous sources', 'two anonymous sources']);
  });

  it('is somebody new for each unnamed source that nothing ties to another', () => {
    const text =
      'A diplomat said the deal was near. A diplomat from Oslo said it was far. Another diplomat declined to comment.';
    const { entities, speakers } = linkEntities(readDocument(articleOf(text)), [
      saidBy(text, 'A diplomat'),
      saidBy(text, 'A diplomat from Oslo'),
      saidBy(text, 'Another diplomat'),
    ]);
    expect(new Set(speakers).size).toBe(3);
    expect(entities.filter(({ id }) => speakers.includes(id))).toHaveLength(3);
  });

  it('is the person whom a pronoun stands for', () => {
    const text = 'Harbour master Ines Falk met Olaf Brandt on Monday. She said the channel was safe.';
    expect(speakersOf(text, ['She'])).toEqual(['Ines Falk']);
  });

  it('is what a relative word goes back to', () => {
    const text = 'The delay was first reported by Axios, which cited a memo.';
    expect(speakersOf(text, ['which'])).toEqual(['Axios']);
  });

  it('is the body that somebody owns, not its owner', () => {
    const text = "Prime Minister Rolf Stenberg's office said the visit was off. Stenberg said nothing.";
    const [office, person] = speakersOf(text, ["Prime Minister Rolf Stenberg's office", 'Stenberg']);
    expect(person).toBe('Rolf Stenberg');
    expect(office).not.toBe(person);
  });

  it('is an outlet when "the newspaper" follows what it reported', () => {
    const text =
      'Axios reported on Monday that Hamas had met the envoy. The news outlet, citing a memo, said the talks were brief.';
    expect(speakersOf(text, ['Axios', 'The news outlet'])).toEqual(['Axios', 'Axios']);
  });

  it('is nobody where no source is given', () => {
    const text = 'It was said that the ship had sailed.';
    const attribution = { ...saidBy(text, 'It'), source: null };
    expect(linkEntities(readDocument(articleOf(text)), [attribution]).speakers).toEqual([null]);
  });
});
