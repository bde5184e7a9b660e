import type { Entity, IdentifiedEntity, Identity } from '../../model/entity.js';
import { type Cluster, type Mention, narrowing } from './cluster.js';
import { sameThing } from './vocabulary.js';

export interface LinkedEntities {
  /** Who and what the article names, lets speak, or speaks of more than once; by first mention. */
  entities: Entity[];
  /** These and the descriptions that stand once, with what the comparison with other articles goes by. */
  namings: IdentifiedEntity[];
  /** For each attribution, in order, the id of the entity that speaks. */
  speakers: (string | null)[];
}

/** Clusters → entities with their ids, by first mention. */
export const entitiesOf = (linked: Map<Mention, Cluster>, spoken: (Mention | null)[]): LinkedEntities => {
  const clusters = [...new Set(linked.values())].filter((cluster) => cluster.mentions.length);
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.order - b.order);
  clusters.sort((a, b) => a.mentions[0]!.order - b.mentions[0]!.order);
  const speaking = new Set(spoken.map((mention) => mention && linked.get(mention)));
  const kept = new Map<Cluster, Entity>();
  let singles = 0;
  const namings = clusters.map((cluster) => {
    const isKept = cluster.names.length > 0 || cluster.unnamed || cluster.mentions.length > 1 || speaking.has(cluster);
    const entity = entityOf(cluster, isKept ? `e${kept.size + 1}` : `single-${++singles}`);
    if (isKept) kept.set(cluster, entity);
    return { ...entity, identity: identityOf(cluster) };
  });
  return {
    entities: [...kept.values()],
    namings,
    speakers: spoken.map((mention) => (mention && kept.get(linked.get(mention)!)?.id) ?? null),
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

/** The longest name, as first written, without its title; else the first description. */
const labelOf = ({ mentions, country, names }: Cluster): string => {
  if (country && names.some((words) => words.join(' ') === country.toLowerCase())) return country;
  let best: string[] = [];
  for (const { phrase } of mentions)
    if (phrase.name && phrase.name.words.length > best.length) best = phrase.name.words;
  return best.length ? best.join(' ') : mentions[0]!.phrase.text;
};

const identityOf = (cluster: Cluster): Identity => {
  const heads = new Map<string, number>();
  for (const { phrase } of cluster.mentions)
    if (phrase.form === 'description') heads.set(phrase.head, (heads.get(phrase.head) ?? 0) + 1);
  const nouns = [...heads].sort((a, b) => b[1] - a[1]).map(([noun]) => noun);
  return {
    basis: cluster.names.length ? 'name' : cluster.unnamed ? 'unnamed' : 'description',
    names: cluster.names,
    roles: cluster.names.length ? [...new Set(cluster.roles.map(({ noun }) => noun))] : [],
    nouns: [...new Set(nouns.map(sameThing))],
    modifiers: [
      ...new Set(
        cluster.mentions.flatMap(({ phrase }) => (phrase.form === 'description' ? [...narrowing(phrase)] : [])),
      ),
    ],
    plural: cluster.plural,
    country: cluster.country,
  };
};
