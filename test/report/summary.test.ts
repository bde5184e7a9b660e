import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, list, markdownOf, paragraph, strong, table, text } from '../../src/report/markdown.js';
import { renderMarkdown } from '../../src/report/summary.js';
import { marrenBridge } from './fixture.js';
import { attacked } from './hostile.js';

const summary = renderMarkdown(marrenBridge());

const nodesOf = (markdown: string): Node[] => {
  const nodes: Node[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) if (event.entering) nodes.push(event.node);
  return nodes;
};

const typesOf = (markdown: string): Set<string> => new Set(nodesOf(markdown).map(({ type }) => type));

const wordsOf = (markdown: string): string =>
  nodesOf(markdown)
    .map((node) => node.literal ?? (node.type === 'softbreak' ? '\n' : ''))
    .join('');

describe('a summary in Markdown', () => {
  it('says what differs, who vouches for what, what does not sit together, and how much of it there is', () => {
    expect(summary.match(/^#+ .*$/gm)).toEqual([
      '# Closure of the Marren bridge',
      '## What differs most?',
      '## Who vouches for which fact?',
      '## What does not sit together within one article?',
      '## How much of it is there?',
    ]);
  });

  it('names the outlets by who vouches for a fact, and those without a match with the rate of misses', () => {
    expect(summary).toContain('| | Fact | ● stated | ◐ attributed | ○ unnamed source | no match found |');
    expect(summary).toMatch(/^\| 1 \| .* \| .*The Marren Courier.* \|$/m);
    expect(summary).toContain('for which no match was found in another outlet did have one there.');
  });

  it('is the same for the same comparison, and ends in one line break', () => {
    expect(renderMarkdown(marrenBridge())).toBe(summary);
    expect(summary).toMatch(/[^\n]\n$/);
  });

  it('never says that an outlet is biased, hides or failed', () => {
    expect(summary).not.toMatch(/\b(?:biased?|false|hides|failed)\b/i);
  });

  it('lets no text from outside make markup, links or pictures', () => {
    const types = typesOf(renderMarkdown(attacked(marrenBridge())));
    for (const type of ['html_block', 'html_inline', 'link', 'image', 'code', 'code_block'])
      expect(types).not.toContain(type);
  });

  it('keeps the words of every text as they are, whatever signs of Markdown stand in them', () => {
    const awkward = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '\n',
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '#',
        '-',
        '1',
        '.',
        '|',
        '\\',
        '&',
        '~',
        '!',
        'http://',
        'é',
      ),
    });
    fc.assert(
      fc.property(awkward, awkward, (one, other) => {
        const markdown = markdownOf([
          heading(2, `x${one}x`),
          paragraph(text(`x${one}x`)),
          list([[strong('x'), text(`: ${other}x`)]]),
        ]);
        const plain = (value: string): string => value.replace(/\s+/g, ' ').trim();
        expect(wordsOf(markdown)).toBe(`${plain(`x${one}x`)}${plain(`x${one}x`)}x: ${plain(`${other}x`)}`);
      }),
    );
  });

  it('keeps a table a table where a cell holds a pipe or a line break', () => {
    expect(table([['Outlet'], ['The | Ledger\n\n# end']]).type).toBe('table');
    expect(markdownOf([table([['Outlet'], ['The | Ledger\n\n# end']])])).toBe(
      '| Outlet |\n| - |\n| The \\| Ledger # end |\n',
    );
  });
});
