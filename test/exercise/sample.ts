import type { Exercise, Item, Passage } from '../../src/model/exercise.js';

const passage = (outlet: string, text: string): Passage => ({ outlet, text });
const base = {
  passages: [],
  rationale: 'Because the words say so.',
  authority: ['Style guide of the Ellery Press'],
  alternatives: [],
};

/** Text that every format has to take as it is. */
export const awkward = 'A {brace}, a tilde ~, a=b, #1: “50 %” of *stars* & <b>tags</b> \\ 😀 مينا said.';

const text = 'The bosses slammed a so-called plan on Monday, and *nobody* asked why.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });

const spanOf = (words: string) => ({ start: at(words).start, end: at(words).end });

/** An item of each format, and of each that may hold nothing or several. */
export const items: Item[] = [
  {
    ...base,
    id: 'loaded-words-1',
    format: 'mark',
    prompt: 'Mark every word that judges.',
    text,
    answers: [
      { ...at('slammed'), why: 'It judges how it was said.', plainer: ['criticised'] },
      { ...at('so-called plan'), why: 'It says that it is none.', plainer: [] },
    ],
    neutral: ['The', 'on', 'Monday', 'and'].map(spanOf),
    alternatives: ['“bosses” may count as loaded: a plainer word is “managers”.'],
  },
  {
    ...base,
    id: 'loaded-words-2',
    format: 'mark',
    prompt: 'Mark every word that judges.',
    text: 'The council meets on Monday at 6:30 in the hall.',
    answers: [],
    neutral: [
      { start: 0, end: 3 },
      { start: 18, end: 20 },
      { start: 21, end: 27 },
      { start: 31, end: 35 },
    ],
  },
  {
    ...base,
    id: 'no-match-1',
    format: 'choice',
    prompt: 'Which statement stands in Outlet A only?',
    passages: [passage('Outlet A', `The gate was shut. ${awkward}`), passage('Outlet B', 'The gate was shut.')],
    options: [
      { text: awkward, correct: true, why: 'Outlet B has nothing like it.' },
      { text: 'The gate was shut.', correct: false, why: 'Both state it.' },
    ],
  },
  {
    ...base,
    id: 'unnamed-source-1',
    format: 'select',
    prompt: 'What does the text state of this source?',
    passages: [passage('Outlet B', '“It is over,” said a port official who asked not to be named.')],
    options: [
      { text: 'What post they hold', correct: true, why: '“a port official”' },
      { text: 'That they asked to stay unnamed', correct: true, why: '“who asked not to be named”' },
      { text: 'How they know', correct: false, why: 'The text does not state it.' },
    ],
  },
  {
    ...base,
    id: 'kinds-of-source-1',
    format: 'match',
    prompt: 'Match each source with its kind.',
    pairs: [
      { left: '“Ana Brandt, the mayor, said”', right: 'a named person', why: 'The name stands there.' },
      { left: '“officials said”', right: 'an unnamed group', why: 'Nobody is named.' },
      { left: '“Ida Vossen said”', right: 'a named person', why: 'The name stands there.' },
    ],
    others: ['a document'],
  },
  {
    ...base,
    id: 'how-certain-1',
    format: 'order',
    prompt: 'Put these in order.',
    ends: ['most certain', 'least certain'],
    steps: [
      { text: 'The gate will certainly close.', why: '“certainly” makes it firmer.' },
      { text: 'The gate will close.', why: 'It is stated plainly.' },
      { text: 'The gate might close.', why: '“might” leaves it open.' },
    ],
  },
  {
    ...base,
    id: 'plain-words-1',
    format: 'open',
    prompt: 'Write it in plain words.',
    passages: [passage('Outlet A', text)],
    rubric: [
      { points: 2, criterion: 'The judging words are gone.' },
      { points: 1, criterion: 'All facts are still there.' },
    ],
    model: 'The managers criticised the plan on Monday.',
    lines: 3,
  },
];

const titles = {
  'loaded-words': 'Which words judge?',
  'no-match': 'What does only one outlet tell?',
  'unnamed-source': 'What do we learn of a source without a name?',
  'kinds-of-source': 'Who says so?',
  'how-certain': 'How sure is it made?',
  'plain-words': 'How would you say it plainly?',
} as const;

export const sample: Exercise = {
  schemaVersion: 1,
  title: 'The strike at Port Ellery: <three> reports & you',
  event: 'harbor-strike',
  level: 2,
  version: 'A',
  seed: 1,
  minutes: 45,
  invented: true,
  outlets: [
    { name: 'The Daily Gong', shownAs: 'Outlet A', rights: 'CC0-1.0; invented' },
    { name: 'Coastal Wire', shownAs: 'Outlet B', rights: null },
  ],
  aims: ['You can tell words that judge from words that state.'],
  vocabulary: [{ term: 'source', meaning: 'whoever a statement comes from' }],
  grade: 9,
  standard: '',
  notes: ['A strong word may be the accurate one.'],
  tasks: Object.entries(titles).map(([kind, title]) => ({
    kind: kind as keyof typeof titles,
    title,
    instruction: 'Read first, then answer.',
    help: kind === 'loaded-words' ? 'Ask: would the other side say it so?' : null,
    minutes: 8,
    items: items.filter(({ id }) => id.startsWith(kind)),
  })),
  leftOut: [{ kind: 'what-differs', reason: 'the reports share too few facts' }],
  manifest: { tool: 'framewise', version: '0.0.0', lexicons: [], inputs: [], options: {} },
};
