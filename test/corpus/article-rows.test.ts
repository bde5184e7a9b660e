import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedArticle } from '../../src/corpus/article-rows.js';
import { sourcesOf } from '../../src/corpus/pending.js';
import { articles, typesOf } from '../../src/corpus/tables.js';
import { article, ferryArticles, newFile, withCorpus } from './corpora.js';

describe('an article in a corpus', () => {
  it('comes out as it went in, whatever is in its text', async () => {
    await withCorpus(newFile(), (database) =>
      fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), async (text, title) => {
          const source = article({
            id: 'x',
            outlet: 'Courier',
            title,
            text: `\uFEFF${text}\r\n\u0000`,
            section: 'World',
          });
          await database.run('DELETE FROM articles');
          await database.append('articles', typesOf(articles), [[1, ...storedArticle(source).cells]]);
          expect((await sourcesOf(database, ['1'])).get(1)).toEqual(source);
        }),
        { numRuns: 60 },
      ),
    );
  });

  it('is known again by its outlet, date, title and text', () => {
    const [one] = ferryArticles();
    const hash = storedArticle(one!).hash;
    const { article: fields } = one!;
    const withField = (changed: object) => storedArticle({ ...one!, article: { ...fields, ...changed } });
    expect(withField({ id: 'other', event: 'port' }).hash).toBe(hash);
    expect(withField({ id: 'other' }).metadataHash).not.toBe(storedArticle(one!).metadataHash);
    expect(withField({ text: `${fields.text} ` }).hash).not.toBe(hash);
    expect(withField({ outlet: 'Mirror' }).hash).not.toBe(hash);
  });

  it('stands in a cell for each column of its table', () => {
    expect(storedArticle(ferryArticles()[0]!).cells).toHaveLength(articles.columns.length - 1);
  });
});
