import type { Difference } from '../../model/comparison.js';
import { phraseEnd } from '../../model/phrases.js';
import { type ExcerptWord, onceForWording } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { openKeys } from '../scope.js';
import { byArticle, type Told } from './told.js';

/** What one article says of its verbs. */
interface Claims {
  article: string;
  own: Told[];
  /** Keys under "may", "will", "plans to". */
  open: Set<string>;
  /** Of what is open in one of the articles the verbs by key that tell a deed, as written, */
  deeds: Map<string, string>;
  /** and the nouns. */
  nouns: Map<string, string>;
}

/** One article says that something may, shall or could be, another that it is. */
export const modalityDifferences = (told: Told[], { words, forms }: Resources): Difference[] => {
  const openSomewhere = openIn(told, words);
  if (openSomewhere.size === 0) return [];
  const isOpen = ([key]: [string, string]): boolean => openSomewhere.has(key);
  const articles = [...byArticle(told)].map(
    ([article, own]): Claims => ({
      article,
      own,
      open: openIn(own, words),
      deeds: new Map(own.flatMap(({ excerpt }) => deedsIn(excerpt, words).filter(isOpen))),
      nouns: new Map(own.flatMap(({ excerpt }) => eventsIn(excerpt, words).filter(isOpen))),
    }),
  );
  if (articles.every(({ deeds, nouns }) => deeds.size + nouns.size === 0)) return [];
  /** "is in talks" says of negotiating that it is so; a noun that is spelled like the verb ("a court") may be another word. */
  const asDone = (key: string, verb: string, { deeds, nouns }: Claims): string | undefined => {
    const deed = deeds.get(key);
    // The bare form tells no deed: "if they restart", "let them restart".
    if (deed !== undefined && deed.toLowerCase() !== verb.toLowerCase()) return deed;
    const noun = nouns.get(key);
    const isOther = noun !== undefined && forms.stem(noun.toLowerCase()) !== forms.stem(verb.toLowerCase());
    return isOther ? noun : undefined;
  };
  const openVerbs = new Map<Claims, Map<string, OpenVerb | undefined>>();
  const openVerbOf = (claims: Claims): Map<string, OpenVerb | undefined> => {
    const known =
      openVerbs.get(claims) ?? new Map([...claims.open].map((key) => [key, openVerb(claims.own, key, words)]));
    openVerbs.set(claims, known);
    return known;
  };
  for (const [i, a] of articles.entries())
    for (const b of articles.slice(i + 1))
      for (const [open, plain] of a.open.size + b.open.size > 0 ? bothSides(a, b) : [])
        for (const key of open.open) {
          const verb = plain.open.has(key) ? undefined : openVerbOf(open).get(key);
          const done = verb && asDone(key, verb.text, plain);
          // An article that tells the deed as well has it both ways.
          const own = open.deeds.get(key);
          const isToldToo = own !== undefined && own.toLowerCase() !== verb?.text.toLowerCase();
          if (!verb || !done || isToldToo || !haveOneDoer(key, open.own, plain.own)) continue;
          return [
            {
              kind: 'modality',
              articles: [open.article, plain.article],
              detail: `“${verb.phrase}” (possible, planned or permitted) / “${done}” (told as happening)`,
            },
          ];
        }
  return [];
};

const bothSides = (a: Claims, b: Claims): [Claims, Claims][] => [
  [a, b],
  [b, a],
];

const openIn = (told: Told[], lists: Resources['words']): Set<string> => {
  const open = new Set<string>();
  for (const { excerpt } of told) for (const key of openKeys(excerpt, lists)) open.add(key);
  return open;
};

/** "The union will strike" / "the council struck a deal": the words before the verb, who does it, have one in common. */
const haveOneDoer = (key: string, open: Told[], plain: Told[]): boolean => {
  const [mine, theirs] = [open, plain].map((told) => told.flatMap((one) => keysBefore(key, one)));
  return mine!.length === 0 || theirs!.length === 0 || mine!.some((one) => theirs!.includes(one));
};

const keysBefore = (key: string, { excerpt: { words } }: Told): string[] => {
  const at = words.findIndex((word) => word.key === key);
  return words.slice(0, Math.max(0, at)).flatMap((word) => word.key ?? []);
};

/** So many words may stand between "plans to" and its verb. */
const REACH = 4;

/** A verb under an operator, with the words from the operator on: "plans to shut". */
interface OpenVerb {
  text: string;
  phrase: string;
}

const openVerb = (
  told: Told[],
  key: string,
  { modalities = [], 'verb-negations': negations = [] }: Record<string, string[]>,
): OpenVerb | undefined => {
  for (const { excerpt } of told)
    for (const [at, word] of excerpt.words.entries()) {
      if (word.key !== key || word.pos !== 'VERB') continue;
      for (let i = at - 1; i >= Math.max(0, at - REACH); i--)
        // What will not be done is denied, not planned.
        if (
          !excerpt.words.slice(i, at).some(({ normal }) => negations.includes(normal)) &&
          (phraseEnd(excerpt.words, i, modalities) ?? at + 1) <= at
        )
          return { text: word.text, phrase: excerpt.passage.text.slice(excerpt.words[i]!.start, word.end) };
    }
  return undefined;
};

const describing = new Set(['ADJ', 'ADV', 'NOUN']);

/** Nouns that tell that something is going on: "is in direct talks", not the "spending" of a "spending bill". */
const eventsIn = onceForWording(({ words }, { 'event-openers': openers = [] }) =>
  withKeys(words, ({ pos }, at) => {
    if (pos !== 'NOUN') return false;
    const before = words.slice(0, at).findLast((word) => !describing.has(word.pos));
    return openers.includes(before?.normal ?? '');
  }),
);

const auxiliary = new Set(['AUX', 'ADV']);

/** "Asked them to shut it" and "considers shutting it" tell no deed, nor do "working families"; "is shutting it" does. */
const deedsIn = onceForWording(({ words }, { 'object-forms': objects = [] }) =>
  withKeys(words, ({ pos, normal: verb }, at) => {
    if (pos !== 'VERB') return false;
    if (verb.endsWith('ing') && words.slice(0, at).findLast((word) => word.pos !== 'ADV')?.pos !== 'AUX') return false;
    const before = words.slice(0, at).findLast(({ pos: one, normal }) => !auxiliary.has(one) && normal !== 'have');
    // "Want them extended": they are the object of the wish, and nothing is said to have been extended.
    return before?.normal !== 'to' && !objects.includes(before?.normal ?? '');
  }),
);

const withKeys = (words: ExcerptWord[], isMeant: (word: ExcerptWord, at: number) => boolean): [string, string][] =>
  words.flatMap((word, at): [string, string][] =>
    word.key !== null && isMeant(word, at) ? [[word.key, word.text]] : [],
  );
