import type { Passage, Token } from '../../model/document.js';
import { contains, overlap, type Span, startingUntil } from '../../model/span.js';
import { type ExcerptWord, openClasses } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { type Cut, cutsOf, goesOn, tidied } from './cuts.js';
import { type Edit, edited, joiningsIn, neededIn, type Stand } from './stand-in.js';
import type { Asked } from './told.js';

/** Words of one article that could stand as the label of a fact. */
export interface Candidate extends Span {
  label: string;
  /** The words it is made of, punctuation included. */
  tokens: Token[];
  /** The words before and behind it in its sentence, which most candidates are never asked for. */
  before: () => Token[];
  behind: () => Token[];
  begins: Cut['begins'];
  ends: Cut['ends'];
  /** The words that say who or what is meant, in the place of those that lean on what was told before. */
  stands: Stand[];
  /** The source that was set before it: “Ida Vossen: …”. */
  speaker: string | null;
  /** Share of the words common to the outlets that it leaves out, 0 to 1. */
  lost: number;
  /** Share of its nouns, verbs, adjectives and adverbs that no other outlet has for the fact, 0 to 1. */
  own: number;
  /** Characters beyond the place that was matched. */
  added: number;
}

/** A label that leaves out more of what is common would tell another fact. */
const MOST_LOST = 0.4;
/** Cuts of a sentence that are tried on either side. */
const MOST_CUTS = 12;

/** What all candidates of a place have in common. */
interface Around {
  told: Asked;
  tokens: Token[];
  /** The words of the place that other outlets have too. */
  shared: ExcerptWord[];
  /** How many words of content, and how many that other outlets have too, stand before each token. */
  counted: { content: number; shared: number }[];
  /** "however" and its like, to be left out. */
  joinings: Edit[];
}

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
  const counted = countsOf(tokens, shared);
  const around = { told, tokens, shared, counted, joinings: joiningsIn(tokens, passage, words['joining-adverbs']!) };
  const found = starts.flatMap((from) =>
    ends.flatMap((to) =>
      // What is cut off further loses more.
      to.last > from.first && lostOf({ start: from.start, end: to.end }, place, shared) <= MOST_LOST
        ? openers(from, tokens, words).flatMap((opening) => candidateOf(around, from, to, opening) ?? [])
        : [],
    ),
  );
  return [...found, ...found.flatMap((candidate) => withSpeaker(candidate, told, words) ?? [])];
};

/** The tokens of the sentences that the place touches, and of what goes on with a small letter: "(R-Tex.) to step down". */
const tokensAround = ({ sentences, sentenceTokens, tokens }: Passage, place: Span): Token[] => {
  const found: Token[] = [];
  for (let i = Math.max(0, startingUntil(sentences, place.start) - 1); i < sentences.length; i++) {
    const own = tokens.slice(sentenceTokens[i]!.first, sentenceTokens[i]!.end);
    if (sentences[i]!.start >= place.end && !goesOn(found.at(-1), own[0])) break;
    if (sentences[i]!.end > place.start) found.push(...own);
  }
  return found;
};

