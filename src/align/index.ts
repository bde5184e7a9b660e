import type { AlignedPlace, Alignment } from '../model/alignment.js';
import type { AnalysedArticle, WordForms } from '../model/analysed-article.js';
import { withAgreement, withoutStrangers } from './agreement.js';
import { consolidate } from './consolidate.js';
import { stating, withoutFaint } from './faint.js';
import { focusOn } from './focus.js';
import { groupLinks, type Link, type Member } from './groups.js';
import { pairsOf } from './links.js';
import { placeOf } from './place.js';
import { precedentGroups } from './precedent.js';
import { LEAST_SCORE, scoreOf } from './score.js';
import { type Sketch, sketchOf } from './sketch.js';
import { joinSpellings } from './spellings.js';
import { type Statement, statementsOf } from './statement.js';
import { withoutSubsets } from './subsets.js';
import { type Weigh, weighWords } from './vocabulary.js';

/**
 * Finds what two or more articles of one event both state: statements → pairs → links → groups; and statements of
 * whether it had happened before. `words` are the closed classes of `lexicons/language.yaml`.
 */
export const alignFacts = (
  articles: AnalysedArticle[],
  forms: WordForms,
  words: Record<string, string[]>,
): Alignment[] => {
  const linked = linkStatements(articles, forms);
  const place = placeIn(articles, linked);
  return [
    ...factsOf(linked).map((group) => ({ places: group.map(place) })),
    ...precedentGroups(linked.statements, words).map(({ members, precedents }) => ({
      places: members.map((member, i) => ({ ...place(member), precedent: precedents[i]! })),
    })),
  ];
};

/**
 * The pairs of statements in which each article matches the first one, the reference, article by article. They are not
 * grouped: what matters is which sentence of the reference a sentence has, not which sentences state one thing. The other
 * articles only vouch for a pair as third ones do.
 */
export const alignWithReference = (articles: AnalysedArticle[], forms: WordForms): Alignment[][] => {
  const linked = linkStatements(articles, forms);
  const place = placeIn(articles, linked);
  const byArticle = articles.map((): Alignment[] => []);
  for (const { a, b, score } of linked.links) {
    const [one, other] = [a, b].map((i) => linked.statements[i]!.article);
    if (one !== 0 && other !== 0) continue;
    const [first, second] = [linked.sketches[a]!, linked.sketches[b]!];
    const pair = statedIn(
      [
        { statement: a, clauses: focusOn(first, second, linked.weigh), score },
        { statement: b, clauses: focusOn(second, first, linked.weigh), score },
      ],
      linked,
    );
    if (isShared(pair, linked.statements)) byArticle[one! + other!]!.push({ places: pair.map(place) });
  }
  return byArticle.slice(1);
};

/** The statements of an event with the pairs that count as aligned. */
interface Linked {
  statements: Statement[];
  sketches: Sketch[];
  weigh: Weigh;
  links: Link[];
}

const linkStatements = (articles: AnalysedArticle[], forms: WordForms): Linked => {
  const statements = joinSpellings(statementsOf(articles, forms), forms);
  const weigh = weighWords(statements);
  const sketches = statements.map((statement) => sketchOf(statement, weigh));
  const links = pairsOf(sketches, articles.length, weigh)
    .map(({ a, b, features }) => ({ a, b, score: scoreOf(features) }))
    .filter(({ score }) => score >= LEAST_SCORE);
  return { statements, sketches, weigh, links };
};

const factsOf = (linked: Linked): Member[][] => {
  const { statements, sketches, weigh, links } = linked;
  const partners = statements.map(() => new Set<number>());
  for (const { a, b } of links) partners[Math.min(a, b)]!.add(Math.max(a, b));
  const groups = consolidate(
    groupLinks(sketches, links, weigh),
    (i) => statements[i]!.article,
    (a, b) => partners[Math.min(a, b)]!.has(Math.max(a, b)),
  );
  return withoutSubsets(groups.map((group) => statedIn(group, linked)).filter((group) => isShared(group, statements)));
};

/** The members of a group by what of them states something, with scores by what is shown; none where too little is left. */
const statedIn = (group: Member[], { statements, sketches, weigh }: Linked): Member[] => {
  const stated = withoutFaint(group, statements).flatMap(
    (member) => stating(member, statements[member.statement]!) ?? [],
  );
  return isShared(stated, statements) ? withoutStrangers(withAgreement(stated, sketches, weigh)) : [];
};

const placeIn =
  (articles: AnalysedArticle[], { statements }: Linked) =>
  (member: Member): AlignedPlace =>
    placeOf(member, statements[member.statement]!, articles);

const isShared = (group: Member[], statements: Statement[]): boolean =>
  new Set(group.map(({ statement }) => statements[statement]!.article)).size > 1;
