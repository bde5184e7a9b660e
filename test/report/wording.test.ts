import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingWords } from '../../src/report/wording.js';

const marked = (texts: string[]): string[][] =>
  differingWords(texts.map((text, i) => ({ article: `a${i}`, text }))).map((spans, i) =>
    spans.map(({ start, end }) => texts[i]!.slice(start, end)),
  );

describe('the words that only one outlet uses for a fact', () => {
  it('are marked as one stretch where they stand together', () => {
    expect(marked(['Police shot the driver', 'The driver died at the scene'])).toEqual([
      ['Police shot'],
      ['died at', 'scene'],
    ]);
  });

  it('are not marked for their case, their apostrophes or their order', () => {
    expect(marked(['The city’s plan failed', "failed the city's PLAN"])).toEqual([[], []]);
  });

  it('keep a number whole', () => {
    expect(marked(['4,000 people left', '3.5 million people left'])).toEqual([['4,000'], ['3.5 million']]);
  });

  it('are not marked where the same outlet says it twice', () => {
    const wordings = [
      { article: 'ledger', text: 'The ferry sank' },
      { article: 'ledger', text: 'The ferry went down' },
      { article: 'post', text: 'The boat sank' },
    ];
    expect(differingWords(wordings).map((spans) => spans.map(({ start }) => start))).toEqual([[4], [4], [4]]);
  });

  it('are none in a fact with a single wording', () => {
    expect(marked(['The bridge was closed'])).toEqual([[]]);
  });

  it('are never words that another wording has', () => {
    const words = fc.array(fc.constantFrom('ferry', 'strike', 'council', 'late', 'Tuesday'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 4 }), (wordings) => {
        const found = marked(wordings.map((one) => one.join(' ')));
        found.forEach((stretches, i) => {
          const others = new Set(wordings.filter((_, j) => j !== i).flat());
          for (const word of stretches.flatMap((stretch) => stretch.split(' '))) expect(others).not.toContain(word);
        });
      }),
    );
  });
});
