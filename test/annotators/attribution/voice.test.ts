import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/annotators/attribution/index.js';
import { voices } from '../../../src/annotators/attribution/voice.js';
import { readDocument } from '../../../src/language/read.js';
import { plainArticle } from '../../lexicon/plain-article.js';

const voiceOfWord = (text: string, word: string): string => {
  const document = readDocument(plainArticle(text));
  const start = text.indexOf(word);
  return voices(document, findAttributions(document))('body', { start, end: start + word.length });
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

describe('what the outlet adds to a report stays its own', () => {
  it.each([
    ['Ruiz said the wall would stay, dividing the shattered town.', 'shattered'],
    ['Ruiz said the wall would stay, which angered the shattered town.', 'shattered'],
    ['Ruiz said the wall would stay in order to placate hardliners.', 'hardliners'],
  ])('%s — %s', (text, word) => expect(voiceOfWord(text, word)).toBe('outlet'));

  it('gives an editor’s insertion in a quotation to the outlet', () =>
    expect(voiceOfWord('“He [strongman Osk Varen] must go,” Ruiz said.', 'strongman')).toBe('outlet'));
});

it('an embedded post is its author’s words', () => {
  const text = 'Talks failed.\n\nThe regime lied.';
  const article = plainArticle(text);
  const blocks = [
    { start: 0, end: 13, zone: 'paragraph' as const },
    { start: 15, end: text.length, zone: 'embed' as const },
  ];
  const document = readDocument({ ...article, blocks });
  const voiceOf = voices(document, findAttributions(document));
  expect(voiceOf('body', { start: 19, end: 25 })).toBe('quoted');
  expect(voiceOf('body', { start: 0, end: 5 })).toBe('outlet');
});
