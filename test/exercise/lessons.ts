import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromMarkdown, articleFromText, type Comparison, compare } from '../../src/index.js';
import type { Level } from '../../src/model/exercise.js';

const root = join(import.meta.dirname, '../../examples');
const eventOf = (event: string): Comparison =>
  compare(
    readdirSync(join(root, event)).map((file) => {
      const text = readFileSync(join(root, event, file), 'utf8');
      const origin = { name: file, folder: event, sha256: '' };
      return file.endsWith('.md') ? articleFromMarkdown(text, origin) : articleFromText(text, origin);
    }),
    { event },
  );

/** The examples of which there are lessons. */
export const events = ['ceasefire-talks', 'harbor-strike', 'stadium-vote'].map((event) => eventOf(event));

export const defaults = {
  level: 2 as Level,
  version: 'A' as const,
  seed: 1,
  minutes: 45,
  items: 4,
  unmarked: 0.34,
  showsOutlets: false,
  plainLanguage: false,
  include: [],
};
