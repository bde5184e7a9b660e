import { lexicons } from '../../lexicon/matcher.js';
import type { Passage, Token } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotator.js';
import type { Context } from './context.js';

export const scareQuotesEntry = lexicons.entries.find((entry) => entry.rule === 'scare-quotes')!;

const LONGEST = 3;

/** Marks on a few words, with the tokens between them. */
export interface ScareQuotes extends Span {
  firstToken: number;
  endToken: number;
}

/**
 * Quotation marks on one to three words that name or qualify something ("the “experts”", "a “peace” plan"), where nobody
 * in the text speaks them. Not these: part of a quotation with a cue in its sentence, nicknames, titles, introduced terms.
 */
export const findScareQuotes = (passage: Passage, context: Context, reading: Reading): ScareQuotes[] => {
  const { tokens } = passage;
  const spoken = sentencesWithSpeech(passage, reading);
  return passage.quotations.flatMap((quotation) => {
    if (!quotation.closed || quotation.continued || quotation.depth > 0) return [];
    if (reading.voiceOf(passage.in, quotation.inner) !== 'outlet') return [];
    const firstToken = firstAt(tokens, quotation.inner.start);
    const endToken = firstAt(tokens, quotation.inner.end);
    const length = endToken - firstToken;
    if (length < 1 || length > LONGEST) return [];
    const words = tokens.slice(firstToken, endToken);
    if (!words.every(namesOrQualifies) || words.every(isCapital) || spoken.has(words[0]!.sentence)) return [];
    if (!standsInNounPhrase(tokens, firstToken, length) || isIntroduced(tokens, firstToken, context)) return [];
    return [{ start: quotation.start, end: quotation.end, firstToken, endToken }];
  });
};

/** Indices of the sentences in which somebody speaks. */
const sentencesWithSpeech = (passage: Passage, { attributions }: Reading): Set<number> => {
  const spoken = new Set<number>();
  for (const { in: place, type, start, end } of attributions) {
    if (place !== passage.in || type !== 'speech') continue;
    const first = passage.tokens[firstAt(passage.tokens, start)]?.sentence ?? 0;
    for (let i = first; passage.sentences[i] && passage.sentences[i]!.start < end; i++) spoken.add(i);
  }
  return spoken;
};

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);
const namesOrQualifies = (token: Token): boolean =>
  ['NOUN', 'ADJ', 'ADV', 'PROPN', 'VERB'].includes(token.pos) || token.text === '-';

/** Index of the first token at or after an offset; tokens are in the order of the text. */
const firstAt = (tokens: Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** An article, a possessive or an adjective before the marks: the words are a thing's name, not somebody's sentence. */
const standsInNounPhrase = (tokens: Token[], first: number, length: number): boolean => {
  const before = tokens[first - 2];
  const word = tokens[first]!;
  if (before?.sentence !== word.sentence) return false;
  const last = tokens[first + length - 1]!;
  const after = tokens[first + length + 1];
  // A verb between the marks qualifies only what follows them: the “failed” plan; not: both “lied”.
  if (last.pos === 'VERB' && after?.pos !== 'NOUN') return false;
  if (before.pos === 'DET' || before.pos === 'ADJ' || isGenitive(tokens, first - 2)) return true;
  // The tagger takes some adjectives of parties and peoples for names: the Republican “experts”.
  if (before.pos === 'PROPN' && tokens[first - 3]?.pos === 'DET') return true;
  if (['its', 'his', 'her', 'their', 'our', 'my', 'your'].includes(before.normal)) return true;
  return before.pos === 'ADP' && last.pos === 'NOUN';
};

/** "the union's", "the unions'". */
const isGenitive = (tokens: Token[], at: number): boolean =>
  tokens[at]!.normal === "'s" || (tokens[at]!.normal === "'" && tokens[at - 1]?.normal.endsWith('s') === true);

/** "the term “x”", "known as “x”", "titled “x”": the marks are the plain way to introduce a word. */
const isIntroduced = (tokens: Token[], first: number, context: Context): boolean => {
  const { sentence } = tokens[first]!;
  for (let i = first - 1; i >= first - 6 && tokens[i]?.sentence === sentence; i--)
    if (context.endingAt(i + 1, 'mention', 'naming', 'naming-as', 'introduction', 'so-called')) return true;
  return false;
};
