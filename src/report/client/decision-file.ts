import type { AlignedFact, Comparison, FactMention } from '../../model/comparison.js';
import type { DecidedWords, Decision } from '../../model/decision.js';
import type { Finding } from '../../model/finding.js';
import type { Judgement } from '../../model/judgement.js';

/** What `decisions.yaml` holds; the label of a fact stands there for people. */
type Listed = Decision & { label?: string };

/** Decisions by the anchor of what they are on (`fact-3`, `note-1-12`). */
export type Judgements = ReadonlyMap<string, Judgement>;

/** The judgements that the comparison came with. */
export const judgementsIn = ({ facts, articles }: Comparison): Map<string, Judgement> => {
  const judged = new Map<string, Judgement>();
  for (const [i, { decision }] of facts.entries()) if (decision) judged.set(`fact-${i + 1}`, decision);
  for (const [i, { findings }] of articles.entries())
    for (const [k, { decision }] of findings.entries()) if (decision) judged.set(`note-${i + 1}-${k + 1}`, decision);
  return judged;
};

/** The file that `framewise compare --decisions` reads: what was judged, and what was handed in and met nothing. */
export const decisionsYaml = (comparison: Comparison, judged: Judgements): string => {
  const decisions: Listed[] = [...judged].flatMap(
    ([anchor, judgement]) => listedOn(comparison, anchor, judgement) ?? [],
  );
  return [
    `# Decisions on ${oneLine(comparison.event)}, made in its report.`,
    '# Give them back with: framewise compare … --decisions decisions.yaml',
    'decisions:',
    ...[...decisions, ...comparison.unmetDecisions].flatMap(linesOf),
    '',
  ].join('\n');
};

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ');

const listedOn = (comparison: Comparison, anchor: string, judgement: Judgement): Listed | null => {
  const [what, first, second] = anchor.split('-');
  if (what === 'fact') {
    const fact = comparison.facts[Number(first) - 1];
    return fact ? { on: 'fact', label: fact.label, ...judgement, words: bestOf(fact).map(wordsOf) } : null;
  }
  const article = comparison.articles[Number(first) - 1];
  const finding = article?.findings[Number(second) - 1];
  if (!article || !finding) return null;
  const words = wordsOf({ ...placeOf(finding), article: article.article.id });
  return { on: 'finding', kind: finding.kind, ...judgement, words: [words] };
};

const placeOf = ({ in: place, start, text }: Finding): Omit<DecidedWords, 'article'> => ({ in: place, start, text });

const wordsOf = ({ article, in: place, start, text }: DecidedWords): DecidedWords => ({
  article,
  in: place,
  start,
  text,
});

/** The best mention of each article that states the fact. */
const bestOf = ({ mentions }: AlignedFact): FactMention[] => {
  const best = new Map<string, FactMention>();
  for (const mention of mentions)
    if (mention.score > (best.get(mention.article)?.score ?? -1)) best.set(mention.article, mention);
  return [...best.values()];
};

const linesOf = (decision: Listed): string[] => [
  `  - on: ${decision.on}`,
  ...(decision.on === 'finding' ? [`    kind: ${decision.kind}`] : []),
  ...(decision.label === undefined ? [] : [`    label: ${quoted(decision.label)}`]),
  `    verdict: ${decision.verdict}`,
  ...(decision.comment === null ? [] : [`    comment: ${quoted(decision.comment)}`]),
  ...(decision.by === null ? [] : [`    by: ${quoted(decision.by)}`]),
  '    words:',
  ...decision.words.map(
    ({ article, in: place, start, text }) =>
      `      - { article: ${quoted(article)}, in: ${place}, start: ${start}, text: ${quoted(text)} }`,
  ),
];

/** A string of JSON is one of YAML, once the signs are written out that YAML takes for line ends or for no text at all. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
