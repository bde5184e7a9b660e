import type { Alignment } from '../model/alignment.js';
import type { AnalysedArticle } from '../model/analysed-article.js';
import type { AnnotatedArticle } from '../model/annotated-article.js';
import { closeToBest } from '../model/close-to-best.js';
import type { AlignedFact, SharedEntity } from '../model/comparison.js';
import type { Copy } from '../model/copy.js';
import { cautionsOf } from './cautions.js';
import { findCopies, oneTextOf } from './copies/one-text.js';
import { differencesOf } from './differences/index.js';
import { namesByPlace } from './differences/naming.js';
import { oneTextOrigins } from './differences/origin.js';
import { elsewhereIn } from './elsewhere.js';
import { excerptOf, sharedKeys } from './excerpt.js';
import { labelsOf } from './label/index.js';
import { mentionOf } from './mention.js';
import { sentencesIn } from './own-sentence.js';
import { ownWords } from './own-words.js';
import type { Resources } from './resources.js';

/** Alignments as facts: how each article puts it, what differs, in the order in which the articles tell them. */
export const factsOf = (
  articles: AnalysedArticle[],
  alignments: Alignment[],
  shared: SharedEntity[],
  resources: Resources,
  copies: readonly Copy[] = [],
  sentencesOf = sentencesIn(articles, resources),
): AlignedFact[] => {
  const annotated = articles.map((article) => article.annotated);
  const copyOf = findCopies(copies);
  const names = namesByPlace(shared);
  const elsewhere = elsewhereIn(articles, sentencesOf, resources);
  const tellings = inTellingOrder(alignments, articles).map(({ places }) => {
    const excerpts = places.map((place) => excerptOf(place, articles, resources));
    const common = sharedKeys(excerpts);
    const mentions = excerpts.map((excerpt) => mentionOf(excerpt, common, resources, copyOf(excerpt)));
    const close = new Set(closeToBest(mentions, ({ article }) => article));
    const shown = excerpts
      .map((excerpt, n) => ({ excerpt, mention: mentions[n]! }))
      .filter(({ mention }) => close.has(mention));
    const own = ownWords(
      shown.map(({ excerpt }) => excerpt),
      resources,
    );
    for (const [n, { mention }] of shown.entries()) mention.own = own[n]!;
    return { mentions, shown };
  });
  const labels = labelsOf(
    tellings.map(({ shown }) => shown),
    resources,
  );
  return tellings.map(({ mentions, shown }, i) => {
    const stated = new Set(mentions.map(({ article }) => article));
    const isStating = ({ article }: AnnotatedArticle): boolean => stated.has(article.id);
    const stating = annotated.filter(isStating);
    const missing = annotated.filter((one) => !isStating(one));
    const oneText = oneTextOf(shown);
    const differences = [...differencesOf(shown, names, resources, elsewhere), ...oneTextOrigins(oneText)];
    return {
      id: `fact-${i + 1}`,
      label: labels[i]!,
      relation: differences.some(({ kind }) => kind !== 'origin') ? 'differ' : 'agree',
      differences,
      mentions,
      oneText,
      notFoundIn: missing.map(({ article }) => article.id),
      cautions: cautionsOf(missing, stating, shown, resources.words),
    };
  });
};

/**
 * Facts that stand early in the articles come first: by the mean, over the articles that state it, of the relative
 * position of the first mention; where that is equal, facts that more articles state.
 */
const inTellingOrder = (alignments: Alignment[], articles: AnalysedArticle[]): Alignment[] =>
  alignments
    .map((alignment) => {
      const first = new Map<number, number>();
      for (const { article, in: place, start } of alignment.places) {
        const position = place === 'title' ? 0 : start / articles[article]!.annotated.article.text.length;
        first.set(article, Math.min(first.get(article) ?? 1, position));
      }
      const positions = [...first.values()];
      return { alignment, told: positions.length, mean: positions.reduce((sum, x) => sum + x, 0) / positions.length };
    })
    .sort((a, b) => a.mean - b.mean || b.told - a.told)
    .map(({ alignment }) => alignment);
