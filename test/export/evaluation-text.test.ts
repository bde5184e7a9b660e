import { describe, expect, it } from 'vitest';
import { evaluationTable } from '../../src/export/evaluation-table.js';
import { evaluationText } from '../../src/export/evaluation-text.js';
import type { SourceArticle } from '../../src/index.js';
import { articleFromRow } from '../../src/index.js';
import { evaluated, goldOf, HEAD } from '../evaluate/sample.js';

const text = 'The boats left early. '.repeat(25);
const article: SourceArticle = articleFromRow({ id: 'a\u001b[31m', text }, { name: 'a', folder: null, sha256: '' });
const other = articleFromRow({ id: 'b', text: 'Nobody reads this.' }, { name: 'b', folder: null, sha256: '' });
const rows = Array.from(
  { length: 25 },
  (_, i) => `a\u001b[31m,hedge,modal,${i * 22 + 4},${i * 22 + 9},Anna\u001b[2J\n`,
);
const { evaluation } = evaluated([article, other], goldOf('x.csv', `${HEAD},coder\n${rows.join('')}`));
const shown = evaluationText(evaluation, { columns: 80, colours: false });

describe('the agreement with people on a terminal', () => {
  it('has the figures first, then agreement, categories, and what to read', () => {
    const at = ['precision', 'Agreement (Krippendorff', 'Categories and parts', 'To read:'].map((part) =>
      shown.indexOf(part),
    );
    expect(at.toSorted((a, b) => a - b)).toEqual(at);
    expect(at[0]).toBeGreaterThan(0);
  });

  it('lists twenty differences a kind and says how many more there are', () => {
    expect(shown.match(/only the person: “boats”/g)).toHaveLength(20);
    expect(shown).toContain('… 5 more: --format csv or json has all');
    expect(evaluationTable(evaluation).match(/^disagreement,/gm)).toHaveLength(25);
  });

  it('says where there are too few texts, and which articles nobody annotated', () => {
    expect(shown).toContain('Too few texts for intervals (10 are needed)');
    expect(shown).toContain('Nobody annotated 1 article: not scored.');
  });

  it('lets nothing from outside steer the terminal', () => {
    expect(shown).not.toContain('\u001b');
  });
});
