import type { Entity, IdentifiedEntity } from '../../model/entity.js';
import { type Cluster, clustersIn, inTextOrder, type Mention } from './cluster.js';
import { identityOf } from './identity.js';
import { leadersOf } from './states.js';
import { countryForms } from './vocabulary.js';

export interface LinkedEntities {
  /** Who and what the article names, lets speak, or speaks of more than once; by first mention. */
  entities: Entity[];
  /** The same with what the comparison with other articles goes by. */
  identified: IdentifiedEntity[];
  /** These and the descriptions that stand once, which only a comparison asks for: half of all. */
  namings: () => IdentifiedEntity[];
  /** For each attribution, in order, the id of the entity that speaks. */
  speakers: (string | null)[];
}

/** Clusters → entities with their ids, by first mention. */
export const entitiesOf = (mentions: Mention[], spoken: (Mention | null)[]): LinkedEntities => {
  const clusters = clustersIn(mentions);
  for (const cluster of clusters) inTextOrder(cluster);
  const speaking = new Set(spoken.map((mention) => mention?.cluster));
  const leaders = leadersOf(clusters);
  const identify = (cluster: Cluster, id: string): IdentifiedEntity => ({
    identity: identityOf(cluster, leaders),
    ...entityOf(cluster, id),
  });
  const kept = new Map<Cluster, IdentifiedEntity>();
  for (const cluster of clusters)
    if (cluster.names.length > 0 || cluster.unnamed || cluster.mentions.length > 1 || speaking.has(cluster))
      kept.set(cluster, identify(cluster, `e${kept.size + 1}`));
  const identified = [...kept.values()];
  return {
    entities: identified.map(({ id, label, type, mentions }) => ({ id, label, type, mentions })),
    identified,
    namings: () => {
      let singles = 0;
      return clusters.map((cluster) => kept.get(cluster) ?? identify(cluster, `single-${++singles}`));
    },
    speakers: spoken.map((mention) => (mention?.cluster && kept.get(mention.cluster)?.id) ?? null),
  };
};

const entityOf = (cluster: Cluster, id: string): Entity => ({
  id,
  label: labelOf(cluster),
  type: cluster.type === 'unknown' ? 'thing' : cluster.type,
  mentions: cluster.mentions.map(({ phrase }) => ({
    in: phrase.in,
    start: phrase.start,
    end: phrase.end,
    text: phrase.text,
  })),
});

const isCountryName = ({ phrase }: Mention): boolean =>
  phrase.name !== null && countryForms.get(phrase.name.listed)?.by === 'name';

/** The longest name, as first written, without its title; else the first description. */
const labelOf = ({ mentions, country, names }: Cluster): string => {
  if (country && names.length > 0 && mentions.some(isCountryName))
    return mentions.find(isCountryName)!.phrase.name!.words.join(' ');
  let best: string[] = [];
  for (const { phrase } of mentions)
    if (phrase.name && phrase.name.words.length > best.length) best = phrase.name.words;
  return best.length ? best.join(' ') : mentions[0]!.phrase.text;
};
