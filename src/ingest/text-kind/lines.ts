import type { Block } from '../../model/article.js';
import { escapePattern } from '../../model/escape-pattern.js';
import { type ArticleKind, textKinds } from '../../model/text-kind.js';
import { anyOf, structureWords } from '../structure-words.js';
import { dataOf, entriesOf } from './data.js';

/** Notes on a text stand among its first or its last blocks, and are short. */
const first = 5;
const last = 4;
const longest = 600;

/** `views/opinions expressed … own`: alternatives between slashes, `…` for words of the same sentence. */
const shapeOf = (line: string): string =>
  line
    .split(' ')
    .map((word) => (word === '…' ? '[^.!?]{0,120}?' : `(?:${word.split('/').map(escapePattern).join('|')})`))
    .join('\\s*')
    .replaceAll(')\\s*(', ')\\s+(');

const shapes = textKinds.flatMap((kind) => {
  const lines = entriesOf(kind, 'lines');
  return lines.length === 0 ? [] : [{ kind, shape: new RegExp(`\\b(?:${lines.map(shapeOf).join('|')})\\b`, 'i') }];
});

/** A line at either end that says what the text is. One that is quoted, or that somebody said, speaks of another text. */
export const signInLines = ({ text, blocks }: { text: string; blocks: Block[] }): ArticleKind | null => {
  const ends = blocks.length <= first + last ? blocks : [...blocks.slice(0, first), ...blocks.slice(-last)];
  for (const { start, end } of ends) {
    if (end - start > longest) continue;
    const line = text.slice(start, end).replace(/’/g, "'");
    const found = shapes.find(({ shape }) => shape.test(line));
    if (found && !isSpokenOf(line))
      return { value: found.kind, certainty: 'marked', shownBy: `a line says that ${dataOf(found.kind).says}` };
  }
  return null;
};

const speaks = new RegExp(`["“”]|\\b(?:${anyOf(structureWords('words-of-report'))}|comments?)\\b`, 'i');
const isSpokenOf = (line: string): boolean => speaks.test(line);
