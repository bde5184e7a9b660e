import type { Passage, Token } from '../../model/document.js';
import { contains, overlap, type Span, startingUntil } from '../../model/span.js';
import type { Excerpt, ExcerptWord } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { type Cut, cutsOf, tidied } from './cuts.js';
import type { Asked } from './told.js';

/** Words of one article that could stand as the label of a fact. */
export interface Candidate extends Span {
  label: string;
  /** The words it is made of, punctuation included. */
  tokens: Token[];
  /** The words before and behind it in its sentence. */
  before: Token[];
  behind: Token[];
  begins: Cut['begins'];
  ends: Cut['ends'];
  /** The source that was set before it: “Ida Vossen: …”. */
  speaker: { name: string; isPronoun: boolean } | null;
  /** Share of the words common to the outlets that it leaves out, 0 to 1. */
  lost: number;
  /** Characters beyond the place that was matched. */
  added: number;
}

/** A label that leaves out more of what is common would tell another fact. */
const MOST_LOST = 0.4;
/** Cuts of a sentence that are tried on either side. */
const MOST_CUTS = 12;

/** Every stretch between two cuts of the sentence that holds most of what is common, and such quotations with their speaker. */
export const candidatesOf = (told: Asked, common: ReadonlySet<string>, words: Resources['words']): Candidate[] => {
  const { place, passage } = told.excerpt;
  const tokens = tokensAround(passage, place);
  const cuts = cutsOf(tokens, passage, place, words);
  const starts = [
    ...cuts.filter(({ start }) => start <= place.start).slice(-MOST_CUTS),
    ...cuts.filter(({ start }) => start > place.start && start < place.end).slice(0, MOST_CUTS / 2),
  ];
  const ends = [
    ...cuts.filter(({ end }) => end > place.start && end < place.end).slice(-MOST_CUTS / 2),
    ...cuts.filter(({ end }) => end >= place.end).slice(0, MOST_CUTS),
  ];
  const shared = told.excerpt.words.filter(({ key }) => key !== null && common.has(key));
  const found = starts.flatMap((from) =>
    ends.flatMap((to) =>
      // What is cut off further loses more.
      to.last > from.first && lostOf({ start: from.start, end: to.end }, place, shared) <= MOST_LOST
        ? joinings(from, tokens, words).flatMap(
            (joining) => candidateOf(told.excerpt, tokens, from, to, shared, joining) ?? [],
          )
        : [],
    ),
  );
  return [...found, ...found.flatMap((candidate) => withSpeaker(candidate, told, words) ?? [])];
};

/** The tokens of the sentences that the place touches. */
const tokensAround = ({ sentences, sentenceTokens, tokens }: Passage, place: Span): Token[] => {
  const found: Token[] = [];
  for (let i = Math.max(0, startingUntil(sentences, place.start) - 1); i < sentences.length; i++) {
    if (sentences[i]!.start >= place.end) break;
    if (sentences[i]!.end > place.start) found.push(...tokens.slice(sentenceTokens[i]!.first, sentenceTokens[i]!.end));
  }
  return found;
};

/** The words to leave out where a label begins: of a sentence that opens with a clause of its own, none or its first word. */
const joinings = (from: Cut, tokens: readonly Token[], words: Resources['words']): (readonly string[])[] => {
  const all = words['leading-connectives']!;
  const opener = tokens[from.first]?.normal ?? '';
  const isClause = from.begins === 'sentence' && (opener === 'as' || words['circumstance-openers']!.includes(opener));
  return isClause ? [all, all.filter((one) => one !== opener)] : [all];
};

/** Share of the common words that a stretch leaves out, of the place where there are none. */
const lostOf = (span: Span, place: Span, shared: readonly ExcerptWord[]): number =>
  shared.length > 0
    ? 1 - shared.filter((word) => contains(span, word)).length / shared.length
    : 1 - overlap(span, place) / (place.end - place.start);

const candidateOf = (
  { place, passage }: Excerpt,
  tokens: Token[],
  from: Cut,
  to: Cut,
  shared: readonly ExcerptWord[],
  joining: readonly string[],
): Candidate | null => {
  const range = tidied(tokens, from, to, passage, joining);
  if (!range) return null;
  const span = { start: tokens[range.first]!.start, end: tokens[range.last]!.end };
  const lost = lostOf(span, place, shared);
  if (lost > MOST_LOST) return null;
  return {
    ...span,
    label: written(passage, span),
    tokens: tokens.slice(range.first, range.last + 1),
    before: tokens.slice(0, range.first).filter(({ sentence }) => sentence === tokens[range.first]!.sentence),
    behind: tokens.slice(range.last + 1).filter(({ sentence }) => sentence === tokens[range.last]!.sentence),
    begins: from.begins,
    ends: to.ends,
    speaker: null,
    lost,
    added: span.end - span.start - overlap(span, place),
  };
};

/** The words with a capital, and with the marks of a quotation that begins before or ends behind them. */
const written = ({ text, quotations }: Passage, span: Span): string => {
  const cut = quotations.filter(({ start, end }) => start < span.end && end > span.start);
  const opened = cut.find(({ start, inner, end }) => start < span.start && inner.end < end && end <= span.end);
  const closed = cut.find(({ start, inner }) => start >= span.start && start < inner.start && inner.end > span.end);
  const plain = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return capital(`${opened ? text[opened.start] : ''}${plain}${closed ? closingOf(text[closed.start]) : ''}`);
};

const closingOf = (opening = '“'): string => ({ '“': '”', '‘': '’' })[opening] ?? opening;

const capital = (text: string): string =>
  text.replace(/^(["“'‘]?)(\p{Ll})/u, (_, quote: string, letter: string) => `${quote}${letter.toUpperCase()}`);

const LONGEST_SPEAKER = 60;

/** “Ida Vossen: “We heard a bang.””, where the words are quoted and their speaker, who is named, stands elsewhere. */
const withSpeaker = (candidate: Candidate, told: Asked, words: Resources['words']): Candidate | null => {
  const { attribution } = told;
  const source = attribution?.source;
  if (!source || overlap(source, candidate) > 0 || (attribution.cue && overlap(attribution.cue, candidate) > 0))
    return null;
  const isQuoted = told.excerpt.passage.quotations.some((quotation) => contains(quotation, candidate));
  const isPronoun = words['referring-pronouns']!.includes(source.text.toLowerCase());
  const known = isPronoun
    ? told.excerpt.article.entities.find(({ id }) => id === attribution.speaker)?.label
    : source.text;
  const speaker = (known ?? '').split(/,|\s[–—(]/)[0]!.trim();
  if (!isQuoted || !/\p{Lu}/u.test(speaker) || speaker.length > LONGEST_SPEAKER) return null;
  const said = candidate.label.replace(/^["“]|["”]$/g, '').replace(/[,.]$/, '');
  return { ...candidate, label: `${capital(speaker)}: “${said}”`, speaker: { name: speaker, isPronoun } };
};
