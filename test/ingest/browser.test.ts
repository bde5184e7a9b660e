import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

describe('the makers of articles', () => {
  it('run in a browser: their bundle asks for no module of Node', async () => {
    const bundle = await build({
      entryPoints: [join(import.meta.dirname, '../../src/ingest/article-from.ts')],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    });
    expect(bundle.errors).toEqual([]);
    expect(bundle.outputFiles[0]!.text).not.toMatch(/\bBuffer\.|\bprocess\.|["']node:/);
  });
});
