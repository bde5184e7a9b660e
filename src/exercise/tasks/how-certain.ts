import { classroom } from '../../generated/classroom.js';
import type { Option } from '../../model/exercise.js';
import type { Hedge } from '../../model/finding.js';
import { randomOf, shuffled } from '../../model/random.js';
import { anyOf } from '../any-of.js';
import { findingsOf, type Material, type ShownSentence } from '../material.js';
import { mayJudge } from '../may-judge.js';
import { creditsSomebody } from '../saying.js';
import type { Candidate, TaskMaker } from '../task-maker.js';
import { calmSentences } from './loaded-words.js';

/** From most to least certain; `seeming` (“reportedly”) is less than plain, and no rung below or above the others. */
type Rung = 'firm' | 'plain' | 'likely' | 'possible';

interface Worded {
  sentence: ShownSentence;
  /** The word that raises or lowers it; empty for a plain statement. */
  word: string;
}

type Sorted = Record<Rung | 'seeming', Worded[]>;

const LADDER: readonly Rung[] = ['firm', 'plain', 'likely', 'possible'];
const FEWEST_STEPS = 3;
/** Plain sentences beside the one that is less sure. */
const BESIDE = { fewest: 2, most: 3 };

/** Sentences of three rungs or more, to be put in order; and beside plain ones a single one that is less sure, to be found. */
export const howCertain: TaskMaker = (material) => {
  const sorted = shuffledRungs(material);
  const orders = orderings(sorted);
  const ordered = new Set(orders.flat().map(({ sentence }) => sentence));
  const left = (list: readonly Worded[]): Worded[] => list.filter(({ sentence }) => !ordered.has(sentence));
  const plain = left(sorted.plain);
  const open = left([...sorted.possible, ...sorted.seeming, ...sorted.likely]);
  const each = Math.min(BESIDE.most, plain.length);
  // Plain ones may stand beside two of them: they tell nothing of the answer.
  const choices = open.flatMap((least, i) =>
    each < BESIDE.fewest
      ? []
      : choosing(
          Array.from({ length: each }, (_, j) => plain[(each * i + j) % plain.length]!),
          least,
        ),
  );
  const found = [...orders.map(ordering), ...choices];
  return found.length > 0 ? found : { reason: 'too few sentences are made more or less certain by one clear word' };
};

const shuffledRungs = (material: Material): Sorted => {
  const random = randomOf(`${material.seed} certainty`);
  const calm = new Set(calmSentences(material));
  const sorted: Sorted = { firm: [], plain: [], likely: [], possible: [], seeming: [] };
  for (const sentence of shuffled(material.sentences.flat(), random)) {
    const [rung, word] = rungOf(sentence) ?? [];
    // A plain sentence of an outlet that judges much may judge too.
    if (rung && (rung !== 'plain' || calm.has(sentence))) sorted[rung].push({ sentence, word: word ?? '' });
  }
  return sorted;
};

/** As many as the scarcest rung allows; the plain rung has plenty. */
const orderings = (sorted: Sorted): (Worded & { rung: Rung })[][] => {
  const rungs = LADDER.filter((rung) => sorted[rung].length > 0);
  if (rungs.length < FEWEST_STEPS) return [];
  const most = Math.min(...rungs.map((rung) => sorted[rung].length));
  return Array.from({ length: most }, (_, i) => rungs.map((rung) => ({ ...sorted[rung][i]!, rung })));
};

