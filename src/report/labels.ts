import type { Outcome } from '../model/annotated-article.js';
import type { Caution, DifferenceKind, FactMention, Position, WithinArticle } from '../model/comparison.js';
import type {
  AgencyCategory,
  Anonymity,
  Attribution,
  BoosterCategory,
  FindingKind,
  HedgeCategory,
  LoadedTerm,
  LoadedTermCategory,
  SourceRole,
  SourceType,
  Voice,
} from '../model/finding.js';
import type { Judgement, Verdict } from '../model/judgement.js';

/** How the report says each literal of the contract. It never says “biased”, “false”, “hides” or “failed”. */

interface StatusLabel {
  sign: string;
  short: string;
  verb: string;
  verbs: string;
  /** Where the fact is denied. */
  denial: string;
  denials: string;
}

export const STATUS: Record<FactMention['status'], StatusLabel> = {
  asserted: {
    sign: '●',
    short: 'stated',
    verb: 'states it as fact',
    verbs: 'state it as fact',
    denial: 'states the opposite as fact',
    denials: 'state the opposite as fact',
  },
  attributed: {
    sign: '◐',
    short: 'attributed',
    verb: 'attributes it to a source',
    verbs: 'attribute it to a source',
    denial: 'attributes the opposite to a source',
    denials: 'attribute the opposite to a source',
  },
  'attributed-unnamed': {
    sign: '○',
    short: 'unnamed source',
    verb: 'attributes it to an unnamed source',
    verbs: 'attribute it to an unnamed source',
    denial: 'attributes the opposite to an unnamed source',
    denials: 'attribute the opposite to an unnamed source',
  },
};

export const DIFFERENCE: Record<DifferenceKind, string> = {
  naming: 'What it is called',
  verb: 'The verb',
  modifier: 'What is added',
  agency: 'Who does it',
  number: 'The number',
  date: 'The date',
  'name-spelling': 'The spelling of a name',
  quotation: 'The quoted words',
  modality: 'May, can or does',
  polarity: 'Affirmed or denied',
  status: 'Who vouches for it',
  certainty: 'How sure it is made',
  origin: 'One origin',
};

/** Where a statement stands, and how far down that is: from two steps on the difference is shown. */
export const POSITION: Record<Position, { where: string; depth: number }> = {
  headline: { where: 'headline', depth: 0 },
  lead: { where: 'lead', depth: 1 },
  body: { where: 'body', depth: 2 },
  'last-paragraph': { where: 'last paragraph', depth: 3 },
};

/** What to know of an outlet in which no match was found, in a cell and in a sentence. */
export const CAUTION: Record<Caution['reason'], { short: string; long: string }> = {
  'maybe-truncated': { short: 'may be cut off', long: 'its text may be cut off' },
  'much-shorter': {
    short: 'much shorter',
    long: 'it has less than half the words of any outlet that states this',
  },
  'dated-earlier': {
    short: 'dated earlier',
    long: 'it is dated before the outlets that state this, as far as they are dated',
  },
  'before-the-day': {
    short: 'dated before that day',
    long: 'it is dated before a day on which this is said to have happened',
  },
};

export const VOICE: Record<Voice, string> = {
  outlet: 'in the outlet’s own words',
  paraphrased: 'credited to a source, worded by the outlet',
  quoted: 'in a source’s own words',
};

/** Whose words a figure counts. */
export const COUNTED: Record<Voice, string> = {
  outlet: 'the outlet’s own words',
  paraphrased: 'words credited to a source',
  quoted: 'quoted words',
};

/** The layers of marks: a letter for print and an underline of its own shape (the class) for each. */
export const MARK = {
  'loaded-term': { letter: 'L', title: 'Loaded term', titles: 'Loaded terms', shape: 'wavy underline' },
  hedge: { letter: 'H', title: 'Hedge', titles: 'Hedges', shape: 'dotted underline' },
  booster: { letter: 'B', title: 'Booster', titles: 'Boosters', shape: 'double underline' },
  attribution: { letter: 'S', title: 'Source', titles: 'Sources', shape: 'thin underline' },
  unnamed: { letter: 'U', title: 'Unnamed source', titles: 'Unnamed sources', shape: 'thick underline' },
  agency: { letter: 'D', title: 'Doer of an act', titles: 'Doers', shape: 'dashed underline' },
} as const satisfies Record<FindingKind | 'unnamed', { letter: string; title: string; titles: string; shape: string }>;
export type MarkKind = keyof typeof MARK;

export const LOADED: Record<LoadedTermCategory, string> = {
  'contentious-label': 'contentious label',
  'political-toponym': 'place name that takes a side',
  'legal-characterisation': 'legal characterisation',
  'sensational-verb': 'sensational verb',
  'emotive-adjective': 'emotive adjective',
  'one-sided-term': 'one-sided term',
  'unneeded-modifier': 'unneeded modifier',
  euphemism: 'euphemism',
  dysphemism: 'dysphemism',
  minimiser: 'minimiser',
  intensifier: 'intensifier',
  'vouching-modifier': 'vouching for a source',
  'metaphor-of-threat': 'metaphor of threat',
  'scare-quotes': 'scare quotes',
  'doubt-marker': 'doubt marker',
  'mind-reading': 'mind-reading',
  presupposition: 'presupposition',
  editorialising: 'editorialising',
};

