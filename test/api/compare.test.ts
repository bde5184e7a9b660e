import { describe, expect, it } from 'vitest';
import { annotate, compare } from '../../src/index.js';

const courier = { outlet: 'The Courier', text: 'The minister slammed the plan on Monday.' };
const ledger = { outlet: 'The Ledger', text: 'The minister criticised the plan on Monday.' };

describe('compare', () => {
  it('asks for two articles', () => {
    expect(() => compare([courier])).toThrow(/two articles or more; 1 given/);
  });

  it('makes ids unique in the order given, whatever they are', () => {
    const ids = ['a', 'a', 'a-2', 'a', '__proto__', '__proto__'];
    const { articles } = compare(ids.map((id) => ({ ...courier, id })));
    expect(articles.map(({ article }) => article.id)).toEqual(['a', 'a-2', 'a-2-2', 'a-3', '__proto__', '__proto__-2']);
  });

  it('names articles without id by their position', () => {
    const { articles, manifest } = compare([courier, ledger]);
    expect(articles.map(({ article }) => article.id)).toEqual(['article-1', 'article-2']);
    expect(manifest.inputs.map(({ name }) => name)).toEqual(['article-1', 'article-2']);
  });

  it('takes the name of the event from the articles, unless it is given', () => {
    const articles = [courier, ledger].map((article) => ({ ...article, event: 'the plan' }));
    expect(compare(articles).event).toBe('the plan');
    expect(compare(articles, { event: 'Monday' }).event).toBe('Monday');
  });

  it('gives the same answer twice, and leaves its input alone', () => {
    const input = Object.freeze([Object.freeze({ ...courier }), Object.freeze({ ...ledger })]);
    expect(JSON.stringify(compare(input))).toBe(JSON.stringify(compare(input)));
  });
});

describe('annotate', () => {
  it('answers the text unchanged, whatever it is', () => {
    for (const text of ['', '\ufeffBOM', 'a\r\nb\n\n', '\ud800 lone'])
      expect(annotate({ text }).article.text).toBe(text);
  });

  it('slices every finding out of the text at its offsets', () => {
    const { article, findings } = annotate(courier);
    expect(findings.map(({ text }) => text)).toContain('slammed');
    for (const { start, end, text } of findings) expect(article.text.slice(start, end)).toBe(text);
  });
});
