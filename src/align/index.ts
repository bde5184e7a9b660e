import type { Alignment } from '../model/alignment.js';
import type { AnalysedArticle, WordForms } from '../model/analysed-article.js';
import { withAgreement, withoutStrangers } from './agreement.js';
import { consolidate } from './consolidate.js';
import { stating, withoutFaint } from './faint.js';
import { groupLinks, type Member } from './groups.js';
import { pairsOf } from './links.js';
import { placeOf } from './place.js';
import { precedentGroups } from './precedent.js';
import { withoutRepeats } from './repeats.js';
import { LEAST_SCORE, scoreBesideRivals, scoreOf } from './score.js';
import { sketchOf } from './sketch.js';
import { joinSpellings } from './spellings.js';
import { type Statement, statementsOf } from './statement.js';
import type { PairScores } from './tally.js';
import { weighWords } from './vocabulary.js';

/**
 * Finds what two or more articles of one event both state: statements → pairs → links → groups; and statements of
 * whether it had happened before. `words` are the closed classes of `lexicons/language.yaml`.
 */
export const alignFacts = (
  articles: AnalysedArticle[],
  forms: WordForms,
  words: Record<string, string[]>,
): Alignment[] => {
  const statements = joinSpellings(statementsOf(articles, forms), forms);
  const weigh = weighWords(statements);
  const sketches = statements.map((statement) => sketchOf(statement, weigh));
  const pairs = pairsOf(sketches, articles.length, weigh);
  const links = pairs
    .map(({ a, b, features }) => ({ a, b, score: scoreOf(features) }))
    .filter(({ score }) => score >= LEAST_SCORE);
  const scores: PairScores = statements.map(() => new Map());
  for (const { a, b, features } of pairs) {
    const score = scoreBesideRivals(features);
    scores[a]!.set(b, score);
    scores[b]!.set(a, score);
  }
  const groups = consolidate(
    groupLinks(sketches, links, weigh),
    statements.map(({ article }) => article),
    scores,
  );
  const articleOf = (i: number): number => statements[i]!.article;
  const facts = groups
    .map((group) =>
      withoutFaint(group, statements).flatMap((member) => stating(member, statements[member.statement]!) ?? []),
    )
    .filter((group) => isShared(group, statements))
    .map((group) => withoutStrangers(withAgreement(group, sketches, weigh)))
    .filter((group) => isShared(group, statements));
  const place = (member: Member) => placeOf(member, statements[member.statement]!, articles);
  return [
    ...withoutRepeats(facts, articleOf).map((group) => ({ places: group.map(place) })),
    ...precedentGroups(statements, words).map(({ members, precedents }) => ({
      places: members.map((member, i) => ({ ...place(member), precedent: precedents[i]! })),
    })),
  ];
};

const isShared = (group: Member[], statements: Statement[]): boolean =>
  new Set(group.map(({ statement }) => statements[statement]!.article)).size > 1;
