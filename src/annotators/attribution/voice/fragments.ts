import type { Passage, Quotation, Token } from '../../../model/document.js';
import type { Attribution } from '../../../model/finding.js';
import { startsWithCapital } from '../../../model/letters.js';
import { overlap, type Span, startingUntil, startingWithin } from '../../../model/span.js';

/** What introduces a word as a word: "the term “x”", "so-called “x”", "known as “x”". */
const introductions = new Set(['mention', 'so-called', 'introduction']);
/** Tokens between such a word and the marks. */
const REACH = 3;

/**
 * Quotations of a few words outside what is said whose speaker is evident: the one who speaks, acts or wants in their
 * sentence, or who was quoted in the sentence before it in the same paragraph. One word in a sentence in which somebody only
 * acts ("backed the “peace” plan") may well be the outlet's distance. Words that are introduced as words, names,
 * and what the outlet calls the speaker ("the “experts” said") are nobody's.
 */
export const fragmentsSpoken = (passage: Passage, attributions: Attribution[]): Span[] => {
  const bySentence = new Map<number, Attribution[]>();
  for (const one of attributions) {
    if (!one.source || one.sourceType === 'document') continue;
    const sentence = sentenceOf(passage, one.cue ?? one);
    const list = bySentence.get(sentence);
    if (list) list.push(one);
    else bySentence.set(sentence, [one]);
  }
  if (bySentence.size === 0) return [];
  const isIntroduced = introducer(passage);
  return passage.quotations.filter((quotation) => {
    if (quotation.depth > 0 || isName(passage, quotation) || isIntroduced(quotation)) return false;
    const sentence = sentenceOf(passage, quotation);
    const here = bySentence.get(sentence) ?? [];
    if (here.some(({ source }) => overlap(source!, quotation) > 0)) return false;
    if (here.some(({ type }) => type === 'speech')) return true;
    if (here.length > 0) return tokensOf(passage, quotation.inner).length > 1;
    const before = bySentence.get(sentence - 1) ?? [];
    return before.some(({ type, form }) => type === 'speech' && form !== 'indirect') && sameBlock(passage, sentence);
  });
};

const sentenceOf = ({ sentences }: Passage, { start }: Span): number => startingUntil(sentences, start) - 1;

const sameBlock = ({ blocks, sentences }: Passage, sentence: number): boolean =>
  startingUntil(blocks, sentences[sentence]!.start) === startingUntil(blocks, sentences[sentence - 1]!.start);

const tokensOf = ({ tokens }: Passage, span: Span): Token[] => startingWithin(tokens, span);

/** “The Long Road”: a title or nickname, not somebody's sentence. */
const isName = (passage: Passage, { inner }: Quotation): boolean =>
  tokensOf(passage, inner).every(({ text }) => startsWithCapital(text) || !/\p{L}/u.test(text));

/** Whether a quotation stands just behind a word that introduces it. */
const introducer = ({ matches, tokens }: Passage): ((quotation: Quotation) => boolean) => {
  const ends = new Set(
    matches
      .filter((match) => match.entry.kind === 'context' && introductions.has(match.entry.category))
      .map(({ endToken }) => endToken),
  );
  return ({ start }) => {
    const first = startingUntil(tokens, start - 1);
    for (let end = first; end > first - REACH && tokens[end - 1]?.sentence === tokens[first]?.sentence; end--)
      if (ends.has(end)) return true;
    return false;
  };
};
