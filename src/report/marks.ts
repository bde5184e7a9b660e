import type { CreditedStretch } from '../model/annotated-article.js';
import type { FactMention } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import type { Place, Span } from '../model/span.js';
import type { MarkKind } from './labels.js';
import type { ArticleView, View } from './view.js';

/** A finding as it is drawn in the text. One finding may have several stretches: its source and its cue. */
export interface Mark extends Span {
  what: 'mark';
  kind: MarkKind;
  /** `1-3`: article and finding, as in the anchors `mark-1-3` and `note-1-3`. */
  anchor: string;
  /** The first stretch carries the anchor, the last the letter for print. */
  first: boolean;
  last: boolean;
}

/** A clause that states a fact which other outlets state too. */
export interface MentionMark extends Span {
  what: 'mention';
  fact: number;
  anchor: string;
  /** Of the article's mentions of the fact the one that matches best. */
  best: boolean;
}

/** Words credited to a source. */
export interface CreditedMark extends Span {
  what: 'credited';
  voice: CreditedStretch['voice'];
}

export type TextMark = Mark | MentionMark | CreditedMark;

export const markKind = (finding: Finding): MarkKind =>
  finding.kind === 'attribution' && finding.anonymous ? 'unnamed' : finding.kind;

/** Everything that is drawn in one text of an article. */
export const marksOf = (view: View, article: ArticleView, place: Place): TextMark[] => [
  ...article.annotated.findings
    .filter((finding) => finding.in === place)
    .flatMap((finding) => marksOfFinding(article, finding)),
  ...article.credited
    .filter((stretch) => stretch.in === place)
    .map(({ voice, start, end }): CreditedMark => ({ what: 'credited', voice, start, end })),
  ...view.comparison.facts.flatMap(({ mentions }, fact) => mentionMarks(mentions, fact, article, place)),
];

const mentionMarks = (
  mentions: readonly FactMention[],
  fact: number,
  { id }: ArticleView,
  place: Place,
): MentionMark[] => {
  const own = mentions.filter(({ article }) => article === id);
  const best = own.reduce<FactMention | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  return mentions.flatMap((mention, i): MentionMark[] =>
    mention.article === id && mention.in === place
      ? [
          {
            what: 'mention',
            fact,
            anchor: `mention-${fact + 1}-${i + 1}`,
            best: mention === best,
            start: mention.start,
            end: mention.end,
          },
        ]
      : [],
  );
};

const marksOfFinding = (article: ArticleView, finding: Finding): Mark[] => {
  const parts = finding.kind === 'attribution' ? [finding.source, finding.cue].filter((part) => part !== null) : [];
  const spans = distinct(parts.length > 0 ? parts : [finding]);
  return spans.map(({ start, end }, i) => ({
    what: 'mark',
    kind: markKind(finding),
    anchor: article.findingAnchor(finding),
    first: i === 0,
    last: i === spans.length - 1,
    start,
    end,
  }));
};

/** The findings as their marks follow one another: a source that stands behind its statement comes where it stands. */
export const inOrderOfMarks = (article: ArticleView): Finding[] =>
  article.annotated.findings
    .map((finding) => ({ finding, start: marksOfFinding(article, finding)[0]?.start ?? finding.start }))
    .sort((a, b) => Number(a.finding.in !== 'title') - Number(b.finding.in !== 'title') || a.start - b.start)
    .map(({ finding }) => finding);

/** In text order; “reportedly” is both source and cue and is drawn once. */
const distinct = (spans: readonly Span[]): Span[] =>
  [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, i, sorted) => i === 0 || span.start >= sorted[i - 1]!.end);
