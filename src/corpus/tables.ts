import type { ColumnType } from './database.js';

/** One column of a table: its name, its type, and what it means, as the codebook prints it. */
export type Column = readonly [name: string, type: ColumnType, meaning: string];

export interface Table {
  name: string;
  /** What one row stands for. */
  row: string;
  columns: readonly Column[];
}

const article: Column = ['article', 'integer', 'Number of the article in this corpus; joins all tables.'];
const place: Column = [
  'place',
  'text',
  'Which text the offsets count over: body, or title where the title stands only in the metadata.',
];
const span: readonly Column[] = [
  ['start', 'integer', 'Where it begins, in code points from 0.'],
  ['end', 'integer', 'Where it ends, in code points, exclusive.'],
];
const eventKey: Column = [
  'event_key',
  'text',
  'What is analysed together: "event:" and the event, or "article:" and the hash of an article without one.',
];

/** The text and everything that is known of it before it is analysed. */
export const articles: Table = {
  name: 'articles',
  row: 'an article as it was added',
  columns: [
    article,
    ['hash', 'text', 'SHA-256 of outlet, date, title and text: an article with the same one is the same article.'],
    ['metadata_hash', 'text', 'SHA-256 of everything else that was given.'],
    eventKey,
    ['id', 'text', 'The id that it came with.'],
    ['outlet', 'text', 'Who published it.'],
    ['title', 'text', 'Its headline.'],
    ['date', 'text', 'When it was published, as given; ISO 8601 where it was recognised.'],
    ['url', 'text', 'Where it was published.'],
    ['author', 'text', 'Who wrote it.'],
    ['event', 'text', 'What it is about, as given; empty where nothing was.'],
    ['language', 'text', 'BCP 47 tag; und where it could not be told.'],
    ['rights', 'text', 'What may be done with the text, as given.'],
    ['kind', 'text', 'JSON: news report, opinion, live blog …, and what shows it; empty where nothing does.'],
    ['words', 'integer', 'Words of the text.'],
    ['text', 'text', 'The text that all offsets count over, unaltered.'],
    ['title_is_metadata', 'boolean', 'Whether the title stands only in the metadata and is analysed on its own.'],
    ['blocks', 'text', 'JSON: headline, standfirst, paragraphs …, in UTF-16 code units.'],
    ['exceptions', 'text', 'JSON: where the source switches findings off; empty where nowhere.'],
    ['warnings', 'text', 'JSON: what to know before trusting its figures.'],
    [
      'metadata',
      'text',
      'JSON: the further fields that it came with, such as country; any of them can group the statistics.',
    ],
    ['input_name', 'text', 'Base name and line of the file it came from.'],
    ['input_sha256', 'text', 'SHA-256 of the bytes it was read from.'],
  ],
};

/** What was analysed, by which program and lists; whatever is missing here is analysed by the next `add`. */
export const analyses: Table = {
  name: 'analyses',
  row: 'an event, or an article without one, that was analysed',
  columns: [
    eventKey,
    ['fingerprint', 'text', 'Hash of its articles: another one means that articles came or changed.'],
    ['analyst', 'text', 'Hash of the program, its lists and the configuration that analysed it.'],
    ['articles', 'integer', 'Articles in it.'],
    ['aligned', 'boolean', 'Whether its facts were aligned; false for one article and for events too large to align.'],
    ['problem', 'text', 'Why it could not be analysed; empty where it was.'],
  ],
};

export const analysts: Table = {
  name: 'analysts',
  row: 'a program with its lists and configuration',
  columns: [
    ['analyst', 'text', 'Its hash.'],
    ['manifest', 'text', 'JSON: version of the program, versions and hashes of the lists, what is switched off.'],
  ],
};

const sentences: Table = {
  name: 'sentences',
  row: 'a sentence',
  columns: [
    article,
    ['sentence', 'integer', 'Its number in the article, from 1.'],
    ['zone', 'text', 'headline, standfirst, dateline, byline, paragraph, subheading or embed.'],
    ...span,
  ],
};

const stretches: Table = {
  name: 'stretches',
  row: 'words of one sentence in one voice',
  columns: [
    article,
    place,
    ['sentence', 'integer', 'Number of the sentence in its text, from 1.'],
    ['voice', 'text', 'Whose words: outlet, paraphrased or quoted.'],
    ...span,
    ['words', 'integer', 'How many: the denominators of rates.'],
    ['tokens', 'text', 'The words in lower case, with a space between.'],
  ],
};

const findings: Table = {
  name: 'findings',
  row: 'a loaded term, attribution, hedge, booster or form without an agent',
  columns: [
    article,
    ['finding', 'text', 'Its id in the article.'],
    ['kind', 'text', 'loaded-term, attribution, hedge, booster or agency.'],
    ['category', 'text', 'Its category (docs/lexicons); the type of an attribution: speech, attitude or act.'],
    place,
    ['zone', 'text', 'Where in the article it stands.'],
    ['sentence', 'integer', 'Number of its sentence in its text, from 1.'],
    ...span,
    ['text', 'text', 'The words.'],
    ['voice', 'text', 'Whose words they are: outlet, paraphrased or quoted.'],
    ['use', 'text', 'used, mentioned or scare-quoted; loaded terms only.'],
    ['entry', 'text', 'List and entry that found it.'],
    ['disputed', 'boolean', 'Whether its entry says that fair readers differ on it.'],
    ['suppressed', 'text', 'By whose choice it was switched off; empty where it counts.'],
  ],
};

