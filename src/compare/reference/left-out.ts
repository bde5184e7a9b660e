import type { Hedge } from '../../model/finding.js';
import type { Change } from '../../model/reference.js';
import { contains, overlap, type Span } from '../../model/span.js';
import { type Excerpt, type ExcerptWord, excerptOf, findingsWithin } from '../excerpt.js';
import { ofCertainty } from '../paraphrase-quotation.js';
import type { Resources } from '../resources.js';
import { isLong, type Told } from './given.js';

/** A shorter stretch, or one of which the outlet has half, is no part of its own. */
const FEWEST_KEYS = 2;
const MOST_TOLD = 0.5;

/**
 * What a quoted sentence has beside the quotation that the outlet's sentence does not have in other words either; and where
 * it is the condition or the hedge of what is quoted, that the statement stands firmer without it.
 */
export const leftOutChanges = (told: Told, resources: Resources): Change[] => {
  const { statement, article, articles, mentions } = told;
  const quotations = told.quotations.filter(isLong);
  if (quotations.length === 0) return [];
  const place = (index: number, span: Span & { in: Told['statement']['in']; text: string }): Excerpt =>
    excerptOf({ article: index, ...span, score: 1 }, articles, resources);
  const reference = place(0, statement);
  const outlet = mentions.map((mention) => place(article, mention));
  const sentences = outlet.map((one) => place(article, { in: one.place.in, ...one.sentence, text: '' }));
  const keys = new Set(sentences.flatMap(({ words }) => words.flatMap(({ key }) => key ?? [])));
  const isHedged = sentences.some((one) => hedgesIn(one, one.sentence).length > 0);
  const covered = quotations.flatMap(({ shared, leftOut }) => [...shared.map((one) => one.reference), ...leftOut]);
  const spoken = spokenWords(reference, covered);
  const openers = new Set(resources.words['condition-openers']);
  return stretchesOutside(spoken, covered)
    .map(withoutTail)
    .filter(({ length }) => length > 0)
    .flatMap((words): Change[] => {
      const own = [...new Set(words.flatMap(({ key }) => key ?? []))];
      const span = { start: words[0]!.start, end: words.at(-1)!.end };
      const spans = [{ of: 'reference' as const, in: statement.in, ...span }];
      const text = reference.passage.text.slice(span.start, span.end);
      const changes: Change[] = [];
      if (own.length >= FEWEST_KEYS && own.filter((key) => keys.has(key)).length < MOST_TOLD * own.length)
        changes.push({ kind: 'left-out', direction: 'shortened', detail: `“${text}”, beside the quoted words`, spans });
      const condition = words.find(({ normal }) => openers.has(normal));
      const hedge = hedgesIn(reference, span).find((one) => bearsOn(one, reference.words, covered));
      if (isHedged || !(hedge || (condition && changes.length > 0))) return changes;
      const detail = hedge
        ? `hedged (“${hedge.text}”) / plain`
        : `under a condition (“${condition!.text}”) / without it`;
      return [{ kind: 'certainty', direction: 'stronger', detail, spans }, ...changes];
    });
};

const hedgesIn = (excerpt: Excerpt, span: Span): Hedge[] =>
  findingsWithin(excerpt, 'hedge', span).filter(
    ({ category, suppressed }) => suppressed === null && ofCertainty.has(category),
  );

/** A hedge bears on so many content words after it. */
const GOVERNED = 2;

const bearsOn = (hedge: Span, words: readonly ExcerptWord[], covered: readonly Span[]): boolean =>
  words
    .filter(({ key, start }) => key !== null && start >= hedge.end)
    .slice(0, GOVERNED)
    .some((word) => covered.some((span) => contains(span, word)));

/**
 * What the quotation is a part of: where the reference quotes too, what stands between its marks; else the sentence without
 * the words that say who speaks.
 */
const spokenWords = ({ words, passage, article, place }: Excerpt, covered: readonly Span[]): ExcerptWord[] => {
  const marks = passage.quotations.filter(({ inner }) => covered.some((span) => overlap(inner, span) > 0));
  if (marks.length > 0) return words.filter((word) => marks.some(({ inner }) => contains(inner, word)));
  const frames = article.findings.flatMap((finding) =>
    finding.kind === 'attribution' && finding.in === place.in && finding.type === 'speech'
      ? [finding.source, finding.cue].filter((span) => span !== null)
      : [],
  );
  return words.filter((word) => !frames.some((frame) => overlap(frame, word) > 0));
};

/** “…, and we have”: without the words that only lead over to the quotation. */
const withoutTail = (words: ExcerptWord[]): ExcerptWord[] =>
  words.slice(0, words.findLastIndex(({ key }) => key !== null) + 1);

const stretchesOutside = (words: readonly ExcerptWord[], covered: readonly Span[]): ExcerptWord[][] => {
  const stretches: ExcerptWord[][] = [];
  let isOpen = false;
  for (const word of words) {
    const isCovered = covered.some((span) => overlap(span, word) > 0);
    if (!isCovered && isOpen) stretches.at(-1)!.push(word);
    else if (!isCovered) stretches.push([word]);
    isOpen = !isCovered;
  }
  return stretches;
};
