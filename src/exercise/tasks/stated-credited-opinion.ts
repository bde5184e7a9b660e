import { classroom } from '../../generated/classroom.js';
import type { Stating } from '../../model/classroom.js';
import type { Attribution, LoadedTerm } from '../../model/finding.js';
import { isContestedWord } from '../contested.js';
import { findingsOf, type ShownSentence } from '../material.js';
import { mayJudge } from '../may-judge.js';
import { creditedShare, isMostlyCredited } from '../mostly-credited.js';
import { creditsSomebody } from '../saying.js';
import type { Candidate, TaskMaker } from '../task-maker.js';
import { unquoted } from '../unquoted.js';
import { calmSentences, isKeyed } from './loaded-words.js';

/** Words in which the outlet says what it thinks of something. */
const judging: ReadonlySet<LoadedTerm['category']> = new Set([
  'editorialising',
  'emotive-adjective',
  'mind-reading',
  'dysphemism',
  'vouching-modifier',
  'unneeded-modifier',
  'one-sided-term',
]);

/** Short sentences of which it is clear whether the outlet states, credits or judges. */
export const statedCreditedOpinion: TaskMaker = (material) => {
  const calm = new Set(calmSentences(material));
  const sorted = material.sentences.flat().flatMap((sentence) => {
    const one = kindOf(sentence, calm.has(sentence));
    // Which matter “the matter” was a pupil need not know to see that the outlet judges it.
    return one && (one.kind === 'judged' || !sentence.pointsBack) ? [one] : [];
  });
  const kinds = new Set(sorted.map(({ kind }) => kind));
  if (kinds.size < 2) return { reason: 'too few sentences are clearly stated, clearly credited or clearly judging' };
  return sorted.map(asItem);
};

interface Sorted {
  sentence: ShownSentence;
  kind: Stating;
  why: string;
}

const kindOf = (sentence: ShownSentence, isCalm: boolean): Sorted | undefined => {
  const terms = findingsOf(sentence, 'loaded-term');
  const attributions = findingsOf(sentence, 'attribution');
  if (attributions.length === 0 && creditedShare(sentence) === 0) {
    const judged = terms.find(({ category }) => judging.has(category));
    if (judged && isKeyed(sentence)) return { sentence, kind: 'judged', why: `“${judged.text}”: ${judged.why}` };
    const isBare =
      terms.length === 0 && findingsOf(sentence, 'booster').length === 0 && findingsOf(sentence, 'hedge').length === 0;
    // A figure or a day can be checked; without one a plain sentence may still be a judgement.
    return isCalm &&
      isBare &&
      !mayJudge(sentence) &&
      !creditsSomebody(sentence.text) &&
      /\d/.test(sentence.text) &&
      !/["“”‘]/.test(sentence.text)
      ? { sentence, kind: 'stated', why: 'Nobody is named who says so, and no word judges: the outlet states it.' }
      : undefined;
  }
  const [first] = attributions;
  const isClear =
    attributions.length === 1 &&
    first!.type === 'speech' &&
    // “Denied that” tells who says that it is not so.
    first!.stance !== 'denying' &&
    first!.source !== null &&
    first!.cue !== null &&
    tellsStatement(first!) &&
    terms.length === 0 &&
    // Of “an illegal colony, he said” it may be argued whose word it is.
    !isContestedWord(unquoted(sentence.text));
  return isClear && isMostlyCredited(sentence)
    ? {
        sentence,
        kind: 'credited',
        why: `“${first!.cue!.text}” tells who says so: “${first!.source!.text}”${first!.anonymous ? ', though not by name' : ''}.`,
      }
    : undefined;
};

/**
 * “Announced her resignation” tells what somebody did by speaking, and fair readers differ on whether it is credited: a statement is
 * quoted, stands behind “that”, or behind a cue that takes nothing else. With “calendars show that” the outlet vouches for it too.
 */
export const tellsStatement = ({ cue, form, content }: Attribution): boolean => {
  const words = cue!.text.toLowerCase();
  if (vouching.test(words)) return false;
  const isPlain = classroom['plain-cues'].some((plain) => words === plain || words.split(' ').includes(plain));
  const takesOnlyStatements = /\b(?:said|says?|told|tells?|according to)$/.test(words);
  return form === 'direct' || (isPlain && (takesOnlyStatements || /^that\b/i.test(content?.text ?? '')));
};

export const vouching = /\b(?:show\w*|found|finds?|reveal\w*|confirm\w*)\b/;

const asItem = ({ sentence, kind, why }: Sorted): Candidate => {
  const answers = Object.entries(classroom['stated-credited-opinion']) as [Stating, string][];
  return {
    sentences: [sentence.text],
    sort: kind,
    draft: {
      format: 'choice',
      prompt: 'Stated, credited, or judged? One judging word of the outlet’s own is enough for “judged”.',
      passages: [{ outlet: sentence.outlet, text: sentence.text }],
      options: answers.map(([one, text]) => ({
        text,
        correct: one === kind,
        why: one === kind ? why : `Look again. ${why}`,
      })),
      rationale: why,
      authority: [],
      alternatives: [],
    },
  };
};
