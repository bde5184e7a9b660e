import type { AnnotatedArticle, CreditedStretch } from '../model/annotated-article.js';
import type { Comparison } from '../model/comparison.js';
import type { Attribution, Finding } from '../model/finding.js';
import type { ArticleSourcing, Speaker } from '../model/sourcing.js';
import { type Place, type Span, startingUntil, type TextSpan } from '../model/span.js';
import { withCloseMentions } from './match.js';
import { groupBy } from './prose.js';

/** An article as the report speaks of it. Anchors count places, because ids come from outside. */
export interface ArticleView {
  index: number;
  id: string;
  /** The outlet, with the article's id where one outlet has several. */
  name: string;
  anchor: string;
  annotated: AnnotatedArticle;
  attributions: Attribution[];
  /** Stretches credited to a source: what is outside is the outlet's own. */
  credited: readonly CreditedStretch[];
  isCredited: (place: Place, span: Span) => boolean;
  findingAnchor: (finding: Finding) => string;
  attribution: (id: string) => Attribution | undefined;
  /** False where its text is not in the page, so that nothing can lead into it. */
  hasText: boolean;
  /** Who speaks in it. */
  sourcing: ArticleSourcing;
  speaker: (id: string | null) => Speaker | undefined;
  speakerAnchor: (id: string) => string;
}

export interface View {
  /** The comparison with what the page shows of each fact. */
  comparison: Comparison;
  /** The comparison as it was handed in: what the page saves. */
  whole: Comparison;
  articles: ArticleView[];
  /** By article id; undefined for an id that no article has. */
  article: (id: string) => ArticleView | undefined;
}

export const viewOf = (comparison: Comparison): View => {
  const outlets = groupBy(comparison.articles, ({ article }) => article.outlet);
  const sourcings = new Map(comparison.sourcing.articles.map((one) => [one.article, one]));
  const articles = comparison.articles.map((annotated, index): ArticleView => {
    const { id, outlet } = annotated.article;
    const attributions = annotated.findings.filter((finding) => finding.kind === 'attribution');
    const credited = annotated.credited ?? [];
    const inBody = within(credited.filter((stretch) => stretch.in === 'body'));
    const inTitle = within(credited.filter((stretch) => stretch.in === 'title'));
    const byId = new Map(attributions.map((one) => [one.id, one]));
    const sourcing = sourcings.get(id)!;
    const speakers = new Map(sourcing.speakers.map((speaker, i) => [speaker.id, { speaker, number: i + 1 }]));
    const positions = new Map(annotated.findings.map((finding, i) => [finding, i + 1]));
    return {
      index,
      id,
      name: outlets.get(outlet)!.length > 1 ? `${outlet} (${id})` : outlet,
      anchor: `article-${index + 1}`,
      annotated,
      attributions,
      credited,
      isCredited: (place, span) => (place === 'title' ? inTitle(span) : inBody(span)),
      hasText: comparison.excerpts === undefined,
      findingAnchor: (finding) => `${index + 1}-${positions.get(finding) ?? 0}`,
      attribution: (one) => byId.get(one),
      sourcing,
      speaker: (one) => (one === null ? undefined : speakers.get(one)?.speaker),
      speakerAnchor: (one) => `speaker-${index + 1}-${speakers.get(one)?.number ?? 0}`,
    };
  });
  const byId = new Map(articles.map((article) => [article.id, article]));
  const shown = { ...comparison, facts: comparison.facts.map(withCloseMentions) };
  return { comparison: shown, whole: comparison, articles, article: (id) => byId.get(id) };
};

/** More articles than these no row of a table or picture shows with words. */
const MANY = 8;

export const areMany = ({ articles }: Pick<View, 'articles'>): boolean => articles.length > MANY;

/** Where the facts section shows how an article words a fact. */
export const wordingAnchor = (fact: number, article: ArticleView): string => `wording-${fact + 1}-${article.index + 1}`;

/** The text that offsets of this place count over. */
export const textAt = ({ annotated }: ArticleView, place: Place): string =>
  place === 'title' ? (annotated.article.title ?? '') : annotated.article.text;

/** The sentence that holds a place, by binary search; the whole title where the place is in the title. */
export const sentenceAt = (view: ArticleView, place: Place, span: Span): TextSpan => {
  const text = textAt(view, place);
  const within =
    place === 'title' ? { start: 0, end: text.length } : lastStarting(view.annotated.sentences, span.start);
  const start = Math.min(within?.start ?? span.start, span.start);
  const end = Math.max(within && within.end > span.start ? within.end : span.end, span.end);
  return { start, end, text: text.slice(start, end) };
};

const lastStarting = <T extends Span>(sorted: readonly T[], at: number): T | undefined =>
  sorted[startingUntil(sorted, at) - 1];

/** Whether a span lies within stretches, sorted by start, of which those that touch are one. */
const within = (stretches: readonly Span[]): ((span: Span) => boolean) => {
  const joined: Span[] = [];
  for (const { start, end } of stretches) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return ({ start, end }) => (joined[startingUntil(joined, start) - 1]?.end ?? -1) >= end;
};
