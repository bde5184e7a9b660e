import { fullMatches } from '../../model/close-to-best.js';
import type { AlignedFact, FactMention } from '../../model/comparison.js';
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
  const parts = FIRMEST.filter((status) => outlets.has(status)).map((status, i) => {
    const members = outlets.get(status)!;
    const who = (i === 0 ? whoAtStart : whoOf)(view, members, fact);
    const source = status === 'attributed' ? namedSource(view, fact, members) : null;
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
