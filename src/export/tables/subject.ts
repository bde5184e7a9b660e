import type { AnnotatedArticle, CreditedStretch } from '../../model/annotated-article.js';
import type { Article, Zone } from '../../model/article.js';
import { type OffsetMap, toCodePoints } from '../../model/code-points.js';
import type { Voice } from '../../model/finding.js';
import { onceInEvent } from '../../model/once.js';
import { sha256 } from '../../model/sha256.js';
import { type Place, startingUntil } from '../../model/span.js';

/** What all rows of one article are read off, worked out once. */
export interface ArticleSubject {
  annotated: AnnotatedArticle;
  article: Article;
  /** Offsets of a text in code points. */
  codePoints: Record<Place, OffsetMap>;
  /** Of the text that the offsets count over. */
  sha256: Record<Place, string>;
  /** How the article names an entity at its fullest, by id. */
  labels: ReadonlyMap<string, string>;
  /** Number of the sentence of the body, from 1, that holds an offset; null in the title and between sentences. */
  sentenceAt: (place: Place, offset: number) => number | null;
  /** A title that only the metadata have is the headline too. */
  zoneAt: (place: Place, offset: number) => Zone | null;
  voiceAt: (place: Place, offset: number) => Voice;
}

export const subjectOf = onceInEvent((annotated: AnnotatedArticle): ArticleSubject => {
  const { article, sentences, blocks, credited = [] } = annotated;
  const title = article.title ?? '';
  const stretches: Record<Place, CreditedStretch[]> = {
    body: credited.filter((stretch) => stretch.in === 'body'),
    title: credited.filter((stretch) => stretch.in === 'title'),
  };
  return {
    annotated,
    article,
    codePoints: { body: toCodePoints(article.text), title: toCodePoints(title) },
    sha256: { body: sha256(article.text), title: sha256(title) },
    labels: new Map(annotated.entities.map(({ id, label }) => [id, label])),
    sentenceAt: (place, offset) => {
      if (place === 'title') return null;
      const number = startingUntil(sentences, offset);
      return number > 0 && offset < sentences[number - 1]!.end ? number : null;
    },
    zoneAt: (place, offset) => (place === 'title' ? 'headline' : (holding(blocks, offset)?.zone ?? null)),
    voiceAt: (place, offset) => holding(stretches[place], offset)?.voice ?? 'outlet',
  };
});

/** Of spans that are sorted and do not overlap, the one that holds an offset. */
const holding = <T extends { start: number; end: number }>(spans: readonly T[], offset: number): T | null => {
  const span = spans[startingUntil(spans, offset) - 1];
  return span && offset < span.end ? span : null;
};
