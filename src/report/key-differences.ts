import { fullMatches } from '../model/close-to-best.js';
import type { AlignedFact, Difference, FactMention } from '../model/comparison.js';
import { outletsCountedOnce } from '../model/one-text.js';
import { overlap } from '../model/span.js';
import { STATUS } from './labels.js';
import { bySureness, sureness } from './match.js';
import { originSentence } from './origins.js';
import { groupBy, inWords, number } from './prose.js';
import { sharedTexts, whoAtStart, whoOf } from './shared-texts.js';
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
  'an unnamed one before a named one; then facts that one affirms and another denies; then a report that several outlets pass on, or a text that they share; ' +
  'then numbers and names that differ. Facts found in more outlets come first (those with one text counted once), then those matched more surely; doubtful matches are left ' +
  'out. At most four, at most two of one kind, and of facts that an article states in the same words only the first.';

const MOST = 4;
const MOST_OF_A_KIND = 2;
const FIRMEST: FactMention['status'][] = ['asserted', 'attributed', 'attributed-unnamed'];

/** A difference with the fact it tells of; a report or a text that outlets share is of no one fact. */
interface Found {
  difference: KeyDifference;
  fact: AlignedFact | null;
}

/** The differences that weigh most by the printed rule; none where no fact differs in these ways. */
export const keyDifferences = (view: View): KeyDifference[] => {
  const candidates = bySureness(view.comparison.facts)
    .firm.map((numbered) => ({
      ...numbered,
      outlets: outletsCountedOnce(numbered.fact),
    }))
    .sort((a, b) => b.outlets - a.outlets || sureness(b.fact) - sureness(a.fact) || a.index - b.index);
  const onFacts = (describe: (view: View, fact: AlignedFact) => Described): Found[] =>
    candidates.flatMap(({ fact, index }) => {
      const described = describe(view, fact);
      return described ? [{ fact, difference: { ...described, to: `fact-${index + 1}`, label: fact.label } }] : [];
    });
  const chosen: KeyDifference[] = [];
  const told: AlignedFact[] = [];
  for (const { difference, fact } of [
    ...onFacts(unnamedAgainstStated),
    ...onFacts(statedAgainstCredited),
    ...onFacts(polarity),
    ...[...origins(view), ...oneTexts(view)].map((difference) => ({ difference, fact: null })),
    ...onFacts(numbers),
    ...onFacts(naming),
  ]) {
    const alike = chosen.filter(({ kind }) => kind === difference.kind);
    const isNew = !alike.some(({ to }) => to === difference.to) && !told.some((one) => fact && isSameThing(one, fact));
    if (chosen.length >= MOST || alike.length >= MOST_OF_A_KIND || !isNew) continue;
    chosen.push(difference);
    if (fact) told.push(fact);
  }
  return chosen;
};

/** Two facts that an article states in the same words ("seven were held", "nine were held") are one thing to a reader. */
const isSameThing = (one: AlignedFact, other: AlignedFact): boolean =>
  one !== other &&
  one.mentions.some((a) =>
    other.mentions.some(
      (b) => a.article === b.article && a.in === b.in && 2 * overlap(a, b) > Math.min(a.end - a.start, b.end - b.start),
    ),
  );

type Described = Pick<KeyDifference, 'kind' | 'sentence'> | null;

/** Two outlets that say the same look like two sources; where both have it from one report they are one. */
const origins = (view: View): KeyDifference[] =>
  view.comparison.sourcing.origins.map((origin) => ({
    kind: 'origin',
    to: origin.id,
    label: `One report by ${(origin.article && view.article(origin.article)?.name) ?? origin.label}`,
    sentence: originSentence(view, origin),
  }));

/** So do two outlets that print one text. */
const oneTexts = (view: View): KeyDifference[] =>
  sharedTexts(view).map(({ anchor, articles }) => {
    const words = articles.map((one) => one.words);
    const [fewest, most] = [Math.min(...words), Math.max(...words)];
    const ids = articles.map((one) => one.view.id);
    return {
      kind: 'origin',
      to: anchor,
      label: `One text in ${inWords(articles.length)} outlets`,
      sentence: `${whoAtStart(view, ids)} print ${fewest === most ? '' : 'up to '}${number(most)} words alike; what stands in them is one statement.`,
    };
  });

const unnamedAgainstStated = (view: View, fact: AlignedFact): Described =>
  statuses(view, fact, (found) => found.has('asserted') && found.has('attributed-unnamed'));

const statedAgainstCredited = (view: View, fact: AlignedFact): Described =>
  statuses(view, fact, (found) => found.has('asserted') && found.has('attributed'));

const statuses = (view: View, fact: AlignedFact, isMeant: (found: Map<string, string[]>) => boolean): Described => {
  // Who states it and who denies it is another sentence.
  if (fact.differences.some(({ kind }) => kind === 'polarity')) return null;
  const differing = fact.differences.find(({ kind }) => kind === 'status')?.articles ?? [];
  const groups = groupBy(
    [...firmest(fact)].filter(([article]) => differing.includes(article)),
    ([, status]) => status,
  );
  const outlets = new Map([...groups].map(([status, members]) => [status, members.map(([id]) => id)]));
  if (!isMeant(outlets)) return null;
  const parts = FIRMEST.filter((status) => outlets.has(status)).map((status, i) => {
    const members = outlets.get(status)!;
    const who = (i === 0 ? whoAtStart : whoOf)(view, members, fact);
    const source = status === 'attributed' ? namedSource(view, fact, members) : null;
    if (source) return `${who} ${members.length > 1 ? 'attribute' : 'attributes'} it to ${source}`;
    return `${who} ${members.length > 1 ? STATUS[status].verbs : STATUS[status].verb}`;
  });
  return { kind: 'status', sentence: `${parts.join('; ')}.` };
};

