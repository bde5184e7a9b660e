import type { AnalysedArticle } from '../model/analysed-article.js';
import type { AlignedFact, FactMention } from '../model/comparison.js';
import type { DecidedWords, Decision } from '../model/decision.js';
import { isFilledFrom } from '../model/filler.js';
import type { Finding } from '../model/finding.js';
import { groupBy } from '../model/group-by.js';
import type { Judgement } from '../model/judgement.js';

/** Things with what people decided on them, and the decisions that no longer meet anything. */
export interface Decided<T> {
  decided: T;
  unmet: Decision[];
}

/**
 * Findings with the decisions on them. A finding is known by its kind and its words, where they stand; in a text that was
 * edited since, the nearest of the same kind in the same words takes the decision. Rejected findings of lists are
 * not counted, like those that a project switches off.
 */
export const decideFindings = (
  articles: readonly AnalysedArticle[],
  decisions: readonly Decision[],
): Decided<AnalysedArticle[]> => {
  const judged = new Map<Finding, Judgement>();
  const unmet: Decision[] = [];
  const byId = new Map(articles.map(({ annotated }) => [annotated.article.id, annotated.findings]));
  for (const decision of decisions) {
    if (decision.on !== 'finding') continue;
    const [words] = decision.words;
    const finding = nearest(byId.get(words.article) ?? [], decision.kind, words);
    if (finding) judged.set(finding, judgementOf(decision));
    else unmet.push(decision);
  }
  const decided = articles.map((article) => ({
    ...article,
    annotated: { ...article.annotated, findings: article.annotated.findings.map((one) => withJudgement(one, judged)) },
  }));
  return { decided: judged.size > 0 ? decided : [...articles], unmet };
};

const nearest = (findings: readonly Finding[], kind: Finding['kind'], words: DecidedWords): Finding | undefined =>
  findings
    .filter((one) => one.kind === kind && one.in === words.in && (one.text === words.text || isWithheld(one, words)))
    .reduce<Finding | undefined>(
      (best, one) => (best && away(best, words) <= away(one, words) ? best : one),
      undefined,
    );

const away = ({ start }: Finding, words: DecidedWords): number => Math.abs(start - words.start);

const withJudgement = (finding: Finding, judged: ReadonlyMap<Finding, Judgement>): Finding => {
  const decision = judged.get(finding);
  if (!decision) return finding;
  const isOff = decision.verdict === 'reject' && 'suppressed' in finding;
  return isOff ? { ...finding, decision, suppressed: whoseChoice(decision) } : { ...finding, decision };
};

const whoseChoice = ({ by, comment }: Judgement): string =>
  `the decision of ${by ?? 'a person'}${comment === null ? '' : ` (${comment})`}`;

/** Facts with the decisions on them: a fact is known by the words of two articles or more, whole or in part. */
export const decideFacts = (facts: readonly AlignedFact[], decisions: readonly Decision[]): Decided<AlignedFact[]> => {
  const mentions = groupBy(
    facts.flatMap((fact, index) => fact.mentions.map((mention) => ({ mention, index }))),
    ({ mention }) => mention.article,
  );
  const judged = new Map<number, Judgement>();
  const unmet: Decision[] = [];
  for (const decision of decisions) {
    if (decision.on !== 'fact') continue;
    const articles = new Map<number, Set<string>>();
    for (const words of decision.words)
      for (const { mention, index } of mentions.get(words.article) ?? [])
        if (isSame(mention, words)) articles.set(index, (articles.get(index) ?? new Set()).add(words.article));
    const [best] = [...articles].sort(([i, a], [j, b]) => b.size - a.size || i - j);
    if (best && best[1].size > 1) judged.set(best[0], judgementOf(decision));
    else unmet.push(decision);
  }
  return { decided: facts.map((fact, i) => (judged.has(i) ? { ...fact, decision: judged.get(i)! } : fact)), unmet };
};

const isSame = (mention: FactMention, words: DecidedWords): boolean => {
  const { in: place, text } = words;
  return (
    mention.in === place && (mention.text.includes(text) || text.includes(mention.text) || isWithheld(mention, words))
  );
};

/** Decided in a report of excerpts, which does not hold all of the words: they are known by their place and what is shown of them. */
const isWithheld = ({ start, text }: { start: number; text: string }, words: DecidedWords): boolean =>
  words.start === start && isFilledFrom(words.text, text);

const judgementOf = ({ verdict, comment, by }: Judgement): Judgement => ({ verdict, comment, by });
