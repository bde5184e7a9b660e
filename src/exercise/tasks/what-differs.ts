import { classroom } from '../../generated/classroom.js';
import { groupBy } from '../../model/group-by.js';
import { randomOf, shuffled } from '../../model/random.js';
import { anyOf } from '../any-of.js';
import type { Material } from '../material.js';
import { thoseOrAll } from '../or-all.js';
import { type ToldTwice, toldTwice } from '../shared-facts.js';
import { type Asked, type SideBySide, setSideBySide } from '../side-by-side.js';
import type { Candidate, Draft, TaskMaker } from '../task-maker.js';

/**
 * One fact in the words of two outlets, words of the one set beside words of the other: of what kind is the difference? Only what
 * is set side by side is asked about, since two sentences often differ in more than any list of their differences holds.
 */
export const whatDiffers: TaskMaker = (material) => {
  const asked = new Set<string>();
  const found = [...groupBy(toldTwice(material), ({ sentences }) => sentences.map(({ text }) => text).join('\n'))]
    .map(([, told]) => ({
      told,
      apart: tellableApart(told.flatMap((one) => setSideBySide(one, material.comparison))),
    }))
    .filter(({ apart }) => isWorthAsking(apart))
    .sort((a, b) => b.apart.length - a.apart.length)
    .filter(({ told }) => {
      if (told.some(({ fact }) => asked.has(fact.id))) return false;
      for (const { fact } of told) asked.add(fact.id);
      return true;
    });
  return found.length > 0
    ? found.map((one) => asItem(one, material))
    : { reason: 'no two outlets tell the same fact surely enough with a difference that shows in their sentences' };
};

interface Found {
  /** The facts that both sentences tell. */
  told: ToldTwice[];
  apart: SideBySide[];
}

/** Kinds that nobody who sees words of the first kind could take them for. */
const unlike: Record<Asked, readonly Asked[]> = {
  number: ['verb', 'agency', 'status', 'quotation', 'name-spelling'],
  date: ['number', 'verb', 'agency', 'status', 'modifier', 'name-spelling'],
  verb: ['number', 'naming', 'date', 'name-spelling', 'status', 'modifier'],
  modifier: ['number', 'date', 'verb', 'status', 'name-spelling'],
  agency: ['number', 'date', 'certainty', 'status', 'name-spelling'],
  quotation: ['number', 'date', 'agency', 'status', 'name-spelling'],
  status: ['number', 'date', 'agency', 'verb', 'modifier', 'naming', 'name-spelling', 'quotation'],
  certainty: ['number', 'date', 'agency', 'naming', 'name-spelling'],
  polarity: ['number', 'date', 'naming', 'name-spelling'],
  modality: ['number', 'naming', 'agency', 'status', 'name-spelling'],
  naming: ['number', 'date', 'verb', 'status'],
  'name-spelling': ['number', 'date', 'verb', 'status', 'modifier', 'quotation'],
};

/** Of kinds that could be taken for each other the first. */
const tellableApart = (found: readonly SideBySide[]): SideBySide[] => {
  const kept: SideBySide[] = [];
  for (const one of found)
    if (kept.every(({ kind }) => unlike[kind].includes(one.kind) && unlike[one.kind].includes(kind))) kept.push(one);
  return kept;
};

/** That two verbs are verbs, that words are quoted, and how a name is spelled, is seen without reading; beside another difference it is to be told from it. */
const isWorthAsking = (apart: readonly SideBySide[]): boolean => {
  const [only, ...others] = apart;
  if (!only) return false;
  // Which sentence credits somebody is asked without kinds to choose from.
  if (others.length > 0 || only.kind === 'status') return true;
  return !seenAtOnce.has(only.kind) && wrongFor(apart).length >= FEWEST_WRONG;
};

const seenAtOnce: ReadonlySet<Asked> = new Set(['verb', 'name-spelling', 'quotation']);

const WRONG_OPTIONS = 3;
const FEWEST_WRONG = 2;

/** Kinds that none of the words are of, and that they could be of: no number where no word is one. */
const wrongFor = (apart: readonly SideBySide[]): Asked[] => {
  const words = apart.flatMap((one) => one.words.filter((some) => some !== null)).join(' ');
  const unseen = (Object.keys(classroom.differences) as Asked[]).filter((kind) =>
    apart.every((one) => unlike[one.kind].includes(kind)),
  );
  return [...thoseOrAll(unseen, (kind) => signOf[kind]?.test(words) ?? true)];
};

/** Without such a sign nobody would take words for words of the kind. */
const signOf: Partial<Record<Asked, RegExp>> = {
  number: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?)\b/i,
  date: anyOf(classroom['words-of-time']),
  'name-spelling': /\p{Lu}/u,
};

