import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPages, marker } from '../../src/export/list-tables.js';
import { builtInLists } from '../../src/list-tools.js';

const docs = join(import.meta.dirname, '../../docs');
const read = (path: string): string => readFileSync(join(docs, path), 'utf8');

describe('the tables of all lists', () => {
  const pages = listPages(read('lexicons.md'), builtInLists());

  it('are as fresh as the lists', () => {
    const kept = new Set(readdirSync(docs, { recursive: true, encoding: 'utf8' }));
    const stale = pages.filter(({ path, text }) => !kept.has(path) || read(path) !== text);
    expect(stale.map(({ path }) => `docs/${path} is stale; run npm run docs`)).toEqual([]);
  });

  it('are there for the kinds that there are, and no others', () => {
    const made = pages.map(({ path }) => path).filter((path) => path.startsWith('lexicons/'));
    expect(
      readdirSync(join(docs, 'lexicons'))
        .map((name) => `lexicons/${name}`)
        .sort(),
    ).toEqual(made.sort());
  });

  it('link to headings that are there', () => {
    const links = [...pages[0]!.text.matchAll(/\]\((lexicons\/[\w-]+\.md)#([^)]+)\)/g)];
    expect(links.length).toBeGreaterThan(50);
    const anchors = (path: string): string[] =>
      [...pages.find((page) => page.path === path)!.text.matchAll(/^## (.+)$/gm)].map(([, heading]) =>
        heading!
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .replaceAll(' ', '-'),
      );
    expect(links.filter(([, path, anchor]) => !anchors(path!).includes(anchor!))).toEqual([]);
  });

  it('keep what is written by hand, and say where they would begin', () => {
    const [first] = listPages(`By hand.\n\n${marker}\n\nold`, []);
    expect(first!.text.startsWith(`By hand.\n\n${marker}\n\n| list |`)).toBe(true);
    expect(() => listPages('By hand.', [])).toThrow(/has no line/);
  });

  it('break at no sign of the lists', () => {
    const [list] = builtInLists();
    const odd = { ...list!, entries: [{ ...list!.entries[0]!, why: 'a | b\nc <script>' }] };
    expect(listPages(marker, [odd])[1]!.text).toContain('| a \\| b c &lt;script> |');
  });
});
