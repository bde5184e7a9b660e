import type { Token } from '../../model/document.js';
import { contains, overlap, type Span } from '../../model/span.js';
import type { Resources } from '../resources.js';
import type { Candidate } from './candidates.js';
import { isVerbal } from './main-verb.js';
import { type Gender, genderOf } from './pronouns.js';
import type { Asked } from './told.js';

const UNRESOLVED = 110;
/** "Brandt", where another mention of the fact has "the mayor, Ana Brandt". */
const SURNAME = 15;
/** A pronoun for which a name was put. */
const REPLACED = 10;
/** "You", where nothing tells who is spoken to. */
const ADDRESSED = 40;
/** "The bill", with nothing that says which. */
const WHICH = 40;

/** The cost of pronouns whose noun stands elsewhere and of words that point back. */
export const referring = (
  { tokens, speaker, stands }: Candidate,
  { excerpt, people, surnames }: Asked,
  words: Resources['words'],
): number => {
  const quotations = excerpt.passage.quotations.filter(
    ({ start, end }) => start < tokens.at(-1)!.end && end > tokens[0]!.start,
  );
  /** Which quotation a word stands in; what a speaker refers to was named in the speech, not in the words around it. */
  const speechOf = (token: Token): number => quotations.findIndex(({ inner }) => contains(inner, token));
  const things = new Set<number>();
  const named: { speech: number; gender: Gender }[] = [];
  const isTold = (token: Token): boolean => stands.some((one) => contains(one, token));
  let cost = stands.some(({ isPronoun }) => isPronoun) ? REPLACED : 0;
  if (tokens.some((token) => surnames.some((one) => overlap(one, token) > 0) && !isTold(token))) cost += SURNAME;
  if (tokens.some((token, i) => leavesOpenWhich(tokens, i, words) && !isTold(token))) cost += WHICH;
  const isNamedBefore = ({ start }: Token, entity: string): boolean =>
    [...people, ...stands].some(
      (one) =>
        one.entity === entity && one.start >= tokens[0]!.start && one.start < start && !isBarePronoun(one.text, words),
    );
  tokens.forEach((token, i) => {
    const { normal, pos } = token;
    const speech = speechOf(token);
    const next = tokens[i + 1];
    if (pos === 'PROPN' || pos === 'NOUN' || isTold(token)) {
      things.add(speech);
      const who = people.find((one) => overlap(one, token) > 0);
      if (who) named.push({ speech, gender: who.gender });
    } else if (words['referring-pronouns']!.includes(normal)) {
      const isPerson = words['personal-reference']!.includes(normal) && !/^the/.test(normal);
      const isPartOf = tokens[i - 1]?.normal === 'of' && tokens[i - 2]?.pos !== 'VERB';
      const isPossessive = normal === 'her' && next !== undefined && ['NOUN', 'ADJ', 'PROPN'].includes(next.pos);
      const isOwn = ({ start, end }: Span): boolean => start === token.start && end === token.end;
      const who = speech < 0 && !isPossessive ? people.find(isOwn) : undefined;
      if (who && !isPartOf) {
        if (!isNamedBefore(token, who.entity)) cost += UNRESOLVED;
      } else {
        const gender = genderOf(normal);
        const isSaid = isPerson
          ? named.some((one) => one.speech === speech && (!gender || (one.gender ?? gender) === gender))
          : things.has(speech);
        if (isPartOf || !isSaid) cost += cost > 0 ? UNRESOLVED / 3 : UNRESOLVED;
      }
    } else if (words['first-person']!.includes(normal) && token.text !== 'US') {
      const isSpoken = speaker !== null || tokens.some((one) => isNoun(one) && speechOf(one) < 0);
      if (speech < 0 || !isSpoken) cost += UNRESOLVED;
    } else if (words['second-person']!.includes(normal)) cost += ADDRESSED;
    else if (words.demonstratives!.includes(normal)) {
      if (points(token, next, i) && !words.periods!.includes(next?.normal ?? '')) cost += speech < 0 ? 70 : 45;
    } else if (i === 0 && pos === 'NUM' && next && isVerbal(next)) cost += UNRESOLVED;
    else if (words['words-for-what-was-told']!.includes(normal)) cost += tokens[i - 1]?.normal === 'the' ? 45 : 15;
  });
  return cost;
};

/** "the bill", "the peace talks": a thing that was told of before; not "the bill on ports", "the talks that broke down". */
const leavesOpenWhich = (tokens: readonly Token[], i: number, words: Resources['words']): boolean => {
  if (tokens[i]!.normal !== 'the') return false;
  let head = i + 1;
  while (tokens[head]?.pos === 'ADJ' || tokens[head + 1]?.pos === 'NOUN') head++;
  const next = tokens[head + 1];
  return (
    words['words-for-a-matter']!.includes(tokens[head]?.normal ?? '') &&
    !(next && (next.pos === 'ADP' || next.pos === 'PROPN' || next.normal === 'that' || next.normal === 'to'))
  );
};

const isBarePronoun = (text: string, words: Resources['words']): boolean =>
  words['personal-reference']!.includes(text.toLowerCase());

const isNoun = ({ pos }: Token): boolean => pos === 'PROPN' || pos === 'NOUN';

/** "this bill", "denied that,": not the "that" that opens a clause. */
const points = ({ normal, pos }: Token, next: Token | undefined, i: number): boolean =>
  normal !== 'that' || pos === 'DET' || (pos === 'PRON' && i === 0) || !next || /^[,;.]$/.test(next.text);
