import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../src/index.js';
import type { Comparison } from '../../src/model/comparison.js';

const examples = join(import.meta.dirname, '../../examples');

const EVENTS = ['harbor-strike', 'stadium-vote', 'ceasefire-talks', 'ferry-aground'];

/** The texts of an example, without their metadata. */
const textsOf = (event: string): string[] =>
  readdirSync(join(examples, event)).map((file) =>
    readFileSync(join(examples, event, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
  );

/** Articles as long as wished, each of what one outlet after another tells of every example, then of what the next one does. */
export const longArticles = (count: number, words: number): Comparison =>
  compare(
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
    }),
  );

/** Names as outlets have them, short and long. */
const OUTLETS = [
  'The Ellery Courier',
  'Coast Radio',
  'Harbor Business Review',
  'KLQ',
  'The Northern Valley Independent and Commercial Advertiser',
];

/** One strike told by twenty outlets or more: each has about half of the paragraphs, in an order of its own. */
export const manyOutlets = (count: number): Comparison => {
  const paragraphs = textsOf('harbor-strike').flatMap((text) => text.split(/\n{2,}/));
  return compare(
    Array.from({ length: count }, (_, i) => ({
      outlet: i < OUTLETS.length ? OUTLETS[i]! : `Outlet ${i + 1}`,
      title: `The strike at Port Ellery, told a ${i + 1}th time`,
      url: `https://outlet-${i + 1}.example/strike`,
      date: '2026-03-12',
      text: drawn(paragraphs, i).join('\n\n'),
    })),
    { event: 'port-ellery-strike' },
  );
};

/** About half of the items, in an order that depends on the number alone. */
const drawn = (items: readonly string[], number: number): string[] =>
  items
    .map((item, i) => ({ item, at: Math.imul(i + 1 + 131 * number, 0x9e3779b1) >>> 8 }))
    .filter(({ at }) => at < 2 ** 23)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
