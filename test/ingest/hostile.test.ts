import { describe, expect, it } from 'vitest';
import { articleFromMarkdown, articleFromText } from '../../src/ingest/index.js';

const size = 200_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));

const texts: [string, string][] = [
  ['one letter', filled('a')],
  ['one capital', filled('A')],
  ['quotation marks', filled('"')],
  ['curly quotation marks', filled('“')],
  ['hyphens', filled('-')],
  ['dashes', filled('—')],
  ['base64', filled('QUJDRA+/')],
  ['nested brackets', '['.repeat(size / 2) + ']'.repeat(size / 2)],
  ['nested parentheses', '('.repeat(size / 2) + ')'.repeat(size / 2)],
  ['blanks between two letters', `a${' '.repeat(size)}b`],
  ['nested quotations', '>'.repeat(size)],
  ['nested lists', '- '.repeat(size / 2)],
  ['emphasis', filled('*a ')],
  ['capitals like a dateline', filled('AB, ')],
  ['names like a byline', `By ${filled('Jane Doe, ')}`],
  ['unclosed tags', filled('<a href="')],
  ['a date again and again', filled('Date 2026-03-03 ')],
  ['combining accents', `a${filled('\u0301')}`],
  ['half surrogates', filled('\uD800')],
];

describe.each([
  ['text', articleFromText],
  ['Markdown', articleFromMarkdown],
] as const)('200 KB of hostile %s', (_, make) => {
  it.each(texts)('%s is read in two seconds of processor time', (_, text) => {
    const before = process.cpuUsage();
    const { article, blocks } = make(text, { name: 'a', folder: null, sha256: '' });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
    for (const { end } of blocks) expect(end).toBeLessThanOrEqual(article.text.length);
  });
});
