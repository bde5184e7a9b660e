import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, printable, widthOf, wrapCells } from '../../src/export/cells.js';
import { annotationText } from '../../src/export/text.js';
import type { AnnotatedArticle, Finding } from '../../src/index.js';
import { plainArticle } from '../lexicon/plain-article.js';

const slam = (text: string, start: number, end: number): Finding => ({
  id: 'f1',
  kind: 'loaded-term',
  category: 'sensational-verb',
  in: 'body',
  start,
  end,
  text: text.slice(start, end),
  voice: 'outlet',
  use: 'used',
  entry: 'loaded/conflict#slam',
  alternatives: ['criticise'],
  why: 'Judges.',
  authority: ['A guide'],
  disputed: null,
  suppressed: null,
});

const articleOf = (
  text: string,
  findings: Finding[],
  more: Partial<AnnotatedArticle['article']> = {},
): AnnotatedArticle => ({
  schemaVersion: 1,
  article: { ...plainArticle(text).article, ...more },
  blocks: [],
  sentences: [],
  findings,
  entities: [],
  outcomes: [],
  voiceWords: { outlet: 0, paraphrased: 0, quoted: 0 },
});

const marked = (text: string, word = 'slammed', columns = 100): string[] => {
  const start = text.indexOf(word);
  return annotationText(articleOf(text, [slam(text, start, start + word.length)]), { columns, colours: false })
    .split('\n')
    .slice(3, -4);
};

/** Columns of a line before the first mark, and the width of the marks. */
const marksOf = (line: string) => ({ before: line.indexOf('^'), marks: (line.match(/\^+/) ?? [''])[0].length });

describe('an article for a terminal', () => {
  it('underlines a finding with kind, category, voice, reason and plainer word', () => {
    expect(marked('The mayor slammed it.')).toEqual([
      '  The mayor slammed it.',
      "            ^^^^^^^ loaded-term sensational-verb · outlet's own words",
      '      — Judges. · plainer: criticise · [loaded/conflict#slam]',
    ]);
  });

  it.each([
    ['wide characters', '漢字 slammed it', 7],
    ['a family in one emoji', '👩‍👩‍👧 slammed it', 5],
    ['a combining mark', 'cafe\u0301 slammed it', 7],
    ['a zero-width joiner', 'a\u200db slammed it', 5],
    ['a tab', 'He\tslammed it', 5],
    ['an escape', '\u001b[31m slammed it', 8],
  ])('keeps the marks under the word behind %s', (_, text, before) => {
    expect(marksOf(marked(text)[1]!)).toEqual({ before, marks: 7 });
  });

  it('wraps long lines and marks the row on which the word stands', () => {
    const lines = marked(`${'The mayor of the town '.repeat(4)}slammed it.`, 'slammed', 60);
    const at = lines.findIndex((line) => line.includes('slammed it.'));
    expect(lines.every((line) => line.length <= 60)).toBe(true);
    expect(marksOf(lines[at + 1]!)).toEqual({ before: lines[at]!.indexOf('slammed'), marks: 7 });
  });

  it('marks both rows of a term that is broken over them', () => {
    const text = `${'word '.repeat(11)}lashed out at it`;
    const lines = marked(text, 'lashed out at', 66);
    expect(lines.filter((line) => /^\s*\^+/.test(line))).toHaveLength(2);
  });

  it('prints the note beside the mark where it fits', () => {
    expect(marked('He slammed it.', 'slammed', 140)[1]).toBe(
      "     ^^^^^^^ loaded-term sensational-verb · outlet's own words — Judges. · plainer: criticise · [loaded/conflict#slam]",
    );
  });

  it('prints a note in full where there is no room beside the mark', () => {
    const lines = marked(`${'x'.repeat(50)} slammed`, 'slammed', 64);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('— Judges. · plainer: criticise · [loaded/conflict#slam]');
  });

  it('keeps the lines of the source, and one blank line for any number of them', () => {
    expect(marked('One slammed.\r\nTwo.\n\n\n\nThree.').filter((line) => !/\^|\[/.test(line))).toEqual([
      '  One slammed.',
      '  Two.',
      '',
      '  Three.',
    ]);
  });

  it('shows the title where it was analysed on its own', () => {
    const title = 'Mayor slammed';
    const finding: Finding = { ...slam(title, 6, 13), in: 'title' };
    const shown = annotationText(articleOf('Body.', [finding], { title }), { columns: 100, colours: false });
    expect(shown).toContain('  Mayor slammed\n        ^^^^^^^ loaded-term');
  });

  it('colours only where asked to', () => {
    const article = articleOf('He slammed it.', [slam('He slammed it.', 3, 10)]);
    expect(annotationText(article, { columns: 100, colours: true })).toContain('\u001b[31m^^^^^^^\u001b[0m');
    expect(annotationText(article, { columns: 100, colours: false })).not.toContain('\u001b');
  });

  it('never lets the text steer the terminal, wherever it stands', () => {
    const hostile = 'a\u001b[2Jb\u009bc\u0007d\u202ee\ud800f';
    const article = articleOf(hostile, [slam(hostile, 0, 1)], {
      outlet: hostile,
      title: hostile,
      warnings: [{ code: 'short', message: hostile }],
    });
    expect(annotationText(article, { columns: 100, colours: false })).not.toMatch(/[\p{Cs}\u202e]|[^\P{Cc}\n]/u);
  });
});

describe('cells', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });

  it('cover the text without gap or overlap, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cells = cellsOf(text);
        expect(cells.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
    );
  });

  it('break again where the rest of a broken row and a wide cell are too long', () => {
    const rows = wrapCells(cellsOf(' aaaa漢'), 5).map((row) => row.map(({ shown }) => shown).join(''));
    expect(rows).toEqual([' ', 'aaaa', '漢']);
  });

  it('are all kept by wrapping, in rows no wider than asked for but for trailing blanks', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 20 }), (text, columns) => {
        const cells = cellsOf(text);
        const rows = wrapCells(cells, columns);
        expect(rows.flat()).toEqual(cells);
        for (const row of rows) {
          const last = row.findLastIndex(({ shown }) => shown !== ' ');
          expect(widthOf(row.slice(0, last + 1))).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });
});
