import { type Column, type ColumnType, tables as exported } from '../export/tables/index.js';
import { voices } from '../model/finding.js';

/** A table of the corpus, with what its codebook says. */
export interface Table {
  name: string;
  /** What a row is. */
  unit: string;
  columns: readonly Column[];
}

type ExportedTable = Pick<Table, 'name' | 'unit' | 'columns'>;

const text = (name: string, meaning: string, more: Partial<Column> = {}): Column => ({
  name,
  type: 'text',
  meaning,
  ...more,
});
const integer = (name: string, meaning: string): Column => ({ name, type: 'integer', meaning });

const article = integer('article', 'Number of the article in this corpus; joins the tables.');
const eventKey = text(
  'event_key',
  'What is analysed together: "event:" and the event, or "article:" and the hash of an article without one.',
);

/** Where something stands, as the exported tables have it. */
const span = exported.sentences.columns.filter(({ name }) => ['in', 'sentence', 'start_cp', 'end_cp'].includes(name));

/** Columns that are the same in all rows of one article. */
const atArticle = new Set(exported.articles.columns.map(({ name }) => name));

/** The text and everything that is known of it before it is analysed. */
export const articles: Table = {
  name: 'articles',
  unit: 'One article as it was added.',
  columns: [
    article,
    text('hash', 'SHA-256 of outlet, date, title and text: an article with the same one is the same article.'),
    text('metadata_hash', 'SHA-256 of everything else that was given.'),
    eventKey,
    text('id', 'The id that it came with.'),
    text('outlet', 'Who published it.'),
    text('title', 'Its headline.', { holdsText: true }),
    text('date', 'When it was published, as given; ISO 8601 where it was recognised.'),
    text('url', 'Where it was published.', { holdsNames: true }),
    text('author', 'Who wrote it.', { holdsNames: true }),
    text('event', 'What it is about, as given; empty where nothing was.'),
    text('language', 'BCP 47 tag; und where it could not be told.'),
    text('rights', 'What may be done with the text, as given.', { holdsNames: true }),
    text('kind_json', 'As JSON: news report, opinion, live blog …, and what shows it; empty where nothing does.', {
      holdsText: true,
    }),
    integer('words', 'Words of the text.'),
    text('text', 'The text that all offsets count over, unaltered.', { holdsText: true }),
    {
      name: 'title_is_metadata',
      type: 'boolean',
      meaning: 'Whether the title stands only in the metadata and is analysed on its own.',
    },
    text('blocks_json', 'As JSON: headline, standfirst, paragraphs …, in UTF-16 code units.'),
    text('exceptions_json', 'As JSON: where the source switches findings off; empty where nowhere.'),
    text('warnings_json', 'As JSON: what to know before trusting its figures.', { holdsText: true }),
    text(
      'metadata_json',
      'As JSON: the further fields that it came with, such as country; any of them can group the statistics.',
      { holdsText: true },
    ),
    text('input_name', 'Base name and line of the file it came from.'),
    text('input_sha256', 'SHA-256 of the bytes it was read from.'),
  ],
};

/** What was analysed, by which program and lists; whatever is missing here is analysed by the next `add`. */
export const analyses: Table = {
  name: 'analyses',
  unit: 'One event, or one article without one, that was analysed.',
  columns: [
    eventKey,
    text('fingerprint', 'Hash of its articles: another one means that articles came or changed.'),
    text('analyst', 'Hash of the program, its lists and the configuration that analysed it.'),
    integer('articles', 'Articles in it.'),
    {
      name: 'aligned',
      type: 'boolean',
      meaning: 'Whether its facts were aligned; false for one article and for events too large to align.',
    },
    text('problem', 'Why it could not be analysed; empty where it was.'),
  ],
};

export const analysts: Table = {
  name: 'analysts',
  unit: 'One program with its lists and configuration.',
  columns: [
    text('analyst', 'Its hash.'),
    text('manifest', 'JSON: version of the program, versions and hashes of the lists, what is switched off.'),
  ],
};

/** What of an article stands in the table of articles already, or is the same for all. */
const given = new Set([...articles.columns.map(({ name }) => name), 'schema_version', 'run_id', 'doc_id', 'event_id']);

