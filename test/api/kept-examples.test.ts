import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareExample, exampleEvents, root } from './examples.js';

describe('the comparisons kept under reports/', () => {
  it.each(exampleEvents)(
    '%s is what the program answers now (else run `npm run examples` and read what changed)',
    async (event) => {
      const kept = JSON.parse(readFileSync(join(root, `reports/${event}.json`), 'utf8'));
      expect(JSON.parse(JSON.stringify(await compareExample(event)))).toEqual(kept);
    },
  );
});
