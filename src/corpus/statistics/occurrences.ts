import { literal } from '../fields.js';

/** What is compared between groups. */
export interface Occurrences {
  /** What it is called. */
  within: string;
  /** A query that answers `article`, `item` and how often, `n`. */
  sql: string;
  /**
   * A query that answers for each of them `article`, `item`, `voice`, `in` and where it stands, `start_cp` and `end_cp`. Of words
   * these are the limits of their stretch, with its `tokens`, and `nth`, the first of them, from 1; else both are null.
   */
  places: string;
}

const noTokens = 'NULL AS tokens, NULL AS nth';

/** The words of the outlet's own voice. */
export const words: Occurrences = {
  within: 'words of the outlets’ own voice',
  sql: "SELECT article, unnest(string_split(tokens, ' ')) AS item, 1 AS n FROM stretches WHERE voice = 'outlet'",
  places: `SELECT * REPLACE (w[nth] AS item) FROM (
    SELECT article, '' AS item, voice, "in", start_cp, end_cp, tokens, string_split(tokens, ' ') AS w, unnest(range(1, words + 1)) AS nth
    FROM stretches WHERE voice = 'outlet')`,
};

/** Pairs of words that stand side by side in the outlet's own voice. */
export const phrases: Occurrences = {
  within: 'phrases of two words of the outlets’ own voice',
  sql: `SELECT article, unnest(list_transform(range(1, len(w)), i -> w[i] || ' ' || w[i + 1])) AS item, 1 AS n
    FROM (SELECT article, string_split(tokens, ' ') AS w FROM stretches WHERE voice = 'outlet' AND words > 1)`,
  places: `SELECT * REPLACE (w[nth] || ' ' || w[nth + 1] AS item) FROM (
    SELECT article, '' AS item, voice, "in", start_cp, end_cp, tokens, string_split(tokens, ' ') AS w, unnest(range(1, words)) AS nth
    FROM stretches WHERE voice = 'outlet' AND words > 1)`,
};

/** Which of the listed loaded terms, in the outlet's own voice. */
export const loadedTerms: Occurrences = {
  within: 'loaded terms of the outlets’ own voice',
  sql: `SELECT article, replace(split_part(entry, '#', 2), '-', ' ') AS item, count AS n FROM counts
    WHERE measure = 'loaded-terms' AND voice = 'outlet'`,
  places: `SELECT article, replace(split_part(entry, '#', 2), '-', ' ') AS item, voice, "in", start_cp, end_cp, ${noTokens} FROM findings
    WHERE kind = 'loaded-term' AND "use" = 'used' AND suppressed IS NULL AND voice = 'outlet'`,
};

const reportingCues = "FROM attributions a WHERE a.attribution_type = 'speech' AND a.cue IS NOT NULL";

const cuesWhere = (condition: string): Pick<Occurrences, 'sql' | 'places'> => ({
  sql: `SELECT a.article, lower(a.cue) AS item, 1 AS n ${reportingCues}${condition}`,
  places: `SELECT a.article, lower(a.cue) AS item, a.voice, a."in", a.cue_start_cp AS start_cp, a.cue_end_cp AS end_cp, ${noTokens}
    ${reportingCues}${condition}`,
});

/** The words by which statements are credited to sources. */
export const reportingVerbs: Occurrences = { within: 'words that report what sources say', ...cuesWhere('') };

const namedLike = (entity: string): string =>
  `lower(coalesce(e.event_label, e.label)) = ${literal(entity.toLowerCase())}`;

/** The words by which one person, group or place is named in the outlet's own voice; pronouns choose nothing. */
export const namings = (entity: string, pronouns: readonly string[]): Occurrences => ({
  within: `words for ${entity} of the outlets’ own voice`,
  sql: `SELECT m.article, lower(m.text) AS item, 1 AS n FROM mentions m JOIN entities e USING (article, entity)
    WHERE m.voice = 'outlet' AND ${namedLike(entity)} AND lower(m.text) NOT IN (${pronouns.map(literal).join(', ')})`,
  places: `SELECT m.article, lower(m.text) AS item, m.voice, m."in", m.start_cp, m.end_cp, ${noTokens}
    FROM mentions m JOIN entities e USING (article, entity) WHERE m.voice = 'outlet' AND ${namedLike(entity)}`,
});

/** The words by which statements are credited to one of them. */
export const reportingVerbsOf = (entity: string): Occurrences => ({
  within: `words that report what ${entity} says`,
  ...cuesWhere(` AND EXISTS (
    SELECT 1 FROM entities e WHERE e.article = a.article AND e.entity = a.speaker AND ${namedLike(entity)})`),
});
