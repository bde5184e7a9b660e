import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/language/read.js';
import { plainArticle } from './plain-article.js';

const cuesOf = (sentence: string): string[] =>
  readDocument(plainArticle(sentence)).passages.flatMap(({ matches }) =>
    matches.filter((match) => match.entry.kind === 'cues').map((match) => match.entry.id),
  );

describe('the place of a word overrules a doubtful tag', () => {
  it.each([
    ['a past tense after its subject', 'The bank informed customers.', 'cues/neutral#inform'],
    ['a past tense after a pronoun', 'He pretended that he was ill.', 'cues/distancing#pretend'],
    ['a past tense before its subject', '“Enough,” fumed Lee.', 'cues/attacking#fume'],
    ['a plural subject and a plain verb', 'Residents fear that the dam will break.', 'cues/believing#fear'],
    ['a singular subject and a verb in s', 'The treaty states that both sides withdraw.', 'cues/neutral#state'],
    ['an adverb between subject and verb', 'Residents also fear that the dam will break.', 'cues/believing#fear'],
    ['a noun after a possessive', 'Her comment that the shop was shut was wrong.', 'cues/nouns#comment'],
    ['a plural noun that opens a sentence', 'Fears that the dam would break grew.', 'cues/nouns#fear'],
  ])('%s', (_case, sentence, cue) => expect(cuesOf(sentence)).toContain(cue));

  it.each([
    ['a noun with an article', 'The fear of floods grew.', 'cues/believing#fear'],
    ['the plural of a noun after a noun', 'The rescue plans were lost.', 'cues/believing#plan'],
    ['a participle before its noun', 'An informed guess was made.', 'cues/neutral#inform'],
  ])('but not %s', (_case, sentence, cue) => expect(cuesOf(sentence)).not.toContain(cue));
});