const asItem = ({ told: [told], apart }: Found, { seed }: Material): Candidate => {
  const { fact, sentences } = told!;
  const others = shuffled(wrongFor(apart), randomOf(`${seed} ${fact.id}`))
    .slice(0, Math.max(1, WRONG_OPTIONS + 1 - apart.length))
    .map((kind) => classroom.differences[kind].what);
  const shared = {
    rationale: apart.map(({ words, what }) => `${beside(words)}: ${what}`).join('. '),
    authority: [],
  };
  const passages = sentences.map(({ outlet, text }) => ({ outlet, text }));
  return {
    sentences: sentences.map(({ text }) => text),
    draft: {
      ...askingOf(apart, others),
      ...shared,
      passages,
      alternatives: [
        'The sentences may differ in more than what is set side by side; a pupil who finds and names that is right too.',
      ],
    },
    ...followOf(apart, passages, shared),
  };
};

/** What the difference changes; of words for which no list tells what they suggest nothing is asked, since no key could. */
const followOf = (
  apart: readonly SideBySide[],
  passages: Draft['passages'],
  shared: Pick<Draft, 'rationale' | 'authority'>,
): Pick<Candidate, 'follow'> => {
  const told = apart.filter(({ effect }) => effect !== null);
  if (told.length === 0) return {};
  return {
    follow: {
      format: 'open',
      prompt: `${introductionTo(apart, told)} What would you look up?`,
      passages,
      rubric: [
        {
          points: 1,
          criterion: 'Says what a reader of the one sentence knows or believes and a reader of the other does not.',
        },
        { points: 1, criterion: 'Names something that a reader could ask or look up.' },
      ],
      model: told.map(({ words, effect }) => `${inAnySentence(words)} ${effect}`).join(' '),
      lines: 3,
      ...shared,
      alternatives: told.some(({ kind }) => kind === 'quotation')
        ? ['The sense may be the same; then only the exactness is in doubt.']
        : told.some(({ kind }) => excludes.has(kind))
          ? []
          : ['Both wordings may be right: they tell other parts of what happened, or were written at other times.'],
    },
  };
};

/** Which sentence has a credit is the answer of the item before, and not told. */
const introductionTo = (apart: readonly SideBySide[], told: readonly SideBySide[]): string => {
  const reader = 'a reader who sees only one of the two sentences';
  if (apart.length === 1 && apart[0]!.kind === 'status')
    return `Think of ${reader}. What can a reader of the first ask or check, and what a reader of the second?`;
  const which = told.length === 1 ? 'that' : 'one of these differences';
  return `${told.map(({ words }) => inAnySentence(words)).join(' ')} What does ${which} change for ${reader}?`;
};

/** Of these not both can be right. */
const excludes: ReadonlySet<Asked> = new Set(['number', 'date', 'quotation', 'polarity', 'name-spelling']);

type Asking = Pick<Extract<Draft, { format: 'choice' }>, 'format' | 'prompt' | 'options'>;
type Matching = Pick<Extract<Draft, { format: 'match' }>, 'format' | 'prompt' | 'pairs' | 'others'>;

const askingOf = (apart: readonly SideBySide[], others: string[]): Asking | Matching => {
  if (apart.length > 1) return asMatch(apart, others);
  return apart[0]!.kind === 'status' ? asWhichCredits(apart[0]!) : asChoice(apart[0]!, others);
};

/** Beside nothing the words of a credit would tell what they are; which of the sentences has them is to be found. */
const asWhichCredits = ({ words }: SideBySide): Asking => {
  const credit = words.find((some) => some !== null)!;
  const answers = classroom['who-credits'];
  const right = words[0] === null ? 'second' : 'first';
  return {
    format: 'choice',
    prompt: 'Which of the two sentences tells from whom or what it comes?',
    options: (Object.keys(answers) as (keyof typeof answers)[]).map((one) => ({
      text: answers[one],
      correct: one === right,
      why:
        one === right
          ? `“${credit}” tells it; the other sentence has nothing like it.`
          : `“${credit}” stands in the ${right} sentence only.`,
    })),
  };
};

const asChoice = ({ words, what }: SideBySide, others: readonly string[]): Asking => ({
  format: 'choice',
  prompt: `Compare “${words[0]}” in the first sentence with “${words[1]}” in the second. In what do the two sentences differ there?`,
  options: [
    { text: what, correct: true, why: beside(words) },
    ...others.map((other) => ({ text: other, correct: false, why: 'It is not told by the words that are compared.' })),
  ],
});

const asMatch = (apart: readonly SideBySide[], others: string[]): Matching => ({
  format: 'match',
  prompt: 'Words of the two sentences are set side by side. Match each pair with the kind of difference.',
  pairs: apart.map(({ kind, words, what, effect }) => ({
    left: beside(words),
    right: what,
    why: effect ?? classroom.differences[kind].effect,
  })),
  others,
});

/** “escorted” / “dragged” */
const beside = (words: SideBySide['words']): string =>
  words.map((some) => (some === null ? 'nothing like it' : `“${some}”`)).join(' / ');

const inAnySentence = ([one, other]: SideBySide['words']): string => {
  if (one === null) return `Only the second sentence has “${other}”.`;
  if (other === null) return `Only the first sentence has “${one}”.`;
  return `The first sentence has “${one}”, the second “${other}”.`;
};