/**
 * The ladder of certainty, the surest rung first, each with a word that stands for it. The last two stand apart: a law often asks for the
 * one, and the other speaks of a number.
 */
export const RUNG: Record<BoosterCategory | HedgeCategory, string> = {
  certainty: 'Certain: “clearly”',
  universal: 'No exception: “never”',
  likelihood: 'Likely: “probably”',
  'epistemic-verb': 'So it seems: “appears”',
  modal: 'Possible: “may”',
  condition: 'On a condition: “unless”',
  adaptor: 'In part: “somewhat”',
  hearsay: 'Hearsay: “reportedly”',
  weasel: 'Nobody named: “some”',
  'legal-hedge': 'Before a verdict: “alleged”',
  approximator: 'Rounded: “about”',
};

export const AGENCY: Record<AgencyCategory, string> = {
  'agentless-passive': 'passive without a doer',
  'agent-in-passive': 'passive with its doer',
  'intransitive-harm': 'harm that happens, with no doer',
  nominalisation: 'an act turned into a noun',
};

export const SOURCE_TYPE: Record<SourceType, string> = {
  'named-person': 'Named people',
  'named-organization': 'Named organisations',
  document: 'Documents',
  'unnamed-person': 'Unnamed people',
  'unnamed-group': 'Unnamed groups',
  impersonal: 'Nobody (“reportedly”)',
};

export const SOURCE_ROLE: Record<SourceRole, { one: string; many: string }> = {
  official: { one: 'official', many: 'Officials' },
  party: { one: 'party', many: 'Parties' },
  military: { one: 'military', many: 'Military' },
  police: { one: 'police', many: 'Police' },
  court: { one: 'court', many: 'Courts' },
  company: { one: 'company', many: 'Companies' },
  expert: { one: 'expert', many: 'Experts' },
  journalist: { one: 'journalist or outlet', many: 'Journalists, outlets' },
  advocate: { one: 'advocate', many: 'Advocates' },
  witness: { one: 'witness', many: 'Witnesses' },
  civilian: { one: 'civilian', many: 'Civilians' },
  other: { one: 'role not stated', many: 'Role not stated' },
};

export const FORM: Record<Attribution['form'], string> = {
  direct: 'quoted',
  indirect: 'paraphrased',
  mixed: 'partly quoted',
};

export const ACT: Record<Attribution['type'], string> = {
  speech: 'says',
  attitude: 'thinks or wants',
  act: 'promises, demands or refuses',
};

export const NAMING: Record<Anonymity['naming'], string> = {
  named: 'by name',
  role: 'by a role',
  affiliation: 'by an affiliation',
  group: 'as a group',
  bare: 'only as a source',
  impersonal: 'by nobody (“reportedly”)',
};

export const REASON: Record<Anonymity['reasons'][number], string> = {
  'not-authorised': 'not authorised to speak',
  safety: 'safety',
  'sensitive-talks': 'sensitive talks',
  policy: 'policy of the body they speak for',
  privacy: 'privacy',
  other: 'another reason',
};

export const BASIS: Record<Anonymity['basis'], string> = {
  present: 'they were there',
  document: 'a document',
  briefed: 'they were briefed or are familiar with it',
  position: 'their position',
  'not-stated': 'not stated',
};

/** What an unnamed source is used for. */
export const CONTENT: Record<Anonymity['content'], string> = {
  fact: 'information',
  opinion: 'an opinion',
  speculation: 'a forecast or a guess',
  attack: 'an attack on somebody',
};

export const PLACEMENT: Record<Anonymity['placement'], string> = {
  headline: 'in the headline',
  lede: 'in the lede',
  body: 'in the body',
};

export const CORROBORATION: Record<Anonymity['corroboration'], string> = {
  'other-source': 'another source',
  document: 'a document',
  'none-stated': 'none stated',
};

export const USE: Record<Exclude<LoadedTerm['use'], 'used'>, string> = {
  mentioned: 'the word itself is spoken of',
  'scare-quoted': 'set apart by quotation marks',
};

export const OUTCOME: Record<Outcome['status'], string> = {
  found: 'found',
  none: 'ran, found none',
  'not-applicable': 'does not apply',
  failed: 'broke off with an error: its results are missing here',
};

export const WITHIN: Record<WithinArticle['kind'], string> = {
  'headline-body': 'Headline and body',
  'self-conflict': 'Two statements',
  'paraphrase-quotation': 'Paraphrase and quotation',
};

/** `epistemic-verb` → `epistemic verb`. */
export const plain = (category: string): string => category.replaceAll('-', ' ');

const DECIDED: Record<Verdict, { verb: string; counted: string }> = {
  accept: { verb: 'Accepted', counted: '' },
  reject: { verb: 'Rejected', counted: ', so not counted' },
  none: { verb: 'Commented', counted: '' },
};

/** “Rejected by M. Osei, so not counted”: a person's decision, before the comment. */
export const decidedBy = ({ verdict, by }: Pick<Judgement, 'verdict' | 'by'>): string =>
  `${DECIDED[verdict].verb} by ${by ?? 'a person'}${DECIDED[verdict].counted}`;
