import { fullMatches } from '../../model/close-to-best.js';
import type { AlignedFact, FactMention } from '../../model/comparison.js';
import type { Speaker } from '../../model/sourcing.js';
import { STATUS } from '../labels.js';
import { groupBy } from '../prose.js';
import { whoAtStart, whoOf } from '../shared-texts.js';
import type { View } from '../view.js';
import type { Described } from './key-difference.js';

const FIRMEST: FactMention['status'][] = ['asserted', 'attributed', 'attributed-unnamed'];

export const unnamedAgainstStated = (view: View, fact: AlignedFact): Described =>
  statuses(view, fact, (found) => found.has('asserted') && found.has('attributed-unnamed'));

export const statedAgainstCredited = (view: View, fact: AlignedFact): Described =>
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
  const parts = FIRMEST.flatMap((status) => {
    const members = outlets.get(status) ?? [];
    return status === 'attributed' ? bySource(view, fact, members) : members.length > 0 ? [{ status, members }] : [];
  }).map(({ status, members, source }: Part, i) => {
    const who = (i === 0 ? whoAtStart : whoOf)(view, members, fact);
    if (source) return `${who} ${members.length > 1 ? 'attribute' : 'attributes'} it to ${source}`;
    const verb = members.length > 1 ? STATUS[status].verbs : STATUS[status].verb;
    const top = status === 'asserted' && members.length === 1 ? onlyAtTop(fact, members[0]!) : null;
    return `${who} ${verb}${top ? ` in its ${top} and credits it below` : ''}`;
  });
  return { kind: 'status', sentence: `${parts.join('; ')}.` };
};

/** Where an outlet states what its text credits: its headline or its lead; null where it states it further down too, or nowhere else. */
export const onlyAtTop = (fact: AlignedFact, outlet: string): 'headline' | 'lead' | null => {
  const own = fullMatches(
    fact.mentions.filter(({ article }) => article === outlet),
    ({ article }) => article,
  );
  const stated = own.filter(({ status }) => status === 'asserted').map(({ position }) => position);
  if (stated.length === own.length) return null;
  if (stated.every((position) => position === 'headline')) return 'headline';
  return stated.every((position) => position === 'headline' || position === 'lead') ? 'lead' : null;
};

/** Outlets of one status, with the source that they all name. */
interface Part {
  status: FactMention['status'];
  members: string[];
  source?: string | null;
}

/** More sources than these would bury the sentence. */
const MOST_SOURCES = 2;

/** Outlets that credit a fact to one source speak together; where nobody is to be named, or too many are, all of them. */
const bySource = (view: View, fact: AlignedFact, members: string[]): Part[] => {
  const sources = members.map((article) => ({ article, source: sourceOf(view, fact, article) }));
  const groups = [...groupBy(sources, ({ source }) => source?.replace(/^the /i, '').toLowerCase() ?? '').values()];
  if (members.length === 0) return [];
  if (groups.length > MOST_SOURCES) return [{ status: 'attributed', members }];
  return groups.map((alike) => ({
    status: 'attributed',
    members: alike.map(({ article }) => article),
    // "The New York Times" before "New York Times".
    source: alike.map(({ source }) => source).reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a)),
  }));
};

/** Whom or what an outlet names as the source of a fact, wherever it credits it. */
const sourceOf = (view: View, fact: AlignedFact, outlet: string): string | null => {
  const speakers = view.article(outlet)?.sourcing.speakers ?? [];
  const names = fullMatches(fact.mentions, ({ article }) => article)
    .filter(({ article, status }) => status === 'attributed' && article === outlet)
    .map(({ attribution }) => nameOf(speakers.find(({ statements }) => statements.includes(attribution ?? ''))));
  const [name] = names;
  return name && names.every((other) => other === name) ? name : null;
};

const nameOf = (speaker: Speaker | undefined): string | null => {
  if (!speaker) return null;
  const { sourceType, label } = speaker;
  if (sourceType.startsWith('named') && isName(label)) return label;
  const isDescribed = sourceType === 'named-organization' || sourceType === 'document';
  return isDescribed && DESCRIBED.test(label) ? label.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : null;
};

/** "A study commissioned by the team"; a bare noun may be no document at all. */
const DESCRIBED = /^(?:an?|the|its|their)\s/i;

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
