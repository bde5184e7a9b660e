import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, renderReport } from '../../src/index.js';

const examples = join(import.meta.dirname, '../../examples');

/** The texts of an example, without their metadata. */
const textsOf = (event: string): string[] =>
  readdirSync(join(examples, event)).map((file) =>
    readFileSync(join(examples, event, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
  );

const EVENTS = ['harbor-strike', 'stadium-vote', 'ceasefire-talks', 'ferry-aground'];

/** Articles as long as wished, each of what one outlet after another tells of every example, then of what the next one does. */
const articlesOf = (count: number, words: number) =>
  Array.from({ length: count }, (_, i) => {
    const paragraphs = [i, i + 1].flatMap((outlet) =>
      EVENTS.flatMap((event) => {
        const texts = textsOf(event);
        return texts[outlet % texts.length]!.split(/\n{2,}/);
      }),
    );
    let length = 0;
    const text = paragraphs.filter((paragraph) => {
      length += paragraph.split(/\s+/).length;
      return length <= words + 40;
    });
    return { outlet: `Outlet ${i + 1}`, text: text.join('\n\n') };
  });

const kilobytes = (count: number, words: number): number =>
  Buffer.byteLength(renderReport(compare(articlesOf(count, words)))) / 1000;

describe('the size of a report', () => {
  it('stays under 350 KB for two articles of 800 words', () => {
    expect(kilobytes(2, 800)).toBeLessThan(350);
  });

  it('stays under 1,400 KB for five articles of 2,000 words', () => {
    expect(kilobytes(5, 2000)).toBeLessThan(1400);
  });
});
