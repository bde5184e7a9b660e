import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/index.js';
import type { CheckedQuotation, Reference } from '../../../src/model/reference.js';

const SPEECH = `MS. OKAFOR: Good afternoon, everyone. We may have to close the north dock for up to six weeks if the cracks widen.
About forty jobs could be affected, and we'll do everything we can to keep every one of them.

Q: Will the ferries from the islands go on?

MS. OKAFOR: They will. In November we were told that the pillars were sound, and nobody at the F.H.A. looked at them twice.
The inspection cost 12 million crowns. It was carried out by an outside company, and we have asked it for an explanation.`;

const heldAgainst = (speech: string, ...texts: string[]): Reference =>
  compare(
    texts.map((text, i) => ({ id: `a${i + 1}`, text })),
    { reference: { text: speech } },
  ).reference!;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('a quotation held against a speech', () => {
  const spoken = SPEECH.replace(/^(?:MS\. OKAFOR|Q):/gm, '')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.,?]+$/, ''));

  it('is found word for word wherever it begins and ends', () => {
    const stretch = fc.tuple(fc.nat(spoken.length - 4), fc.integer({ min: 4, max: 30 }));
    fc.assert(
      fc.property(stretch, ([start, length]) => {
        const words = spoken.slice(start, start + length);
        const [quotation] = heldAgainst(SPEECH, `“${words.join(' ')},” the director said.`).quotations;
        expect(quotation!.result).toBe('verbatim');
      }),
      { numRuns: 40 },
    );
  });

  it('has the words that are said to be shared, in both texts, and tells of all the others', () => {
    const other = fc.constantFrom('perhaps', 'ten', 'the', 'dock', 'never', 'we', '…', '[the harbour]');
    const change = fc.tuple(fc.nat(), fc.constantFrom('add', 'replace', 'drop'), other);
    const quoted = fc.tuple(fc.nat(spoken.length - 12), fc.array(change, { maxLength: 4 }));
    fc.assert(
      fc.property(quoted, ([start, changes]) => {
        const words = spoken.slice(start, start + 12);
        for (const [at, what, word] of changes)
          words.splice(at % words.length, what === 'add' ? 0 : 1, ...(what === 'drop' ? [] : [word]));
        const text = `“${words.join(' ')},” the director said.`;
        for (const one of heldAgainst(SPEECH, text).quotations) checkSpans(one, text);
      }),
      { numRuns: 60 },
    );
  });

  const checkSpans = (one: CheckedQuotation, text: string): void => {
    expect(one.text).toBe(text.slice(one.start, one.end));
    const same = (words: string): string => wordsOf(words.replaceAll('.', '')).join(' ');
    let last = { article: 0, reference: 0 };
    for (const { article, reference } of one.shared) {
      expect(same(text.slice(article.start, article.end).replace(/\[.*?\]/g, ''))).toBe(
        same(SPEECH.slice(reference.start, reference.end).replace(/\n\n\w.*?:/g, '')),
      );
      expect(article.start).toBeGreaterThanOrEqual(last.article);
      expect(reference.start).toBeGreaterThanOrEqual(last.reference);
      last = { article: article.end, reference: reference.end };
    }
    for (const { start, end, text: words } of one.leftOut) expect(words).toBe(SPEECH.slice(start, end));
    for (const { start, end, text: words } of one.added) expect(words).toBe(text.slice(start, end));
    if (one.result === 'verbatim') expect([one.leftOut, one.added]).toEqual([[], []]);
    if (one.result === 'shortened') expect(one.added).toEqual([]);
    if (one.result === 'altered') expect(one.added.length).toBeGreaterThan(0);
  };

  it('is one of the sentences that have its words, and of no other', () => {
    const { statements, quotations } = heldAgainst(
      SPEECH,
      '“The inspection cost 12 million crowns. It was carried out by an outside company,” she said.',
    );
    const holding = statements.filter(({ outlets }) => outlets[0]!.quotations.includes(quotations[0]!.id));
    expect(holding.map(({ text }) => text.slice(0, 14))).toEqual(['The inspection', 'It was carried']);
  });

  it('of a refrain is found where it stands first', () => {
    const refrain = 'We will rebuild the harbour stone by stone. '.repeat(300);
    const [quotation] = heldAgainst(refrain, '“We will rebuild the harbour stone by stone,” she said.').quotations;
    expect(quotation).toMatchObject({ result: 'verbatim', shared: [{ reference: { start: 0 } }] });
  });
});

describe('a long speech', () => {
  /** Ten thousand words in sentences of their own, and five articles that quote and retell some of them. */
  const syllables = ['ba', 'den', 'fil', 'gor', 'hum', 'jal', 'ked', 'lin', 'mos', 'nur'];
  const name = (i: number): string => [...String(i)].map((digit) => syllables[Number(digit)]).join('');
  const sentence = (i: number): string =>
    `The harbour ${name(i)} may sell the ${name(i + 7)} ferry to the town of ${name(i + 13)} before the winter of ${name(i + 21)}.`;
  const speech = Array.from({ length: 550 }, (_, i) => sentence(i)).join(' ');
  const article = (k: number): string =>
    Array.from({ length: 20 }, (_, i) =>
      i % 2
        ? `“${sentence(i * 25 + k)}” the director said.`
        : `In ${name(i * 25 + k + 13)} the ${name(i * 25 + k)} harbour sells a ferry.`,
    ).join('\n\n');

  it('of ten thousand words is held against five articles in a few seconds of work', { timeout: 120_000 }, () => {
    const texts = [0, 1, 2, 3, 4].map(article);
    heldAgainst(SPEECH, SPEECH);
    const before = process.cpuUsage();
    const reference = heldAgainst(speech, ...texts);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
    expect(speech.split(' ').length).toBeGreaterThanOrEqual(9_900);
    expect(reference.quotations.filter(({ result }) => result === 'verbatim')).toHaveLength(50);
  });
});
