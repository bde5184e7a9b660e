/** English inflection of verbs and nouns, for making every surface form of a list's entries at build time. */

/** Irregular forms, as `lexicons/morphology.yaml` gives them: base → all other forms. */
export interface Morphology {
  verbs: Record<string, string[]>;
  nouns: Record<string, string[]>;
  /** Verbs that double the last consonant although they have several syllables (admit, refer, compel). */
  doubling: string[];
  /** British spelling → American spelling, whole words or word parts. */
  spellings: Record<string, string>;
}

const vowel = /[aeiou]/;
const consonantY = /[^aeiou]y$/;
const hissing = /(s|x|z|ch|sh)$/;

const addS = (word: string): string => {
  if (hissing.test(word)) return `${word}es`;
  if (consonantY.test(word)) return `${word.slice(0, -1)}ies`;
  if (/[^aeiou]o$/.test(word)) return `${word}es`;
  return `${word}s`;
};

/** One syllable ending in a single consonant after a single vowel: the consonant doubles before -ed and -ing. */
const doublesByShape = (verb: string): boolean =>
  /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) || /^[^aeiou]*qu[aeiou][^aeiouwxy]$/.test(verb);

const stems = (verb: string, morphology: Morphology): string[] => {
  const last = verb.at(-1)!;
  if (doublesByShape(verb) || morphology.doubling.includes(verb)) return [verb + last];
  // Travel, label: British doubles, American does not; both are read.
  if (/[^aeiou][aeiou]l$/.test(verb)) return [verb, verb + last];
  return [verb];
};

/** All forms of a verb: base, -s, past, participle, -ing. */
export const verbForms = (verb: string, morphology: Morphology): string[] => {
  const forms = new Set([verb, addS(verb)]);
  const irregular = morphology.verbs[verb];
  for (const form of irregular ?? []) forms.add(form);
  for (const stem of stems(verb, morphology)) {
    if (/ie$/.test(verb)) forms.add(`${verb.slice(0, -2)}ying`);
    else if (/e$/.test(verb) && !/(ee|oe|ye)$/.test(verb)) forms.add(`${verb.slice(0, -1)}ing`);
    else forms.add(`${stem}ing`);
    if (irregular) continue;
    if (verb.endsWith('e')) forms.add(`${verb}d`);
    else if (consonantY.test(verb)) forms.add(`${verb.slice(0, -1)}ied`);
    else forms.add(`${stem}ed`);
  }
  return [...forms];
};

/** Singular and plural of a noun. */
export const nounForms = (noun: string, morphology: Morphology): string[] => {
  const irregular = morphology.nouns[noun];
  return irregular ? [noun, ...irregular] : [noun, addS(noun)];
};

/** A word in its other national spelling, where it has one. Whole words come before parts of words. */
export const spellingVariants = (word: string, morphology: Morphology): string[] => {
  const variants = new Set([word]);
  for (const [british, american] of Object.entries(morphology.spellings)) {
    for (const [from, to] of [
      [british, american],
      [american, british],
    ] as const) {
      if (word === from) variants.add(to);
    }
  }
  const ise = /^(.{3,})(is|iz)(e|es|ed|ing|er|ers|ation|ations)$/.exec(word);
  if (
    ise &&
    vowel.test(ise[1]!) &&
    !/^(adv|rev|prom|surpr|superv|telev|compr|exerc|desp|dev|adm|cap|s|pr)$/.test(ise[1]!)
  ) {
    variants.add(`${ise[1]}${ise[2] === 'is' ? 'iz' : 'is'}${ise[3]}`);
  }
  return [...variants];
};
