import { classroom } from '../../generated/classroom.js';
import { escapePattern } from '../../model/escape-pattern.js';
import type { MarkedWords } from '../../model/exercise.js';
import type { LoadedTerm, LoadedTermCategory } from '../../model/finding.js';
import { overlap, type Span } from '../../model/span.js';
import { isContestedWord } from '../contested.js';
import { findingsOf, type Material, type ShownSentence } from '../material.js';
import { mayJudge } from '../may-judge.js';
import { thoseOrAll } from '../or-all.js';
import { type Candidate, type TaskMaker, UNMARKED } from '../task-maker.js';

/** What the law or a party's politics decides is for open discussion, not for a key. */
const contested: ReadonlySet<LoadedTermCategory> = new Set([
  'legal-characterisation',
  'political-toponym',
  'contentious-label',
  'scare-quotes',
]);

const isContested = ({ category, text }: LoadedTerm): boolean => contested.has(category) || isContestedWord(text);

/** The outlet's own word, on which the key may rest. */
export const isSure = (term: LoadedTerm): boolean =>
  term.voice === 'outlet' &&
  term.use === 'used' &&
  term.suppressed === null &&
  !isContested(term) &&
  !isMeasureAlone(term) &&
  // “Do the math” leads to a judgement and is none.
  !(term.category === 'editorialising' && /\s/.test(term.text));

/** “Briefly”, “only”: how short is short a fair reader may see either way; “a handful of activists” says more. */
const isMeasureAlone = ({ category, text }: LoadedTerm): boolean => category === 'minimiser' && !/\s/.test(text);

/** Sentences in which the outlet judges, sentences with a strong word that only says what happened, and plain ones. */
export const loadedWords: TaskMaker = (material) => {
  const loaded = material.sentences.flat().filter(isKeyed);
  if (loaded.length === 0)
    return { reason: 'no sentence has a loaded word of the outlet’s own that a key may rest on' };
  const keyed = thoseOrAll(loaded, (sentence) => findingsOf(sentence, 'loaded-term').some(judgesSurely));
  return [...keyed.map(judging), ...calmSentences(material).filter(hasNothing).map(unmarked)];
};

/** All that was found in it is sure, and no other word may judge, so that no pupil is wrong who marks one that may be loaded. */
export const isKeyed = (sentence: ShownSentence): boolean => {
  const terms = findingsOf(sentence, 'loaded-term');
  return terms.length > 0 && terms.every(isSure) && !mayJudge(sentence, terms);
};

const PROMPT = 'Mark every word or phrase that judges, or none.';

const judging = (sentence: ShownSentence): Candidate => {
  const terms = findingsOf(sentence, 'loaded-term');
  const answers = apart(terms).map(answerOf);
  return {
    sentences: [sentence.text],
    draft: {
      format: 'mark',
      prompt: PROMPT,
      passages: [],
      text: sentence.text,
      answers,
      neutral: neutralIn(sentence.text, answers),
      rationale: answers.map(({ text, why }) => `“${text}”: ${why}`).join(' '),
      authority: [...new Set(terms.flatMap(({ authority }) => authority))],
      alternatives: terms.flatMap(alternativeOf),
    },
  };
};

/** Words that judge in what they mean; the others take a side, and a fair reader may say that this is no judgement. */
const judgingCategories: ReadonlySet<LoadedTermCategory> = new Set([
  'emotive-adjective',
  'dysphemism',
  'sensational-verb',
  'unneeded-modifier',
  'vouching-modifier',
  'editorialising',
  'mind-reading',
]);

/** Of the others marking them and leaving them are both right, so that nothing could be answered wrongly. */
const judgesSurely = ({ disputed, category }: LoadedTerm): boolean =>
  disputed === null && judgingCategories.has(category);

const alternativeOf = ({ text, disputed, category }: LoadedTerm): string[] => {
  if (disputed !== null) return [`“${text}” may be left unmarked. ${disputed}`];
  return judgingCategories.has(category)
    ? []
    : [`“${text}” may be left unmarked by who argues that it takes a side and does not judge.`];
};

const answerOf = ({ start, end, text, why, alternatives }: LoadedTerm): MarkedWords => ({
  start,
  end,
  text,
  why,
  // “Fuming bosses” are no “saying bosses”.
  plainer: text.endsWith('ing') ? [] : alternatives.filter((one) => one !== '(omit)'),
});

/** Of terms that overlap the longest. */
const apart = (terms: LoadedTerm[]): LoadedTerm[] => {
  const kept: LoadedTerm[] = [];
  for (const term of terms.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((one) => overlap(one, term) > 0)) kept.push(term);
  return kept.sort((a, b) => a.start - b.start);
};

/** Sentences of the articles that judge least: a word on no list may still be loaded, and least likely there. */
export const calmSentences = ({ sentences, comparison }: Material): ShownSentence[] => {
  const loads = comparison.articles.map(
    ({ findings, article }) =>
      findings.filter((one) => one.kind === 'loaded-term' && one.voice === 'outlet').length /
      Math.max(1, article.words),
  );
  const middle = loads.toSorted((a, b) => a - b)[Math.floor((loads.length - 1) / 2)]!;
  return sentences.flatMap((own, i) => (loads[i]! <= middle ? own : []));
};

const hasNothing = (sentence: ShownSentence): boolean =>
  findingsOf(sentence, 'loaded-term').length === 0 &&
  findingsOf(sentence, 'booster').length === 0 &&
  !mayJudge(sentence) &&
  !/["“”‘]/.test(sentence.text) &&
  (strongIn(sentence.text) !== undefined || /\d/.test(sentence.text));

const unmarked = (sentence: ShownSentence): Candidate => {
  const strong = strongIn(sentence.text);
  return {
    sentences: [sentence.text],
    sort: UNMARKED,
    draft: {
      format: 'mark',
      prompt: PROMPT,
      passages: [],
      text: sentence.text,
      answers: [],
      neutral: neutralIn(sentence.text, []),
      rationale: strong
        ? `Nothing is to be marked. “${strong}” is a strong word, and it says what happened: here the strong word is the accurate one.`
        : 'Nothing is to be marked: no word of it praises, blames or belittles; it says what is the case and how much of it.',
      authority: [],
      alternatives: [],
    },
  };
};

const wordPattern = (words: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escapePattern).join('|')})(?![\\p{L}\\p{N}-])`, flags);

const strongWords = wordPattern(classroom['strong-and-plain'], 'iu');
const strongIn = (text: string): string | undefined => strongWords.exec(text)?.[0];

const neutralWords = wordPattern(classroom.neutral, 'giu');
const figuresAndNames = /(?<=[^.!?“"]\s)\p{Lu}[\p{L}’'-]*|\p{N}[\p{N}.,:]*\p{N}|\p{N}/gu;

/** Words of the closed classes, figures and names; none that touches an answer. */
const neutralIn = (text: string, answers: readonly Span[]): Span[] =>
  [...text.matchAll(neutralWords), ...text.matchAll(figuresAndNames)]
    .map(({ 0: { length }, index: start }) => ({ start, end: start + length }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (span, i, all) =>
        !answers.some((answer) => overlap(answer, span) > 0) && !all.slice(0, i).some((one) => overlap(one, span) > 0),
    );
