import { classroom } from '../../generated/classroom.js';
import type { SharedEntity } from '../../model/comparison.js';
import type { Material, ShownSentence } from '../material.js';
import { wordsOf } from '../reading-grade.js';
import type { Candidate } from '../task-maker.js';
import { type Chosen, distinctWords, judgedName, shownByArticle } from './naming-item.js';

/** Somebody whom outlets introduce by different words before the name, “billionaire” and “owner”; beside them a bare name. */
export const personNamed = (entity: SharedEntity, material: Material): Candidate | undefined => {
  const name = entity.label;
  if (entity.type !== 'person' || !isFullName(name)) return undefined;
  const shown = shownByArticle(entity, material);
  const introduced = shown.map((own) => own.flatMap((one) => introduction(one, name) ?? [])[0]);
  const chosen = distinctWords(introduced.flatMap((one) => one ?? []));
  if (!differ(chosen, name)) return undefined;
  const bare = shown.flatMap((own, article) =>
    introduced[article] ? [] : own.filter((one) => one.words === name && !isExplained(one)),
  );
  return judgedName([...chosen, ...bare.slice(0, 1)], name);
};

/** “Odile Marchetti, the president of …” tells more than the name. */
const isExplained = ({ words, sentence: { text } }: Chosen): boolean =>
  text.slice(text.indexOf(words) + words.length).startsWith(',');

const isFullName = (label: string): boolean => /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*)+$/u.test(label);

/** The name with the words before it, where there are any. */
const introduction = ({ words, sentence }: Chosen, name: string): Chosen | undefined => {
  if (words !== name && words.endsWith(` ${name}`)) return isTitleOnly(words, name) ? undefined : { words, sentence };
  const opening = words === name ? openingBefore(sentence, name) : undefined;
  return opening === undefined ? undefined : { words: `${opening}${name}`, sentence };
};

/** “Union baron ” of a sentence that opens so; “Police arrested ” is none. */
const openingBefore = ({ text }: ShownSentence, name: string): string | undefined => {
  const before = text.slice(0, Math.max(0, text.indexOf(name)));
  if (!/^\p{Lu}[\p{L}’'-]+(?: \p{Ll}[\p{L}’'-]+){1,2} $/u.test(before)) return undefined;
  const words = wordsOf(before).map((word) => word.toLowerCase());
  return words.some((word) => small.has(word)) || isVerb(words.at(-1)!) ? undefined : before;
};

const small = new Set([...classroom.neutral, ...classroom.leaning, ...classroom['plain-cues'], ...classroom.saying]);

/** In a form that a verb has after its subject; a noun in the singular has none of them. */
const isVerb = (word: string): boolean => /(?:ed|s|ing)$/.test(word) || Object.hasOwn(classroom.irregular, word);

const isTitleOnly = (words: string, name: string): boolean =>
  /^(?:mr|mrs|ms|dr|sir)\.?$/i.test(words.slice(0, -name.length).trim());

/** Two nouns that are no forms of one office, “Gov.” and “Governor”, “chief” and “Chief Executive”; one is written small. */
const differ = (chosen: readonly Chosen[], name: string): boolean => {
  const before = chosen.map(({ words }) => wordsOf(words.slice(0, words.length - name.length)));
  return before.some((one) =>
    before.some((other) => {
      const noun = one.at(-1) ?? '';
      return /^\p{Ll}/u.test(noun) && !hasWord(other, noun) && !hasWord(one, other.at(-1) ?? '');
    }),
  );
};

const hasWord = (words: readonly string[], word: string): boolean =>
  words.some((one) => one.toLowerCase() === word.toLowerCase());
