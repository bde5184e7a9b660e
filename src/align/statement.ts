import type { AnalysedArticle, WordForms } from '../model/analysed-article.js';
import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Passage, Token } from '../model/document.js';
import type { Attribution, Finding } from '../model/finding.js';
import { contains, overlap, type Place, type PlacedSpan, type Span } from '../model/span.js';
import { type Clause, cutClauses } from './clauses.js';
import type { Word } from './word.js';
import { type Wording, wordingsOf } from './wordings.js';

/** A sentence as alignment sees it. */
export interface Statement extends Span {
  /** Index into the articles of the event. */
  article: number;
  in: Place;
  /** Index among the statements of its article, a separate title first. */
  order: number;
  /** 0 for the first statement of the article, close to 1 for the last. */
  position: number;
  isHeadline: boolean;
  words: Word[];
  clauses: Clause[];
  /** Keys of the names of people and things that pronouns and descriptions in the sentence stand for. */
  referredTo: string[];
  wording: Wording;
  /** Keys of the names of those it is credited to; empty where one of them has no name, or nobody is credited. */
  speakers: string[];
}

/** "He" and "she" stand for one person; what "it" and "they" stand for is too often guessed wrong to align by. */
const personal = new Set(['he', 'she', 'his', 'her', 'him']);
const isPronoun = ({ text }: PlacedSpan): boolean => personal.has(text.toLowerCase());
const isName = (label: string): boolean => /^\p{Lu}/u.test(label);

const openClasses = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ']);
const unreadZones = new Set(['dateline', 'byline']);

/** The sentences of all articles of an event, article by article in text order. */
export const statementsOf = (articles: AnalysedArticle[], forms: WordForms): Statement[] => {
  const statements = articles.flatMap((article, index) => {
    const sentences = article.document.passages.flatMap((passage) =>
      passage.sentences.map((sentence, i) => ({ passage, sentence, i })),
    );
    const speeches = speechesOf(article.annotated.findings);
    const people = peopleMeantIn(article.annotated);
    const read = sentences
      .filter(({ sentence }) => !unreadZones.has(sentence.zone))
      .map(({ passage, i }) => readStatement(passage, i, article, speeches, people, forms))
      .filter(({ words }) => words.some(({ key }) => key !== null));
    return read.map((statement, order) =>
      Object.assign(statement, { article: index, order, position: order / read.length }),
    );
  });
  const wordings = wordingsOf(statements);
  return statements.map((statement, i) => Object.assign(statement, { wording: wordings[i]! }));
};

const readStatement = (
  passage: Passage,
  sentence: number,
  { annotated }: AnalysedArticle,
  speeches: readonly Speech[],
  people: readonly Meant[],
  forms: WordForms,
): Omit<Statement, 'article' | 'order' | 'position' | 'wording'> => {
  const { start, end, zone } = passage.sentences[sentence]!;
  const { first, end: endToken } = passage.sentenceTokens[sentence]!;
  const tokens = passage.tokens.slice(first, endToken).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const keys = forms.keys(tokens.map(({ normal }) => normal));
  const quotations = passage.quotations.filter((quotation) => quotation.start < end && start < quotation.end);
  const near = speeches.filter(
    ({ in: place, content, frame }) =>
      place === passage.in && [...frame, ...content].some((span) => overlap(span, { start, end }) > 0),
  );
  const reportOf = reportReader(near);
  const words = tokens.map((token, i) => ({
    start: token.start,
    end: token.end,
    normal: token.normal,
    key: openClasses.has(token.pos) ? keys[i]! : null,
    class: classOf(token, start),
    verbal: token.pos === 'VERB' || token.pos === 'AUX',
    prepositional: token.pos === 'ADP',
    report: reportOf(token),
    quoted: quotations.some((quotation) => quotation.start <= token.start && token.end <= quotation.end),
  }));
  const present = new Set(words.map(({ key }) => key));
  const referredTo = people
    .filter(({ pronouns }) => pronouns.some((one) => one.in === passage.in && contains({ start, end }, one)))
    .flatMap(({ label }) => forms.keys(label.toLowerCase().split(/\s+/)))
    .filter((key) => key !== null && !present.has(key)) as string[];
  return {
    in: passage.in,
    start,
    end,
    isHeadline: passage.in === 'title' || zone === 'headline',
    words,
    clauses: cutClauses(passage.text, words),
    referredTo,
    speakers: speakersIn({ start, end }, near, annotated, forms),
  };
};

