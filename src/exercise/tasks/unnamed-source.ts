import { classroom } from '../../generated/classroom.js';
import type { ToldOfSource } from '../../model/classroom.js';
import type { Option } from '../../model/exercise.js';
import type { Anonymity, Attribution } from '../../model/finding.js';
import { anyOf } from '../any-of.js';
import { findingsOf, type ShownSentence } from '../material.js';
import { mayJudge } from '../may-judge.js';
import { thoseOrAll } from '../or-all.js';
import type { Candidate, Draft, TaskMaker } from '../task-maker.js';
import { isIntroduced, spokesperson } from './kinds-of-source.js';

/** What the text tells of an unnamed source, and what good practice asks of it. */
export const unnamedSource: TaskMaker = ({ sentences }) => {
  const found = sentences.flat().flatMap((sentence) => {
    const unnamed = findingsOf(sentence, 'attribution').filter(
      ({ type, anonymous, anonymity, source, cue }) =>
        type === 'speech' &&
        anonymous &&
        classroom['plain-cues'].includes(cue?.text.toLowerCase() ?? '') &&
        anonymity &&
        source &&
        isIntroduced(source.text) &&
        !spokesperson.test(source.text),
    );
    // With two sources in a sentence a pupil would have to guess which is meant.
    return unnamed.length === 1 && !isHearsay(sentence) ? (asItem(sentence, unnamed[0]!) ?? []) : [];
  });
  return found.length > 0
    ? // Where nothing but their number is told, there is little to find.
      [...thoseOrAll(found, ({ draft }) => draft.format === 'select' && draft.options.filter(isRight).length > 1)]
    : { reason: 'no sentence that can stand alone credits anything to an unnamed source' };
};

/** Things that the further question asks for; with fewer untold there is nothing to find. */
const ENOUGH_UNTOLD = 2;

const isRight = ({ correct }: Option): boolean => correct;

const asItem = (sentence: ShownSentence, { source, anonymity }: Attribution): Candidate | undefined => {
  // What is told of it behind a comma is for the pupil to find.
  const named = source!.text.split(',')[0]!;
  const told = toldOf(anonymity!, named, sentence);
  const isTold = (part: ToldOfSource): boolean => told.has(part);
  const parts = (Object.keys(classroom['told-of-source']) as ToldOfSource[]).filter(
    (part) => told.has(part) || !mayBeSeenAsTold(part, named, told, sentence),
  );
  if (!parts.some(isTold) || parts.every(isTold)) return undefined;
  const options = parts.map(
    (part): Option => ({
      text: classroom['told-of-source'][part],
      correct: isTold(part),
      why: isTold(part) ? `The text tells it: “${told.get(part)}”.` : 'The sentence does not tell it.',
    }),
  );
  const missing = parts.filter((part) => !isTold(part)).map((part) => classroom['told-of-source'][part].toLowerCase());
  // Worth asking also where a post or a nearness tells part of it, and so nothing was asked of it.
  if (!parts.includes('basis')) missing.push('how exactly the source knows it');
  const passages = [{ outlet: sentence.outlet, text: sentence.text }];
  return {
    sentences: [sentence.text],
    draft: {
      format: 'select',
      prompt: `What does the sentence tell about “${named}”?`,
      passages,
      options,
      rationale:
        'Newsrooms ask that a reader be told as much of an unnamed source as can be told without naming it: who it is, how it knows, why it is not named, and whether anybody else confirms it.',
      authority: [],
      alternatives: [
        'More may stand elsewhere in the report; the item asks for this sentence only.',
        ...(vouched.test(named) && !told.has('basis')
          ? [`“${vouched.exec(named)![0]}” says that the source knows, and not how: the outlet vouches for it.`]
          : []),
      ],
    },
    ...(missing.length < ENOUGH_UNTOLD ? {} : { follow: followOf(named, passages, missing, told.get('reasons')) }),
  };
};

const followOf = (
  named: string,
  passages: Draft['passages'],
  missing: readonly string[],
  reason: string | undefined,
): Draft => ({
  format: 'open',
  prompt: `What else should a careful report tell about “${named}”, and why could it be right not to give the name?`,
  passages,
  rubric: [
    {
      points: 2,
      criterion: 'Names two things that a reader would want to know of the source and that the sentence does not tell.',
    },
    { points: 1, criterion: 'Gives a fair reason for leaving the name out (safety, the job, the law).' },
    { points: 1, criterion: 'Does not conclude that the statement is false because the source is unnamed.' },
  ],
  model: `The sentence does not tell: ${missing.join('; ')}. ${reason !== undefined ? `The sentence gives a reason for the missing name: “${reason}”.` : 'The source may stay unnamed because speaking could cost the job or be unsafe.'} That the name is missing does not make the statement false; it makes it harder to check.`,
  lines: 4,
  rationale: 'An unnamed source may be right and may have good reasons; the reader only cannot ask again.',
  authority: [],
  alternatives: [],
});

/**
 * What fair readers see either way is not asked: whether “two diplomats” tells where they belong, whether a post or a nearness tells
 * how they know, whether a reason or praise in the sentence tells what they have to gain.
 */
const mayBeSeenAsTold = (
  part: ToldOfSource,
  named: string,
  told: ReadonlyMap<ToldOfSource, string>,
  sentence: ShownSentence,
): boolean => {
  switch (part) {
    case 'role':
      return !anybody.test(named) || / \p{Lu}.*\bsources?\b/u.test(named);
    case 'basis':
      return near.test(named) || told.has('role') || told.has('reasons');
    case 'motive':
      return told.has('reasons') || findingsOf(sentence, 'loaded-term').length > 0 || mayJudge(sentence);
    case 'count':
      // “Officials” are more than one; how many is not told.
      return true;
    default:
      return false;
  }
};

/** Words that tell of nobody more than that there is somebody. */
const anybody = /\b(?:sources?|people|persons?|m[ae]n|wom[ae]n|insiders?|others?)\b/i;
/** “Close to the talks”, “with knowledge of them”: near enough to know, and how is not told. */
const near = anyOf(classroom['near-it']);
/** “Said that Ms Harnt had told colleagues”: how the source knows may be seen in it. */
const isHearsay = ({ text }: ShownSentence): boolean =>
  (text.match(/\b(?:said|says|told|heard|knows?|den(?:y|ies|ied)|confirm\w*)\b/gi) ?? []).length > 1;
const vouched = anyOf(classroom.vouching);
const eyewitness = anyOf(classroom.eyewitnesses);

/** What is told, with the words that tell it, where they stand in this sentence. */
const toldOf = (anonymity: Anonymity, source: string, { text }: ShownSentence): Map<ToldOfSource, string> => {
  const told = new Map<ToldOfSource, string>();
  const evidence = (dimension: ToldOfSource): string | undefined =>
    anonymity.evidence
      .filter((one) => one.dimension === dimension)
      .map((one) => one.text.replace(/\s+/g, ' '))
      .find((words) => text.includes(words));
  // “A source close to the talks” tells how near it was, and of no post.
  if ((anonymity.naming === 'role' || anonymity.naming === 'affiliation') && !/\bsources?\b/i.test(source))
    told.set('role', source);
  for (const dimension of ['reasons', 'basis', 'motive', 'corroboration'] as const) {
    const words = evidence(dimension);
    if (words !== undefined && !(dimension === 'basis' && near.test(words))) told.set(dimension, words);
  }
  if (eyewitness.test(source)) told.set('basis', source);
  const { min, max } = anonymity.count;
  if (min === max) told.set('count', source);
  return told;
};
