import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { Copy, CopyPassage, Credit } from '../../model/copy.js';
import { groupBy } from '../../model/group-by.js';
import type { Span } from '../../model/span.js';
import type { WordChange } from '../../model/word-change.js';
import { wordChanges } from '../word-changes.js';
import { creditsOf } from './credits.js';
import { type Kept, keptWords, type Version } from './kept-words.js';
import { linkedSentences } from './links.js';
import { type Run, runsOf } from './runs.js';
import { storiesOf } from './story.js';

/**
 * Two passages are one text where they share so many of the outlets' own words, quotations and stock phrases left out, and this
 * share of those of the one that has fewer. Fewer words are enough where the same articles share another text already.
 */
const FEWEST_OWN_WORDS = 14;
const FEWEST_BESIDE_ANOTHER = 8;
const OWN_WORDS_SHARED = 0.5;

/** Paragraphs that articles share but for edits, in the order in which the first article prints them. */
export const copiesOf = (articles: readonly AnalysedArticle[], words: Record<string, string[]>): Copy[] => {
  const stories = storiesOf(articles, words);
  const versionsOf = (run: Run): Version[] =>
    run.map(({ article, first, last }) => {
      const sentences = stories[article]!.slice(first, last + 1);
      return {
        article: articles[article]!.annotated.article,
        start: sentences[0]!.start,
        end: sentences.at(-1)!.end,
        words: sentences.flatMap((sentence) => sentence.words),
      };
    });
  const credits = new Map<string, Credit[]>();
  for (const { annotated } of articles) credits.set(annotated.article.id, creditsOf(annotated, words));
  const runs = runsOf(linkedSentences(stories), stories)
    .sort((a, b) => a[0]!.article - b[0]!.article || a[0]!.first - b[0]!.first)
    .map((run) => besideTheBase(versionsOf(run)));
  const sharing = new Set(runs.flatMap((set) => pairsIn(atLeast(FEWEST_OWN_WORDS, set))));
  return runs
    .map((set) =>
      atLeast(pairsIn(set).some((pair) => sharing.has(pair)) ? FEWEST_BESIDE_ANOTHER : FEWEST_OWN_WORDS, set),
    )
    .filter(({ others }) => others.length > 0)
    .map((set, i) => ({ id: `copy-${i + 1}`, ...copyFrom(set, credits) }));
};

/** The versions of one text beside the one that most articles have. */
interface BesideBase {
  base: Version;
  others: { version: Version; changes: WordChange[]; kept: Kept }[];
}

const besideTheBase = (versions: readonly Version[]): BesideBase => {
  const base = mostPrinted(versions);
  return {
    base,
    others: versions.flatMap((version) => {
      if (version === base) return [];
      const changes = wordChanges(stretchOf(base), stretchOf(version));
      const kept = keptWords(base, version, changes);
      const fewest = Math.min(ownWords(base), ownWords(version));
      return kept.own >= OWN_WORDS_SHARED * fewest ? [{ version, changes, kept }] : [];
    }),
  };
};

const atLeast = (words: number, { base, others }: BesideBase): BesideBase => ({
  base,
  others: others.filter(({ kept }) => kept.own >= words),
});

const pairsIn = ({ base, others }: BesideBase): string[] =>
  others.map(({ version }) => JSON.stringify([base.article.id, version.article.id].sort()));

const copyFrom = ({ base, others }: BesideBase, credits: ReadonlyMap<string, Credit[]>): Omit<Copy, 'id'> => {
  const keptInBase = new Set(others.flatMap(({ kept }) => kept.from));
  const passages = [
    passageOf(base, keptInBase.size),
    ...others.map(({ version, kept }) => passageOf(version, kept.to)),
  ];
  const order = [...credits.keys()];
  passages.sort((a, b) => order.indexOf(a.article) - order.indexOf(b.article));
  return {
    ...creditedTo(passages, credits),
    passages,
    base: base.article.id,
    changes: others.map(({ version, changes }) => ({ article: version.article.id, changes })),
  };
};

/** Of the versions in the wording that most articles have, the first. */
const mostPrinted = (versions: readonly Version[]): Version =>
  [...groupBy(versions, ({ words }) => words.map(({ id }) => id).join()).values()].reduce((most, alike) =>
    alike.length > most.length ? alike : most,
  )[0]!;

const ownWords = ({ words }: Version): number => words.filter(({ own }) => own).length;

const stretchOf = ({ article, start, end }: Version): { text: string; span: Span } => ({
  text: article.text,
  span: { start, end },
});

const passageOf = ({ article, start, end }: Version, sharedWords: number): CopyPassage => ({
  article: article.id,
  in: 'body',
  start,
  end,
  sharedWords,
  share: Math.round((1000 * sharedWords) / Math.max(article.words, sharedWords)) / 1000,
});

/** The agency is named where all credits that name one name the same. */
const creditedTo = (
  passages: readonly CopyPassage[],
  credits: ReadonlyMap<string, Credit[]>,
): Pick<Copy, 'agency' | 'credits'> => {
  const stated = passages.flatMap(({ article }) => credits.get(article) ?? []);
  const named = [...new Set(stated.flatMap(({ agency }) => agency ?? []))];
  return { agency: named.length === 1 ? named[0]! : null, credits: stated };
};
