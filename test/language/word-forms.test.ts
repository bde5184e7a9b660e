import { expect, it } from 'vitest';
import { wordForms } from '../../src/language/word-forms.js';

const areOne = (a: string, b: string): boolean => wordForms.keys([a])[0] === wordForms.keys([b])[0];

it.each([
  ['emergencies', 'emergency'],
  ['announced', 'announcement'],
  ['organisations', 'organization'],
])('"%s" and "%s" count as one word', (a, b) => expect(areOne(a, b)).toBe(true));

it.each([
  ['emerged', 'emergency'],
  ['imports', 'important'],
  ['units', 'united'],
  ['severe', 'several'],
])('"%s" and "%s" do not, though the stemmer gives both one stem', (a, b) => expect(areOne(a, b)).toBe(false));
