import { readFileSync } from 'node:fs';

export interface MarkedCase {
  section: string;
  text: string;
  /** The lines below the sentence, without their indent. */
  expected: string[];
}

/** Reads a file of cases: a sentence behind `>`, below it what is expected in it, indented; `#` opens a section. */
export const casesOf = (path: string): MarkedCase[] => {
  const lines = readFileSync(path, 'utf8').split('\n');
  let section = '';
  return lines.flatMap((line, i) => {
    if (line.startsWith('# ')) section = line.slice(2);
    if (!line.startsWith('> ')) return [];
    const end = lines.findIndex((below, j) => j > i && !below.startsWith('  '));
    const expected = lines.slice(i + 1, end < 0 ? lines.length : end).map((below) => below.slice(2));
    return [{ section, text: line.slice(2), expected }];
  });
};
