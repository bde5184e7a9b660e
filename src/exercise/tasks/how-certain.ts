import type { Option } from '../../model/exercise.js';
import type { HedgeCategory } from '../../model/finding.js';
import { findingsOf, type Material, type ShownSentence } from '../material.js';
import { randomOf, shuffled } from '../random.js';
import { creditsSomebody } from '../saying.js';
import type { Candidate, TaskMaker } from '../task-maker.js';

/** Rounded figures and legal caution say nothing of how sure the outlet is. */
const doubting: ReadonlySet<HedgeCategory> = new Set(['modal', 'likelihood']);

interface Worded {
  sentence: ShownSentence;
  /** The word that raises or lowers it; null for a plain statement. */
  word: string | null;
}

/** Sentences made firmer, plain, and less sure, to be put in order; where none is made firmer, the least sure is looked for. */
export const howCertain: TaskMaker = (material) => {
  const { firm, plain, open } = byCertainty(material);
  if (open.length === 0 || plain.length < 2)
    return { reason: 'too few sentences are made more or less certain by one clear word' };
  const random = randomOf(`${material.seed} certainty`);
  const [firmer, plainer, looser] = [firm, plain, open].map((list) => shuffled(list, random));
  return looser!.flatMap((least, i) => {
    const most = firmer![i];
    const middle = plainer!.slice(3 * i, 3 * i + 3);
    if (most && middle[0]) return ordering(most, middle[0], least);
    return middle.length === 3 ? choosing(middle, least) : [];
  });
};

const byCertainty = ({ sentences }: Material): Record<'firm' | 'plain' | 'open', Worded[]> => {
  const sorted = { firm: [] as Worded[], plain: [] as Worded[], open: [] as Worded[] };
  for (const sentence of sentences.flat()) {
    const hedges = findingsOf(sentence, 'hedge').filter(({ suppressed }) => suppressed === null);
    const boosters = findingsOf(sentence, 'booster').filter(({ suppressed }) => suppressed === null);
    // Who says, fears or plans it makes it more or less certain in another way.
    if (sentence.findings.some(({ kind }) => kind === 'loaded-term' || kind === 'attribution')) continue;
    if (sentence.text.includes(':')) continue;
    if (sentence.credited.length > 0 || /["“”‘]/.test(sentence.text)) continue;
    const [hedge] = hedges;
    const [booster] = boosters;
    if (
      hedges.length === 1 &&
      boosters.length === 0 &&
      doubting.has(hedge!.category) &&
      isOfWhole(hedge!.text, sentence)
    )
      sorted.open.push({ sentence, word: hedge!.text });
    // “Nobody disputes that” claims that others agree, and is no word that makes it firmer.
    else if (
      boosters.length === 1 &&
      hedges.length === 0 &&
      booster!.category === 'certainty' &&
      !/\s/.test(booster!.text)
    )
      sorted.firm.push({ sentence, word: booster!.text });
    else if (hedges.length + boosters.length === 0 && canBeChecked(sentence.text))
      sorted.plain.push({ sentence, word: null });
  }
  return sorted;
};

/** A plain statement of fact: it has a figure, and nobody says or thinks it. */
const canBeChecked = (text: string): boolean => /\d/.test(text) && !creditsSomebody(text);

/** In a short sentence one word bears on all of it; in a long one it may soften a side remark. */
const MOST_WORDS = 26;
const isOfWhole = (word: string, { words, text }: ShownSentence): boolean =>
  words <= MOST_WORDS && !text.slice(0, text.indexOf(word)).includes(';');

const ordering = (most: Worded, middle: Worded, least: Worded): Candidate => ({
  sentences: [most, middle, least].map(({ sentence }) => sentence.text),
  draft: {
    format: 'order',
    prompt: 'Put the sentences in order, from the one that is made most certain to the one that is made least certain.',
    passages: [],
    ends: ['most certain', 'least certain'],
    steps: [
      { text: most.sentence.text, why: `“${most.word}” makes it firmer.` },
      { text: middle.sentence.text, why: 'It is stated plainly.' },
      { text: least.sentence.text, why: `“${least.word}” leaves it open.` },
    ],
    rationale: RATIONALE,
    authority: [],
    alternatives: [],
  },
});

const choosing = (plain: readonly Worded[], least: Worded): Candidate => ({
  sentences: [least, ...plain].map(({ sentence }) => sentence.text),
  draft: {
    format: 'choice',
    prompt: 'Which of these sentences is made least certain by its words?',
    passages: [],
    options: [
      { text: least.sentence.text, correct: true, why: `“${least.word}” leaves it open.` },
      ...plain.map(({ sentence }): Option => ({ text: sentence.text, correct: false, why: 'It is stated plainly.' })),
    ],
    rationale: RATIONALE,
    authority: [],
    alternatives: [],
  },
});

const RATIONALE =
  'How certain a sentence is made is a choice of words. A careful word is no weakness: it can be the honest one where nobody knows yet.';
