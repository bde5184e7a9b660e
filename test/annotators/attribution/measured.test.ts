import { expect, it } from 'vitest';
import { annotate } from '../../../src/index.js';
import { casesOf, type MarkedCase } from './case-file.js';
import { drawn } from './marked.js';

/** What was reached; it may rise, never fall. */
const SENTENCES_RIGHT = 262;

interface Section {
  name: string;
  /** Sentences in which everything is as a reader marked it, and those which are not. */
  right: string[];
  wrong: string[];
}

/** Sentences with the marks below them, section by section; `¶¶` stands for a new paragraph. */
const sectionsOf = (cases: MarkedCase[]): Section[] => {
  const sections: Section[] = [];
  for (const { section: name, text, expected } of cases) {
    if (sections.at(-1)?.name !== name) sections.push({ name, right: [], wrong: [] });
    const section = sections.at(-1)!;
    const asMarked = expected.toSorted().join('\n') === foundIn(text).toSorted().join('\n');
    (asMarked ? section.right : section.wrong).push(`> ${text}`);
  }
  return sections;
};

/** Through the library, because paragraphs must be read as in any text; the two line ends keep the offsets. */
const foundIn = (sentence: string): string[] => {
  const { findings } = annotate({ text: sentence.replaceAll('¶¶', '\n\n') });
  return findings.filter((one) => one.kind === 'attribution').map((one) => drawn(one, sentence.length));
};

it('marks as many of the invented sentences of bench/attribution.txt as before', () => {
  const sections = sectionsOf(casesOf('bench/attribution.txt'));
  const right = sections.reduce((sum, section) => sum + section.right.length, 0);
  const all = sections.reduce((sum, section) => sum + section.right.length + section.wrong.length, 0);
  const table = sections.map(
    (one) => `${one.name.padEnd(56)}${one.right.length} of ${one.right.length + one.wrong.length}`,
  );
  console.log(`${table.join('\n')}\n\nwholly right: ${right} of ${all} sentences`);
  expect(right, sections.flatMap(({ wrong }) => wrong).join('\n')).toBeGreaterThanOrEqual(SENTENCES_RIGHT);
});
