import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMorphology } from '../../src/lexicon/compile.js';
import { parseList } from '../../src/lexicon/list-file.js';
import { lookUp } from '../../src/lexicon/look-up.js';
import { soundList } from './sound-list.js';

const morphology = readMorphology(join(import.meta.dirname, '../../lexicons'));
const lists = [
  parseList(soundList, 'words.yaml'),
  parseList(
    soundList
      .replace('list: words', 'list: more')
      .replaceAll('hullabaloo', 'catcall')
      .replace('great to-do', 'catcall from the gallery')
      .replace('    pos: NOUN\n', '    pos: [NOUN, VERB]\n    unless: { before: [bird] }\n'),
    'more.yaml',
  ),
];

const found = (asked: string): unknown => {
  const answer = lookUp(lists, morphology, asked);
  switch (answer.found) {
    case 'list':
      return answer.list.id;
    case 'entries':
      return [answer.entries.map(({ id }) => id), answer.within.map(({ id }) => id)];
    case 'nothing':
      return answer.near.map(({ name, entries }) => [name, ...entries]);
  }
};

describe('looking up', () => {
  it.each([
    ['an entry by its id', 'more#catcall', [['more#catcall'], []]],
    ['a list by its id', 'more', 'more'],
    ['a word', 'hullabaloo', [['words#hullabaloo'], []]],
    ['a word in another inflection', 'Catcalled', [['more#catcall'], []]],
    ['a phrase with a hyphen', 'great to-do', [['words#hullabaloo'], []]],
    ['a word that stands in phrases only', 'gallery', [[], ['more#catcall']]],
    ['a misspelt word', 'hulabaloo', [['hullabaloo', 'words#hullabaloo']]],
    ['a misspelt entry', 'more#catcal', [['more#catcall']]],
    ['an entry without its list', 'hullabalo-', [['hullabaloo', 'words#hullabaloo']]],
    ['a misspelt list', 'mores', [['more']]],
    ['a word that is nowhere', 'umbrella', []],
    ['nothing', '', []],
  ])('%s', (_, asked, expected) => {
    expect(found(asked)).toEqual(expected);
  });

  it('answers an entry with all that its list says of it', () => {
    expect(lookUp(lists, morphology, 'catcalls')).toMatchObject({
      entries: [
        {
          id: 'more#catcall',
          category: 'dysphemism',
          forms: ['catcall', 'catcall from the gallery'],
          match: 'lemma',
          pos: ['NOUN', 'VERB'],
          alternatives: ['dispute'],
          sources: [{ title: 'A style guide', url: null }],
          unless: { before: ['bird'] },
          only: [],
        },
      ],
    });
  });
});
