import type { Alignment } from '../../model/alignment.js';
import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { CheckedQuotation, Reference, StatementInOutlet } from '../../model/reference.js';
import { overlap } from '../../model/span.js';
import { namesByPlace } from '../differences/naming.js';
import { linkAcrossArticles } from '../entities.js';
import type { Resources } from '../resources.js';
import { changesOf } from './changes.js';
import { checkedQuotations } from './checked-quotations.js';
import { findWithin } from './find-quotation.js';
import type { Given } from './given.js';
import { matchesOf } from './matches.js';
import { mentionsOf } from './mentions.js';
import { keyReader, sourceWords } from './source-words.js';
import { type Statement, statementsOf, wordsWithin } from './statements.js';

/**
 * What became of the reference, the first of the articles: each of its statements in each of the others, which are matched
 * with it by `alignments`, article by article; and each of their quotations held against its words.
 */
export const referenceOf = (
  articles: AnalysedArticle[],
  alignments: Alignment[][],
  resources: Resources,
): Reference => {
  const [reference, ...outlets] = articles as [AnalysedArticle, ...AnalysedArticle[]];
  const { lists, keyOf } = { lists: resources.words, keyOf: keyReader(resources.words) };
  const source = sourceWords(reference.document, lists);
  const statements = statementsOf(reference.document, source);
  const names = namesByPlace(linkAcrossArticles(articles, resources.forms));
  const textOf = (place: CheckedQuotation['referenceIn']): string =>
    reference.document.passages.find((passage) => passage.in === place)?.text ?? '';
  const told = outlets.map((outlet, i) => {
    const matches = matchesOf(alignments[i]!, statements);
    const matched = [...matches].flatMap(([number, own]) => own.map((match) => ({ number, match })));
    const quotations = checkedQuotations(outlet, source, textOf, keyOf, (words, passage) => {
      for (const { number, match } of matched)
        if (
          match.outlet.in === passage.in &&
          overlap(match.outlet, { start: words[0]!.start, end: words.at(-1)!.end }) > 0
        ) {
          const found = findWithin(words, source, statements[number]!.words);
          if (found) return found;
        }
      return null;
    });
    return { article: i + 1, outlet, matches, quotations };
  });
  let count = 0;
  const numbered = told.map((one) => ({
    ...one,
    quotations: one.quotations.map((quotation): CheckedQuotation => ({ id: `quotation-${++count}`, ...quotation })),
  }));
  const byStatement = numbered.map(({ quotations }) => quotationsByStatement(quotations, statements, source.words));
  const tell = (statement: Statement, number: number, outlet: number): StatementInOutlet => {
    const { article, matches } = numbered[outlet]!;
    const given: Given = {
      statement,
      article,
      articles,
      matches: matches.get(number) ?? [],
      quotations: byStatement[outlet]!.get(number) ?? [],
    };
    const { treatment, mentions } = mentionsOf(given, source, keyOf);
    return {
      article: articles[article]!.annotated.article.id,
      treatment,
      mentions,
      quotations: given.quotations.map(({ id }) => id),
      changes: treatment === 'none' ? [] : changesOf({ ...given, mentions }, names, resources),
    };
  };
  return {
    article: reference.annotated,
    statements: statements.map((statement, number) => {
      const { words: _, ...shown } = statement;
      return { ...shown, outlets: outlets.map((_, outlet) => tell(statement, number, outlet)) };
    }),
    quotations: numbered.flatMap(({ quotations }) => quotations),
  };
};

/** A single word in common does not make a quotation one of a statement. */
const LEAST_WORDS = 3;

const quotationsByStatement = (
  quotations: readonly CheckedQuotation[],
  statements: readonly Statement[],
  words: Parameters<typeof wordsWithin>[0],
): Map<number, CheckedQuotation[]> => {
  const found = new Map<number, CheckedQuotation[]>();
  for (const quotation of quotations) {
    const counts = new Map<number, number>();
    let all = 0;
    for (const { reference } of quotation.shared) {
      const { first, end } = wordsWithin(words, quotation.referenceIn, reference);
      all += end - first;
      for (let at = first; at < end; at++) {
        const number = numberOf(statements, at);
        if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
      }
    }
    for (const [number, count] of counts)
      if (count >= Math.min(LEAST_WORDS, all)) found.set(number, [...(found.get(number) ?? []), quotation]);
  }
  return found;
};

/** The statement that holds a word of the index, by binary search. */
const numberOf = (statements: readonly Statement[], word: number): number | undefined => {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.words.first <= word) low = middle + 1;
    else high = middle;
  }
  const statement = statements[low - 1];
  return statement && word < statement.words.end ? low - 1 : undefined;
};
