import type { Difference } from '../../model/comparison.js';
import type { Attribution } from '../../model/finding.js';
import { groupBy } from '../../model/group-by.js';
import { onceInEvent } from '../../model/once.js';
import { type Excerpt, onceForWording } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { creditOf } from '../vouching.js';
import { byArticle, type Told } from './told.js';

/** A name that each article spells in its own way: "Smythe" / "Smith" where neither article has the other's spelling. */
export const nameSpellingDifferences = (told: Told[], { forms, words }: Resources): Difference[] => {
  const all = new Set<string>();
  for (const one of told) for (const name of namesOf(one, words)) all.add(name);
  const spellings = spellingsOf([...all], forms);
  if (spellings.length === 0) return [];
  const articles = [...byArticle(told)].map(([article, own]) => ({
    article,
    names: new Set(own.flatMap((one) => namesOf(one, words))),
    text: own[0]!.excerpt.passage.text,
  }));
  return articles.flatMap((a, i) =>
    articles.slice(i + 1).flatMap((b) => {
      const pairs = spellings.filter(
        ([mine, theirs]) => a.names.has(mine) && b.names.has(theirs) && !has(a.text, theirs) && !has(b.text, mine),
      );
      if (pairs.length === 0) return [];
      return [
        {
          kind: 'name-spelling' as const,
          articles: [a.article, b.article],
          detail: `${pairs.map(([mine]) => mine).join(' ')} / ${pairs.map(([, theirs]) => theirs).join(' ')}`,
        },
      ];
    }),
  );
};

/** Pairs of names that may be spellings of one, both ways round. Names are set beside those that sound alike, not beside all. */
const spellingsOf = (names: string[], forms: Resources['forms']): [string, string][] => {
  const soundOf = (name: string): string => forms.sound(name.toLowerCase());
  const bySound = groupBy(names, soundOf);
  if (bySound.size === names.length) return [];
  return names.flatMap((mine) =>
    bySound
      .get(soundOf(mine))!
      .flatMap((theirs): [string, string][] => (areSpellings(mine, theirs, forms) ? [[mine, theirs]] : [])),
  );
};

/** Names in the place and of whoever is credited with it. */
const namesOf = (told: Told, words: Resources['words']): string[] => {
  const attribution = creditOf(told);
  const written = writtenIn(told.excerpt, words);
  return attribution ? [...written, ...creditedWords(attribution, told.excerpt)] : written;
};

const mayBeMisspelt = (word: string): boolean => /^\p{Lu}\p{Ll}{3}/u.test(word);

const writtenIn = onceForWording(({ words }): string[] =>
  words.flatMap(({ pos, text }) => (pos === 'PROPN' && mayBeMisspelt(text) ? [text] : [])),
);

/** The words of the source, and of the name of whoever it stands for. */
const creditedWords = onceInEvent(({ speaker, source }: Attribution, { article }: Excerpt): string[] => {
  const label = speaker === null ? undefined : article.entities.find(({ id }) => id === speaker)?.label;
  return `${label ?? ''} ${source?.text ?? ''}`.split(/[^\p{L}]+/u).filter(mayBeMisspelt);
});

/** Inflections and derivations ("Israel", "Israeli") are other words, not other spellings. */
const areSpellings = (a: string, b: string, { stem, maySpellOneName }: Resources['forms']): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const extended = long.startsWith(short) && long.slice(short.length) !== short.at(-1);
  return a !== b && !extended && stem(a.toLowerCase()) !== stem(b.toLowerCase()) && maySpellOneName(a, b);
};

// Most names are nowhere in the text, which is told faster than a pattern is made.
const has = (text: string, name: string): boolean =>
  text.includes(name) && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text);
