import type { AlignedFact, Difference, FactMention } from '../model/comparison.js';
import { STATUS } from './labels.js';
import { bySureness, sureness } from './match.js';
import { originSentence } from './origins.js';
import { capitalised, groupBy, inWords, listOf, plainLabel } from './prose.js';
import type { View } from './view.js';

/** A difference that the first screen names: one sentence on one fact, or on one report that several outlets pass on. */
export interface KeyDifference {
  kind: 'status' | 'origin' | 'number' | 'polarity' | 'naming';
  /** Where the page shows it. */
  to: string;
  /** The fact or the report. */
  label: string;
  /** What the outlets do, without the fact itself: “North Ledger attributes it to a source”. */
  sentence: string;
}

/** The rule as the report prints it; `keyDifferences` below does what it says. */
export const KEY_DIFFERENCE_RULE =
  'Chosen by rule, not by judgement: first facts that one outlet states in its own voice and another credits to a source, ' +
  'an unnamed one before a named one; then facts that one affirms and another denies; then a report that several outlets pass on; then numbers and ' +
  'names that differ. Facts found in more outlets come first, then those matched more surely; doubtful matches are left ' +
  'out. At most four, at most two of one kind.';

const MOST = 4;
const MOST_OF_A_KIND = 2;
const FIRMEST: FactMention['status'][] = ['asserted', 'attributed', 'attributed-unnamed'];

/** The differences that weigh most by the printed rule; none where no fact differs in these ways. */
export const keyDifferences = (view: View): KeyDifference[] => {
  const candidates = bySureness(view.comparison.facts)
    .firm.map((numbered) => ({
      ...numbered,
      outlets: new Set(numbered.fact.mentions.map(({ article }) => article)).size,
    }))
    .sort((a, b) => b.outlets - a.outlets || sureness(b.fact) - sureness(a.fact) || a.index - b.index);
  const onFacts = (describe: (view: View, fact: AlignedFact) => Described): KeyDifference[] =>
    candidates.flatMap(({ fact, index }) => {
      const described = describe(view, fact);
      return described ? [{ ...described, to: `fact-${index + 1}`, label: plainLabel(fact.label) }] : [];
    });
  const chosen: KeyDifference[] = [];
  for (const found of [
    ...onFacts(unnamedAgainstStated),
    ...onFacts(statedAgainstCredited),
    ...onFacts(polarity),
    ...origins(view),
    ...onFacts(numbers),
    ...onFacts(naming),
  ]) {
    const alike = chosen.filter(({ kind }) => kind === found.kind);
    if (chosen.length < MOST && alike.length < MOST_OF_A_KIND && !alike.some(({ to }) => to === found.to))
      chosen.push(found);
  }
  return chosen;
};

type Described = Pick<KeyDifference, 'kind' | 'sentence'> | null;

/** Two outlets that say the same look like two sources; where both have it from one report they are one. */
const origins = (view: View): KeyDifference[] =>
  view.comparison.sourcing.origins.map((origin) => ({
    kind: 'origin',
    to: origin.id,
    label: `One report by ${(origin.article && view.article(origin.article)?.name) ?? origin.label}`,
    sentence: originSentence(view, origin),
  }));

const unnamedAgainstStated = (view: View, fact: AlignedFact): Described =>
  statuses(view, fact, (found) => found.has('asserted') && found.has('attributed-unnamed'));

const statedAgainstCredited = (view: View, fact: AlignedFact): Described =>
  statuses(view, fact, (found) => found.has('asserted') && found.has('attributed'));

const statuses = (view: View, fact: AlignedFact, isMeant: (found: Map<string, string[]>) => boolean): Described => {
  // Who states it and who denies it is another sentence.
  if (fact.differences.some(({ kind }) => kind === 'polarity')) return null;
  const outlets = [...firmest(fact)].map(([id, status]) => ({ name: view.article(id)?.name ?? id, status }));
  const groups = groupBy(outlets, ({ status }) => status);
  const names = new Map([...groups].map(([status, members]) => [status, members.map(({ name }) => name)]));
  if (!isMeant(names)) return null;
  const parts = FIRMEST.filter((status) => names.has(status)).map((status, i) => {
    const members = names.get(status)!;
    const who = i === 0 && members.length >= TOO_MANY ? capitalised(whoOf(members)) : whoOf(members);
    return `${who} ${members.length > 1 ? STATUS[status].verbs : STATUS[status].verb}`;
  });
  return { kind: 'status', sentence: `${parts.join('; ')}.` };
};

const TOO_MANY = 4;

/** Up to three by name; more would bury the sentence. An outlet's name keeps its own capitals. */
const whoOf = (names: readonly string[]): string =>
  names.length < TOO_MANY ? listOf(names) : `${inWords(names.length)} outlets`;

/** Where an outlet states a fact more than once, its firmest mention counts. */
export const firmest = (fact: AlignedFact): Map<string, FactMention['status']> => {
  const statuses = new Map<string, FactMention['status']>();
  for (const { article, status } of fact.mentions) {
    const before = statuses.get(article);
    if (!before || FIRMEST.indexOf(status) < FIRMEST.indexOf(before)) statuses.set(article, status);
  }
  return statuses;
};

const numbers = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'number', (name, said) => `${name} gives “${said}”`);

const polarity = (view: View, fact: AlignedFact): Described => {
  const groups = groupBy(fact.mentions, (mention) => mention.polarity);
  const named = (which: FactMention['polarity']) =>
    whoOf([...new Set((groups.get(which) ?? []).map(({ article }) => view.article(article)?.name ?? article))]);
  if (!fact.differences.some(({ kind }) => kind === 'polarity') || groups.size < 2) return null;
  return {
    kind: 'polarity',
    sentence: `affirmed in ${named('affirmed')}; denied in ${named('denied')}. They may conflict.`,
  };
};

const naming = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'naming', (name, said) => `${name} writes “${said}”`);

/** Both sides of a difference, where its detail gives one wording for each article. */
const sides = (
  view: View,
  fact: AlignedFact,
  kind: 'number' | 'naming',
  say: (name: string, said: string) => string,
): Described => {
  const difference = fact.differences.find((candidate) => candidate.kind === kind);
  const wordings = difference && wordingsOf(difference);
  if (!difference || !wordings) return null;
  const parts = wordings.map((said, i) =>
    say(view.article(difference.articles[i]!)?.name ?? difference.articles[i]!, said),
  );
  return { kind, sentence: `${parts.join('; ')}.` };
};

/** `35 / 59` with two articles → ["35", "59"]; null where the detail is a sentence. */
export const wordingsOf = ({ detail, articles }: Pick<Difference, 'detail' | 'articles'>): string[] | null => {
  const parts = detail.split(' / ');
  return parts.length === articles.length && parts.length > 1 ? parts : null;
};
