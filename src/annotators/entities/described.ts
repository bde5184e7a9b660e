import { addMention, type Cluster, type Mention, newCluster, typeOfDescription } from './cluster.js';
import { countryMeant, Memory } from './memory.js';

/**
 * Links common-noun descriptions in text order. "A summit" begins something new; "the summit" goes back to the nearest
 * one that nothing tells apart from it; "the president" goes to who bears the title.
 * What an attribution names as its source is somebody new without an article; `anonymous` are those of them who were asked
 * and stay unnamed.
 */
export const linkDescriptions = (mentions: Mention[], anonymous: ReadonlySet<Mention>): void => {
  const memory = new Memory(countriesIn(mentions));
  for (const mention of mentions) {
    const isSource = mention.said !== null;
    if (mention.cluster) memory.saw(mention.cluster, mention, isSource);
    else if (mention.phrase.form === 'description') {
      const known = memory.antecedent(mention, isSource);
      const cluster = known ?? newCluster(typeOfDescription(mention.phrase));
      if (!known) cluster.country = countryMeant(mention) ?? null;
      if (!known) cluster.unnamed = isPeople(cluster) && (anonymous.has(mention) || isConsulted(mention));
      addMention(cluster, mention);
      memory.saw(cluster, mention, isSource);
    } else if (isSource && !mention.phrase.plural) memory.heardSomebody();
  }
};

/** The countries that the article names; a house of government only where nothing else stands for its country. */
const countriesIn = (mentions: Mention[]): Map<string, Cluster> => {
  const countries = new Map<string, Cluster>();
  for (const { cluster } of mentions)
    if (cluster?.country && (cluster.type === 'place' || !countries.has(cluster.country)))
      countries.set(cluster.country, cluster);
  return countries;
};

const isPeople = ({ names, type }: Cluster): boolean => !names.length && (type === 'person' || type === 'group');

/** Sources that no attribution was found for: "citing two anonymous sources". */
const isConsulted = ({ phrase }: Mention): boolean => phrase.head === 'source';
