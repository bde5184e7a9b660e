import type { WordForms } from '../model/analysed-article.js';
import type { Statement } from './statement.js';

const FEWEST_LETTERS = 5;

/**
 * Gives a name that two articles spell in two ways one key ("Smythson", "Smithson"), where neither article has the
 * other's spelling. Names are looked up by sound, not each beside each.
 */
export const joinSpellings = (statements: Statement[], forms: WordForms): Statement[] => {
  const names = namesIn(statements);
  const bySound = new Map<string, Name[]>();
  for (const name of names.values()) {
    const sound = forms.sound(name.written);
    bySound.set(sound, [...(bySound.get(sound) ?? []), name]);
  }
  const keyFor = new Map<string, string>();
  for (const alike of bySound.values())
    for (const [i, one] of alike.entries())
      for (const other of alike.slice(i + 1))
        if (isSpelling(one, other, forms)) keyFor.set(other.key, keyFor.get(one.key) ?? one.key);
  return keyFor.size === 0 ? statements : statements.map((statement) => withKeys(statement, keyFor));
};

interface Name {
  written: string;
  key: string;
  articles: Set<number>;
}

const namesIn = (statements: Statement[]): Map<string, Name> => {
  const names = new Map<string, Name>();
  for (const { words, article } of statements)
    for (const { class: kind, normal, key } of words) {
      if (kind !== 'name' || key === null || normal.length < FEWEST_LETTERS) continue;
      const name = names.get(normal) ?? { written: normal, key, articles: new Set() };
      name.articles.add(article);
      names.set(normal, name);
    }
  return names;
};

/** "Israel" and "Israeli" are two words; so are two names that one article has side by side. */
const isSpelling = (a: Name, b: Name, { maySpellOneName }: WordForms): boolean =>
  a.key !== b.key &&
  !a.written.startsWith(b.written) &&
  !b.written.startsWith(a.written) &&
  ![...a.articles].some((article) => b.articles.has(article)) &&
  maySpellOneName(a.written, b.written);

const withKeys = (statement: Statement, keyFor: Map<string, string>): Statement => ({
  ...statement,
  words: statement.words.map((word) => (word.key === null ? word : { ...word, key: keyFor.get(word.key) ?? word.key })),
  referredTo: statement.referredTo.map((key) => keyFor.get(key) ?? key),
  speakers: statement.speakers.map((key) => keyFor.get(key) ?? key),
});
