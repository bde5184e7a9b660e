import type { CompiledPattern } from '../model/lexicon.js';
import { casedTokens, formTokens, withJoinedHyphens } from './form-tokens.js';
import { type Morphology, nounParadigm, type Paradigm, type Slot, spellingVariants, verbParadigm } from './inflect.js';
import type { ListEntry } from './schema.js';

/** Every surface form of an entry as the matcher reads it: inflected, in both spellings, with its hyphens as tokens. */
export const patternsOf = (entry: ListEntry, index: number, morphology: Morphology): CompiledPattern[] => {
  const seen = new Map<string, CompiledPattern>();
  for (const form of entry.forms ?? []) {
    const words = formTokens(form);
    const head = headOf(words, entry);
    for (const { word, slots } of headForms(words[head]!, entry, morphology)) {
      const alternatives = alternativesIn(slots, entry, morphology);
      for (const spelled of spellings(words.with(head, word), morphology)) {
        for (const cut of withJoinedHyphens(spelled)) {
          const key = cut.join(' ');
          if (seen.has(key)) continue;
          seen.set(key, {
            words: cut,
            entry: index,
            head: Math.min(head === 0 ? 0 : head - (spelled.length - cut.length), cut.length - 1),
            ...(entry.pos && asksForTag(cut, entry) && { pos: entry.pos }),
            ...(entry.match === 'case' && { cased: casedTokens(form) }),
            ...(alternatives && { alternatives }),
          });
        }
      }
    }
  }
  return [...seen.values()];
};

/** The words of a noun phrase tell its sense by themselves; the tagger errs more often than they do. */
const asksForTag = (words: string[], entry: ListEntry): boolean =>
  words.length === 1 || (isVerbal(entry) && entry.pos!.length === 1);

const isVerbal = (entry: ListEntry): boolean => entry.pos?.includes('VERB') ?? false;
const isNominal = (entry: ListEntry): boolean => (entry.pos?.includes('NOUN') || entry.pos?.includes('PROPN')) ?? false;

/** The word that inflects: a verb phrase begins with its verb, a noun phrase ends with its noun. */
const headOf = (words: string[], entry: ListEntry): number => (isVerbal(entry) ? 0 : words.length - 1);

interface HeadForm {
  word: string;
  /** What the form can be: "slammed" is past and participle. */
  slots: Slot[];
}

const headForms = (word: string, entry: ListEntry, morphology: Morphology): HeadForm[] => {
  const forms = new Map<string, HeadForm>([[word, { word, slots: ['base'] }]]);
  if (entry.match !== 'lemma') return [...forms.values()];
  const add = (paradigm: Paradigm): void => {
    for (const [slot, made] of Object.entries(paradigm) as [Slot, string[]][])
      for (const form of made) {
        const known = forms.get(form);
        if (known) known.slots.push(slot);
        else forms.set(form, { word: form, slots: [slot] });
      }
  };
  if (isVerbal(entry)) add(verbParadigm(word, morphology));
  if (isNominal(entry)) add(nounParadigm(word, morphology));
  return [...forms.values()];
};

/** The alternatives in the inflection of the form that they would replace; undefined for the base form. */
const alternativesIn = (slots: Slot[], entry: ListEntry, morphology: Morphology): string[] | undefined => {
  if (slots.includes('base') || !Array.isArray(entry.alternatives)) return undefined;
  return entry.alternatives.map((alternative) => {
    const words = alternative.split(' ');
    const head = isVerbal(entry) ? 0 : words.length - 1;
    const paradigm = isVerbal(entry) ? verbParadigm(words[head]!, morphology) : nounParadigm(words[head]!, morphology);
    const forms = new Set(slots.flatMap((slot) => paradigm[slot]?.[0] ?? []));
    return forms.size === 0 ? alternative : words.with(head, [...forms].join('/')).join(' ');
  });
};

/** Two spellings a word: a phrase of twelve such words would have thousands. */
const mostSpellings = 16;

const spellings = (words: string[], morphology: Morphology): string[][] =>
  words.reduce<string[][]>(
    (made, word) => {
      const variants = made.length < mostSpellings ? spellingVariants(word, morphology) : [word];
      return made.flatMap((start) => variants.map((variant) => [...start, variant]));
    },
    [[]],
  );
