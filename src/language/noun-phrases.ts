import type { Passage, Token } from '../model/document.js';

/** Half-open range of token indices with the index of the noun, name or pronoun that it is about. */
export interface NounPhrase {
  first: number;
  end: number;
  head: number;
}

const isNominal = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN' || token?.pos === 'NUM';

const isGenitive = ({ pos, normal }: Token): boolean => pos === 'PART' && (normal === "'s" || normal === "'");
const isPossessive = (token: Token): boolean => /^(my|your|his|her|its|our|their)$/.test(token.normal);
const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'DET' || isPossessive(token));

/** May stand within a noun phrase before its noun. The stop of "Sen. Vale" and both parts of "state-run" count. */
const isInner = (tokens: Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token) return false;
  if (isNominal(token) || token.pos === 'ADJ' || token.pos === 'SYM' || isGenitive(token)) return true;
  const touching = tokens[i - 1]?.end === token.start;
  if (token.text === '-') return touching && tokens[i + 1]?.start === token.end;
  if (touching && tokens[i - 1]?.text === '-' && tokens[i - 2]?.end === tokens[i - 1]!.start) return true;
  return token.text === '.' && touching && tokens[i - 1]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN';
};

/** The base noun phrase that token `at` stands in: determiner, adjectives, nouns or names. Null where there is none. */
export const baseNounPhrase = ({ tokens, sentenceTokens }: Passage, at: number): NounPhrase | null => {
  const token = tokens[at];
  if (!token) return null;
  const bounds = sentenceTokens[token.sentence]!;
  if (token.pos === 'PRON' && !isPossessive(token)) return { first: at, end: at + 1, head: at };
  if (!isInner(tokens, at) && !isDeterminer(token)) return null;
  let end = at + 1;
  while (end < bounds.end && isInner(tokens, end)) end++;
  const first = startOf(tokens, at, bounds.first);
  let head = end - 1;
  while (head > at && !isNominal(tokens[head])) head--;
  if (isNominal(tokens[head])) return { first, end: head + 1, head };
  // "the accused", "the poor": the determiner shows that the adjective stands for a noun.
  return isDeterminer(tokens[first]) && tokens[end - 1]!.pos === 'ADJ' ? { first, end, head: end - 1 } : null;
};

const startOf = (tokens: Token[], at: number, floor: number): number => {
  let first = at;
  while (
    first > floor &&
    !isDeterminer(tokens[first]) &&
    (isInner(tokens, first - 1) || isDeterminer(tokens[first - 1]))
  )
    first--;
  // "the mayor's late father": before a genitive stands a whole phrase, which may have its determiner.
  while (first < at && (isGenitive(tokens[first]!) || /^[-.]$/.test(tokens[first]!.text))) first++;
  return first;
};

/**
 * The noun phrase with what names it further: of-phrases ("the head of the port"), an age (", 47,") and an apposition
 * (", the mayor of Lindenport,"), with the comma that closes them. Relative clauses ("who …") stay out.
 */
export const fullNounPhrase = (passage: Passage, at: number): NounPhrase | null => {
  const base = baseNounPhrase(passage, at);
  if (!base) return null;
  let end = withComplements(passage, base.end);
  for (let next = apposed(passage, end); next > end; next = apposed(passage, end)) {
    end = next;
    if (passage.tokens[end - 1]!.text !== ',') break;
    // The comma that closes the age opens the apposition.
    if (apposed(passage, end - 1) > end) end--;
  }
  return { ...base, end };
};

const withComplements = (passage: Passage, end: number): number => {
  if (passage.tokens[end]?.normal !== 'of') return end;
  const next = baseNounPhrase(passage, end + 1);
  return next?.first === end + 1 ? withComplements(passage, next.end) : end;
};

/** Where an age or apposition after the comma at `comma` ends, its closing comma included; `comma` where there is none. */
const apposed = (passage: Passage, comma: number): number => {
  const { tokens, sentenceTokens } = passage;
  const opener = tokens[comma];
  if (opener?.text !== ',') return comma;
  const last = sentenceTokens[opener.sentence]!.end;
  const word = tokens[comma + 1];
  if (word?.sentence !== opener.sentence) return comma;
  const age = /^\d{1,3}$/.test(word.text);
  if (!age && word.pos !== 'DET' && !/^\p{Ll}/u.test(word.text)) return comma;
  const phrase = age ? null : baseNounPhrase(passage, comma + 1);
  if (!age && (phrase?.first !== comma + 1 || passage.tokens[phrase.head]!.pos === 'PRON')) return comma;
  const end = phrase ? withComplements(passage, phrase.end) : comma + 2;
  if (end < last && tokens[end]!.text === ',') return end + 1;
  return end >= last - 1 && end > comma ? end : comma;
};
