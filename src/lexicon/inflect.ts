/** English inflection of verbs and nouns and its two spellings, for making every surface form of a list at build time. */

/** What the regular rules do not say, as `lexicons/morphology.yaml` gives it. */
export interface Morphology {
  /** Irregular verbs: past, participle (one form where they are the same, none where the base is both), odd -s forms first. */
  verbs: Record<string, string[]>;
  /** Irregular nouns: their plurals; none where it equals the singular. */
  nouns: Record<string, string[]>;
  /** Verbs that double the last consonant although they have several syllables (admit, refer, compel). */
  doubling: string[];
  /** British spelling → American spelling and back, whole words. */
  spellings: Record<string, string>;
}

/** The inflected forms of a word by their grammatical function; several where usage varies (travelled, traveled). */
export type Paradigm = Partial<Record<Slot, string[]>>;
export type Slot = 'base' | 's' | 'past' | 'participle' | 'ing' | 'plural';

const consonantY = /[^aeiou]y$/;
const hissing = /(s|x|z|ch|sh)$/;

const addS = (word: string): string => {
  if (hissing.test(word) || /[^aeiou]o$/.test(word)) return `${word}es`;
  return consonantY.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
};

/** One syllable that ends in a single consonant after a single vowel: the consonant doubles before -ed and -ing. */
const doublesByShape = (verb: string): boolean => /^([^aeiou]*|[^aeiou]*qu)[aeiou][^aeiouwxy]$/.test(verb);

const stems = (verb: string, morphology: Morphology): string[] => {
  const last = verb.at(-1)!;
  if (doublesByShape(verb) || morphology.doubling.includes(verb)) return [verb + last];
  // Travel, label: British doubles, American does not; both are read.
  return /[^aeiou][aeiou]l$/.test(verb) ? [verb, verb + last] : [verb];
};

const withEd = (verb: string, morphology: Morphology): string[] => {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (consonantY.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stems(verb, morphology).map((stem) => `${stem}ed`);
};

const withIng = (verb: string, morphology: Morphology): string[] => {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith('e') && !/(ee|oe|ye|^be)$/.test(verb)) return [`${verb.slice(0, -1)}ing`];
  return stems(verb, morphology).map((stem) => `${stem}ing`);
};

export const verbParadigm = (verb: string, morphology: Morphology): Paradigm => {
  const ing = withIng(verb, morphology);
  // The only verb with more than five forms.
  if (verb === 'be') return { base: ['be', 'am', 'are'], s: ['is'], past: ['was', 'were'], participle: ['been'], ing };
  const irregular = Object.hasOwn(morphology.verbs, verb) ? morphology.verbs[verb]! : undefined;
  const oddS = irregular?.filter((form) => form.endsWith('s')) ?? [];
  const rest = irregular?.filter((form) => !form.endsWith('s') && form !== ing[0]);
  const past = rest ? [rest[0] ?? verb] : withEd(verb, morphology);
  const participle = rest ? [rest[1] ?? rest[0] ?? verb] : past;
  return { base: [verb], s: oddS.length > 0 ? oddS : [addS(verb)], past, participle, ing };
};

export const nounParadigm = (noun: string, morphology: Morphology): Paradigm => {
  const irregular = Object.hasOwn(morphology.nouns, noun) ? morphology.nouns[noun]! : undefined;
  return { base: [noun], plural: irregular ? (irregular.length > 0 ? irregular : [noun]) : [addS(noun)] };
};

const unique = (paradigm: Paradigm): string[] => [...new Set(Object.values(paradigm).flat())];

/** All forms of a verb: base, -s, past, participle, -ing. */
export const verbForms = (verb: string, morphology: Morphology): string[] => unique(verbParadigm(verb, morphology));

/** Singular and plural of a noun. */
export const nounForms = (noun: string, morphology: Morphology): string[] => unique(nounParadigm(noun, morphology));

/** Stems before -ise that have no z spelling. */
const noZ = /^(adv|rev|prom|surpr|superv|telev|compr|exerc|desp|pra)$/;

/** A word in both national spellings, where it has two; itself alone, where not. */
export const spellingVariants = (word: string, morphology: Morphology): string[] => {
  const variants = new Set([word]);
  if (Object.hasOwn(morphology.spellings, word)) variants.add(morphology.spellings[word]!);
  const ise = /^(.{3,})(is|iz)(e|es|ed|ing|er|ers|ation|ations)$/.exec(word);
  if (ise && /[aeiou]/.test(ise[1]!) && !noZ.test(ise[1]!))
    variants.add(`${ise[1]}${ise[2] === 'is' ? 'iz' : 'is'}${ise[3]}`);
  return [...variants];
};
