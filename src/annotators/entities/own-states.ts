import { startingUntil } from '../../model/span.js';
import type { Mention } from './cluster.js';
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
  const said = mentions.flatMap((speaker) => (speaker.said ?? []).map((span) => ({ ...span, speaker })));
  said.sort((a, b) => a.start - b.start);
  for (const { cluster, phrase } of asked) {
    const words = said.filter(({ speaker }) => speaker.phrase.in === phrase.in);
    const last = words[startingUntil(words, phrase.start) - 1];
    const speaker = last && phrase.end <= last.end ? last.speaker.cluster : null;
    if (speaker?.type === 'person' && !speaker.plural) cluster!.owner = speaker;
  }
};

const ours = new Set(['our', 'my']);
