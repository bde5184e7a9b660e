import type { Difference } from '../../model/comparison.js';
import type { Passage } from '../../model/document.js';
import { onceFor, onceInEvent } from '../../model/once.js';
import { overlap } from '../../model/span.js';
import { type Excerpt, type ExcerptWord, onceForPlace, onceForWording } from '../excerpt.js';
import { setOf } from '../list-set.js';
import { sharedCount } from '../own-sentence.js';
import type { Resources } from '../resources.js';
import { byArticle, type Told } from './told.js';

/** A noun as one place has it. */
interface Noun {
  key: string;
  /** The adjectives before it that say what it is like. */
  adjectives: string[];
  /** With them, as written. */
  text: string;
  at: number;
}

/** A noun as one article has it in the fact. */
interface Described {
  modifiers: Set<string>;
  text: string;
  /** Whether its article has this adjective, or a word of its root, anywhere. */
  uses: (adjective: string) => boolean;
  /** Whether it has the noun with this adjective anywhere. */
  describesWith: (adjective: string) => boolean;
  /** Keys of the words around it. */
  context: Set<string>;
}

/** So many words beside the noun tell that both speak of the same one; of one that each describes in its way the noun does. */
const FEWEST_SHARED = 1;
const NEAR = 6;

/** More would bury the fact under its adjectives. */
const MOST = 2;

/** One article adds an adjective to a noun that both use: "a secret deal" / "a deal"; or each adds its own. */
export const modifierDifferences = (told: Told[], { words, forms }: Resources): Difference[] => {
  const differences: Difference[] = [];
  for (const noun of describedNouns(told, words)) {
    const using = [...byArticle(told)].flatMap(([article, own]) => {
      const described = describedIn(own, noun, words, forms);
      return described ? [{ article, described }] : [];
    });
    if (!using.some((one, i) => using.some((other, j) => j > i && areApart(one.described, other.described)))) continue;
    differences.push({
      kind: 'modifier',
      articles: using.map(({ article }) => article),
      detail: using.map(({ described }) => `“${described.text}”`).join(' / '),
    });
    if (differences.length === MOST) break;
  }
  return differences;
};

/** Keys of the nouns that some article describes, in the order in which the fact has them. */
const describedNouns = (told: Told[], lists: Resources['words']): string[] => {
  const described = new Set<string>();
  for (const { excerpt } of told)
    for (const { key, adjectives } of nounsIn(excerpt, lists)) if (adjectives.length > 0) described.add(key);
  const inOrder = new Set<string>();
  for (const { excerpt } of described.size > 0 ? told : [])
    for (const { key } of nounsIn(excerpt, lists)) if (described.has(key)) inOrder.add(key);
  return [...inOrder];
};

/**
 * No adjective in common. Where each has its own, one at least is not found in the other article; what one alone adds, the other has nowhere,
 * and both speak of the same thing.
 */
const areApart = (a: Described, b: Described): boolean => {
  if (a.modifiers.size + b.modifiers.size === 0 || sharedCount(a.modifiers, b.modifiers) > 0) return false;
  if (a.modifiers.size > 0 && b.modifiers.size > 0)
    return !([...a.modifiers].every(b.describesWith) && [...b.modifiers].every(a.describesWith));
  if (sharedCount(a.context, b.context) < FEWEST_SHARED) return false;
  return [...a.modifiers].some((one) => !b.uses(one)) || [...b.modifiers].some((one) => !a.uses(one));
};

type Forms = Resources['forms'];

/** What a text has: its words by their keys, and its adjectives, each with the key of the word behind it. */
interface Used {
  keys: Set<string>;
  described: Set<string>;
}

/** Asked for each noun of each fact. */
const usedUnder = onceFor((forms: Forms) =>
  onceInEvent(({ tokens }: Passage): Used => {
    const keys = forms.keys(tokens.map(({ normal }) => normal));
    return {
      keys: new Set(keys.filter((key) => key !== null)),
      described: new Set(tokens.flatMap(({ pos, normal }, i) => (pos === 'ADJ' ? [`${normal} ${keys[i + 1]}`] : []))),
    };
  }),
);

