import type { Difference } from '../../model/comparison.js';
import type { Passage } from '../../model/document.js';
import { overlap } from '../../model/span.js';
import type { Excerpt, ExcerptWord } from '../excerpt.js';
import { setOf } from '../list-set.js';
import type { Resources } from '../resources.js';
import { byArticle, type Told } from './told.js';

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
  const plain = setOf(words['plain-modifiers']);
  const open = setOf(words['open-determiners']);
  const articles = [...byArticle(told)].map(([article, own]) => ({
    article,
    nouns: nounsOf(
      own.map(({ excerpt }) => excerpt),
      plain,
      open,
      forms,
    ),
  }));
  const nouns = new Set(articles.flatMap(({ nouns }) => [...nouns.keys()]));
  return [...nouns]
    .flatMap((noun) => {
      const using = articles.flatMap(({ article, nouns }) => {
        const described = nouns.get(noun);
        return described ? [{ article, ...described }] : [];
      });
      if (!using.some((one, i) => using.slice(i + 1).some((other) => areApart(one, other)))) return [];
      return [
        {
          kind: 'modifier' as const,
          articles: using.map(({ article }) => article),
          detail: using.map(({ text }) => `“${text}”`).join(' / '),
        },
      ];
    })
    .slice(0, MOST);
};

/**
 * No adjective in common. Where each has its own, one at least is not found in the other article; what one alone adds, the other has nowhere,
 * and both speak of the same thing.
 */
const areApart = (a: Described, b: Described): boolean => {
  if ([...a.modifiers].some((modifier) => b.modifiers.has(modifier))) return false;
  if (a.modifiers.size > 0 && b.modifiers.size > 0)
    return !([...a.modifiers].every(b.describesWith) && [...b.modifiers].every(a.describesWith));
  const isAdded = [...a.modifiers].some((one) => !b.uses(one)) || [...b.modifiers].some((one) => !a.uses(one));
  return isAdded && [...a.context].filter((key) => b.context.has(key)).length >= FEWEST_SHARED;
};

type Forms = Resources['forms'];

/** What a text has: its words by their keys, and its adjectives, each with the key of the word behind it. */
interface Used {
  keys: Set<string>;
  described: Set<string>;
}

/** Asked for each noun of each fact. */
const used = new WeakMap<Forms, WeakMap<Passage, Used>>();

const usedIn = (passage: Passage, forms: Forms): Used => {
  const byPassage = used.get(forms) ?? new WeakMap<Passage, Used>();
  used.set(forms, byPassage);
  const known = byPassage.get(passage);
  if (known) return known;
  const keys = forms.keys(passage.tokens.map(({ normal }) => normal));
  const found = {
    keys: new Set(keys.filter((key) => key !== null)),
    described: new Set(
      passage.tokens.flatMap(({ pos, normal }, i) => (pos === 'ADJ' ? [`${normal} ${keys[i + 1]}`] : [])),
    ),
  };
  byPassage.set(passage, found);
  return found;
};

/** The nouns of an article's mentions by key, each with all adjectives before it and with the words as first described. */
const nounsOf = (
  excerpts: Excerpt[],
  plain: ReadonlySet<string>,
  open: ReadonlySet<string>,
  forms: Forms,
): Map<string, Described> => {
  const nouns = new Map<string, Described>();
  for (const excerpt of excerpts)
    excerpt.words.forEach((word, at) => {
      if (word.pos !== 'NOUN' || word.key === null || !endsPhrase(excerpt, at)) return;
      // How a speaker describes it is no word of the outlet's.
      if (excerpt.passage.quotations.some(({ inner }) => overlap(inner, word) > 0)) return;
      const before = adjectivesBefore(excerpt, at);
      // "Any role" is no bare "role": it leaves open whether there was one.
      if (open.has(excerpt.words[at - before.length - 1]?.normal ?? '')) return;
      const telling = before.filter(({ normal }) => !plain.has(normal));
      const known = nouns.get(word.key) ?? {
        modifiers: new Set<string>(),
        text: word.text,
        uses: (adjective) => {
          const key = forms.keys([adjective])[0];
          return excerpts.some(({ passage }) => typeof key === 'string' && usedIn(passage, forms).keys.has(key));
        },
        describesWith: (adjective) =>
          excerpts.some(({ passage }) => usedIn(passage, forms).described.has(`${adjective} ${word.key}`)),
        context: new Set<string>(),
      };
      if (known.modifiers.size === 0 && telling.length > 0)
        known.text = excerpt.passage.text.slice(telling[0]!.start, word.end);
      for (const { normal } of telling) known.modifiers.add(normal);
      for (const { key } of excerpt.words.slice(Math.max(0, at - NEAR), at + NEAR + 1))
        if (key !== null && key !== word.key) known.context.add(key);
      nouns.set(word.key, known);
    });
  return nouns;
};

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
