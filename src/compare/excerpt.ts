import type { AlignedPlace } from '../model/alignment.js';
import type { AnalysedArticle } from '../model/analysed-article.js';
import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Passage, Token } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { groupBy } from '../model/group-by.js';
import { contains, type Span, startingUntil } from '../model/span.js';
import type { Resources } from './resources.js';

/** An aligned place with all that comparison asks of it. */
export interface Excerpt {
  place: AlignedPlace;
  article: AnnotatedArticle;
  passage: Passage;
  /** The words of the place, punctuation left out. */
  words: ExcerptWord[];
  /** The sentences it stands in. */
  sentence: Span;
}

export interface ExcerptWord extends Token {
  /** What it counts as in comparisons; null where it carries no content. */
  key: string | null;
}

/** Words of other classes carry no content. */
export const openClasses = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ']);

export const excerptOf = (place: AlignedPlace, articles: AnalysedArticle[], { forms }: Resources): Excerpt => {
  const { annotated, document } = articles[place.article]!;
  const passage = document.passages.find((one) => one.in === place.in)!;
  const { words, sentence } = stretchOf(passage, place, forms);
  return { place, article: annotated, passage, words, sentence };
};

/** What a place has from its text alone. */
type Stretch = Pick<Excerpt, 'words' | 'sentence'>;

/** A sentence may state several facts: it is read once, and all excerpts of one place have the same list of words. */
const stretches = new WeakMap<Resources['forms'], WeakMap<Passage, Map<string, Stretch>>>();

const stretchOf = (passage: Passage, place: Span, forms: Resources['forms']): Stretch => {
  const read = stretchesOf(passage, forms);
  const at = `${place.start} ${place.end}`;
  const known = read.get(at);
  if (known) return known;
  const stretch = readStretch(passage, place, forms);
  read.set(at, stretch);
  return stretch;
};

const stretchesOf = (passage: Passage, forms: Resources['forms']): Map<string, Stretch> => {
  const known = stretches.get(forms)?.get(passage);
  if (known) return known;
  const byPassage = stretches.get(forms) ?? new WeakMap<Passage, Map<string, Stretch>>();
  stretches.set(forms, byPassage);
  const read = new Map<string, Stretch>();
  byPassage.set(passage, read);
  return read;
};

const readStretch = (passage: Passage, place: Span, forms: Resources['forms']): Stretch => {
  const numbers: number[] = [];
  for (let i = Math.max(0, startingUntil(passage.sentences, place.start) - 1); i < passage.sentences.length; i++) {
    if (passage.sentences[i]!.start >= place.end) break;
    if (place.start < passage.sentences[i]!.end) numbers.push(i);
  }
  const sentences = numbers.map((i) => passage.sentences[i]!);
  const tokens = numbers
    .flatMap((i) => passage.tokens.slice(passage.sentenceTokens[i]!.first, passage.sentenceTokens[i]!.end))
    .filter((token) => contains(place, token) && /[\p{L}\p{N}]/u.test(token.text));
  const keys = forms.keys(tokens.map(({ normal }) => normal));
  return {
    words: tokens.map((token, i) => withKey(token, openClasses.has(token.pos) ? keys[i]! : null)),
    sentence: { start: sentences[0]?.start ?? place.start, end: sentences.at(-1)?.end ?? place.end },
  };
};

/** Field by field, since a spread of tens of thousands of tokens shows in the time that a comparison takes. */
const withKey = ({ start, end, text, normal, pos, sentence, word }: Token, key: string | null): ExcerptWord => ({
  start,
  end,
  text,
  normal,
  pos,
  sentence,
  word,
  key,
});

/** The closed classes of `lexicons/language.yaml`. */
type Lists = Resources['words'];

/**
 * Asks once what the text of a place tells by itself, whatever fact it states: it must look at no score and no other place. The
 * word forms may be asked too, since a place has other words under other forms.
 */
export const onceForPlace = <Answer, Forms extends [] | [Resources['forms']] = []>(
  ask: (excerpt: Excerpt, lists: Lists, ...forms: Forms) => Answer,
) => {
  const byLists = new WeakMap<Lists, WeakMap<ExcerptWord[], Answer>>();
  return (excerpt: Excerpt, lists: Lists, ...forms: Forms): Answer => {
    const known = byLists.get(lists)?.get(excerpt.words);
    if (known !== undefined) return known;
    const answers = byLists.get(lists) ?? new WeakMap<ExcerptWord[], Answer>();
    byLists.set(lists, answers);
    const answer = ask(excerpt, lists, ...forms);
    answers.set(excerpt.words, answer);
    return answer;
  };
};

/** Keys of words that stand in the places of two articles or more. */
export const sharedKeys = (excerpts: readonly Excerpt[]): Set<string> => {
  const seen = new Map<string, number>();
  const shared = new Set<string>();
  for (const { words, place } of excerpts)
    for (const { key } of words) {
      if (key === null) continue;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, place.article);
      else if (first !== place.article) shared.add(key);
    }
  return shared;
};

/** Fewer shared words say little of where the fact stands. */
const FEWEST_SHARED = 2;

/** The words by which a place is judged: those that the articles share, all where these are few. */
export const judgedWords = (words: ExcerptWord[], sharedKeys: Set<string>): ExcerptWord[] => {
  const shared = words.filter(({ key }) => key !== null && sharedKeys.has(key));
  return shared.length < FEWEST_SHARED ? words : shared;
};

/** Findings of one kind that lie within a span of the excerpt's text. */
export const findingsWithin = <K extends Finding['kind']>(
  { article, place }: Excerpt,
  kind: K,
  span: Span,
): Extract<Finding, { kind: K }>[] => {
  const all = (findingsByKind(article).get(kind) ?? []) as Extract<Finding, { kind: K }>[];
  return all.filter((finding) => finding.in === place.in && contains(span, finding));
};

/** Asked for each place of an article. */
const findings = new WeakMap<AnnotatedArticle, Map<Finding['kind'], Finding[]>>();

const findingsByKind = (article: AnnotatedArticle): Map<Finding['kind'], Finding[]> => {
  const known = findings.get(article);
  if (known) return known;
  const found = groupBy(article.findings, ({ kind }) => kind);
  findings.set(article, found);
  return found;
};
