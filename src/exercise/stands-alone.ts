import { classroom } from '../generated/classroom.js';
import type { Finding } from '../model/finding.js';
import type { Span } from '../model/span.js';
import { unquoted } from './unquoted.js';

/** A sentence with what tells whether it can be read by itself; offsets count over its text. */
export interface Candidate {
  text: string;
  findings: readonly Finding[];
  people: readonly Span[];
}

/** Says what it says without the sentence before: it is whole, and nothing in it stands for something outside of it. */
export const standsAlone = (sentence: Candidate): boolean =>
  isWhole(sentence.text) && !opensLeaning(sentence.text) && !standsForUnnamed.some((leans) => leans(sentence));

/** “That attack”, “the move”: which one is told before. Its words can be judged all the same; who did what cannot be compared. */
export const pointsBack = ({ text }: Pick<Candidate, 'text'>): boolean =>
  shell.test(text) ||
  [...demonstratives, bareNumeral, /\bthe (?:matter|incident|episode|issue)(?=[.,;])/i].some((pattern) =>
    pattern.test(unquoted(text)),
  );

/** It opens with a name or a noun, ends, and closes what it quotes. */
const isWhole = (text: string): boolean =>
  /^["“‘'(]?[\p{Lu}\p{N}]/u.test(text) &&
  /[.!?]["”’')]*$/.test(text) &&
  closesQuotations(text) &&
  !label.test(text) &&
  !text.startsWith('#');

/** “The price tag: $264 million.” tells of what in the sentence before. */
const label = /^[^:]{1,40}: \S+(?: \S+){0,2}[.!?]$/;

const closesQuotations = (text: string): boolean =>
  (text.match(/"/g) ?? []).length % 2 === 0 &&
  !/[“”]/.test(text.replace(/“[^“”]*”/g, '')) &&
  // An apostrophe is no closing quotation mark: one behind a full stop is.
  !/[.,!?]’/.test(text.replace(/‘[^‘]*’/g, ''));

const eitherOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const END = '(?![\\p{L}\\p{N}-])';

/** “Those who”, “it is unclear whether” point forward. */
const forward =
  '(?!those who|it (?:is|was|remains|remained) (?:not )?\\p{Ll}+ (?:who|whether|what|when|how|why|that|to)\\b)';
const leaning = new RegExp(`^["“‘']?${forward}${eitherOf(classroom.leaning)}${END}`, 'iu');
/** “The decision comes”, “into the matter”; “the decision of the court” and “the claim that” say which. */
const shell = new RegExp(
  `^the (?:(?:latest|new|first|last|initial|whole|original|final|early|surprise|sudden|long|recent) )?${eitherOf(classroom['shell-nouns'])}${END}(?! (?:of|that|to|about|on|over|between|for|by|from|against)\\b)`,
  'iu',
);
/** “Lorring also said”: it adds to what was told. */
const adding =
  /^(?:\S+ ){1,5}(?:also|again|too|later(?= (?:said|told|wrote|added|\p{Ll}+ed)\b)|however|then|meanwhile|therefore|nevertheless|nonetheless)\b/u;

/** “A day later”, “The following month”, “Among his other concerns”: counted from what was told before. */
const counting =
  /^(?:(?:the|an?|one|two|three|four|several|some)(?: few)? (?:hour|day|night|morning|week|month|year|decade|minute|moment)s? (?:before|later|earlier|after|afterwards?),? |(?:in |on |by )?the (?:following|next) |(?:\S+ )?(?:among|besides) (?:the|his|her|its|their) others? )/i;
const ends = /, (?:too|though|either|as well)[.!?]["”’]?$/;

const opensLeaning = (text: string): boolean => [leaning, adding, counting, ends].some((pattern) => pattern.test(text));

const pronoun = /^(?:he|she|him|her|his|hers|they|them|their|theirs|it|its)$/i;
export const isPronoun = (text: string): boolean => pronoun.test(text);

const pluralName = /^the .*s$/i;

/** “The Kingfishers” are no “he”. */
const isPluralName = (text: string, { start, end }: Span): boolean =>
  pluralName.test(text.slice(start, end)) ||
  (/\bthe $/i.test(text.slice(0, start)) && text.slice(start, end).endsWith('s'));

/** “He”, “her”: somebody has to stand in the sentence for whom it can stand. */
const lacksPerson = ({ text, people, findings }: Candidate): boolean =>
  /(?<![\p{L}-])(?:he|she|him|his|her|hers)(?![\p{L}-])/iu.test(text) &&
  !people.some((one) => !isPluralName(text, one)) &&
  !findings.some(
    (one) =>
      one.kind === 'attribution' &&
      one.source !== null &&
      !isPronoun(one.source.text) &&
      !pluralName.test(one.source.text),
  );

const plural = new RegExp(
  `(?<!\\p{L})(?!perhaps|always|sometimes|plus)(?:\\p{L}{2,}[^\\Ws'’ui]s|${eitherOf([...classroom.plurals, ...classroom.bodies])})(?![\\p{L}'’])`,
  'iu',
);
const coordinated = /\p{Lu}\p{L}+ and (?:the )?\p{Lu}/u;
/** “They”: a plural, a body or two things before it. Behind an opening phrase (“With an election due, they”) stands none. */
const lacksPlural = ({ text }: Candidate): boolean => {
  const at = text.search(/(?<![\p{L}-])(?:they|them|their|theirs)(?![\p{L}-])/iu);
  const before = text.slice(0, Math.max(0, at));
  return at >= 0 && !plural.test(before) && !coordinated.test(before);
};

/** “Valdane denies this”, “has denied it, as”: what it stands for cannot be the subject right before it. */
const objectOfSubject = ({ text }: Candidate): boolean =>
  /^(?:\S+ ){2,8}(?:it|this|that|so|them)(?:[,.;:!?]| (?:as|too|outright|again|and|but)\b)/i.test(text) &&
  !/\b(?:and|or|who|which|that|when|if|because|before|after)\b/i.test(
    text.slice(0, text.search(/\b(?:it|this|that|so|them)(?:[,.;:!?]| )/i)),
  );

/** “Brandvold denied that it was a trade”: before “it” stands nobody but a person. */
const itOfPerson = ({ text, people, findings }: Candidate): boolean => {
  const at = text.search(/ (?:that )?it (?:is|was|were|had|has|would|will)\b/);
  const ends = [
    ...people.filter(({ start }) => start === 0).map(({ end }) => end),
    ...findings.flatMap((one) =>
      one.kind === 'attribution' && one.sourceType === 'named-person' && text.startsWith(one.source?.text ?? '\n')
        ? one.source!.text.length
        : [],
    ),
  ];
  return at >= 0 && ends.some((end) => /^ \p{Ll}+$/u.test(text.slice(end, at)));
};

const demonstratives = [
  // “This plan”, not “this year”.
  new RegExp(`(?<![\\p{L}-])(?:this|these) (?!${eitherOf(classroom.times)}\\b)\\p{L}`, 'iu'),
  // “Those homes”, not “those who”, “those arrested”.
  /(?<![\p{L}-])those (?!(?:who|which|whose|with|in|from|of|to|for|on|at|near|it|he|she|they|\p{L}+ed)\b)\p{L}/iu,
  // “In that attack”; “said that talks” is no pointing.
  /\b(?:in|of|on|to|for|with|by|from|at|after|before|during|about|behind|against) that (?!(?:is|was|are|were)\b)\p{L}/iu,
  /\bsuch (?!as\b)\p{L}/iu,
  // “Do the math: that is …”
  /\bthere(?=[,.;])/i,
  /[:;—–] (?:that|this|they|these|those|he|she) /i,
];
/** “The two as hostages”, “both had”, “the other said”: which they are stands before. */
const bareNumeral =
  /\bthe (?:two|three|four|pair|former|latter|others?|same)(?=[,.;:]| (?:as|were|was|had|have|has|are|is|on|in|at|to|also|met|said|did|would|will)\b)/i;

/** “Is offering a miserly 4”, “says it has 44”. */
const countsUnnamed = ({ text }: Candidate): boolean => {
  const before = /(\S+) \d{1,3}[.!?]$/.exec(text)?.[1];
  return before !== undefined && !classroom['before-numbers'].includes(before.toLowerCase().replace(/\.$/, ''));
};

/** “The official said”, “one of the diplomats”: an unnamed source that was introduced before. */
const sourceKnownBefore = ({ findings }: Candidate): boolean =>
  findings.some(
    (one) =>
      one.kind === 'attribution' &&
      one.anonymous &&
      /^(?:(?:one|two|three|four|some|several) of )?the \p{Ll}+(?:,|$)/iu.test(one.source?.text ?? ''),
  );

const standsForUnnamed = [itOfPerson, lacksPerson, lacksPlural, objectOfSubject, countsUnnamed, sourceKnownBefore];