/** The columns of a table of one article's rows that are not the same for all of them: those stand with the article. */
const ofRows = ({ name, unit, columns }: ExportedTable): Table => ({
  name,
  unit,
  columns: [article, ...columns.filter((column) => !atArticle.has(column.name))],
});

/** Where a sentence stands is enough: its words stand in the article's text. */
const sentences: Table = (({ columns, ...table }) => ({
  ...table,
  columns: columns.filter(({ name }) => name !== 'text'),
}))(ofRows(exported.sentences));

const entities: Table = (({ columns, ...table }) => ({
  ...table,
  columns: [
    ...columns,
    text('event_entity', 'Id of the one that it is in its event; empty where no other article has it.'),
    text('event_label', 'How the articles of the event name that one at its fullest.', { holdsText: true }),
  ],
}))(ofRows(exported.entities));

/** What the analysis tells of each article as a whole. */
const readings: Table = {
  name: 'readings',
  unit: 'What was found in one article as a whole.',
  columns: [article, ...exported.articles.columns.filter(({ name }) => !given.has(name))],
};

const stretches: Table = {
  name: 'stretches',
  unit: 'The words of one sentence that stand in one voice.',
  columns: [
    article,
    ...span,
    { ...text('voice', 'Whose words.'), values: voices },
    integer('words', 'How many: the denominators of rates.'),
    text('tokens', 'The words in lower case, with a space between.', { holdsText: true }),
  ],
};

const counts: Table = {
  name: 'counts',
  unit: 'How often one article has what a measure counts, in one voice and by one entry; what it lacks has no row.',
  columns: [
    article,
    text('measure', 'What is counted (docs/method.md).'),
    { ...text('voice', 'In whose words; all where it is counted over all words.'), values: [...voices, 'all'] },
    text('entry', 'Entry of the word list that found it; empty where none did.'),
    integer('count', 'How often.'),
  ],
};

const facts: Table = {
  name: 'facts',
  unit: 'One statement found in two articles of an event or more.',
  columns: [
    eventKey,
    text('fact', 'Its id in the event.'),
    text('label', 'The statement in short.', { holdsText: true }),
    text('relation', 'Whether the articles agree on it or differ.', { values: ['agree', 'differ'] }),
    text('differences', 'Kinds of difference, with semicolons between them.'),
    integer('articles', 'In how many articles it was found.'),
  ],
};

const factMentions: Table = {
  name: 'fact_mentions',
  unit: 'One clause that states a fact.',
  columns: [
    eventKey,
    text('fact', 'Id of the fact in the event.'),
    article,
    ...span,
    text('text', 'The clause.', { holdsText: true }),
    text('status', 'Who vouches for it.', { values: ['asserted', 'attributed', 'attributed-unnamed'] }),
    text('certainty', 'How sure it is made.', { values: ['plain', 'hedged', 'boosted'] }),
    text('polarity', 'Whether it is said to be so.', { values: ['affirmed', 'denied'] }),
    { name: 'challenged', type: 'boolean', meaning: 'Whether the outlet itself casts doubt on it.' },
    { name: 'score', type: 'number', meaning: 'How well it matches the other mentions, 0 to 1.' },
  ],
};

const copies: Table = {
  name: 'copies',
  unit: 'Paragraphs that one article shares with another of its event, but for edits.',
  columns: [
    eventKey,
    text('copy', 'Id of the shared text in the event.'),
    article,
    ...span,
    text('agency', 'The agency that the articles credit; empty where none or several.'),
    { name: 'share', type: 'number', meaning: 'Share of all words of the article, 0 to 1.' },
  ],
};

/** What the analysis of an event answers; rows go when it is analysed anew. */
export const ofArticles = [
  readings,
  sentences,
  stretches,
  counts,
  ofRows(exported.findings),
  ofRows(exported.attributions),
  entities,
  ofRows(exported.mentions),
];
export const ofEvents = [facts, factMentions, copies];
export const tables = [articles, ...ofArticles, ...ofEvents, analyses, analysts];

const sqlTypes: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

export const definitionOf = ({ name, columns }: Table): string =>
  `CREATE TABLE ${name} (${columns.map((column) => `"${column.name}" ${sqlTypes[column.type]}`).join(', ')})`;

export const typesOf = ({ columns }: Table): ColumnType[] => columns.map(({ type }) => type);
