import { describe, expect, it } from 'vitest';
import { compare, renderReport } from '../../src/index.js';

const courier = {
  id: 'courier',
  outlet: 'The Courier',
  text: 'The old pier will close in May, the mayor said. “We have no choice about the old pier,” she added.',
};
const ledger = {
  id: 'ledger',
  outlet: 'The Ledger',
  text: 'The mayor said the old pier may close in May. “We have no choice,” she added. The ferries go on.',
};
const speech = { text: 'The old pier may close in May. We have no choice about the old pier.' };

describe('compare with a reference', () => {
  const without = compare([courier, ledger]);
  const { reference, ...rest } = compare([courier, ledger], { reference: speech });

  it('answers null where none is given', () => {
    expect(without.reference).toBeNull();
  });

  it('tells of each sentence what each article has of it, in the order of the articles', () => {
    expect(reference!.article.article).toMatchObject({ id: 'reference', text: speech.text });
    expect(reference!.statements.map(({ id, text, speaker }) => [id, text, speaker])).toEqual([
      ['statement-1', 'The old pier may close in May.', null],
      ['statement-2', 'We have no choice about the old pier.', null],
    ]);
    for (const { outlets } of reference!.statements)
      expect(outlets.map(({ article }) => article)).toEqual(['courier', 'ledger']);
  });

  it('counts the reference nowhere else: all the rest is what it is without one', () => {
    const { reference: _, manifest, ...plain } = without;
    const { manifest: named, ...held } = rest;
    expect(held).toEqual(plain);
    expect(named.inputs.map(({ name }) => name)).toEqual([...manifest.inputs.map(({ name }) => name), 'reference']);
    expect(named.options).toEqual({ reference: 'reference' });
  });

  it('is content with one article', () => {
    const one = compare([courier], { reference: speech });
    expect(one.articles).toHaveLength(1);
    expect(one.facts).toEqual([]);
    expect(one.reference!.statements[1]!.outlets[0]!.treatment).toBe('quoted');
  });

  it('takes an article that is the reference too for the reference only', () => {
    expect(compare([courier, ledger], { reference: courier }).articles.map(({ article }) => article.id)).toEqual([
      'ledger',
    ]);
    const plain = { text: courier.text };
    const { articles, reference: held } = compare([plain, ledger], { reference: plain });
    expect([articles.map(({ article }) => article.id), held!.article.article.id]).toEqual([['ledger'], 'article-1']);
  });

  it('refuses to hold an article against itself', () => {
    expect(() => compare([courier], { reference: courier })).toThrow(RangeError);
    expect(() => compare([courier], { reference: courier })).toThrow(/needs one article or more beside it/);
  });

  it('keeps ids apart', () => {
    const { articles, reference: held } = compare([courier], { reference: { ...speech, id: 'courier' } });
    expect([articles[0]!.article.id, held!.article.article.id]).toEqual(['courier', 'courier-2']);
  });

  it.each([
    ['an empty text', ''],
    ['marks only', '“…” – !'],
    ['another language', 'Der Bürgermeister sagte am Montag, der alte Steg werde im Mai geschlossen.'],
  ])('bears %s', (_, text) => {
    const made = compare([courier, ledger], { reference: { text } });
    expect(made.reference!.quotations.every(({ result }) => result === 'none')).toBe(true);
    expect(renderReport(made)).toContain('What became of the original?');
  });

  it('holds words against a title that stands in the metadata only', () => {
    const { reference: held } = compare([courier], {
      reference: { title: 'We have no choice about the old pier', text: 'Nothing else was said on Monday at all.' },
    });
    expect(held!.quotations[0]).toMatchObject({ result: 'verbatim', referenceIn: 'title' });
    expect(held!.statements[0]).toMatchObject({ in: 'title', outlets: [{ treatment: 'quoted' }] });
  });
});
