import { closeToBest } from '../../model/close-to-best.js';
import type { Passage, Token } from '../../model/document.js';
import type { CheckedQuotation, SharedWords, StatementMention, Treatment } from '../../model/reference.js';
import { overlap, type PlacedSpan, sliceOf, startingUntil } from '../../model/span.js';
import { findQuotation } from './find-quotation.js';
import { type Given, isLong } from './given.js';
import { quotedWords } from './quoted-words.js';
import type { SourceWords } from './source-words.js';

type KeyReader = (token: Token) => string | null;

/** Where an article has the statement, and how: what was aligned, and sentences that quote it without being aligned. */
export const mentionsOf = (
  given: Given,
  source: SourceWords,
  keyOf: KeyReader,
): { treatment: Treatment; mentions: StatementMention[] } => {
  const long = given.quotations.filter(isLong);
  const aligned = given.matches.map(({ reference, outlet, score }): StatementMention => {
    const quoting = long.some((quotation) => quotation.in === outlet.in && overlap(quotation, outlet) > 0);
    return {
      in: outlet.in,
      start: outlet.start,
      end: outlet.end,
      text: outlet.text,
      matched: { start: reference.start, end: reference.end },
      score: quoting ? 1 : Math.round(score * 100) / 100,
      shared: [],
    };
  });
  const quoting = long
    .filter((quotation) => !aligned.some((mention) => mention.in === quotation.in && overlap(mention, quotation) > 0))
    .map((quotation) => quotingSentence(quotation, given));
  const mentions = bestOf(closeToBest([...aligned, ...distinct(quoting)], () => 0));
  if (long.length > 0) return { treatment: 'quoted', mentions };
  const told = mentions.map((mention): StatementMention => {
    const shared = repeatedWords(mention, given, source, keyOf);
    return shared.length > 0 ? { ...mention, score: 1, shared } : mention;
  });
  if (told.some(({ shared }) => shared.length > 0)) return { treatment: 'repeated', mentions: told };
  return { treatment: mentions.length > 0 ? 'paraphrased' : 'none', mentions };
};

/** An article that comes back to its main point again and again is shown where it matches best. */
const MOST_PLACES = 3;

const bestOf = (mentions: readonly StatementMention[]): StatementMention[] => {
  const best = new Set(mentions.toSorted((a, b) => b.score - a.score).slice(0, MOST_PLACES));
  return mentions.filter((mention) => best.has(mention));
};

const passageOf = ({ articles, article }: Given, place: PlacedSpan['in']): Passage =>
  articles[article]!.document.passages.find((passage) => passage.in === place)!;

const quotingSentence = (quotation: CheckedQuotation, given: Given): StatementMention => {
  const { text, sentences } = passageOf(given, quotation.in);
  const { start, end } = given.statement;
  const { article, reference } =
    quotation.shared.find((words) => overlap(words.reference, given.statement) > 0) ?? quotation.shared[0]!;
  // Words that the two share may begin in the sentence before.
  const at = reference.start < start ? article.end - 1 : article.start;
  const sentence = sentences[startingUntil(sentences, at) - 1]!;
  return { in: quotation.in, ...sliceOf(text, sentence), matched: { start, end }, score: 1, shared: [] };
};

const distinct = (mentions: readonly StatementMention[]): StatementMention[] =>
  mentions.filter(
    (mention, i) => mentions.findIndex((other) => other.in === mention.in && other.start === mention.start) === i,
  );

/** So many words in all, one behind the other but for small changes, are no coincidence. */
const FEWEST_REPEATED = 8;
/** and they are this share of what the outlet writes there. */
const LEAST_REPEATED = 0.8;

/** The words of the statement that a place has without quotation marks; none where they are too few. */
const repeatedWords = (
  mention: StatementMention,
  given: Given,
  source: SourceWords,
  keyOf: KeyReader,
): SharedWords[] => {
  const passage = passageOf(given, mention.in);
  const words = quotedWords(passage, { inner: mention, insertions: [] }, keyOf);
  const { first, end } = given.statement.words;
  const runs = (findQuotation(words, source)?.runs ?? []).filter(
    (run) => run.source >= first && run.source + run.length <= end,
  );
  const shared = runs.reduce((sum, { length }) => sum + length, 0);
  if (shared < FEWEST_REPEATED || shared < LEAST_REPEATED * words.length) return [];
  const span = (list: readonly { start: number; end: number }[], at: number, length: number) => ({
    start: list[at]!.start,
    end: list[at + length - 1]!.end,
  });
  return runs.map(({ at, source: from, length }) => ({
    article: span(words, at, length),
    reference: span(source.words, from, length),
  }));
};
