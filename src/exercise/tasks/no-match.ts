import type { Option } from '../../model/exercise.js';
import { randomOf, shuffled } from '../../model/random.js';
import { contains, overlap, type Span } from '../../model/span.js';
import { contentWords } from '../content-words.js';
import { type Material, type ShownSentence, sentenceAt } from '../material.js';
import { wordsOf } from '../reading-grade.js';
import { toldTwice } from '../shared-facts.js';
import type { Candidate, TaskMaker } from '../task-maker.js';

/** Statements with a partner in the other outlet, beside the one that has none. */
const MATCHED = 2;

/** Statements of one outlet beside what another writes: which has no match there? */
export const noMatch: TaskMaker = (material) => {
  const { articles } = material.comparison;
  // An item turned round gives its twin away: of each two outlets one is asked about, unless only the other has something of its own.
  const found = articles.flatMap((_, own) =>
    articles.slice(own + 1).flatMap((__, i) => {
      const items = itemsFor(material, own, own + 1 + i);
      return items.length > 0 ? items : itemsFor(material, own + 1 + i, own);
    }),
  );
  return found.length > 0
    ? found
    : { reason: 'no two outlets share enough facts, beside one that only one of them has' };
};

interface Partner {
  own: ShownSentence;
  other: ShownSentence;
}

const itemsFor = (material: Material, own: number, other: number): Candidate[] => {
  const random = randomOf(`${material.seed} ${own} ${other}`);
  const partners = distinct(partnersOf(material, own, other));
  const alone = shuffled(onlyIn(material, own), random);
  return alone.flatMap((left, i) => {
    const pairs = partners.slice(MATCHED * i, MATCHED * (i + 1));
    if (pairs.length < MATCHED || pairs.some((pair) => mayMatch(left, pair.other))) return [];
    return asItem(left, pairs);
  });
};

const partnersOf = (material: Material, own: number, other: number): Partner[] =>
  toldTwice(material).flatMap(({ sentences: [a, b], mentions }) => {
    if (!isSeen(a, b) || a.text === b.text || !mentions.every((one, i) => isMostOf([a, b][i]!, one))) return [];
    if (a.article === own && b.article === other) return { own: a, other: b };
    return a.article === other && b.article === own ? { own: b, other: a } : [];
  });

/** Where only a clause at the end has a match, the statement itself has none. */
const isMostOf = ({ place }: ShownSentence, mention: Span): boolean => {
  const length = place.end - place.start;
  return 2 * overlap(place, mention) >= length || 4 * (mention.start - place.start) <= length;
};

/** Each sentence once, on either side. */
const distinct = (partners: Partner[]): Partner[] => {
  const seen = new Set<ShownSentence>();
  return partners.filter(({ own, other }) => {
    if (seen.has(own) || seen.has(other)) return false;
    seen.add(own).add(other);
    return true;
  });
};

/** Sentences of an article for which no match was found in any other, and which speak of something that can be checked. */
const onlyIn = (material: Material, own: number): ShownSentence[] => {
  const { id } = material.comparison.articles[own]!.article;
  return material.comparison.onlyIn
    .filter((one) => one.article === id && one.in === 'body')
    .flatMap((one) => sentenceAt(material, own, one) ?? [])
    .filter(
      (sentence) =>
        sentence.findings.every(({ kind }) => kind !== 'loaded-term') &&
        canBeChecked(sentence.text) &&
        !material.comparison.facts.some(({ mentions }) =>
          mentions.some(
            (mention) => mention.article === id && mention.in === 'body' && contains(sentence.place, mention),
          ),
        ),
    );
};

/** It names somebody or something, or gives a figure. */
const canBeChecked = (text: string): boolean =>
  wordsOf(text).length >= FEWEST_WORDS && (/\d/.test(text) || /\p{Ll},? \p{Lu}\p{Ll}/u.test(text));

const FEWEST_WORDS = 8;

/** With many words in common a pupil may well find a match that the tool has not found. */
const MOST_SHARED = 1;
/** “Nineteen days in 2014” is “nearly three weeks in 2014”: who speaks of the same year may well speak of the same. */
const mayMatch = (one: ShownSentence, other: ShownSentence): boolean => {
  const words = shared(one, other);
  return words.length > MOST_SHARED || words.some((word) => /^(?:19|20)\d\d$/.test(word));
};

/** With fewer a pupil may not see the match that is one. */
const FEWEST_SHARED = 4;

/** A pupil sees that they match: by many words, or by a figure that both give of one thing. */
const isSeen = (one: ShownSentence, other: ShownSentence): boolean => {
  const words = shared(one, other);
  return words.length >= FEWEST_SHARED || (words.length >= 2 && words.some((word) => figure.test(word)));
};

/** No year. */
const figure = /^(?!(?:19|20)\d\d$)\d[\d.,]+$/;

const shared = (one: ShownSentence, other: ShownSentence): string[] => {
  const theirs = new Set(contentWords(other.text));
  return contentWords(one.text).filter((word) => theirs.has(word));
};

const asItem = (left: ShownSentence, pairs: Partner[]): Candidate => {
  const other = pairs[0]!.other.outlet;
  return {
    sentences: [left, ...pairs.flatMap((pair) => [pair.own, pair.other])].map(({ text }) => text),
    draft: {
      format: 'choice',
      prompt: `Which statement of ${left.outlet} has no match in these sentences of ${other}?`,
      passages: pairs.map((pair) => ({ outlet: pair.other.outlet, text: pair.other.text })),
      options: [
        { text: left.text, correct: true, why: `Nothing like it stands in the sentences of ${other}.` },
        ...pairs.map(
          ({ own, other: match }): Option => ({
            text: own.text,
            correct: false,
            why: `${other} tells it too, at least in part: “${match.text}”`,
          }),
        ),
      ],
      rationale: `The sentences of ${other} that are shown do not tell it. Others of its sentences may; and where a whole report does not, it need not hide it: it may have been written earlier, be shorter, or think something else more important.`,
      authority: [],
      alternatives: [],
    },
  };
};