/** The words to leave out where a label begins: of a sentence that opens with a clause of its own, none or its first word. */
const openers = (from: Cut, tokens: readonly Token[], words: Resources['words']): (readonly string[])[] => {
  const all = words['leading-connectives']!;
  const first = /^["“]$/.test(tokens[from.first]?.text ?? '') ? from.first + 1 : from.first;
  const opener = tokens[first]?.normal ?? '';
  const opens = from.begins === 'sentence' || /^["“]$/.test(tokens[first - 1]?.text ?? '');
  const isClause = opens && (opener === 'as' || words['circumstance-openers']!.includes(opener));
  return isClause ? [all, all.filter((one) => one !== opener)] : [all];
};

/** Share of the common words that a stretch leaves out, of the place where there are none. */
const lostOf = (span: Span, place: Span, shared: readonly ExcerptWord[]): number =>
  shared.length > 0
    ? 1 - countWithin(span, shared) / shared.length
    : 1 - overlap(span, place) / (place.end - place.start);

const countWithin = (span: Span, words: readonly Span[]): number => {
  let count = 0;
  for (const word of words) if (contains(span, word)) count++;
  return count;
};

/** Names say who is meant, whatever others call them: they count as nobody's own. */
const countsOf = (tokens: readonly Token[], shared: readonly ExcerptWord[]): Around['counted'] => {
  const common = new Set(shared.map(({ start }) => start));
  const counts = { content: 0, shared: 0 };
  return [...tokens, null].map((token) => {
    const before = { ...counts };
    if (token && token.pos !== 'PROPN' && openClasses.has(token.pos)) {
      counts.content++;
      if (common.has(token.start)) counts.shared++;
    }
    return before;
  });
};

/** Share of the words of content from one token to another that no other outlet has. */
const ownShare = (counted: Around['counted'], first: number, last: number): number => {
  const [from, to] = [counted[first]!, counted[last + 1]!];
  const content = to.content - from.content;
  return content === 0 ? 0 : 1 - (to.shared - from.shared) / content;
};

const candidateOf = (
  { told, tokens, shared, counted, joinings }: Around,
  from: Cut,
  to: Cut,
  opening: readonly string[],
): Candidate | null => {
  const { place, passage } = told.excerpt;
  const range = tidied(tokens, from, to, passage, opening);
  if (!range) return null;
  const span = { start: tokens[range.first]!.start, end: tokens[range.last]!.end };
  const lost = lostOf(span, place, shared);
  if (lost > MOST_LOST) return null;
  const stands = neededIn(span, told.stands);
  const left = joinings.filter((one) => one.start > span.start && one.end < span.end);
  return {
    start: span.start,
    end: span.end,
    label: written(passage, span, [...stands, ...left]),
    stands,
    tokens: tokens.slice(range.first, range.last + 1),
    before: () => beforeOf(tokens, range.first),
    behind: () => behindOf(tokens, range.last),
    begins: from.begins,
    ends: to.ends,
    speaker: null,
    lost,
    own: ownShare(counted, range.first, range.last),
    added: span.end - span.start - overlap(span, place),
  };
};

const beforeOf = (tokens: readonly Token[], first: number): Token[] => {
  let from = first;
  while (from > 0 && tokens[from - 1]!.sentence === tokens[first]!.sentence) from--;
  return tokens.slice(from, first);
};

const behindOf = (tokens: readonly Token[], last: number): Token[] => {
  let to = last + 1;
  while (to < tokens.length && (tokens[to]!.sentence === tokens[last]!.sentence || goesOn(tokens[to - 1], tokens[to])))
    to++;
  return tokens.slice(last + 1, to);
};

/** The words with a capital, and with the marks of a quotation that begins before or ends behind them. */
const written = ({ text, quotations }: Passage, span: Span, edits: readonly Edit[]): string => {
  const cut = quotations.filter(({ start, end }) => start < span.end && end > span.start);
  const opened = cut.find(({ start, inner, end }) => start < span.start && inner.end < end && end <= span.end);
  const closed = cut.find(({ start, inner }) => start >= span.start && start < inner.start && inner.end > span.end);
  const plain = edited(text, span, edits).replace(/\s+/g, ' ').trim();
  // All of it is spoken.
  if (cut.some(({ inner }) => contains(inner, span))) return `“${capital(plain)}”`;
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
  // A pronoun may mean somebody else; who spoke is told for sure or not at all.
  const isPronoun = words['referring-pronouns']!.includes(source.text.toLowerCase());
  const speaker = (told.speaker ?? (isPronoun ? '' : source.text)).split(/,|\s[–—(]/)[0]!.trim();
  if (!isQuoted || !/\p{Lu}/u.test(speaker) || speaker.length > LONGEST_SPEAKER) return null;
  const said = candidate.label.replace(/^["“]|["”]$/g, '').replace(/[,.]$/, '');
  return { ...candidate, label: `${capital(speaker)}: “${said}”`, speaker };
};
