import { type Place, type Span, startingUntil } from '../../model/span.js';
import type { Cluster, Mention } from './cluster.js';
import { standIns, stateNouns } from './vocabulary.js';

/** "His government", "our country": what state it is depends on whose it is. */
export const isOwnState = ({ form, determiner, possessor, head, plural }: Mention['phrase']): boolean =>
  form === 'description' &&
  determiner === 'possessive' &&
  !possessor &&
  (standIns.country.has(head) ? !plural : stateNouns.has(head));

/** "Our country", "my government" in somebody's words are those of who speaks. */
export const giveSpeakersTheirStates = (mentions: Mention[]): void => {
  const asked = mentions.filter(({ cluster, phrase, quoted, passage }) =>
    Boolean(cluster && quoted && isOwnState(phrase) && ours.has(passage.tokens[phrase.first]!.normal)),
  );
  if (asked.length === 0) return;
  const said = { title: saidIn(mentions, 'title'), body: saidIn(mentions, 'body') };
  const owners = new Map<Cluster, Set<Cluster | null>>();
  for (const { cluster, phrase } of asked) {
    const words = said[phrase.in];
    const last = words[startingUntil(words, phrase.start) - 1];
    const speaker = last && phrase.end <= last.end ? last.speaker.cluster : null;
    const own = speaker?.type === 'person' && !speaker.plural ? speaker : null;
    owners.set(cluster!, (owners.get(cluster!) ?? new Set([cluster!.owner ?? own])).add(own));
  }
  // Two speakers' "our country" may be two countries.
  for (const [cluster, speakers] of owners) cluster.owner = speakers.size === 1 ? [...speakers][0]! : null;
};

const saidIn = (mentions: Mention[], place: Place): (Span & { speaker: Mention })[] =>
  mentions
    .filter(({ phrase }) => phrase.in === place)
    .flatMap((speaker) => (speaker.said ?? []).map(({ start, end }) => ({ start, end, speaker })))
    .sort((a, b) => a.start - b.start);

const ours = new Set(['our', 'my']);
