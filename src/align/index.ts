import type { AlignedPlace, Alignment } from '../model/alignment.js';
import type { AnalysedArticle, WordForms } from '../model/analysed-article.js';
import { withAgreement, withoutStrangers } from './agreement.js';
import { withoutThirds } from './beside-twins.js';
import { commonWordsIn } from './common-words.js';
import { companyOf } from './company.js';
import { consolidate } from './consolidate.js';
import { stating, withoutFaint } from './faint.js';
import { focusOn } from './focus.js';
import { groupLinks, type Link, type Member } from './groups.js';
import { withHeadlinesOnce } from './headlines-once.js';
import { pairsOf } from './links.js';
import { joinOneAct } from './one-act.js';
import { indexPairs, type PairScores } from './pair-index.js';
import { placeOf } from './place.js';
import { precedentGroups } from './precedent.js';
import { withoutRepeats } from './repeats.js';
import { LEAST_SCORE, scoreBesideRivals, scoreOf } from './score.js';
import { type Sketch, sketchesOf } from './sketch.js';
import { joinSpellings } from './spellings.js';
import { type Statement, statementsOf } from './statement.js';
import { type Circumstances, circumstancesOf } from './things.js';
import { type Weigh, weighWords } from './vocabulary.js';
import { withSubjects } from './whole-clauses.js';
import { sharingMore, widened } from './widen.js';

/**
 * Finds what two or more articles of one event both state: statements → pairs → links → groups; and statements of
 * whether it had happened before. `words` are the closed classes of `lexicons/language.yaml`.
 */
export const alignFacts = (
  articles: AnalysedArticle[],
  forms: WordForms,
  words: Record<string, string[]>,
): Alignment[] => {
  const linked = linkStatements(articles, forms, words);
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
export const alignWithReference = (
  articles: AnalysedArticle[],
  forms: WordForms,
  words: Record<string, string[]>,
): Alignment[][] => {
  const linked = linkStatements(articles, forms, words);
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

/** The statements of an event with the scores of all pairs, and the pairs that count as aligned. */
interface Linked {
  statements: Statement[];
  sketches: Sketch[];
  weigh: Weigh;
  links: Link[];
  scores: PairScores;
  circumstances: Circumstances;
}

const linkStatements = (articles: AnalysedArticle[], forms: WordForms, words: Record<string, string[]>): Linked => {
  const statements = joinSpellings(statementsOf(articles, forms), forms);
  const weigh = weighWords(statements);
  const sketches = sketchesOf(statements, weigh);
  const pairs = pairsOf(sketches, articles.length, weigh);
  const index = indexPairs(pairs, statements.length);
  const company = companyOf(pairs, index, sketches, weigh);
  const links: Link[] = [];
  const scores = new Float64Array(pairs.length);
  pairs.forEach(({ a, b, features }, i) => {
    const score = scoreOf(features, company[i]!);
    if (score >= LEAST_SCORE) links.push({ a, b, score });
    scores[i] = scoreBesideRivals(features, company[i]!);
  });
  return {
    statements,
    sketches,
    weigh,
    links,
    scores: { index, scores },
    circumstances: circumstancesOf(words, forms),
  };
};

const factsOf = (linked: Linked): Member[][] => {
  const { statements, sketches, weigh, links, scores } = linked;
  const groups = consolidate(
    groupLinks(sketches, links, weigh),
    statements.map(({ article }) => article),
    scores,
  );
  const facts = groups.map((group) => statedIn(group, linked)).filter((group) => isShared(group, statements));
  return withoutRepeats(
    withHeadlinesOnce(joinOneAct(facts, statements, scores, weigh), statements),
    (i) => statements[i]!.article,
    commonWordsIn(statements),
    scores,
  );
};

/** The members of a group by what of them states something, with scores by what is shown; none where too little is left. */
const statedIn = (group: Member[], { statements, sketches, weigh, circumstances }: Linked): Member[] => {
  const stated = withoutFaint(group, statements).flatMap(
    (member) => stating(member, statements[member.statement]!) ?? [],
  );
  if (!isShared(stated, statements)) return [];
  const narrow = withSubjects(stated, statements);
  const shown = sharingMore(widened(narrow, statements, circumstances), statements, circumstances);
  const sure = withoutStrangers(withAgreement(shown, sketches, weigh, circumstances.weekdays), sketches);
  return withoutThirds(sure, narrow, statements);
};

const placeIn =
  (articles: AnalysedArticle[], { statements }: Linked) =>
  (member: Member): AlignedPlace =>
    placeOf(member, statements[member.statement]!, articles);

const isShared = (group: Member[], statements: Statement[]): boolean =>
  new Set(group.map(({ statement }) => statements[statement]!.article)).size > 1;
