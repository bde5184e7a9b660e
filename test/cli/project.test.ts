import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, framewise } from './framewise.js';

interface Listed {
  text: string;
  kind: string;
  suppressed: string | null;
}

/** The words of the lists that a text has, each with "!" and by whose choice where it is switched off. */
const listed = (stdout: string): string[] =>
  (JSON.parse(stdout) as { findings: Listed[] }).findings
    .filter((finding) => 'suppressed' in finding)
    .map(({ text, suppressed }) => (suppressed === null ? text : `${text} ! ${suppressed}`));

const article = 'The brutal regime slammed the plan. It may perhaps fall.\n';

const annotated = (files: Record<string, string>, name = 'a.txt') =>
  framewise(['annotate', name, '--format', 'jsonl'], { cwd: folderWith({ 'a.txt': article, ...files }) });

const ownList = (list: string, form: string): string => `list: ${list}
kind: loaded
version: 0.1.0
title: House style
description: Words that this newsroom avoids.
sources:
  - id: desk
    title: Our desk
entries:
  - id: word
    forms: [${form}]
    category: editorialising
    why: The desk finds it stale.
    alternatives: [proposal]
    sources: [desk]
    examples: [The ${form} fell.]
    counterExamples: [The house fell.]
`;

describe('framewise.config.yaml', () => {
  it('switches off an entry, a category and a kind, which stay listed with the reason', () => {
    const { status, stdout, stderr } = annotated({
      'framewise.config.yaml':
        'off:\n  - loaded/sensational-verbs#slam\n  - name: emotive-adjective\n    why: house style\n  - hedge\n',
    });
    expect(status).toBe(0);
    expect(stderr).toContain('switched off: loaded/sensational-verbs#slam, emotive-adjective, hedge');
    expect(listed(stdout)).toEqual([
      'brutal ! framewise.config.yaml (house style)',
      'regime',
      'slammed ! framewise.config.yaml',
      'may ! framewise.config.yaml',
      'perhaps ! framewise.config.yaml',
    ]);
  });

  it('switches off a list and a folder of lists', () => {
    expect(listed(annotated({ 'framewise.config.yaml': 'off: [loaded]' }).stdout)).toEqual([
      'brutal ! framewise.config.yaml',
      'regime ! framewise.config.yaml',
      'slammed ! framewise.config.yaml',
      'may',
      'perhaps',
    ]);
    expect(listed(annotated({ 'framewise.config.yaml': 'off: [loaded/sensational-verbs]' }).stdout)).toContain(
      'slammed ! framewise.config.yaml',
    );
  });

  it('adds a list of its own, whose version the comparison names', () => {
    const files = { 'framewise.config.yaml': 'lists: [lists]', 'lists/house.yaml': ownList('house/style', 'plan') };
    expect(listed(annotated(files).stdout)).toEqual(['brutal', 'regime', 'slammed', 'plan', 'may', 'perhaps']);
    const folder = folderWith({ ...files, 'a.txt': article, 'b.txt': 'The plan fell.' });
    const { stdout } = framewise(['compare', 'a.txt', 'b.txt', '--format', 'json'], { cwd: folder });
    const { manifest } = JSON.parse(stdout) as { manifest: { lexicons: { id: string }[] } };
    expect(manifest.lexicons.map(({ id }) => id)).toContain('house/style');
  });

  it('puts a list of its own in place of the built-in one of that name', () => {
    expect(
      listed(
        annotated({
          'framewise.config.yaml': 'lists: [verbs.yaml]',
          'verbs.yaml': ownList('loaded/sensational-verbs', 'plan'),
        }).stdout,
      ),
    ).toEqual(['brutal', 'regime', 'plan', 'may', 'perhaps']);
  });

  it('is listed in the report with what was switched off', () => {
    const folder = folderWith({
      'framewise.config.yaml': 'off: [loaded/labels#regime]',
      'a.txt': article,
      'b.txt': 'The regime fell.',
    });
    framewise(['compare', 'a.txt', 'b.txt', '-o', 'report.html'], { cwd: folder });
    expect(readFileSync(join(folder, 'report.html'), 'utf8').replace(/<[^>]+>/g, '')).toContain(
      '2 findings are listed here but not counted, switched off by framewise.config.yaml',
    );
  });

  it.each([
    ['off: [loaded/labels#regimes]', /framewise\.config\.yaml:1:7: there is no entry.*"loaded\/labels#regimes"/],
    ['offf: [hedge]', /framewise\.config\.yaml:1:1: not understood; it may have "lists"/],
    ['lists: [none.yaml]', /framewise\.config\.yaml:1:9: there is no file or folder none\.yaml/],
    ['lists: [\n', /framewise\.config\.yaml:2:1: not valid YAML/],
    ['lists: [bad.yaml]', /bad\.yaml:1:1: "list" is missing/],
  ])('is refused in one line where it is faulty: %s', (config, line) => {
    const { status, stdout, stderr } = annotated({ 'framewise.config.yaml': config, 'bad.yaml': 'kind: loaded\n' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('may be empty', () => expect(annotated({ 'framewise.config.yaml': '' })).toMatchObject({ status: 0 }));
});

describe('a comment in a Markdown source', () => {
  const markdown = (text: string): string[] => listed(annotated({ 'a.md': text }, 'a.md').stdout);

  it('switches off what it names in the paragraph behind it, and nothing further down', () =>
    expect(
      markdown(
        '<!-- framewise off: loaded/labels#regime, hedge -->\n\nThe brutal regime may fall.\n\nThe regime may stay.\n',
      ),
    ).toEqual(['brutal', 'regime ! a comment in the text', 'may ! a comment in the text', 'regime', 'may']));

  it('switches off everything in its own paragraph where it names nothing', () =>
    expect(markdown('The regime fell. <!-- framewise off --> It may stay.\n\nThe regime stays.\n')).toEqual([
      'regime ! a comment in the text',
      'may ! a comment in the text',
      'regime',
    ]));

  it('is any other comment otherwise', () =>
    expect(markdown('<!-- framewise offers: hedge -->\n\nThe regime may fall.\n')).toEqual(['regime', 'may']));
});
