import { describe, expect, it } from 'vitest';
import { mergedAnonymity } from '../../../src/compare/sourcing/anonymity.js';
import type { Anonymity } from '../../../src/model/finding.js';
import { nothingStated as bare } from '../../anonymity.js';

describe('an unnamed source that speaks more than once', () => {
  it('is called and counted as at its first mention, with every reason that is given later', () => {
    const official: Anonymity = { ...bare, naming: 'role', count: { min: 2, max: 2 }, reasons: ['safety'] };
    const again: Anonymity = { ...bare, reasons: ['policy', 'safety'], basis: 'briefed', corroboration: 'document' };
    expect(mergedAnonymity([official, again])).toEqual({
      ...official,
      reasons: ['safety', 'policy'],
      basis: 'briefed',
      corroboration: 'document',
    });
  });

  it('is shown by its most prominent place and by the use furthest from a plain fact, with all the words that state it', () => {
    const why = { dimension: 'reasons', start: 5, end: 9, text: 'fear' } as const;
    const lede: Anonymity = { ...bare, placement: 'lede', evidence: [why] };
    const attack: Anonymity = { ...bare, content: 'attack', motive: 'stated', evidence: [why] };
    expect(mergedAnonymity([bare, lede, attack])).toEqual({
      ...bare,
      placement: 'lede',
      content: 'attack',
      motive: 'stated',
      evidence: [why],
    });
  });

  it('has nothing stated where nothing is', () => {
    expect(mergedAnonymity([])).toBeNull();
    expect(mergedAnonymity([bare, bare])).toEqual(bare);
  });
});
