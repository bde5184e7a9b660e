import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { Copy, CopyPassage, Credit } from '../../model/copy.js';
import { groupBy } from '../../model/group-by.js';
import type { Span } from '../../model/span.js';
import type { WordChange } from '../../model/word-change.js';
import { wordChanges } from '../word-changes.js';
import { creditReader } from './credits.js';
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
        position: article,
        start: sentences[0]!.start,
        end: sentences.at(-1)!.end,
        words: sentences.flatMap((sentence) => sentence.words),
      };
    });
  const creditsIn = creditReader(words);
  const creditsOf = ofEach(articles, ({ annotated }) => creditsIn(annotated));
  const isAgency = ({ article, position }: Version): boolean =>
    creditsOf(position).some((credit) => credit.in === null && credit.text === article.outlet);
  const runs = runsOf(linkedSentences(stories), stories)
    .sort((a, b) => a[0]!.article - b[0]!.article || a[0]!.first - b[0]!.first)
    .map(versionsOf)
    .map((versions) => besideTheBase(versions, versions.find(isAgency) ?? mostPrinted(versions)));
  const sharing = new Set(
    runs.flatMap(({ base, others }) =>
      others.flatMap(({ version, kept }) => (kept.own >= FEWEST_OWN_WORDS ? [pairOf(base, version)] : [])),
    ),
  );
  return runs
    .map(({ base, others }) => ({
      base,
      others: others.filter(
        ({ version, kept }) =>
          kept.own >= (sharing.has(pairOf(base, version)) ? FEWEST_BESIDE_ANOTHER : FEWEST_OWN_WORDS),
      ),
    }))
    .filter(({ others }) => others.length > 0)
    .map((set, i) => ({ id: `copy-${i + 1}`, ...copyFrom(set, creditsOf) }));
};

const pairOf = (a: Version, b: Version): string => [a.position, b.position].sort((x, y) => x - y).join();

/** The versions of one text beside one of them: an agency's own, where it is compared too, else the one that most have. */
interface BesideBase {
  base: Version;
  others: { version: Version; changes: WordChange[]; kept: Kept }[];
}

const besideTheBase = (versions: readonly Version[], base: Version): BesideBase => ({
  base,
  others: versions.flatMap((version) => {
    if (version === base) return [];
    const changes = wordChanges(stretchOf(base), stretchOf(version));
    const kept = keptWords(base, version, changes);
    const fewest = Math.min(ownWords(base), ownWords(version));
    return kept.own >= OWN_WORDS_SHARED * fewest ? [{ version, changes, kept }] : [];
  }),
});

const copyFrom = ({ base, others }: BesideBase, creditsOf: (position: number) => Credit[]): Omit<Copy, 'id'> => {
  const keptInBase = new Set(others.flatMap(({ kept }) => kept.from));
  const printed = [
    { version: base, sharedWords: keptInBase.size },
    ...others.map(({ version, kept }) => ({ version, sharedWords: kept.to })),
  ].sort((a, b) => a.version.position - b.version.position);
  return {
    ...creditedTo(printed.flatMap(({ version }) => creditsOf(version.position))),
    passages: printed.map(({ version, sharedWords }) => passageOf(version, sharedWords)),
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
const creditedTo = (credits: Credit[]): Pick<Copy, 'agency' | 'credits'> => {
  const named = [...new Set(credits.flatMap(({ agency }) => agency ?? []))];
  return { agency: named.length === 1 ? named[0]! : null, credits };
};

/** Worked out for an article when it is asked for, once. */
const ofEach = <T, R>(items: readonly T[], work: (item: T) => R): ((position: number) => R) => {
  const known = new Map<number, R>();
  return (position) => {
    const found = known.get(position) ?? work(items[position]!);
    known.set(position, found);
    return found;
  };
};
