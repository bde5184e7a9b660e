import { describe, expect, it } from 'vitest';
import { LexiconError, parseList } from '../../src/lexicon/list-file.js';

const sound = `list: loaded/test
kind: loaded
version: 0.1.0
title: Test
description: Words for a test.
sources:
  - id: guide
    title: A style guide
entries:
  - id: slam
    forms: [slam, hit out at]
    pos: VERB
    category: sensational-verb
    why: States a manner of speaking.
    alternatives: [criticise]
    sources: [guide]
    examples: [The mayor slammed the plan.]
    counterExamples: [He shut the door.]
`;

const faultOf = (text: string): LexiconError => {
  try {
    parseList(text, 'loaded/test.yaml');
  } catch (error) {
    if (error instanceof LexiconError) return error;
    throw error;
  }
  throw new Error('the list was accepted');
};

const secondEntry = sound.slice(sound.indexOf('  - id: slam'));

describe('a list file', () => {
  it('is read when it is sound', () => {
    const list = parseList(sound, 'loaded/test.yaml');
    expect(list.entries[0]).toMatchObject({ id: 'slam', match: 'lemma', pos: ['VERB'] });
  });

  it('may set fields for all its entries', () => {
    const text = sound
      .replace('entries:', 'defaults:\n  sources: [guide]\n  category: sensational-verb\nentries:')
      .replace('    category: sensational-verb\n', '')
      .replace('    sources: [guide]\n', '');
    expect(parseList(text, 'x').entries[0]).toMatchObject({ category: 'sensational-verb', sources: ['guide'] });
  });

  it.each([
    ['broken YAML', sound.replace('[slam, hit out at]', '[slam, hit out at'), 12, /not valid YAML/],
    ['an empty file', '', 1, /"list" is missing; name the list/],
    ['a list that is no mapping', '- a\n- b\n', 1, /must be a set of fields/],
    ['an unknown kind', sound.replace('kind: loaded', 'kind: loadd'), 2, /"kind" is "loadd"; it must be one of loaded/],
    ['a version that is none', sound.replace('0.1.0', '"1"'), 3, /"version" must be three numbers/],
    ['no entries', sound.replace(/entries:[\s\S]*/, 'entries: []\n'), 9, /"entries" must hold at least one entry/],
    ['a misspelt field', sound.replace('    forms:', '    form:'), 11, /no field "form"; did you mean "forms"\?/],
    ['an unknown field', sound.replace('    pos: VERB', '    tone: 3'), 12, /no field "tone"; remove it/],
    ['a missing reason', sound.replace(/ {4}why:.*\n/, ''), 10, /"why" is missing; say in one sentence/],
    ['a blank reason', sound.replace('States a manner of speaking.', "' '"), 14, /"why" must not be empty/],
    ['a reason that is a number', sound.replace('States a manner of speaking.', '7'), 14, /"why" must be a string/],
    ['no example', sound.replace('[The mayor slammed the plan.]', '[]'), 17, /"examples" must hold a sentence/],
    ['no counter-example', sound.replace(/ {4}counterExamples.*\n/, ''), 10, /"counterExamples" is missing; write/],
    ['an unknown part of speech', sound.replace('VERB', 'VRB'), 12, /"pos" is "VRB"; it must be one of ADJ/],
    ['an unknown category', sound.replace('sensational-verb', 'loud'), 13, /no category "loud".*sensational-verb/],
    ['a missing category', sound.replace(/ {4}category.*\n/, ''), 10, /"category" is missing; it must be one of/],
    ['a source that is nowhere', sound.replace('[guide]', '[gide]'), 16, /source "gide" is not among/],
    [
      'an idle source',
      sound.replace('entries:', '  - id: idle\n    title: Unused\nentries:'),
      9,
      /"idle" is used by no entry/,
    ],
    ['an id twice', sound + secondEntry, 19, /id "slam" is taken; choose another/],
    ['a form twice', sound.replace('hit out at', 'Slam'), 11, /form "slam" stands twice; remove one/],
    ['no form', sound.replace(/ {4}forms.*\n/, ''), 10, /"forms" is missing; name the words/],
    ['no alternative', sound.replace(/ {4}alternatives.*\n/, ''), 10, /"alternatives" is missing; list plainer words/],
    [
      'an alternative of no sort',
      sound.replace('[criticise]', 'perhaps'),
      15,
      /"alternatives" must be a list of plainer/,
    ],
  ])('with %s is refused at its line, with what to do', (_name, text, line, fault) => {
    const error = faultOf(text);
    expect(error.fault).toMatch(fault);
    expect(error.line).toBe(line);
    expect(error.column).toBeGreaterThan(0);
    expect(error.message).toBe(`loaded/test.yaml:${error.line}:${error.column}: ${error.fault}`);
  });

  it('points at the column of the fault', () => {
    expect(faultOf(sound.replace('hit out at', 'Slam'))).toMatchObject({ line: 11, column: 19 });
    expect(faultOf(sound.replace('    forms:', '    form:'))).toMatchObject({ line: 11, column: 5 });
  });
});