/** Who is named as the source, where all of these outlets name the same. */
const namedSource = (view: View, fact: AlignedFact, outlets: readonly string[]): string | null => {
  const credits = fullMatches(fact.mentions, ({ article }) => article).filter(
    ({ article, status }) => status === 'attributed' && outlets.includes(article),
  );
  const names = credits.map(({ article, attribution }) => {
    const speakers = view.article(article)?.sourcing.speakers ?? [];
    const speaker = speakers.find(({ statements }) => attribution !== null && statements.includes(attribution));
    return speaker?.sourceType.startsWith('named') && isName(speaker.label) ? speaker.label : null;
  });
  const [name] = names;
  return name && names.every((other) => other === name) ? name : null;
};

/** Not "He", of whom the article does not tell for sure who he is, and not "Various reports". */
const isName = (label: string): boolean => !/^(?:s?he|it|they)$/i.test(label) && /(?:^|[\s-])\p{Lu}\S*$/u.test(label);

/** Where an outlet states a fact more than once, the firmest of its full mentions counts. */
export const firmest = (fact: AlignedFact): Map<string, FactMention['status']> => {
  const statuses = new Map<string, FactMention['status']>();
  for (const { article, status } of fullMatches(fact.mentions, (mention) => mention.article)) {
    const before = statuses.get(article);
    if (!before || FIRMEST.indexOf(status) < FIRMEST.indexOf(before)) statuses.set(article, status);
  }
  return statuses;
};

const numbers = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'number', { one: 'gives', many: 'give' });

const polarity = (view: View, fact: AlignedFact): Described => {
  const difference = fact.differences.find(({ kind }) => kind === 'polarity');
  const words = difference && claimsOf(difference);
  if (words)
    return {
      kind: 'polarity',
      sentence: `${difference.articles
        .map((id, i) => `${(i === 0 ? whoAtStart : whoOf)(view, [id], fact)} writes ${words[i]}`)
        .join('; ')}. They may conflict.`,
    };
  const groups = groupBy(surestOfEach(fact), ({ polarity: side }) => side);
  if (!difference || groups.size < 2) return null;
  const parts = SIDES.map(([side, verb], i) => {
    const ids = groups.get(side)!.map(({ article }) => article);
    return `${(i === 0 ? whoAtStart : whoOf)(view, ids, fact)} ${ids.length > 1 ? verb : VERBS[verb]} it`;
  });
  return { kind: 'polarity', sentence: `${parts.join('; ')}. They may conflict.` };
};

const SIDES = [
  ['affirmed', 'affirm'],
  ['denied', 'deny'],
] as const;

const VERBS = { affirm: 'affirms', deny: 'denies' };

/** Of each article the mention that is matched most surely: one sentence of it may deny what another affirms. */
const surestOfEach = ({ mentions }: AlignedFact): FactMention[] =>
  [...groupBy(mentions, ({ article }) => article).values()].map((own) =>
    own.reduce((best, one) => (one.score > best.score ? one : best)),
  );

/** What each article claims of earlier cases, in its words: which of them denies the fact depends on how it is put. */
const claimsOf = ({ detail, articles }: Difference): string[] | null => {
  const wordings = wordingsOf({ detail: detail.split('; ')[0]!, articles });
  return wordings?.every((wording) => wording.startsWith('“')) ? wordings : null;
};

const naming = (view: View, fact: AlignedFact): Described =>
  sides(view, fact, 'naming', { one: 'writes', many: 'write' });

/** The sides of a difference, where its detail gives one wording for each article; outlets with the same one speak together. */
const sides = (
  view: View,
  fact: AlignedFact,
  kind: 'number' | 'naming',
  verb: { one: string; many: string },
): Described => {
  const difference = fact.differences.find((candidate) => candidate.kind === kind);
  const wordings = difference && wordingsOf(difference);
  if (!difference || !wordings) return null;
  const told = wordings.map((said, i) => ({ said, id: difference.articles[i]! }));
  const parts = [...groupBy(told, ({ said }) => said.toLowerCase()).values()].map((alike, i) => {
    const who = (i === 0 ? whoAtStart : whoOf)(
      view,
      alike.map(({ id }) => id),
      fact,
    );
    return `${who} ${alike.length > 1 ? verb.many : verb.one} “${alike[0]!.said}”`;
  });
  return { kind, sentence: `${parts.join('; ')}.` };
};

/** `35 / 59` with two articles → ["35", "59"]; null where the detail is a sentence. */
export const wordingsOf = ({ detail, articles }: Pick<Difference, 'detail' | 'articles'>): string[] | null => {
  const parts = detail.split(' / ');
  return parts.length === articles.length && parts.length > 1 ? parts : null;
};
