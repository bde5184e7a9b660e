import type { PartOfSpeech, Passage, Token } from '../../model/document.js';
import { startsWithCapital, startsWithLetter } from '../../model/letters.js';
import { ofWord } from '../../model/word.js';
import { hasTrait, Trait } from './traits.js';

/** What an article's plain sentences show about its words: which are written with a capital within a sentence, which without. */
export interface Usage {
  capitalised: Set<string>;
  plain: Set<string>;
  /** Months that are somebody's name here: "Theresa May". */
  monthNames: Set<string>;
}

export const neverNameTags = new Set<PartOfSpeech>([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'PUNCT',
  'SYM',
  'SPACE',
  'NUM',
]);

const opensSentence = ofWord(({ text }) => /^[“"‘'«(:;—–\-•*\\]$/.test(text));

/** A mark before which a sentence or quotation begins; not the genitive of "Workers' Party". */
export const opens = (tokens: Token[], i: number): boolean =>
  opensSentence(tokens[i]!) && !(/^['‘’]$/.test(tokens[i]!.text) && tokens[i - 1]?.end === tokens[i]!.start);

/** A passage with which of its sentences are in title case. */
export interface Read {
  passage: Passage;
  headlines: boolean[];
}

/** A sentence whose longer words nearly all have capitals; one that ends in a full stop may be made of names. */
export const isTitleCase = (tokens: Token[], first: number, end: number): boolean => {
  const least = /^[.!?]$/.test(tokens[end - 1]!.text) ? 0.95 : 0.7;
  let long = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const { text } = tokens[i]!;
    if (text.length < 4 || !startsWithLetter(text)) continue;
    long++;
    if (startsWithCapital(text)) capitals++;
  }
  return long >= 4 && capitals >= least * long;
};

export const readUsage = (read: Read[]): Usage => {
  const usage: Usage = { capitalised: new Set(), plain: new Set(), monthNames: new Set() };
  for (const { passage, headlines } of read)
    passage.sentenceTokens.forEach(({ first, end }, sentence) => {
      if (!headlines[sentence]) addUsage(usage, passage.tokens, first, end);
    });
  return usage;
};

const addUsage = (usage: Usage, tokens: Token[], first: number, end: number): void => {
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (!startsWithCapital(token.text)) {
      usage.plain.add(token.normal);
      continue;
    }
    const previous = i > first ? tokens[i - 1]! : undefined;
    if (hasTrait(token, Trait.month)) {
      if (previous && isPersonalWord(previous)) usage.monthNames.add(token.normal);
    } else if (previous && !opens(tokens, i - 1) && !neverNameTags.has(token.pos)) usage.capitalised.add(token.normal);
  }
};

const isPersonalWord = (token: Token): boolean => startsWithCapital(token.text) && isPersonal(token);

export const isPersonal = (token: Token): boolean => hasTrait(token, Trait.givenName | Trait.honorific | Trait.title);
