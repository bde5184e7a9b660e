import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecisions } from '../../src/decisions-file.js';
import type { Judgement } from '../../src/model/judgement.js';
import { decisionsYaml, judgementsIn } from '../../src/report/client/decision-file.js';
import { marrenBridge } from './fixture.js';

const rejected: Judgement = { verdict: 'reject', comment: 'the accurate word here', by: 'M. Osei' };

describe('the file of decisions that a report saves', () => {
  it('names a finding by its words and their place, a fact by the words of each article, with its label for people', () => {
    const comparison = marrenBridge();
    const finding = comparison.articles[0]!.findings[0]!;
    const text = decisionsYaml(
      comparison,
      new Map([
        ['note-1-1', rejected],
        ['fact-1', { ...rejected, comment: null }],
      ]),
    );
    expect(text).toContain(`label: ${JSON.stringify(comparison.facts[0]!.label)}`);
    const [onFinding, onFact] = parseDecisions(text, 'decisions.yaml');
    expect(onFinding).toEqual({
      on: 'finding',
      kind: finding.kind,
      ...rejected,
      words: [{ article: 'courier', in: finding.in, start: finding.start, text: finding.text }],
    });
    expect(onFact).toMatchObject({ on: 'fact', verdict: 'reject', comment: null, by: 'M. Osei' });
    expect(onFact!.words.length).toBeGreaterThan(1);
  });

  it('is read back as it was, whatever stands in the texts', () => {
    const words = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(words, words, words, (text, comment, event) => {
        const comparison = { ...marrenBridge(), event };
        comparison.articles[0]!.findings[0]!.text = text;
        const judged = new Map([['note-1-1', { ...rejected, comment }]]);
        const [read] = parseDecisions(decisionsYaml(comparison, judged), 'decisions.yaml');
        expect(read).toMatchObject({ comment, words: [{ text }] });
      }),
    );
  });

  it('keeps what the comparison came with, also what met nothing in it', () => {
    const comparison = marrenBridge();
    comparison.facts[1]!.decision = rejected;
    comparison.unmetDecisions = [
      { on: 'finding', kind: 'hedge', ...rejected, words: [{ article: 'gone', in: 'body', start: 3, text: 'may' }] },
    ];
    const judged = judgementsIn(comparison);
    expect([...judged.keys()]).toEqual(['fact-2']);
    expect(
      parseDecisions(decisionsYaml(comparison, judged), 'decisions.yaml').map(({ words }) => words[0]!.article),
    ).toEqual([comparison.facts[1]!.mentions[0]!.article, 'gone']);
  });
});
