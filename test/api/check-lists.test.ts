import { describe, expect, it } from 'vitest';
import { annotate, listTools } from '../../src/index.js';
import { soundList } from '../lexicon/sound-list.js';

const { checkLists, lexiconKinds, listTemplate } = await listTools();

const faultsOf = (...texts: [name: string, text: string][]): string[] =>
  checkLists(texts.map(([name, text]) => ({ name, text }))).faults.map(
    ({ file, line, column, fault }) => `${file}:${line}:${column}: ${fault}`,
  );

/** A second entry under the first. */
const entry = (fields: string): string => `  - { ${fields} }\n`;

describe('the check of a list', () => {
  it('finds no fault where there is none', () => {
    expect(checkLists([{ name: 'words.yaml', text: soundList }])).toEqual({ faults: [], entries: 1, links: [] });
  });

  it('names every fault of a file at its line and column, each once', () => {
    const faulty = `list: words
kind: loaded
version: 0.1.0
title: Words
description: Words for a test.
sources:
  - id: guide
    title: A style guide
  - id: idle
    title: Named by no entry
entries:
  - id: rumpus
    forms: [kerfluffle, rumpus-in-town]
    categori: dysphemism
    why: Makes a dispute look like noise.
    alternatives: [slam]
    sources: [guidd]
    examples: [The umbrella was wet.]
    counterExamples: [The kerfluffle went on.]
  - id: quiet
    forms: [kerfluffles]
    category: loud
    alternatives: perhaps
    sources: [guide]
    examples: [The kerfluffles went on.]
    counterExamples: []
`;
    expect(faultsOf(['words.yaml', faulty])).toEqual([
      'words.yaml:9:5: source "idle" is used by no entry; cite it or remove it',
      'words.yaml:14:5: there is no field "categori"; did you mean "category"?',
      'words.yaml:20:5: "why" is missing; say in one sentence why the word is listed',
      expect.stringMatching(/^words\.yaml:23:5: "alternatives" must be a list of plainer words/),
      'words.yaml:26:5: "counterExamples" must hold a sentence in which the entry is not found',
    ]);
    const mended = faulty
      .replace('categori:', 'category:')
      .replace('alternatives: perhaps', 'alternatives: omit')
      .replace('counterExamples: []', 'counterExamples: [The day was quiet.]')
      .replace('    category: loud', '    category: loud\n    why: Reason.');
    expect(faultsOf(['words.yaml', mended])).toEqual([
      'words.yaml:9:5: source "idle" is used by no entry; cite it or remove it',
      'words.yaml:16:20: the alternative "slam" is itself flagged by loaded/sensational-verbs#slam; offer a plainer one',
      'words.yaml:17:5: source "guidd" is not among this file\'s sources; did you mean "guide"?',
      'words.yaml:18:16: "rumpus" is not found in this example; see its "forms", "pos" and conditions, or write another sentence',
      'words.yaml:19:23: "rumpus" is found in this counter-example; add a condition ("unless" or "only"), or write another sentence',
      expect.stringMatching(/^words\.yaml:22:5: there is no category "loud" in lists of kind loaded/),
    ]);
  });

  it('finds a form that another list of the kind has, built in or checked beside it', () => {
    const slam =
      soundList +
      entry(
        'id: slam, forms: [slam], pos: VERB, category: sensational-verb, why: Reason., alternatives: omit, sources: [guide], examples: [The mayor slams the plan.], counterExamples: [He sat.]',
      );
    expect(faultsOf(['words.yaml', slam])).toContainEqual(
      expect.stringMatching(/^words\.yaml:19:17: "slam" is also a form of loaded\/sensational-verbs#slam/),
    );
    expect(
      faultsOf(['words.yaml', soundList], ['more.yaml', soundList.replace('list: words', 'list: more')]),
    ).toContainEqual(expect.stringMatching(/^more\.yaml:11:5: "hullabaloo" is also a form of words#hullabaloo/));
  });

  it('says what is found in an example in the place of the entry', () => {
    const slam =
      soundList +
      entry(
        'id: slammer, forms: [slammed the], match: exact, category: sensational-verb, why: Reason., alternatives: omit, sources: [guide], examples: [The mayor slams the plan.], counterExamples: [He sat.]',
      );
    expect(faultsOf(['words.yaml', slam])).toEqual([
      'words.yaml:19:147: "slammer" is not found in this example, but loaded/sensational-verbs#slam; see "forms", "pos" and the conditions of both',
    ]);
  });

  it('tells of an analysis that breaks off over an entry', () => {
    const lost = soundList
      .replace('kind: loaded', 'kind: hedges')
      .replace('dysphemism', 'weasel')
      .replace('    sources:', '    properties: { context: nowhere }\n    sources:');
    expect(faultsOf(['words.yaml', lost])).toEqual([
      expect.stringMatching(/^words\.yaml:18:16: the sentence could not be read: .*no context "nowhere"/),
    ]);
  });

  it('asks that list and file have one name, and no two lists the same', () => {
    expect(faultsOf(['folder/other.yaml', soundList])).toEqual([
      'folder/other.yaml:1:1: the list is named "words" but its file "other"; make them agree',
    ]);
    expect(faultsOf(['a/words.yaml', soundList], ['b/words.yaml', soundList])).toContain(
      'b/words.yaml:1:1: another list is named "words"; rename one',
    );
  });

  it('leaves the lists of the analysis as they were', () => {
    checkLists([{ name: 'words.yaml', text: soundList }]);
    expect(annotate({ text: 'The hullabaloo over the ferry went on.' }).findings).toEqual([]);
  });

  it('knows where the addresses of the sources stand', () => {
    const linked = soundList.replace(
      'title: A style guide',
      'title: A style guide\n    url: https://example.org/guide',
    );
    const [link] = checkLists([{ name: 'words.yaml', text: linked }]).links;
    expect(link!.url).toBe('https://example.org/guide');
    expect(link!.faultAt('is gone')).toMatchObject({ file: 'words.yaml', line: 9, column: 5, fault: 'is gone' });
    expect(faultsOf(['words.yaml', linked.replace('https:', 'javascript:')])).toEqual([
      'words.yaml:9:5: "sources.url" must be an address that begins with https:// or http://',
    ]);
  });
});

describe('a new list', () => {
  it('has no fault, of any kind', () => {
    // Where a word of a template has come into a list, src/lexicon/template.ts needs another.
    expect(
      faultsOf(
        ...lexiconKinds.map((kind): [string, string] => [`new-${kind}.yaml`, listTemplate(`new-${kind}`, kind)]),
      ),
    ).toEqual([]);
  });
});
