import type { SourceArticle } from '../model/article.js';
import type { MetadataField } from './metadata.js';
import type { LeftOut } from './read-inputs.js';
import { structureWordSet } from './structure-words.js';

/** The articles about one happening, in the order they were read. */
export interface EventGroup {
  /** The field's value unchanged; else the event or folder they share; else their titles' common words. */
  event: string;
  sources: SourceArticle[];
}

/**
 * Splits articles into events by a field, or takes them all as one event where `by` is null. Events come in the order of
 * their first article and may interleave. Articles without the field are left out, and so are events of fewer articles
 * than a comparison needs: two, or one where they are held against a reference.
 */
export const groupByEvent = (
  sources: SourceArticle[],
  by: MetadataField | null,
  fewest = 2,
): { groups: EventGroup[]; leftOut: LeftOut[] } => {
  const groups = new Map<string, SourceArticle[]>();
  const leftOut: LeftOut[] = [];
  if (by === null && sources.length > 0) groups.set(eventOf(sources), sources);
  else
    for (const source of sources) {
      const event = source.article[by!];
      const group = event === null ? undefined : groups.get(event);
      if (event === null) leftOut.push({ name: source.input.name, reason: `it has no field "${by}" to group by` });
      else if (group) group.push(source);
      else groups.set(event, [source]);
    }
  const compared: EventGroup[] = [];
  for (const [event, members] of groups) {
    if (members.length >= fewest) compared.push({ event, sources: members });
    else
      leftOut.push({
        name: members[0]!.input.name,
        reason: `it is the only article of "${event}"; nothing to compare it with`,
      });
  }
  return { groups: compared, leftOut };
};

/** What to call the event of these articles: what they all name, else the words most of their titles share. */
const eventOf = (sources: SourceArticle[]): string => {
  const named = new Set(sources.map(({ article }) => article.event));
  const [only] = named;
  if (named.size === 1 && only) return only;
  const titles = sources.flatMap(({ article }) => article.title ?? []);
  return commonWords(titles, Math.min(2, sources.length)) || only || 'event';
};

const empty = structureWordSet('title-stopwords');

/** At most so many words make a name. */
const longestName = 5;

/** The words that stand in most titles and in `fewest` at least, in the order of the first title that has them. */
const commonWords = (titles: string[], fewest: number): string => {
  const counts = new Map<string, number>();
  for (const title of titles) for (const word of contentWords(title)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const enough = Math.max(fewest, Math.ceil(titles.length / 2));
  const common = [...counts].filter(([, count]) => count >= enough).map(([word]) => word);
  return common.slice(0, longestName).join(' ');
};

const contentWords = (title: string): Set<string> =>
  new Set((title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !empty.has(word)));
