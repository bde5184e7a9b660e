import { literal } from './groups.js';

/** What is compared between groups: a query that answers `article`, `item` and how often, `n`, and what it is called. */
export interface Occurrences {
  within: string;
  sql: string;
}

/** The words of the outlet's own voice. */
export const words: Occurrences = {
  within: 'words of the outlets’ own voice',
  sql: "SELECT article, unnest(string_split(tokens, ' ')) AS item, 1 AS n FROM stretches WHERE voice = 'outlet'",
};

/** Pairs of words that stand side by side in the outlet's own voice. */
export const phrases: Occurrences = {
  within: 'phrases of two words of the outlets’ own voice',
  sql: `SELECT article, unnest(list_transform(range(1, len(w)), i -> w[i] || ' ' || w[i + 1])) AS item, 1 AS n
    FROM (SELECT article, string_split(tokens, ' ') AS w FROM stretches WHERE voice = 'outlet' AND words > 1)`,
};

/** Which of the listed loaded terms, in the outlet's own voice. */
export const loadedTerms: Occurrences = {
  within: 'loaded terms of the outlets’ own voice',
  sql: `SELECT article, replace(split_part(entry, '#', 2), '-', ' ') AS item, count AS n FROM counts
    WHERE measure = 'loaded-terms' AND voice = 'outlet'`,
};

const reportingCues =
  "SELECT a.article, lower(a.cue) AS item, 1 AS n FROM attributions a WHERE a.attribution_type = 'speech' AND a.cue IS NOT NULL";

/** The words by which statements are credited to sources. */
export const reportingVerbs: Occurrences = { within: 'words that report what sources say', sql: reportingCues };

const namedLike = (entity: string): string =>
  `lower(coalesce(e.event_label, e.label)) = ${literal(entity.toLowerCase())}`;

/** The words by which one person, group or place is named in the outlet's own voice; pronouns choose nothing. */
export const namings = (entity: string, pronouns: readonly string[]): Occurrences => ({
  within: `words for ${entity} of the outlets’ own voice`,
  sql: `SELECT m.article, lower(m.text) AS item, 1 AS n FROM mentions m JOIN entities e USING (article, entity)
    WHERE m.voice = 'outlet' AND ${namedLike(entity)} AND lower(m.text) NOT IN (${pronouns.map(literal).join(', ')})`,
});

/** The words by which statements are credited to one of them. */
export const reportingVerbsOf = (entity: string): Occurrences => ({
  within: `words that report what ${entity} says`,
  sql: `${reportingCues} AND EXISTS (
    SELECT 1 FROM entities e WHERE e.article = a.article AND e.entity = a.speaker AND ${namedLike(entity)})`,
});
