import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { SensitiveTopic } from '../model/classroom.js';
import type { Comparison } from '../model/comparison.js';
import { escapePattern } from '../model/escape-pattern.js';
import type { Finding } from '../model/finding.js';
import { contains, overlap, type Span } from '../model/span.js';
import { hardWordsIn, namesIn } from './hard-words.js';
import { ofTheWord } from './of-the-word.js';
import { gradeOf, wordsOf } from './reading-grade.js';
import { topicsIn } from './sensitive.js';
import { isPronoun, pointsBack, standsAlone } from './stands-alone.js';

/** A sentence that can be shown by itself, with what was found in it; offsets count over its own text. */
export interface ShownSentence {
  /** Index of the article. */
  article: number;
  /** What pupils see of the outlet's name. */
  outlet: string;
  /** Where it stands in the article. */
  place: Span;
  /** Its text, blanks and line ends made one blank. */
  text: string;
  words: number;
  /** Flesch-Kincaid, of the sentence alone. */
  grade: number;
  /** Words that a class may not know, each time they stand there. */
  hard: string[];
  findings: Finding[];
  /** People named or described in it, where more than a pronoun stands for them. */
  people: Span[];
  /** It points to something that was told before it. */
  pointsBack: boolean;
  /** Stretches that are credited to a source. */
  credited: Span[];
}

/** All that tasks are made of. */
export interface Material {
  comparison: Comparison;
  /** By article. */
  shownAs: string[];
  /** The sentences that a class may see, in text order, by article. */
  sentences: ShownSentence[][];
  /** For every draw of chance: the seed and the version. */
  seed: string;
  /** Topics for which sentences were left out. */
  leftOutFor: SensitiveTopic[];
}

/** Shorter sentences say too little by themselves; longer ones are for no level. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 55;

/** “The Ostermoor Ledger” in its own text or another's is also “the Ledger”. */
const namesOf = (outlets: readonly string[]): RegExp[] =>
  outlets.flatMap((outlet) => {
    const bare = outlet.replace(/^the\s+/i, '');
    const last = bare.split(/\s+/).at(-1)!;
    return [new RegExp(escapePattern(bare), 'i'), new RegExp(`\\b[Tt]he ${escapePattern(last)}(?![\\p{L}])`, 'u')];
  });

const shownZones = new Set(['paragraph', 'standfirst']);

export const materialOf = (
  comparison: Comparison,
  {
    seed,
    shownAs,
    include,
    hidden,
  }: {
    seed: string;
    shownAs: string[];
    include: readonly SensitiveTopic[];
    /** Names of outlets that pupils must not see. */
    hidden: readonly string[];
  },
): Material => {
  const leftOutFor = new Set<SensitiveTopic>();
  const isFit = (text: string): boolean => {
    const topics = topicsIn(text).filter((topic) => !include.includes(topic));
    for (const topic of topics) leftOutFor.add(topic);
    return topics.length === 0;
  };
  const outlets = namesOf(hidden);
  const names = namesIn(comparison.articles);
  const sentences = comparison.articles.map((annotated, article) =>
    sentencesOf(annotated, { article, outlet: shownAs[article]!, names }).filter(
      ({ text, words, findings, people }) =>
        words <= MOST_WORDS &&
        words >= FEWEST_WORDS &&
        standsAlone({ text, findings, people }) &&
        !outlets.some((name) => name.test(text)) &&
        isFit(text),
    ),
  );
  return { comparison, shownAs, sentences, seed, leftOutFor: [...leftOutFor] };
};

const sentencesOf = (
  annotated: AnnotatedArticle,
  { article, outlet, names }: { article: number; outlet: string; names: ReadonlySet<string> },
): ShownSentence[] => {
  const { text } = annotated.article;
  const body = annotated.findings.filter((finding) => finding.in === 'body');
  const people = peopleIn(annotated);
  const credited = (annotated.credited ?? []).filter((stretch) => stretch.in === 'body');
  return annotated.sentences
    .filter(({ zone }) => shownZones.has(zone))
    .map((place): ShownSentence => {
      const own = (span: Span): Span => ownSpan(text, place, span);
      const shown = oneLine(text.slice(place.start, place.end));
      return {
        article,
        outlet,
        place: { start: place.start, end: place.end },
        text: shown,
        words: wordsOf(shown).length,
        grade: gradeOf([shown]),
        hard: hardWordsIn(shown, names),
        findings: body
          .filter((finding) => contains(place, finding))
          .map((finding) => ({
            ...finding,
            ...own(finding),
            ...(finding.kind === 'loaded-term' ? { why: ofTheWord(finding.why) } : {}),
          })),
        pointsBack: pointsBack({ text: shown }),
        people: people.filter((one) => contains(place, one)).map(own),
        credited: credited.filter((stretch) => overlap(place, stretch) > 0).map(own),
      };
    });
};

const peopleIn = ({ entities }: AnnotatedArticle): Span[] =>
  entities
    .filter(({ type }) => type === 'person')
    .flatMap(({ mentions }) => mentions.filter((one) => one.in === 'body' && !isPronoun(one.text)));

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Offsets over a sentence's one-line text, from offsets over the article's text. */
export const ownSpan = (text: string, place: Span, span: Span): Span => {
  const lengthTo = (offset: number): number =>
    text
      .slice(place.start, Math.min(Math.max(offset, place.start), place.end))
      .trimStart()
      .replace(/\s+/g, ' ').length;
  return { start: lengthTo(span.start), end: lengthTo(span.end) };
};

export const findingsOf = <K extends Finding['kind']>(
  { findings }: ShownSentence,
  kind: K,
): Extract<Finding, { kind: K }>[] => findings.filter((one): one is Extract<Finding, { kind: K }> => one.kind === kind);

/** The sentence of an article that holds a span, where it can be shown. */
export const sentenceAt = ({ sentences }: Material, article: number, span: Span): ShownSentence | undefined =>
  sentences[article]!.find(({ place }) => contains(place, span));
