import type { Alignment } from '../model/alignment.js';
import type { AnalysedArticle, WordForms } from '../model/analysed-article.js';
import { withAgreement } from './agreement.js';
import { consolidate } from './consolidate.js';
import { stating, withoutFaint } from './faint.js';
import { groupLinks } from './groups.js';
import { pairsOf } from './links.js';
import { placeOf } from './place.js';
import { LEAST_SCORE, scoreOf } from './score.js';
import { sketchOf } from './sketch.js';
import { joinSpellings } from './spellings.js';
import { statementsOf } from './statement.js';
import { weighWords } from './vocabulary.js';

/** Finds what two or more articles of one event both state: statements → pairs → links → groups. */
export const alignFacts = (articles: AnalysedArticle[], forms: WordForms): Alignment[] => {
  const statements = joinSpellings(statementsOf(articles, forms), forms);
  const weigh = weighWords(statements);
  const sketches = statements.map((statement) => sketchOf(statement, weigh));
  const links = pairsOf(sketches, articles.length, weigh)
    .map(({ a, b, features }) => ({ a, b, score: scoreOf(features) }))
    .filter(({ score }) => score >= LEAST_SCORE);
  const linked = new Set(links.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const groups = consolidate(
    groupLinks(sketches, links, weigh),
    (i) => statements[i]!.article,
    (a, b) => linked.has(`${a} ${b}`),
  );
  return groups
    .map((group) =>
      withoutFaint(group, statements).flatMap((member) => stating(member, statements[member.statement]!) ?? []),
    )
    .filter((group) => new Set(group.map(({ statement }) => statements[statement]!.article)).size > 1)
    .map((group) => withAgreement(group, sketches, weigh))
    .map((group) => ({ places: group.map((member) => placeOf(member, statements[member.statement]!, articles)) }));
};
