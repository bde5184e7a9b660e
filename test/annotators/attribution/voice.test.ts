import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/annotators/attribution/index.js';
import { creditedStretches, voices } from '../../../src/annotators/attribution/voice/voice.js';
import { articleFromFields } from '../../../src/ingest/article-from-fields.js';
import { readDocument } from '../../../src/language/read.js';
import { plainArticle } from '../../lexicon/plain-article.js';

const articleOf = (text: string) => articleFromFields({ id: 'a1', outlet: 'The Courier', title: null, text }, 0);

/** The voice of the last place at which a word stands. */
const voiceOfWord = (text: string, word: string): string => {
  const document = readDocument(articleOf(text));
  const start = text.lastIndexOf(word);
  return voices(creditedStretches(document, findAttributions(document)))('body', { start, end: start + word.length });
};

describe('whose words a span is', () => {
  it.each([
    ['The regime fell on Monday.', 'regime', 'outlet'],
    ['“The regime fell,” Ruiz said.', 'regime', 'quoted'],
    ['Ruiz said the regime had fallen.', 'regime', 'paraphrased'],
    ['Ruiz said the fall was “a shameless grab” for power.', 'shameless', 'quoted'],
    ['Ruiz said the fall was “a shameless grab” for power.', 'power', 'paraphrased'],
    ['According to the envoy, the regime fell.', 'regime', 'paraphrased'],
  ])('%s — %s', (text, word, voice) => expect(voiceOfWord(text, word)).toBe(voice));
});

describe('only speech moves words out of the outlet’s voice', () => {
  it('leaves a wish and its purpose with the outlet', () =>
    expect(voiceOfWord('The premier wants to stay in order to appease extremists.', 'extremists')).toBe('outlet'));

  it('leaves a belief with the outlet', () =>
    expect(voiceOfWord('Kestrian intelligence believes the regime will fall.', 'regime')).toBe('outlet'));

  it('leaves what somebody would not say with the outlet', () =>
    expect(voiceOfWord('Ruiz declined to say whether they discussed the shameful plan.', 'shameful')).toBe('outlet'));
});

describe('words that nobody has said', () => {
  it.each([
    ['Ruiz did not say that the regime fell.', 'regime', 'outlet'],
    ['Ruiz might reveal that the regime fell.', 'regime', 'outlet'],
    ['The ministry released the shameful files.', 'shameful', 'outlet'],
  ])('%s — %s', (text, word, voice) => expect(voiceOfWord(text, word)).toBe(voice));
});

it('a long quotation is somebody’s words, also where nobody is named', () =>
  expect(voiceOfWord('Some want “a world that bows to their shameful model.”', 'shameful')).toBe('quoted'));

describe('a few words between marks behind a long quotation', () => {
  it.each([
    ['The senator went after him as a “leech who will bleed the whole town” and a “shameful brat.”', 'quoted'],
    ['It is a “leech that will bleed the whole town.” The “shameful” plan failed.', 'outlet'],
    ['It is a “leech that will bleed the whole town” where the “shameful” plan failed.', 'outlet'],
  ])('%s', (text, voice) => expect(voiceOfWord(text, 'shameful')).toBe(voice));
});

describe('a few words between marks', () => {
  it.each([
    ['of who acts in the sentence', 'Ruiz vowed to end the “shameful war” in the valley.', 'quoted'],
    [
      'of who was quoted just before',
      '“It is a shameful grab for power,” Ruiz said. The “shameful” plan passed.',
      'quoted',
    ],
    ['of somebody who only acts', 'Three parties backed the “shameful” plan.', 'outlet'],
    ['that open the text', '“Shameful war” it was.', 'outlet'],
    ['of nobody', 'The “shameful” plan failed on Monday.', 'outlet'],
    [
      'of somebody in another paragraph',
      '“It is a grab for power,” Ruiz said.\n\nThe “shameful” plan passed.',
      'outlet',
    ],
    ['with which the outlet names the speaker', 'The “shameful” said the plan was good.', 'outlet'],
    ['that are spoken of as words', 'Ruiz rejected the term “shameful” in the debate.', 'outlet'],
    ['that are the name of a book', 'Ruiz, author of “Shameful Days”, said the plan was good.', 'outlet'],
  ])('%s: %s', (_, text, voice) => expect(voiceOfWord(text, /Shameful/.exec(text)?.[0] ?? 'shameful')).toBe(voice));
});

describe('what the outlet adds to a report stays its own', () => {
  it.each([
    ['Ruiz said the wall would stay, dividing the shattered town.', 'shattered'],
    ['Ruiz said the wall would stay, which angered the shattered town.', 'shattered'],
    ['Ruiz said the wall would stay in order to placate hardliners.', 'hardliners'],
  ])('%s — %s', (text, word) => expect(voiceOfWord(text, word)).toBe('outlet'));

  it.each([
    ['Ruiz said the wall would stay, a move that angered the shattered town.', 'shattered'],
    ['“He [strongman Osk Varen] must go,” Ruiz said.', 'strongman'],
    ['“It was (strongman Osk) Varen who must go,” Ruiz said.', 'strongman'],
    ['“He (the strongman) must go,” Ruiz said.', 'strongman'],
  ])('%s — %s', (text, word) => expect(voiceOfWord(text, word)).toBe('outlet'));

  it.each([
    ['Ruiz said the mayor, who was elected in May, would resign over the shameful plan.', 'shameful'],
    ['Ruiz said the plan was dear, including a shameful fee.', 'shameful'],
    ['Ruiz said the plan was a move that angered the shattered town.', 'shattered'],
  ])('but not what the report goes on with: %s — %s', (text, word) =>
    expect(voiceOfWord(text, word)).toBe('paraphrased'),
  );

  it('nor what a speaker put in brackets', () =>
    expect(voiceOfWord('“The plan (the shameful one) must go,” Ruiz said.', 'shameful')).toBe('quoted'));
});

it('an embedded post is its author’s words', () => {
  const text = 'Talks failed.\n\nThe regime lied.';
  const article = plainArticle(text);
  const blocks = [
    { start: 0, end: 13, zone: 'paragraph' as const },
    { start: 15, end: text.length, zone: 'embed' as const },
  ];
  const document = readDocument({ ...article, blocks });
  const voiceOf = voices(creditedStretches(document, findAttributions(document)));
  expect(voiceOf('body', { start: 19, end: 25 })).toBe('quoted');
  expect(voiceOf('body', { start: 0, end: 5 })).toBe('outlet');
});
