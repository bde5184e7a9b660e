import { classroom } from '../../generated/classroom.js';
import type { LoadedTerm } from '../../model/finding.js';
import { capitalised } from '../../model/prose.js';
import { findingsOf, oneLine, type ShownSentence } from '../material.js';
import type { TaskMaker } from '../task-maker.js';
import { isKeyed } from './loaded-words.js';

/** Sentences in which every judging word has a plainer one, or can go. */
export const plainWords: TaskMaker = ({ sentences }) => {
  const fit = sentences
    .flat()
    .filter(
      (sentence) =>
        isKeyed(sentence) &&
        !grabbing.test(sentence.text) &&
        findingsOf(sentence, 'loaded-term').every((term) => plainerFor(term, sentence) !== undefined),
    );
  if (fit.length === 0) return { reason: 'no sentence has loaded words for which plainer ones are agreed on' };
  return fit.map((sentence) => {
    const terms = findingsOf(sentence, 'loaded-term');
    return {
      sentences: [sentence.text],
      draft: {
        format: 'open',
        prompt: 'Write this sentence in plain words.',
        passages: [{ outlet: sentence.outlet, text: sentence.text }],
        rubric: [
          { points: 2, criterion: `The judging words are gone (${terms.map(({ text }) => `“${text}”`).join(', ')}).` },
          { points: 2, criterion: 'Every fact is still there: who, what, how many, when, who says so.' },
          { points: 1, criterion: 'Both sides could accept the sentence.' },
        ],
        model: plainly(sentence, terms),
        lines: 3,
        rationale: terms.map(({ text, why }) => `“${text}”: ${why}`).join(' '),
        authority: [...new Set(terms.flatMap(({ authority }) => authority))],
        alternatives: ['There are many good answers; the model answer is one of them.'],
      },
    };
  });
};

/** “Took millions out of the company” says no more kindly what “pocketed” says. */
const grabbing = /\b(?:take|takes|taking|took|taken)\b.*\bout of\b/i;

/** Words that describe can go; the rest of the sentence stands without them. */
const describing: ReadonlySet<LoadedTerm['category']> = new Set([
  'emotive-adjective',
  'unneeded-modifier',
  'intensifier',
  'vouching-modifier',
]);

/**
 * What can stand in its place, in the same form: nothing for a word that describes, else the first plainer word that needs no
 * choice ("took/taken no side" does). A word in -ing may be a verb or describe, so that none is sure to fit.
 */
const plainerFor = (
  { text, category, alternatives, start, end }: LoadedTerm,
  sentence: ShownSentence,
): string | undefined => {
  if (describing.has(category))
    return isDescribing(text) && describesWord(sentence.text.slice(end)) && !isAllThatIsTold(sentence.text, start, end)
      ? OMIT
      : undefined;
  if (text.endsWith('ing') || /\s/.test(text) || particle.test(sentence.text.slice(end))) return undefined;
  return alternatives.find((one) => !one.includes('/') && one !== OMIT);
};

const OMIT = '(omit)';

/** “Rammed through” is one verb. */
const particle = new RegExp(`^\\s+(?:${classroom.particles.join('|')})\\b`, 'i');

/** "A miserly 4" cannot be “a 4”. */
const describesWord = (rest: string): boolean => /^\s+\p{L}/u.test(rest);

/** “After a brutal weekend”: “after a weekend” would tell nothing. */
const isAllThatIsTold = (sentence: string, start: number, end: number): boolean =>
  /\ban? $/i.test(sentence.slice(0, start)) && /^ [\p{L}-]+(?:[.,;:!?]|$)/u.test(sentence.slice(end));

/** "A handful of activists" names whom it belittles. */
const isDescribing = (text: string): boolean => !/\s/.test(text);

const plainly = (sentence: ShownSentence, terms: readonly LoadedTerm[]): string => {
  let plain = sentence.text;
  for (const term of terms.toSorted((a, b) => b.start - a.start)) {
    const { start, end, text: words } = term;
    const plainer = plainerFor(term, sentence);
    const put = plainer === OMIT ? '' : /^\p{Lu}/u.test(words) ? capitalised(plainer!) : plainer!;
    const rest = oneLine(put + plain.slice(end)).replace(/^ ?([,.;:!?])/, '$1');
    plain = `${withArticleFor(rest, plain.slice(0, start))}${rest}`.replace(/ (?=[,.;:!?])/g, '');
  }
  return capitalised(plain);
};

/** “A brazen bid” without its adjective is still “a bid”; “a huge error” is “an error”. */
const withArticleFor = (rest: string, before: string): string =>
  before.replace(/\b(a)n? $/i, (_, a: string) => (/^[aeiou]/i.test(rest) ? `${a}n ` : `${a} `));
