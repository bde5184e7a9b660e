import type { AlignedPlace } from '../model/alignment.js';
import type { AnalysedArticle } from '../model/analysed-article.js';
import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Passage } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { groupBy } from '../model/group-by.js';
import { onceInEvent } from '../model/once.js';
import { contains, type Span } from '../model/span.js';
import type { Resources } from './resources.js';
import { type Answers, type ExcerptWord, type Stretch, stretchOf } from './stretch.js';
import { noteUser, SEVERAL, type Users } from './users.js';
import type { Wording } from './wording.js';

/** An aligned place with all that comparison asks of it. */
export interface Excerpt extends Stretch {
  place: AlignedPlace;
  article: AnnotatedArticle;
  passage: Passage;
}

export { type ExcerptWord, isWord, openClasses } from './stretch.js';

export const excerptOf = (place: AlignedPlace, articles: AnalysedArticle[], { forms }: Resources): Excerpt => {
  const { annotated, document } = articles[place.article]!;
  const passage = document.passages.find((one) => one.in === place.in)!;
  const { words, sentence, wording, answers } = stretchOf(passage, place, articles, forms);
  return { place, article: annotated, passage, words, sentence, wording, answers };
};

type Forms = Resources['forms'];
/** The closed classes of `lexicons/language.yaml`. */
type Lists = Resources['words'];

let questions = 0;

/** Asks once for each of what the excerpts have, under the lists and the word forms of a comparison. */
const onceBy =
  (part: (excerpt: Excerpt) => Answers) =>
  <Answer, Rest extends [] | [Forms] = []>(ask: (excerpt: Excerpt, lists: Lists, ...forms: Rest) => Answer) => {
    const question = questions++;
    return (excerpt: Excerpt, lists: Lists, ...forms: Rest): Answer => {
      const answers = part(excerpt);
      if (answers.lists !== lists) Object.assign(answers, { lists, known: [] });
      const known = answers.known[question] as Answer | undefined;
      if (known !== undefined) return known;
      const answer = ask(excerpt, lists, ...forms);
      answers.known[question] = answer;
      return answer;
    };
  };

/**
 * Asks once what the text of a place tells by itself, whatever fact it states: it must look at no score and no other place. The
 * word forms may be asked too, since a place has other words under other forms.
 */
export const onceForPlace = onceBy(({ answers }) => answers);

/**
 * Asks once what the letters of a place and of its sentence tell, in whichever article they are printed: it must look at
 * nothing else that an article has, and no offset may be in what it tells.
 */
export const onceForWording = onceBy(({ wording }) => wording.answers);

/** Keys of words that stand in the places of two articles or more. */
export const sharedKeys = (excerpts: readonly Excerpt[]): Set<string> => {
  const wordings: Users<Wording> = new Map();
  const users: Users<string> = new Map();
  for (const { words, wording, place } of excerpts)
    if (noteUser(wordings, wording, place.article))
      for (const { key } of words) if (key !== null) noteUser(users, key, place.article);
  return new Set([...users].flatMap(([key, article]) => (article === SEVERAL ? key : [])));
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
const findingsByKind = onceInEvent(
  ({ findings }: AnnotatedArticle): Map<Finding['kind'], Finding[]> => groupBy(findings, ({ kind }) => kind),
);
