import { wordClass } from '../lexicon/word-class.js';
import type { PartOfSpeech, Passage, Token } from '../model/document.js';
import { startsWithCapital, startsWithLetter, startsWithSmall } from '../model/letters.js';
import { ofWord } from '../model/word.js';
import { tagWords } from './wink.js';

const commonNouns = wordClass('common-nouns');
const commonAdjectives = wordClass('common-adjectives');
const nounsOrVerbs = wordClass('noun-or-verb');

const isCapitalised = ofWord(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
const isAcronym = ofWord(({ text }) => /^\p{Lu}{2,}$/u.test(text));
const mayBeVerb = ofWord(({ normal }) => nounsOrVerbs.has(normal));
/** The same without its ending: "call", "report". */
const mayBePlainVerb = ofWord(({ normal }) => nounsOrVerbs.has(`${normal}s`));
/** "the two call them loyal": what a pronoun in the object's form follows is no noun. */
const objectForms = wordClass('object-forms');

const participles = new Set([...wordClass('irregular-participles'), ...wordClass('irregular-pasts')]);
const isBareVerb = ofWord(({ normal }) => !/(ed|ing|en|wn|[^s]s)$/.test(normal) && !participles.has(normal));

/** "Kestria's only ally", "at a later press gaggle": between an article or a genitive and its noun no plain verb stands. */
const opensPhrase = (tokens: Token[], i: number): boolean => {
  const opener = tokens[i - 1]?.pos === 'ADV' ? tokens[i - 2] : tokens[i - 1];
  if (!opener || opener.sentence !== tokens[i]!.sentence) return false;
  return /^(the|a|an)$/.test(opener.normal) || (/^['’]s$/.test(opener.text) && opener.pos === 'PART');
};

/** "her outside counsel": behind an article or a genitive a preposition describes the noun. */
const beforeNouns = wordClass('prepositions-before-nouns');
const isDetermined = (token: Token | undefined): boolean =>
  token?.pos === 'DET' || token?.text === "'s" || token?.text === '’s';
const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && startsWithCapital(token.text);

/** Mends tags where the tagger is known to be wrong, in place: the words after it rely on them. */
export const mendTags = (passage: Pick<Passage, 'tokens' | 'sentences' | 'sentenceTokens' | 'text'>): void => {
  const { tokens } = passage;
  passage.sentences.forEach(({ zone }, i) => {
    if (zone === 'headline') mendHeadline(passage, i);
  });
  const free = freeCapitals(passage);
  const evidence = seenElsewhere(tokens, free);
  for (let i = 0; i < tokens.length; i++) if (free[i]) tokens[i]!.pos = withoutCapital(tokens, i, evidence);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    // Within a sentence only a name has a capital: the tagger takes "Ann Lynch" for a verb.
    if (token.pos === 'VERB' && !free[i] && isCapitalised(token)) token.pos = 'PROPN';
    // "African Ports Together (ACT)": short for the name before it.
    if (token.pos === 'VERB' && tokens[i - 1]?.text === '(' && isAcronym(token)) token.pos = 'PROPN';
    token.pos = mended(tokens, i, free[i]! || startsWithSmall(token.text));
  }
};

/** Which words have a capital that says nothing, because a sentence, a quotation or a headline in capitals gives it. */
const freeCapitals = ({
  tokens,
  sentences,
  sentenceTokens,
}: Pick<Passage, 'tokens' | 'sentences' | 'sentenceTokens'>): boolean[] => {
  const free = new Array<boolean>(tokens.length).fill(false);
  sentenceTokens.forEach(({ first, end }, s) => {
    const titled = sentences[s]!.zone === 'headline' && isTitleCase(tokens, first, end);
    let begins = true;
    for (let i = first; i < end; i++) {
      const token = tokens[i]!;
      if (token.pos !== 'PUNCT') {
        if ((begins || titled) && isCapitalised(token)) free[i] = true;
        begins = false;
      } else if (opensSpeech(token)) begins = true;
    }
  });
  return free;
};

const opensSpeech = ofWord(({ text }) => /^[“"‘:]$/.test(text));

const isTitleCase = (tokens: Token[], first: number, end: number): boolean => {
  let upper = 0;
  let lower = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (token.text.length > 3 && startsWithLetter(token.text)) isCapitalised(token) ? upper++ : lower++;
  }
  return upper > 2 * lower;
};

interface Evidence {
  /** The tag that a word has where it stands in lower case. */
  lower: Map<string, PartOfSpeech>;
  /** Words that have a capital where nothing but their being a name gives it. */
  names: Set<string>;
}

/** How the words with a capital that says nothing are written elsewhere in the text. */
const seenElsewhere = (tokens: Token[], free: boolean[]): Evidence => {
  const wanted = new Set(tokens.filter((_, i) => free[i]).map(({ normal }) => normal));
  const lower = new Map<string, PartOfSpeech>();
  const names = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const { normal, text, pos } = tokens[i]!;
    if (free[i] || !wanted.has(normal)) continue;
    if (startsWithSmall(text)) lower.set(normal, pos);
    else if (pos === 'PROPN' || pos === 'VERB') names.add(normal);
  }
  return { lower, names };
};

const withoutCapital = (tokens: Token[], i: number, { lower, names }: Evidence): PartOfSpeech => {
  const { normal, pos } = tokens[i]!;
  const tag = lower.get(normal);
  if (pos !== 'PROPN') return tag === undefined && names.has(normal) && /^(NOUN|VERB)$/.test(pos) ? 'PROPN' : pos;
  if (isName(tokens[i + 1]) || isName(tokens[i - 1])) return pos;
  if (tag !== undefined && !names.has(normal)) return tag;
  if (commonNouns.has(normal)) return 'NOUN';
  return commonAdjectives.has(normal) && /^(NOUN|ADJ|NUM)$/.test(tokens[i + 1]?.pos ?? '') ? 'ADJ' : pos;
};

/** In A Headline Like This the tagger sees names only: what is a verb or a small word in lower case is one here. */
const mendHeadline = (
  { tokens, sentences, sentenceTokens, text }: Pick<Passage, 'tokens' | 'sentences' | 'sentenceTokens' | 'text'>,
  index: number,
): void => {
  const { first, end } = sentenceTokens[index]!;
  if (!isTitleCase(tokens, first, end)) return;
  const { words, tags } = tagWords(text.slice(sentences[index]!.start, sentences[index]!.end).toLowerCase());
  if (words.length !== end - first) return;
  words.forEach((word, k) => {
    const token = tokens[first + k]!;
    if (
      token.pos === 'PROPN' &&
      token.normal === word.text &&
      /^(VERB|AUX|ADP|DET|PRON|CCONJ|SCONJ|ADV|PART)$/.test(tags[k]!)
    )
      token.pos = tags[k]!;
  });
};

/** `free`: no capital of its own tells a name ("the United States"). */
const mended = (tokens: Token[], i: number, free: boolean): PartOfSpeech => {
  const { normal, pos } = tokens[i]!;
  const previous = tokens[i - 1];
  if (normal === 'according' && tokens[i + 1]?.normal === 'to') return 'ADP';
  if (normal === 'whether') return 'SCONJ';
  // "…, promising to lift the ban": behind a comma an adjective is seldom followed by an infinitive or a clause.
  if (
    pos === 'ADJ' &&
    normal.endsWith('ing') &&
    previous?.text === ',' &&
    /^(to|that)$/.test(tokens[i + 1]?.normal ?? '')
  )
    return 'VERB';
  if (normal === 'to' && previous?.normal === 'according') return 'ADP';
  if (pos === 'VERB' && normal.endsWith('s') && previous?.normal === 'to' && tokens[i - 2]?.normal === 'according')
    return 'NOUN';
  if (pos === 'VERB' && previous?.normal === 'to' && tokens[i - 2]?.normal === 'according') return 'ADJ';
  if (isPoliticalSide(tokens, i)) return tokens[i + 1]?.text === '-' ? 'ADJ' : 'NOUN';
  if (normal === 'said' || normal === 'says') return 'VERB';
  if (normal === 'say')
    return /^(DET|ADJ)$/.test(previous?.pos ?? '') && !/^(some|many|all|both|most|those|these)$/.test(previous!.normal)
      ? 'NOUN'
      : 'VERB';
  if (free && (pos === 'NOUN' || pos === 'PROPN') && mayBeVerb(tokens[i]!) && isVerbHere(tokens, i)) return 'VERB';
  if (pos === 'NOUN' && objectForms.has(tokens[i + 1]?.normal ?? '') && mayBePlainVerb(tokens[i]!)) return 'VERB';
  // "to police officers"; not "to police the border".
  if (normal === 'police' && pos === 'VERB' && tokens[i + 1]?.pos !== 'DET') return 'NOUN';
  if (normal === 'elect' && previous?.text === '-') return 'ADJ';
  if (normal === 'further' && pos === 'ADJ' && isName(previous) && tokens[i + 1] && mayBeVerb(tokens[i + 1]!))
    return 'ADV';
  // "warning him that": a noun takes no object.
  if (pos === 'NOUN' && normal.endsWith('ing') && objectForms.has(tokens[i + 1]?.normal ?? '')) return 'VERB';
  if (normal === 'half' && tokens[i + 1]?.normal === 'of') return 'NOUN';
  if (pos === 'VERB' && isBareVerb(tokens[i]!) && opensPhrase(tokens, i)) return 'NOUN';
  if (pos === 'ADP' && tokens[i + 1]?.pos === 'NOUN' && beforeNouns.has(normal) && isDetermined(previous)) return 'ADJ';
  return pos;
};

/** "a source close to the left said", "left-wing voters": behind an article, or joined to "wing", a side is no verb. */
const isPoliticalSide = (tokens: Token[], i: number): boolean => {
  const { normal, pos } = tokens[i]!;
  if ((normal !== 'left' && normal !== 'right') || (pos !== 'VERB' && pos !== 'ADV' && pos !== 'NOUN')) return false;
  if (tokens[i + 1]?.text === '-') return tokens[i + 2]?.normal === 'wing';
  return pos === 'VERB' && tokens[i - 1]?.normal === 'the';
};

/** "Mayor slams budget plan": behind the one or two words that open a line without a stop, as headlines have it. */
const headsHeadline = (tokens: Token[], i: number): boolean => {
  const { sentence, normal } = tokens[i]!;
  const opens = [i - 1, i - 2].some((at) => tokens[at]?.sentence === sentence && tokens[at - 1]?.sentence !== sentence);
  if (!opens || !normal.endsWith('s') || /(s|\bthe|\ba|an)$/.test(tokens[i - 1]!.normal)) return false;
  return hasNoStop(tokens, i);
};

/** "Mayor calls ruling unfair, claims Brandt lied": the second verb of a line without a stop, and the clause that it takes. */
const goesOnInHeadline = (tokens: Token[], i: number): boolean => {
  let name = i + 1;
  while (isName(tokens[name])) name++;
  const verb = tokens[name];
  return name > i + 1 && verb !== undefined && /^(VERB|AUX)$/.test(verb.pos) && hasNoStop(tokens, i);
};

/** The line goes on behind this word and ends without a stop, as headlines do. */
const hasNoStop = (tokens: Token[], i: number): boolean => {
  let last = i;
  while (tokens[last + 1]?.sentence === tokens[i]!.sentence) last++;
  return last > i && !/[.?!…:;”"]$/.test(tokens[last]!.text);
};

/** "…, The Courier reports.": a name between a comma and the end of its sentence; not "letters, memos and FBI reports". */
const isPostponed = (tokens: Token[], end: number): boolean => {
  let i = end - 1;
  while (i > 0 && end - i < LONGEST_NAME && (isName(tokens[i]) || tokens[i]!.pos === 'DET')) i--;
  return tokens[i]?.text === ',';
};
const LONGEST_NAME = 7;

/** "who plans", "she claims", "Lindt plans to", "The Courier reports that", “…” claims Lindt. */
const isVerbHere = (tokens: Token[], i: number): boolean => {
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (!previous || previous.sentence !== tokens[i]!.sentence) return false;
  if (/^(who|which|he|she|it)$/.test(previous.normal)) return true;
  // "confirms its plan and demands Israel's": between "and" and a new phrase.
  if (previous.pos === 'CCONJ' && next && /^(DET|PROPN|PRON)$/.test(next.pos)) return true;
  if (next && headsHeadline(tokens, i) && /^(NOUN|ADJ|PROPN|PUNCT|ADP|NUM)$/.test(next.pos)) return true;
  if (previous.normal === ',') return next?.normal === 'that' || goesOnInHeadline(tokens, i);
  // "The Herald further notes, “…”"
  if (previous.pos === 'ADV' && isName(tokens[i - 2]))
    return next?.text === ',' && /^["“]$/.test(tokens[i + 2]?.text ?? '');
  if (isName(previous))
    return (
      next !== undefined &&
      ((next.text === '.' && isPostponed(tokens, i)) ||
        (next.text === ',' && /^["“]$/.test(tokens[i + 2]?.text ?? '')) ||
        next.normal === 'to' ||
        next.normal === 'that' ||
        next.normal === ':' ||
        // "Ruiz plans on Thursday to leave"
        (next.normal === 'on' && tokens[i + 3]?.normal === 'to') ||
        /^(DET|PRON|PROPN)$/.test(next.pos))
    );
  return (
    /^[”"’']$/.test(previous.text) &&
    (isName(next) || (/^[,?!]$/.test(tokens[i - 2]?.text ?? '') && next?.pos === 'DET'))
  );
};