/** Somebody with a name, and the pronouns that stand for them. */
interface Meant {
  label: string;
  pronouns: PlacedSpan[];
}

const peopleMeantIn = ({ entities }: AnnotatedArticle): Meant[] =>
  entities
    .filter(({ label }) => isName(label))
    .map(({ label, mentions }) => ({ label, pronouns: mentions.filter(isPronoun) }))
    .filter(({ pronouns }) => pronouns.length > 0);

/** A speaker is told by the last word of the name, which is what the articles have in common. */
const speakersIn = (
  sentence: Span,
  speeches: readonly Speech[],
  { entities }: AnnotatedArticle,
  forms: WordForms,
): string[] => {
  const names = speeches.flatMap(({ content, speaker }) => {
    if (!content.some((span) => overlap(span, sentence) > 0)) return [];
    const label = entities.find(({ id }) => id === speaker)?.label ?? '';
    const last = label.split(/[^\p{L}]+/u).findLast((word) => word.length > 1 && isName(word));
    return [isName(label) && last ? forms.keys([last.toLowerCase()])[0]! : null];
  });
  return names.includes(null) ? [] : (names as string[]);
};

/** A speech attribution: where what is said stands, and who says it. */
interface Speech {
  in: Place;
  speaker: Attribution['speaker'];
  content: Span[];
  frame: Span[];
}

/** The speech attributions of an article, found once for all of its sentences. */
const speechesOf = (findings: Finding[]): Speech[] =>
  findings.flatMap((finding) =>
    finding.kind === 'attribution' && finding.type === 'speech' && finding.content
      ? [{ in: finding.in, speaker: finding.speaker, content: finding.content.spans, frame: frameOf(finding) }]
      : [],
  );

/** Tells who speaks from what is said. */
const reportReader =
  (speeches: readonly Speech[]) =>
  (word: Span): Word['report'] => {
    if (speeches.some(({ frame }) => frame.some((span) => overlap(span, word) > 0))) return 'frame';
    return speeches.some(({ content }) => content.some((span) => overlap(span, word) > 0)) ? 'content' : null;
  };

/**
 * Longest stretch that still only tells when and where, in UTF-16 code units: between "said" and what was said, and
 * between the source and "said", where another statement may stand.
 */
const LONGEST_CIRCUMSTANCE = 45;
const LONGEST_BEFORE_CUE = 20;

/** Who speaks, to whom, and when it was said: "the ministry later told reporters on Monday". */
const frameOf = ({ source, cue, addressee, content }: Attribution): Span[] => {
  const said = cue && content?.spans.find(({ start }) => start >= cue.end);
  return [
    source,
    cue,
    addressee,
    between(source, cue, LONGEST_BEFORE_CUE),
    between(cue, said, LONGEST_CIRCUMSTANCE),
  ].filter((span) => span !== null);
};

/** What stands between the two, where it is short. */
const between = (one: Span | null, next: Span | null | undefined, longest: number): Span | null =>
  one && next && one.end < next.start && next.start - one.end <= longest ? { start: one.end, end: next.start } : null;

const classOf = ({ text, pos, start }: Token, sentenceStart: number): Word['class'] => {
  if (/\d/.test(text) || pos === 'NUM') return 'number';
  if (pos === 'PROPN' || (/^\p{Lu}/u.test(text) && start !== sentenceStart)) return 'name';
  if (pos === 'NOUN') return 'noun';
  return pos === 'VERB' ? 'verb' : 'other';
};

/** The words of a run of clauses of a statement. */
export const wordsIn = ({ clauses, words }: Statement, { first, end }: { first: number; end: number }): Word[] =>
  clauses.slice(first, end).flatMap((clause) => words.slice(clause.first, clause.end));