const attributions: Table = {
  name: 'attributions',
  row: 'an attribution: source, cue and content',
  columns: [
    article,
    ['finding', 'text', 'Id of the finding.'],
    ['type', 'text', 'speech, attitude or act.'],
    ['form', 'text', 'direct, indirect or mixed.'],
    ['stance', 'text', 'What the cue makes of the statement: neutral, distancing, endorsing …'],
    ['source', 'text', 'The words that name the source.'],
    ['cue', 'text', 'The words that credit it.'],
    ['content', 'text', 'What is credited.'],
    ['source_type', 'text', 'named-person, named-organization, document, unnamed-person, unnamed-group or impersonal.'],
    [
      'source_role',
      'text',
      'official, party, military, police, court, company, expert, journalist, advocate, witness, civilian or other.',
    ],
    ['anonymous', 'boolean', 'Whether unnamed people were consulted as sources.'],
    ['naming', 'text', 'How an unnamed source is presented: role, affiliation, group, bare, impersonal.'],
    ['affiliation', 'text', 'To whom an unnamed source belongs, as stated.'],
    ['count_min', 'integer', 'People behind it, at least.'],
    ['count_max', 'integer', 'People behind it, at most; empty where no limit is stated.'],
    ['reasons', 'text', 'Why the source is not named, as stated, with a semicolon between.'],
    ['basis', 'text', 'How the source knows, as stated.'],
    ['corroboration', 'text', 'Whether another source or a document is said to confirm it.'],
    ['speaker', 'text', 'Id of the entity who speaks.'],
    ['via', 'text', 'Id of the attribution through which it reached the article.'],
  ],
};

const entities: Table = {
  name: 'entities',
  row: 'a person, group, place or thing of one article',
  columns: [
    article,
    ['entity', 'text', 'Its id in the article.'],
    ['label', 'text', 'The fullest form of its name in the article.'],
    ['type', 'text', 'person, organization, place, group, thing or event.'],
    ['shared', 'text', 'Id of the entity of its event that it is one with; empty where no other article has it.'],
  ],
};

const mentions: Table = {
  name: 'mentions',
  row: 'a span that refers to an entity',
  columns: [
    article,
    ['entity', 'text', 'Id of the entity in the article.'],
    place,
    ...span,
    ['text', 'text', 'The words.'],
    ['voice', 'text', 'Whose words they are.'],
  ],
};

const facts: Table = {
  name: 'facts',
  row: 'a statement found in two articles of an event or more',
  columns: [
    eventKey,
    ['fact', 'text', 'Its id in the event.'],
    ['label', 'text', 'The statement in short.'],
    ['relation', 'text', 'agree or differ.'],
    ['differences', 'text', 'Kinds of difference, with a semicolon between.'],
    ['articles', 'integer', 'In how many articles it was found.'],
  ],
};

const factMentions: Table = {
  name: 'fact_mentions',
  row: 'a clause that states a fact',
  columns: [
    eventKey,
    ['fact', 'text', 'Id of the fact in the event.'],
    article,
    place,
    ...span,
    ['text', 'text', 'The clause.'],
    ['status', 'text', 'Who vouches for it: asserted, attributed or attributed-unnamed.'],
    ['certainty', 'text', 'plain, hedged or boosted.'],
    ['polarity', 'text', 'affirmed or denied.'],
    ['challenged', 'boolean', 'Whether the outlet itself casts doubt on it.'],
    ['score', 'number', 'How well it matches the other mentions, 0 to 1.'],
  ],
};

const copies: Table = {
  name: 'copies',
  row: 'paragraphs that an article shares with another of its event',
  columns: [
    eventKey,
    ['copy', 'text', 'Id of the shared text in the event.'],
    article,
    ...span,
    ['agency', 'text', 'The agency that the articles credit; empty where none or several.'],
    ['share', 'number', 'Share of all words of the article, 0 to 1.'],
  ],
};

/** What the analysis of an event answers; rows go when it is analysed anew. */
export const ofArticles = [sentences, stretches, findings, attributions, entities, mentions] as const;
export const ofEvents = [facts, factMentions, copies] as const;
export const tables = [articles, ...ofArticles, ...ofEvents, analyses, analysts] as const;

const sqlTypes: Record<ColumnType, string> = {
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  text: 'VARCHAR',
};

export const definitionOf = ({ name, columns }: Table): string =>
  `CREATE TABLE ${name} (${columns.map(([column, type]) => `"${column}" ${sqlTypes[type]}`).join(', ')})`;

export const typesOf = ({ columns }: Table): ColumnType[] => columns.map(([, type]) => type);
