import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInputs, type SourceArticle } from '../../src/index.js';
import { addTo, contentOf, newFile, withCorpus } from './corpora.js';

/** More articles than are stored in one transaction, in events of three. */
const rows = (count: number): string =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      id: `a${i}`,
      outlet: `Outlet ${i % 3}`,
      event: `event ${Math.floor(i / 3)}`,
      text: `The council of ward ${Math.floor(i / 3)} slammed the tram plan. ${i + 2} trams will be sold, a clerk said.`,
    }),
  ).join('\n');

const read = async (file: string): Promise<SourceArticle[]> => {
  const sources: SourceArticle[] = [];
  for await (const one of readInputs([file], { from: 'jsonl', ids: 'given' }, (async function* () {})()))
    if ('article' in one) sources.push(one.article);
  return sources;
};

/** At ten moments of one `add`, while it reads, analyses and stores. */
const moments = [
  ['reading', 0],
  ['reading', 501],
  ['reading', 560],
  ['analysing', 0],
  ['analysing', 9],
  ['analysing', 40],
  ['storing', 0],
  ['storing', 1],
  ['analysing', 60],
  ['storing', 0],
] as const;

describe('a corpus whose add is killed ten times', () => {
  it('holds in the end what it holds when nothing happens, each article once', { timeout: 300_000 }, async () => {
    const file = newFile();
    const jsonl = `${file}.jsonl`;
    writeFileSync(jsonl, rows(800));
    const script = join(import.meta.dirname, 'add-until-killed.mjs');
    const analysed: number[] = [];
    for (const [where, number] of moments) {
      const { signal } = spawnSync(process.execPath, [script, file, jsonl, where, String(number)]);
      expect({ where, number, signal }).toMatchObject({ signal: 'SIGKILL' });
      const held = await withCorpus(file, (database) => database.rows('SELECT count(*) AS readings FROM readings'));
      analysed.push(Number(held[0]!.readings));
    }
    // What was stored before a kill is still there after it.
    expect(analysed).toEqual(analysed.toSorted((a, b) => a - b));
    expect(analysed.at(-1)).toBeGreaterThan(0);
    const sources = await read(jsonl);
    const { added, known } = await addTo(file, sources);
    expect({ added, known }).toEqual({ added: 0, known: 800 });
    const whole = newFile();
    await addTo(whole, sources);
    expect(await contentOf(file)).toEqual(await contentOf(whole));
  });
});
