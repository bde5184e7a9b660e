import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMorphology } from '../../src/lexicon/compile.js';
import { nounForms, spellingVariants, verbForms, verbParadigm } from '../../src/lexicon/inflect.js';

const morphology = readMorphology(join(import.meta.dirname, '../../lexicons'));

describe('verbs', () => {
  it.each([
    ['slam', 'slam slams slammed slamming'],
    ['criticise', 'criticise criticises criticised criticising'],
    ['crush', 'crush crushes crushed crushing'],
    ['cry', 'cry cries cried crying'],
    ['play', 'play plays played playing'],
    ['admit', 'admit admits admitted admitting'],
    ['visit', 'visit visits visited visiting'],
    ['fix', 'fix fixes fixed fixing'],
    ['vow', 'vow vows vowed vowing'],
    ['veto', 'veto vetoes vetoed vetoing'],
    ['travel', 'travel travels traveled travelled traveling travelling'],
    ['tie', 'tie ties tied tying'],
    ['see', 'see sees saw seen seeing'],
    ['say', 'say says said saying'],
    ['undergo', 'undergo undergoes underwent undergone undergoing'],
    ['hit', 'hit hits hitting'],
    ['be', 'be am are is was were been being'],
  ])('%s: %s', (verb, forms) => {
    expect(verbForms(verb, morphology)).toEqual(forms.split(' '));
  });

  it('are told apart by function, so that an alternative can take the form of what it replaces', () => {
    expect(verbParadigm('take', morphology)).toEqual({
      base: ['take'],
      s: ['takes'],
      past: ['took'],
      participle: ['taken'],
      ing: ['taking'],
    });
  });
});

it.each([
  ['mob', 'mob mobs'],
  ['army', 'army armies'],
  ['strongman', 'strongman strongmen'],
  ['crisis', 'crisis crises'],
  ['police', 'police'],
])('the noun %s: %s', (noun, forms) => {
  expect([...new Set(nounForms(noun, morphology))]).toEqual(forms.split(' '));
});

it.each([
  ['neutralise', 'neutralise neutralize'],
  ['neutralized', 'neutralized neutralised'],
  ['defence', 'defence defense'],
  ['labor', 'labor labour'],
  ['surprise', 'surprise'],
  ['size', 'size'],
  ['crisis', 'crisis'],
])('the spellings of %s: %s', (word, spellings) => {
  expect(spellingVariants(word, morphology)).toEqual(spellings.split(' '));
});
