import type { Article, SourceArticle, Warning } from '../model/article.js';
import { readFrontMatter } from './front-matter.js';
import { languageOf } from './language.js';
import { renderMarkdown } from './markdown.js';
import { furtherFields, kindOf, metadataOf } from './metadata.js';
import { outletOfFile } from './outlet-name.js';
import { articleOfExport } from './stored-article.js';
import { readStructure } from './structure/index.js';
import type { Hint } from './structure/part.js';
import { readTextKind } from './text-kind/index.js';
import { warningsOf } from './warnings.js';
import { countWords } from './words.js';

/** Where a text came from, as far as an article may tell: base names, never paths. */
export interface Origin {
  /** Base name of the file, without its folder: `courier.txt`, `rows.jsonl:12`. */
  name: string;
  /** Base name of the folder it was in; null where there was none. */
  folder: string | null;
  /** Hash of the bytes it was read from, in hexadecimal. */
  sha256: string;
}

/**
 * Makes an article of a row of JSON Lines, already parsed. The text is never altered and no row is refused: what cannot
 * be used is said in the article's warnings. A row that a corpus exported is the article that it was there.
 */
export const articleFromRow = (row: Record<string, unknown>, origin: Origin): SourceArticle => {
  const exported = articleOfExport(row);
  if (exported) return exported;
  const given = Object.hasOwn(row, 'text') ? row.text : undefined;
  const problem = given === undefined || given === null || typeof given === 'string' ? [] : [notText(given)];
  return makeArticle({
    text: typeof given === 'string' ? given : '',
    record: row,
    problems: problem,
    origin,
    event: null,
  });
};

const notText = (value: unknown): Warning => ({
  code: 'invalid-metadata',
  message: `The field "text" is ${kindOf(value)}, not text: the article is empty.`,
});

/** Makes an article of plain text. What stands in YAML front matter is metadata, the rest is the text, unaltered. */
export const articleFromText = (content: string, origin: Origin): SourceArticle => {
  const { record, warnings, bodyStart } = readFrontMatter(content) ?? nothing;
  return makeArticle({
    text: content.slice(bodyStart),
    isFile: true,
    record,
    problems: warnings,
    origin,
    event: origin.folder,
  });
};

/** Makes an article of Markdown with or without YAML front matter: the text is what a reader of the page sees. */
export const articleFromMarkdown = (content: string, origin: Origin): SourceArticle => {
  const { record, warnings, bodyStart } = readFrontMatter(content) ?? nothing;
  const { text, hints, exceptions } = renderMarkdown(content.slice(bodyStart));
  const article = makeArticle({ text, hints, isFile: true, record, problems: warnings, origin, event: origin.folder });
  return exceptions.length > 0 ? { ...article, exceptions } : article;
};

const nothing = { record: {}, warnings: [], bodyStart: 0 };

interface Ingredients {
  text: string;
  hints?: Hint[];
  /** Whether its name was given by whoever saved the text. */
  isFile?: boolean;
  record: Record<string, unknown>;
  problems: Warning[];
  origin: Origin;
  /** The event where the record names none. */
  event: string | null;
}

const makeArticle = ({
  text,
  hints = [],
  isFile = false,
  record,
  problems,
  origin,
  event,
}: Ingredients): SourceArticle => {
  const { metadata, warnings } = metadataOf(record);
  const name = origin.name.replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const outlet = metadata.outlet ?? (isFile ? outletOfFile(name) : name);
  const structure = readStructure(text, { title: metadata.title, outlet, author: metadata.author, hints });
  const headline = structure.blocks.find(({ zone }) => zone === 'headline');
  const words = countWords(text);
  const language = languageOf(text, words);
  const title = headline ? text.slice(headline.start, headline.end) : metadata.title;
  const url = metadata.url ?? structure.url;
  const author = metadata.author ?? structure.author;
  const told = readTextKind({ record, title: metadata.title ?? title, url, author, text, blocks: structure.blocks });
  const article: Article = {
    id: metadata.id ?? name,
    outlet,
    title,
    date: metadata.date ?? structure.date,
    url,
    author,
    event: metadata.event ?? event,
    language,
    rights: metadata.rights,
    kind: told.kind,
    text,
    words,
    warnings: [...problems, ...warnings, ...told.warnings, ...warningsOf(text, structure.blocks, words, language)],
  };
  const further = furtherFields(record);
  return {
    article,
    blocks: structure.blocks,
    titleIsMetadata: !headline && metadata.title !== null,
    input: { name: origin.name, sha256: origin.sha256 },
    ...(Object.keys(further).length > 0 ? { metadata: further } : {}),
  };
};