/** A noun in the mentions of one article, with all adjectives before it and with the words as first described. */
const describedIn = (own: Told[], noun: string, lists: Resources['words'], forms: Forms): Described | undefined => {
  const found = own.flatMap(({ excerpt }) =>
    nounsIn(excerpt, lists).flatMap(({ key, adjectives, text, at }) =>
      key === noun ? [{ adjectives, text, at, words: excerpt.words }] : [],
    ),
  );
  if (found.length === 0) return undefined;
  const isAnywhere = (has: (used: Used) => boolean): boolean =>
    own.some(({ excerpt: { passage } }) => has(usedUnder(forms)(passage)));
  return {
    modifiers: new Set(found.flatMap(({ adjectives }) => adjectives)),
    text: (found.find(({ adjectives }) => adjectives.length > 0) ?? found[0]!).text,
    uses: (adjective) => {
      const key = forms.keys([adjective])[0];
      return typeof key === 'string' && isAnywhere(({ keys }) => keys.has(key));
    },
    describesWith: (adjective) => isAnywhere(({ described }) => described.has(`${adjective} ${noun}`)),
    context: new Set(
      found.flatMap(({ at, words }) =>
        words
          .slice(Math.max(0, at - NEAR), at + NEAR + 1)
          .flatMap(({ key }) => (key === null || key === noun ? [] : key)),
      ),
    ),
  };
};

/** The nouns of a place that its outlet has: how a speaker describes a thing is no word of the outlet's. */
const nounsIn = onceForPlace((excerpt, lists): Noun[] => {
  const quotations = excerpt.passage.quotations.filter(({ inner }) => overlap(inner, excerpt.place) > 0);
  const nouns = nounsWritten(excerpt, lists);
  return quotations.length === 0
    ? nouns
    : nouns.filter(({ at }) => !quotations.some(({ inner }) => overlap(inner, excerpt.words[at]!) > 0));
});

/** The nouns of a place, each with the adjectives before it. */
const nounsWritten = onceForWording((excerpt, lists): Noun[] => {
  const plain = setOf(lists['plain-modifiers']);
  const open = setOf(lists['open-determiners']);
  const { words, passage } = excerpt;
  return words.flatMap((word, at): Noun[] => {
    if (word.pos !== 'NOUN' || word.key === null || !endsPhrase(excerpt, at)) return [];
    const before = adjectivesBefore(excerpt, at);
    // "Any role" is no bare "role": it leaves open whether there was one.
    if (open.has(words[at - before.length - 1]?.normal ?? '')) return [];
    const telling = before.filter(({ normal }) => !plain.has(normal));
    const text = telling.length > 0 ? passage.text.slice(telling[0]!.start, word.end) : word.text;
    return [{ key: word.key, adjectives: telling.map(({ normal }) => normal), text, at }];
  });
});

/** Only blanks between a word and the next. */
const goOn = ({ words, passage }: Excerpt, at: number): boolean =>
  words[at + 1] !== undefined && /^\s+$/.test(passage.text.slice(words[at]!.end, words[at + 1]!.start));

/** The head of its phrase, not the "container" of a container ship or the "cease" of a cease-fire. */
const endsPhrase = (excerpt: Excerpt, at: number): boolean => {
  const { words, passage } = excerpt;
  // The tagger takes the "strike" of "hunger strike of the nurses" for a verb; before "of" it is none.
  const isCompound =
    goOn(excerpt, at) && (['NOUN', 'PROPN'].includes(words[at + 1]!.pos) || words[at + 2]?.normal === 'of');
  return !isCompound && passage.text[words[at]!.end] !== '-';
};

/** Adjectives in small letters before a noun and its compound: "Syrian" tells which one, "secret" what it is like. */
const adjectivesBefore = (excerpt: Excerpt, noun: number): ExcerptWord[] => {
  const { words } = excerpt;
  // From right to left: the compound, then its adjectives. A noun before these is another phrase: "her partner last year".
  const startOf = (end: number, pos: string): number => {
    let start = end;
    while (start > 0 && goOn(excerpt, start - 1) && words[start - 1]!.pos === pos) start--;
    return start;
  };
  return words
    .slice(startOf(startOf(noun, 'NOUN'), 'ADJ'), noun)
    .filter(({ pos, text }) => pos === 'ADJ' && /^\p{Ll}/u.test(text));
};
