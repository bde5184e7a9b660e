import { fromCodePoints } from '../../model/code-points.js';
import type { ContextPlace, Contexts, ItemContexts, Keyness } from '../../model/corpus-statistics.js';
import type { Voice } from '../../model/finding.js';
import { groupBy } from '../../model/group-by.js';
import type { Span } from '../../model/span.js';
import type { Database } from '../database.js';
import { literal } from '../fields.js';
import { articleRanges } from '../ranges.js';
import { SHOWN } from './keyness.js';
import type { Occurrences } from './occurrences.js';

/** Places of an item in each group that it sets apart, and in each other group; of these together no more than the last. */
const OWN = 5;
const OTHER = 2;
const OTHERS = 10;
/** Of an item in a group, so that enough are left where some read alike. */
const DRAWN = 4 * OWN;

/** Of all items: what a page can carry. */
const MOST_PLACES = 6_000;

/** Characters on each side; sentences may be of any length. */
const AROUND = 80;

/** Code points that are read of a sentence, and before the words in question. */
const LONGEST = 4_000;
const FARTHEST = 500;

/**
 * Key words in their sentences: of each item one place an article, drawn by the seed, up to five in each group that it sets apart
 * and some in the others. With many groups fewer of their items have any, so that all together stay few.
 */
export const contextsOf = async (
  database: Database,
  occurrences: readonly Occurrences[],
  keyness: readonly Keyness[],
  seed: string,
): Promise<Contexts> => {
  const most = mostItems(keyness);
  const within = [];
  for (const [i, one] of occurrences.entries()) {
    const owners = ownersOf(keyness[i]!, most);
    const found = owners.size === 0 ? [] : await placesOf(database, one, [...owners.keys()], seed);
    const items = groupBy(found, ({ item }) => item);
    within.push({
      within: one.within,
      items: [...owners].flatMap(([item, own]) => contextsOfItem(item, own, items.get(item) ?? [])),
    });
  }
  return { most, within };
};

/** As many items of each group as have room. */
const mostItems = (keyness: readonly Keyness[]): number => {
  const placesFor = (most: number): number =>
    keyness
      .flatMap((one) =>
        [...ownersOf(one, most).values()].map((own) => mostPlaces(own.size, one.groups.length - own.size)),
      )
      .reduce((sum, places) => sum + places, 0);
  for (let most = SHOWN; most > 1; most--) if (placesFor(most) <= MOST_PLACES) return most;
  return 1;
};

const mostPlaces = (own: number, others: number): number => own * OWN + Math.min(OTHERS, others * OTHER);

/** Items with the groups that they set apart, in the order of the groups. */
const ownersOf = ({ groups }: Keyness, most: number): Map<string, Set<string>> => {
  const owners = new Map<string, Set<string>>();
  for (const { group, items } of groups)
    for (const { item } of items.slice(0, most)) owners.set(item, (owners.get(item) ?? new Set<string>()).add(group));
  return owners;
};

interface Found {
  item: string;
  group: string;
  /** Orders places by chance. */
  draw: string;
  place: ContextPlace;
}

/** Sentences that read alike, as copies have them, stand once a group. */
const contextsOfItem = (item: string, own: ReadonlySet<string>, found: readonly Found[]): ItemContexts[] => {
  const kept = [...groupBy(found, ({ group }) => group)].flatMap(([group, places]) =>
    [...new Map(places.map((one) => [excerptOf(one), one])).values()].slice(0, own.has(group) ? OWN : OTHER),
  );
  const others = kept
    .filter(({ group }) => !own.has(group))
    .sort((a, b) => (a.draw < b.draw ? -1 : 1))
    .slice(OTHERS);
  const shown = groupBy(
    kept.filter((one) => !others.includes(one)),
    ({ group }) => group,
  );
  if (shown.size === 0) return [];
  return [{ item, groups: [...shown].map(([group, places]) => ({ group, places: places.map(({ place }) => place) })) }];
};

const excerptOf = ({ place: { before, text, after } }: Found): string => [before, text, after].join('\n');

