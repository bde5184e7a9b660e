import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Attribution } from '../../model/finding.js';
import { onceFor, onceInEvent } from '../../model/once.js';
import { contains, overlap, type Span, startingWithin } from '../../model/span.js';
import { asidesOf } from '../asides.js';
import type { Excerpt } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { creditOf } from '../vouching.js';
import type { Told } from './told.js';

/** So great a share of the shared words within what somebody demands or says makes it theirs. */
const LEAST_CREDITED = 0.5;

/** Shorter words in the name of a source are articles and the like. */
const SHORTEST_NAME = 4;

/** Who is credited, in the article that credits them. */
interface Credited {
  attribution: Attribution;
  excerpt: Excerpt;
}

/** Whether two sources are known by one name: "Mayor Brandt" and "Brandt"; not "a port official" and "a union official". */
export const shareName = (one: Credited, other: Credited, lists: Resources['words']): boolean => {
  const namesOf = namesUnder(lists);
  return haveOneOf(namesOf(one.attribution, one.excerpt), namesOf(other.attribution, other.excerpt));
};

const haveOneOf = (some: Set<string>, others: Set<string>): boolean => {
  for (const name of some) if (others.has(name)) return true;
  return false;
};

/** Words that any source may bear tell nobody apart. */
const anybodyIn = (lists: Resources['words']): Set<string> =>
  new Set(
    ['unintroduced-sources', 'common-nouns', 'attaching-prepositions', 'words-of-any-source'].flatMap(
      (list) => lists[list] ?? [],
    ),
  );

/** Words by which a source is known: those of the text, and of the name of whoever they stand for. */
const namesUnder = onceFor((lists: Resources['words']) => {
  const anybody = anybodyIn(lists);
  return onceInEvent(({ source, speaker }: Attribution, { article }: Excerpt): Set<string> => {
    const label = speaker === null ? '' : (article.entities.find(({ id }) => id === speaker)?.label ?? '');
    const words = `${source?.text ?? ''} ${label}`.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    // "Council members" and "the council", "Democrats" and "a Democrat" go by one name.
    const names = words
      .filter(({ length }) => length >= SHORTEST_NAME)
      .flatMap((word) => [word, word.replace(/s$/, '')]);
    return new Set(names.filter((name) => !anybody.has(name)));
  });
});

/**
 * "The administration" / "administration officials": one body, more or less closely described. One person of a body who keeps
 * his name back is another matter.
 */
export const isSameBody = (ours: Told, theirs: Told, lists: Resources['words']): boolean => {
  const [one, other] = [creditedBy(ours), creditedBy(theirs)];
  if (!one || !other || ![one, other].some(({ attribution }) => attribution.sourceType === 'unnamed-group'))
    return false;
  return shareName(one, other, lists);
};

/** Each has it from somebody who is told, and it is not the same one. */
export const areTwoSpeakers = (ours: Told, theirs: Told, lists: Resources['words']): boolean => {
  const [one, other] = [creditedBy(ours), creditedBy(theirs)];
  return !!one?.attribution.source && !!other?.attribution.source && !shareName(one, other, lists);
};

const creditedBy = (told: Told): Credited | undefined => {
  const attribution = creditOf(told);
  return attribution && { attribution, excerpt: told.excerpt };
};

/** Words from the beginning of what is said to the verb: "that he did not believe". */
const TO_VERB = 5;

/**
 * "Said she plans to run", "said he did not believe in it": nobody but the source can know, and an outlet that states the same has
 * it from there.
 */
export const tellsOwnMind = onceInEvent((told: Told, lists: Resources['words']): boolean => {
  const content = creditOf(told)?.content;
  if (!content) return false;
  const [subjects, verbs] = [lists['subject-pronouns'] ?? [], lists['verbs-of-own-mind'] ?? []];
  const opening = startingWithin(told.excerpt.passage.tokens, content.spans[0]!)
    .filter(({ text }) => /[\p{L}’']/u.test(text))
    .slice(0, TO_VERB)
    .map(({ normal }) => normal);
  const at = opening.findIndex((word) => subjects.includes(word));
  return at >= 0 && at <= 1 && opening.slice(at + 1).some((word) => verbs.includes(word));
});

/**
 * "Brandt said the port should close" / "Brandt demands that the port close": both have it from Brandt, whatever the verb. What she
 * wants is another matter: that she does is the outlet's statement.
 */
export const creditsSame = (ours: Told, theirs: Told, shared: Set<string>, lists: Resources['words']): boolean => {
  const attribution = creditOf(theirs);
  if (!attribution) return false;
  const { article, place, words } = ours.excerpt;
  const source = { attribution, excerpt: theirs.excerpt };
  const ofSource = reportsIn(article).filter(
    (report) => report.in === place.in && shareName({ attribution: report, excerpt: ours.excerpt }, source, lists),
  );
  if (ofSource.length === 0) return false;
  const stated = words.filter(({ key }) => key !== null && shared.has(key));
  if (stated.length === 0) return false;
  const clauses = asidesOf(ours.excerpt, lists);
  const holdsEnough = (content: Span[]): boolean => {
    const credited = withClauses(content, clauses);
    const held = stated.filter((word) => credited.some((span) => overlap(span, word) > 0));
    return held.length >= LEAST_CREDITED * stated.length;
  };
  return ofSource.some(
    ({ cue, content }) =>
      // "Brandt warns dockers: “Go home”" tells of her words, whatever they are.
      (cue !== null && contains(place, cue)) || holdsEnough(content!.spans),
  );
};

/** What an article reports somebody to have said or done, with a content; asked for each pair of mentions. */
const reportsIn = onceInEvent(({ findings }: AnnotatedArticle): Attribution[] =>
  findings.filter(
    (finding): finding is Attribution =>
      finding.kind === 'attribution' && finding.type !== 'attitude' && finding.content !== null,
  ),
);

/** A comma and a blank. */
const GAP = 2;

/** "Demands a second phase, which includes a withdrawal": what is told of the demanded thing right behind it is demanded too. */
const withClauses = (content: Span[], clauses: Span[]): Span[] =>
  content.flatMap((span) => [span, ...clauses.filter(({ start }) => start >= span.end && start - span.end <= GAP)]);
