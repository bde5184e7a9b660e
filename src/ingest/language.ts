import { francAll } from 'franc-min';
import { structureWordSet } from './structure-words.js';

/** Fewer words than these say too little about their language. */
export const fewestWords = 50;

/** Of running English a third or more are such words; of other languages under a tenth. */
const englishShare = 0.2;
const english = structureWordSet('english');

/** Characters looked at: enough to tell, and the same time for a book as for an article. */
const sampleLength = 1500;

/** BCP 47 tag of the language a text of so many words is written in; `und` where it is too short to tell. */
export const languageOf = (text: string, words: number): string => {
  const sample = sampleOf(text);
  const share = englishWords(sample);
  if (words >= fewestWords && share >= englishShare) return 'en';
  return words >= fewestWords || isForeignScript(sample) ? canonical(nameLanguage(sample, share)) : 'und';
};

/** Share of frequent English words; letters with accents part words here, which takes nothing from English. */
const englishWords = (sample: string): number => {
  const words = sample.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.filter((word) => english.has(word)).length / Math.max(1, words.length);
};

/** Beginning, middle and end: a long quotation in another language shall not decide. */
const sampleOf = (text: string): string => {
  if (text.length <= sampleLength) return text;
  const third = sampleLength / 3;
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, third), text.slice(middle, middle + third), text.slice(-third)].join(' ');
};

/** Most letters are of another script than Latin: no matter how short, it is not English. */
const isForeignScript = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 20 && (text.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 2;
};

/** The likeliest language; English where it is nearly as likely, because names and figures draw a text away from it. */
const nameLanguage = (text: string, share: number): string => {
  const ranked = francAll(text);
  const likeness = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  return likeness >= 0.9 && share >= englishShare / 2 ? 'eng' : (ranked[0]?.[0] ?? 'und');
};

/** Two letters where a language has them: `fra` → `fr`. */
const canonical = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? code;

/** `fr` → `French`. */
export const languageName = (tag: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
