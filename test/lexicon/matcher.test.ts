import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/language/read.js';
import { compileEntry } from '../../src/lexicon/compile-entry.js';
import type { Morphology } from '../../src/lexicon/inflect.js';
import { makeMatcher } from '../../src/lexicon/matcher.js';
import { patternsOf } from '../../src/lexicon/patterns.js';
import { entrySchema } from '../../src/lexicon/schema.js';
import type { LexiconKind } from '../../src/model/lexicon.js';

import { plainArticle } from './plain-article.js';

const morphology: Morphology = { verbs: {}, nouns: {}, doubling: [], spellings: {} };

interface Words {
  forms: string[];
  kind?: LexiconKind;
  [field: string]: unknown;
}

/** The texts and entries that a lexicon of these entries finds. */
const find = (entries: Words[], text: string): string[] => {
  const parsed = entries.map(({ kind, ...fields }, i) => ({
    kind: kind ?? 'loaded',
    entry: entrySchema.parse({
      id: `entry-${i}`,
      why: 'A reason.',
      sources: ['guide'],
      examples: ['One.'],
      counterExamples: ['Two.'],
      ...fields,
    }),
  }));
  const match = makeMatcher({
    entries: parsed.map(({ kind, entry }) => compileEntry('test', kind, [], entry)),
    patterns: parsed.flatMap(({ entry }, i) => patternsOf(entry, i, morphology)),
  });
  return match(readDocument(plainArticle(text)).passages[0]!.tokens).map(({ start, end }) => text.slice(start, end));
};

describe('forms', () => {
  it('match in every inflection of their head', () => {
    expect(find([{ forms: ['lash out'], pos: 'VERB' }], 'He lashed out. She is lashing out.')).toEqual([
      'lashed out',
      'lashing out',
    ]);
    expect(find([{ forms: ['angry mob'], pos: 'NOUN' }], 'Angry mobs came.')).toEqual(['Angry mobs']);
  });

  it('match as they stand where the entry says so', () => {
    expect(find([{ forms: ['mob'], pos: 'NOUN', match: 'exact' }], 'Mobs met the mob.')).toEqual(['mob']);
    expect(find([{ forms: ['Right'], match: 'case' }], 'The Right was right.')).toEqual(['Right']);
  });

  it('match with straight and with curly apostrophes', () => {
    const entries = [{ forms: ["people's court"], match: 'exact' }];
    expect(find(entries, "The people’s court met the people's court.")).toHaveLength(2);
  });

  it('match with hyphens, also after prefixes that the tokenizer does not split', () => {
    expect(find([{ forms: ['well-informed'] }], 'A well-informed source is well informed.')).toEqual(['well-informed']);
    expect(find([{ forms: ['anti-choice'] }], 'An anti-choice law.')).toEqual(['anti-choice']);
  });

  it('do not run over the end of a sentence', () => {
    expect(find([{ forms: ['death tax'] }], 'They spoke of death. Tax rates rose.')).toEqual([]);
  });
});

describe('part of speech', () => {
  it('must be that of the head', () => {
    expect(find([{ forms: ['blast'], pos: 'VERB' }], 'The senator blasted the plan after the blast.')).toEqual([
      'blasted',
    ]);
  });

  it('is not trusted where a capital misled the tagger', () => {
    expect(find([{ forms: ['rioter'], pos: 'NOUN' }], 'Rioters burned cars.')).toEqual(['Rioters']);
    expect(find([{ forms: ['slam'], pos: 'VERB' }], 'Governor Slams Budget Plan Before Vote')).toEqual(['Slams']);
  });
});

describe('overlaps', () => {
  it('go to the longest phrase', () => {
    const entries = [{ forms: ['war'] }, { forms: ['war of words'] }, { forms: ['words between'] }];
    expect(find(entries, 'A war of words between them.')).toEqual(['war of words']);
    expect(
      find([{ forms: ['hard line'] }, { forms: ['line on crime policy'] }], 'A hard line on crime policy.'),
    ).toEqual(['line on crime policy']);
  });

  it('are kept between lists of different kinds', () => {
    const entries: Words[] = [{ forms: ['alleged'] }, { forms: ['alleged'], kind: 'hedges' }];
    expect(find(entries, 'The alleged thief.')).toEqual(['alleged', 'alleged']);
  });

  it('leave the shorter word where a condition rules the phrase out', () => {
    const entries = [{ forms: ['flood of'], unless: { after: ['rain'] } }, { forms: ['flood'] }];
    expect(find(entries, 'A flood of rain.')).toEqual(['flood']);
  });
});

describe('conditions', () => {
  it.each([
    [{ unless: { before: ['storm'] } }, 'The storm surge.', 0],
    [{ unless: { before: ['storm'] } }, 'The surge came with a storm.', 1],
    [{ unless: { after: ['in demand'] } }, 'A surge in demand.', 0],
    [{ unless: { nearAfter: ['water'] } }, 'A surge of very cold water.', 0],
    [{ unless: { nearAfter: ['water'] } }, 'A surge of people who then all ran for the water.', 1],
    [{ unless: { nearBefore: ['tidal'] } }, 'A tidal and late surge.', 0],
    [{ unless: { sentence: ['river'] } }, 'The surge was seen by all people at the river.', 0],
    [{ unless: { sentence: ['river'] } }, 'The surge came. The river rose.', 1],
    [{ only: { after: ['of migra*'] } }, 'A surge of migrants.', 1],
    [{ only: { after: ['of migra*'] } }, 'A surge of interest.', 0],
    [{ only: { before: ["'s"] } }, "The union's surge.", 1],
    [{ only: { before: ["'s"] } }, 'The unions’ surge.', 1],
    [{ only: { after: ['NOUN'] } }, 'A surge price.', 1],
    [{ only: [{ before: ['huge'] }, { after: ['of'] }] }, 'A huge surge of voters.', 1],
    [{ only: [{ before: ['huge'] }, { after: ['of'] }] }, 'A huge surge ended.', 0],
  ])('%j in "%s": %i', (conditions, text, count) => {
    expect(find([{ forms: ['surge'], ...conditions }], text)).toHaveLength(count);
  });
});
