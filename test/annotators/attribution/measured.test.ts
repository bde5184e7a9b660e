import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { annotate } from '../../../src/index.js';
import { drawn } from './marked.js';

/** What was reached; it may rise, never fall. */
const SENTENCES_RIGHT = 260;

interface Section {
  name: string;
  /** Sentences in which everything is as a reader marked it, and those which are not. */
  right: string[];
  wrong: string[];
}

/** Sentences with the marks below them, section by section; `¶¶` stands for a new paragraph. */
const sectionsOf = (lines: string[]): Section[] => {
  const sections: Section[] = [];
  lines.forEach((line, i) => {
    if (line.startsWith('# ')) sections.push({ name: line.slice(2), right: [], wrong: [] });
    if (!line.startsWith('> ')) return;
    const end = lines.findIndex((below, j) => j > i && !below.startsWith('  '));
    const expected = lines.slice(i + 1, end < 0 ? lines.length : end).map((below) => below.slice(2));
    const found = foundIn(line.slice(2));
    const section = sections.at(-1)!;
    (expected.toSorted().join('\n') === found.toSorted().join('\n') ? section.right : section.wrong).push(line);
  });
  return sections;
};

/** Through the library, because paragraphs must be read as in any text; the two line ends keep the offsets. */
const foundIn = (sentence: string): string[] => {
  const { findings } = annotate({ text: sentence.replaceAll('¶¶', '\n\n') });
  return findings.filter((one) => one.kind === 'attribution').map((one) => drawn(one, sentence.length));
};

it('marks as many of the invented sentences of bench/attribution.txt as before', () => {
  const sections = sectionsOf(readFileSync('bench/attribution.txt', 'utf8').split('\n'));
  const right = sections.reduce((sum, section) => sum + section.right.length, 0);
  const all = sections.reduce((sum, section) => sum + section.right.length + section.wrong.length, 0);
  const table = sections.map(
    (one) => `${one.name.padEnd(56)}${one.right.length} of ${one.right.length + one.wrong.length}`,
  );
  console.log(`${table.join('\n')}\n\nwholly right: ${right} of ${all} sentences`);
  expect(right, sections.flatMap(({ wrong }) => wrong).join('\n')).toBeGreaterThanOrEqual(SENTENCES_RIGHT);
});