/** Places by item and group, drawn by a hash, in the order of the groups. */
const placesOf = async (
  database: Database,
  { places }: Occurrences,
  items: readonly string[],
  seed: string,
): Promise<Found[]> => {
  await drawPlaces(database, places, items, seed);
  const rows = await database.rows(`
    SELECT item, name, draw, voice, outlet, date, start_cp - window_start AS start_cp, end_cp - window_start AS end_cp, tokens, nth,
      substring(held, window_start + 1, least(coalesce(sentence_end, length(held)) - window_start, ${LONGEST})) AS sentence
    FROM (
      SELECT d.*, name, a.outlet, a.date, s.end_cp AS sentence_end, CASE d."in" WHEN 'title' THEN a.title ELSE a.text END AS held,
        greatest(coalesce(s.start_cp, 0), d.start_cp - ${FARTHEST}) AS window_start
      FROM (SELECT * FROM drawn QUALIFY row_number() OVER (PARTITION BY item, grp ORDER BY draw, article) <= ${DRAWN}) d
      JOIN members USING (article, grp) JOIN articles a USING (article)
      LEFT JOIN sentences s ON s.article = d.article AND s."in" = d."in" AND d.start_cp >= s.start_cp AND d.start_cp < s.end_cp)
    ORDER BY item, grp, draw, article`);
  await database.run('DROP TABLE drawn');
  return rows.flatMap((row): Found[] => {
    const [item, sentence] = [String(row.item), String(row.sentence)];
    const toUnits = fromCodePoints(sentence);
    const span = { start: toUnits(Number(row.start_cp)), end: toUnits(Number(row.end_cp)) };
    const word = row.tokens === null ? span : spanOfWords(sentence, span, String(row.tokens), Number(row.nth), item);
    if (!word) return [];
    const place: ContextPlace = {
      outlet: row.outlet === null ? null : String(row.outlet),
      date: row.date === null ? null : String(row.date),
      voice: row.voice as Voice,
      ...around(sentence, word),
    };
    return [{ item, group: String(row.name), draw: String(row.draw), place }];
  });
};

/** Makes the table `drawn`: of each item its first place in an article, and of these a few a group, range of articles by range. */
const drawPlaces = async (database: Database, sql: string, items: readonly string[], seed: string): Promise<void> => {
  await database.run(
    'CREATE OR REPLACE TEMP TABLE drawn (item VARCHAR, grp INTEGER, article INTEGER, draw VARCHAR, voice VARCHAR, "in" VARCHAR, start_cp INTEGER, end_cp INTEGER, tokens VARCHAR, nth INTEGER)',
  );
  for (const within of await articleRanges(database, 'members'))
    await database.run(`
      INSERT INTO drawn SELECT item, grp, article, md5(concat(${literal(seed)}, ' ', item, ' ', article)) AS draw, voice, "in", start_cp, end_cp, tokens, nth
      FROM (SELECT * FROM (${sql}) JOIN members USING (article)
        WHERE ${within} AND item IN (${items.map(literal).join(', ')})
        QUALIFY row_number() OVER (PARTITION BY article, item ORDER BY "in" DESC, start_cp, nth) = 1)
      QUALIFY row_number() OVER (PARTITION BY item, grp ORDER BY draw, article) <= ${DRAWN}`);
};

/** The item within its stretch: its words are found one after the other, as they were read; null where the text has another spelling. */
const spanOfWords = (text: string, stretch: Span, tokens: string, nth: number, item: string): Span | null => {
  const lower = normal(text.slice(stretch.start, stretch.end));
  const words = tokens.split(' ');
  let [start, end] = [0, 0];
  for (const [i, word] of words.slice(0, nth - 1 + item.split(' ').length).entries()) {
    const at = lower.indexOf(word, end);
    if (at < 0) return null;
    if (i === nth - 1) start = at;
    end = at + word.length;
  }
  return { start: stretch.start + start, end: stretch.start + end };
};

/** As words are stored, but of the same length: a capital of which the small letter is longer stays. */
const normal = (text: string): string =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/\p{Lu}/gu, (capital) =>
      capital.toLowerCase().length === capital.length ? capital.toLowerCase() : capital,
    );

const around = (sentence: string, { start, end }: Span): Pick<ContextPlace, 'before' | 'text' | 'after'> => {
  const before = oneLine(sentence.slice(0, start));
  const after = oneLine(sentence.slice(end));
  return {
    before: before.length <= AROUND ? before : `…${before.slice(-AROUND).replace(/^\S*/, '')}`,
    text: oneLine(sentence.slice(start, end)).slice(0, AROUND),
    after: after.length <= AROUND ? after : `${after.slice(0, AROUND).replace(/\S*$/, '').trimEnd()}…`,
  };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
