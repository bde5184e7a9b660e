import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Comparison } from '../model/comparison.js';
import { FILLER } from '../model/filler.js';
import type { Span } from '../model/span.js';
import { evidenceOf, evidenceOfReference, factsByWeight } from './excerpts/evidence.js';
import { filled } from './excerpts/fill.js';
import { LONGEST_RUN, runCutter } from './excerpts/runs.js';
import { chooseWords, type Evidence, type Limits, wordsOf } from './excerpts/shown-words.js';
import { viewOf } from './view.js';

/**
 * The comparison without whole texts, for whoever may not pass them on: of each article its headline and at most `LIMITS.all` of
 * its words, chosen as evidence (docs/method.md, Excerpts). The texts keep their length, so that offsets hold; everything else that
 * quotes them is cut to what is shown. A page that is made of it, and the data in that page, hold no more than it does.
 */
export const excerpted = (comparison: Comparison): Comparison => {
  if (comparison.excerpts) return comparison;
  const view = viewOf(comparison);
  const facts = factsByWeight(view);
  const parts = view.articles.map((article) => partOf(article.annotated, evidenceOf(view, article, facts)));
  const { reference } = comparison;
  const original = reference ? partOf(reference.article, evidenceOfReference(reference)) : null;
  const withhold = withholder(original ? [...parts, original] : parts);
  const { articles, manifest, reference: _, ...rest } = comparison;
  return {
    ...(withhold(rest) as typeof rest),
    articles: articles.map((one, i) => articleWith(withhold(one) as AnnotatedArticle, parts[i]!)),
    reference: reference && {
      ...(withhold(reference) as typeof reference),
      article: articleWith(withhold(reference.article) as AnnotatedArticle, original!),
    },
    excerpts: {
      mostShown: LIMITS.all,
      longestRun: LONGEST_RUN,
      filler: FILLER,
      articles: [...parts, ...(original ? [original] : [])].map(({ article, words, shown }) => ({
        article,
        words,
        shown,
      })),
    },
    manifest,
  };
};

/**
 * Under half, so that the page cannot be read in place of an article, and as much as the evidence asks for: with half of the words
 * hardly more facts that differ have all their sentences, with a third far fewer do (docs/method.md). An eighth of it is kept for
 * marked words that stand in no shown sentence.
 */
const LIMITS: Limits = { sentences: 0.35, all: 0.4 };

/** What is left of one text. */
interface Part {
  article: string;
  title: string | null;
  whole: string;
  text: string;
  words: number;
  shown: number;
}

const partOf = ({ article, blocks }: AnnotatedArticle, evidence: Evidence): Part => {
  const words = wordsOf(article.text);
  const headline = blocks.filter(({ zone }) => zone === 'headline');
  const { shown, counted, total } = chooseWords(words, headline, evidence, LIMITS);
  const text = filled(article.text, words, shown);
  return { article: article.id, title: article.title, whole: article.text, text, words: total, shown: counted };
};

const articleWith = (one: AnnotatedArticle, { title, text, words, shown }: Part): AnnotatedArticle => ({
  ...one,
  article: {
    ...one.article,
    title,
    text,
    warnings: [...one.article.warnings, { code: 'excerpted', message: toldOf(words, shown) }],
  },
});

const toldOf = (words: number, shown: number): string =>
  `Excerpts only: beside the headline ${shown} of ${words} words of its text are here.`;

/** Puts filled texts in place of whole ones and cuts what quotes them, through whatever it is given. */
const withholder = (parts: readonly Part[]): ((value: unknown) => unknown) => {
  const cut = runCutter(
    parts.map(({ whole }) => whole),
    parts.flatMap(({ text, title }) => [...text.split(FILLER), title ?? '']),
  );
  const wordsAt = (one: { text: string } & Span, isNamed: boolean): string => {
    if (isNamed && wordsOf(one.text).length <= LONGEST_RUN) return one.text;
    const part = parts.find(({ whole }) => whole.slice(one.start, one.end) === one.text);
    return part ? part.text.slice(one.start, one.end) : cut(one.text);
  };
  const visit = (value: unknown, isNamed: boolean): unknown => {
    if (typeof value === 'string') return cut(value);
    if (Array.isArray(value)) return value.map((one) => visit(one, isNamed));
    if (value === null || typeof value !== 'object') return value;
    const copy = Object.fromEntries(
      Object.entries(value).map(([name, held]) => [name, visit(held, isNamed || NAMED.has(name))]),
    );
    return isTextSpan(value) ? { ...copy, text: wordsAt(value, isNamed) } : copy;
  };
  return (value) => visit(value, false);
};

/** Marked words and names: what the lists of the report are about. They keep their words where they are no more than a few. */
const NAMED: ReadonlySet<string> = new Set(['findings', 'entities', 'contrasts'] satisfies (
  | keyof Comparison
  | keyof AnnotatedArticle
)[]);

const isTextSpan = (value: object): value is { text: string } & Span =>
  'text' in value && typeof value.text === 'string' && 'start' in value && 'end' in value;
