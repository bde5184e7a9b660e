import { wordClass } from '../../../lexicon/word-class.js';
import type { Passage, Token } from '../../../model/document.js';
import type { Anonymity, AnonymityEvidence } from '../../../model/finding.js';
import { contains, type Span, sliceOf } from '../../../model/span.js';
import { ofWord } from '../../../model/word.js';
import { matchesWithin } from '../grammar/matches-within.js';
import { tokensWithin } from '../grammar/tokens-within.js';
import { kindOfNoun } from '../sources/source-words.js';
import { evidenceOf } from './stated-dimensions.js';

const verbs = wordClass('corroborating-verbs');
const documenting = wordClass('documenting-verbs');
const agreement = wordClass('agreement-words');
const independent = wordClass('independence-words');

const bearsOut = ofWord(({ normal }) => verbs.has(normal) || documenting.has(normal));

/**
 * Whether the text says that somebody else, or a document, bears out what the source said: in its sentence outside the
 * words reported, or in the sentence behind. Another party's own "confirmed" is that party's statement: it takes a
 * second person without a name, or one that is called independent.
 */
export const corroborationOf = (
  passage: Passage,
  sentence: Span,
  content: Span[],
  source: Span,
): { value: Anonymity['corroboration']; evidence: AnonymityEvidence[] } => {
  for (const span of [sentence, sentenceBehind(passage, sentence)]) {
    const all = span ? tokensWithin(passage.tokens, span) : [];
    if (!all.some(bearsOut)) continue;
    const tokens = all.filter((token) => !content.some((part) => contains(part, token)));
    const verb = tokens.findIndex(({ normal, pos }) => verbs.has(normal) && pos !== 'NOUN');
    const stated = (dimensionOf: Anonymity['corroboration']) => ({
      value: dimensionOf,
      evidence: [
        evidenceOf('corroboration', sliceOf(passage.text, { start: tokens[0]!.start, end: tokens.at(-1)!.end })),
      ],
    });
    if (verb >= 0 && tokens.some((token, i) => !contains(source, token) && isSecondPerson(tokens, i)))
      return stated('other-source');
    if (documentBearsOut(passage, tokens)) return stated('document');
  }
  return { value: 'none-stated', evidence: [] };
};

const sentenceBehind = ({ tokens, sentences }: Passage, sentence: Span): Span | undefined => {
  const own = tokensWithin(tokens, sentence).at(-1);
  return own && sentences[own.sentence + 1];
};

/** "a second official", "two other people", "independent witnesses". */
const isSecondPerson = (tokens: Token[], i: number): boolean =>
  independent.has(tokens[i]!.normal) &&
  tokens
    .slice(i + 1, i + 4)
    .some(({ normal, pos }) => pos === 'NOUN' && (normal === 'people' || kindOfNoun(normal) === 'person'));

/**
 * "Documents reviewed by the Courier show the same": a record that opens its sentence and confirms, or shows what is
 * called the same. What somebody says a record shows is a statement.
 */
const documentBearsOut = (passage: Passage, tokens: Token[]): boolean => {
  if (tokens.length === 0) return false;
  const whole = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const record = matchesWithin(passage.matches, whole).find((match) => match.entry.properties.record === true);
  const at = record ? tokens.findIndex(({ start }) => start === record.start) : -1;
  if (at < 0 || at > OPENING || tokens.slice(0, at).some(({ pos }) => pos === 'VERB')) return false;
  const said = tokens.slice(at + 1, at + 1 + PREDICATE).map(({ normal }) => normal);
  return (
    said.some((word) => verbs.has(word)) ||
    (said.some((word) => documenting.has(word)) && tokens.some(({ normal }) => agreement.has(normal)))
  );
};

/** "A copy of the letter", "Internal company documents". */
const OPENING = 4;
/** "seen by the Courier and dated in May show". */
const PREDICATE = 9;