/** Where on the ladder a sentence stands by one clear word, if it does. */
const rungOf = (sentence: ShownSentence): [rung: keyof Sorted, word: string] | undefined => {
  const { text, findings } = sentence;
  const hedges = findingsOf(sentence, 'hedge').filter(({ suppressed }) => suppressed === null);
  const boosters = findingsOf(sentence, 'booster').filter(({ suppressed }) => suppressed === null);
  if (/["“”‘:;]/.test(text) || conditional.test(text) || findings.some(({ kind }) => kind === 'loaded-term'))
    return undefined;
  const doubts = hedges.filter(({ category }) => category !== 'approximator');
  const isCredited = sentence.credited.length > 0 || findingsOf(sentence, 'attribution').length > 0;
  if (doubts.length === 1 && boosters.length === 0) {
    const rung = rungOfHedge(doubts[0]!, sentence);
    return rung && [rung, doubts[0]!.text];
  }
  if (isCredited || hedges.length > 0) return undefined;
  const [booster] = boosters;
  // “Nobody disputes that” claims that others agree, and is no word that makes it firmer.
  if (boosters.length === 1 && booster!.category === 'certainty' && !/\s/.test(booster!.text))
    return ['firm', booster!.text];
  return boosters.length === 0 && canBeChecked(text) && !mayJudge(sentence) ? ['plain', ''] : undefined;
};

/** “Will open if the bonds are sold” is less than sure without a word that says so. */
const conditional = anyOf(classroom.conditions);

/** A plain statement of fact: it has a figure, and nobody says or thinks it. */
const canBeChecked = (text: string): boolean => /\d/.test(text) && !creditsSomebody(text);

const strengths = Object.entries(classroom.certainty) as ['likely' | 'possible' | 'seeming', string[]][];

const rungOfHedge = ({ text, start, end, voice }: Hedge, sentence: ShownSentence): keyof Sorted | undefined => {
  const word = text.toLowerCase();
  const rung = strengths.find(([, words]) => words.includes(word))?.[0];
  const [before, after] = [sentence.text.slice(0, start), sentence.text.slice(end)];
  return rung && voice !== 'quoted' && isOfWhole(before, sentence) && !/^\s*(?:not\b|n[’']t)/.test(after)
    ? rung
    : undefined;
};

/** In a short sentence one word bears on all of it; in a long one, in a clause below the main one or behind a comma it may not. */
const isOfWhole = (before: string, { words, credited }: ShownSentence): boolean => {
  const own = before.slice(Math.max(0, ...credited.map(({ start }) => start).filter((start) => start < before.length)));
  return words <= MOST_WORDS && !lower.test(own) && !/,\s*$/.test(before);
};

const MOST_WORDS = 26;
const lower = /\b(?:who|which|that|if|because|although|though|while|when|as|since|where|why|how)\b/i;

const WHY: Record<keyof Sorted, (word: string) => string> = {
  firm: (word) => `“${word}” makes it firmer.`,
  plain: () => 'It is stated plainly.',
  likely: (word) => `“${word}” makes it likely, and not sure.`,
  possible: (word) => `“${word}” leaves it open.`,
  seeming: (word) => `“${word}” says how it looks or what is told, and not that it is so.`,
};

const ordering = (steps: readonly (Worded & { rung: Rung })[]): Candidate => ({
  sentences: steps.map(({ sentence }) => sentence.text),
  draft: {
    format: 'order',
    prompt: 'Put the sentences in order, from the one that sounds most certain to the one that sounds least certain.',
    passages: [],
    ends: ['most certain', 'least certain'],
    steps: steps.map(({ sentence, word, rung }) => ({ text: sentence.text, why: WHY[rung](word) })),
    rationale: RATIONALE,
    authority: [],
    alternatives: [],
  },
});

const choosing = (plain: readonly Worded[], least: Worded): Candidate => ({
  sentences: [least, ...plain].map(({ sentence }) => sentence.text),
  draft: {
    format: 'choice',
    prompt: 'Which of these sentences sounds least certain?',
    passages: [],
    options: [
      {
        text: least.sentence.text,
        correct: true,
        why: `“${least.word}” makes it less certain than a plain statement.`,
      },
      ...plain.map(({ sentence }): Option => ({ text: sentence.text, correct: false, why: WHY.plain('') })),
    ],
    rationale: RATIONALE,
    authority: [],
    alternatives: [],
  },
});

const RATIONALE =
  'How certain a sentence is made is a choice of words. A careful word is no weakness: it can be the honest one where nobody knows yet.';
