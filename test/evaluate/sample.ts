import { readGoldFiles } from '../../src/evaluate/index.js';
import { evaluate, type Gold } from '../../src/evaluate-tools.js';
import { exporter } from '../../src/export-tools.js';
import { type Article, annotate, articleFromRow, type Finding, type SourceArticle } from '../../src/index.js';
import type { Mark } from '../../src/model/mark.js';
import { report } from '../export/tables/sample.js';

const source = (row: Partial<Article>): SourceArticle =>
  articleFromRow(row, { name: `${row.id}.jsonl:1`, folder: null, sha256: '0'.repeat(64) });

/** A report with a headline, one whose title is outside of the text, and one with lines of fixed length, as old files have them. */
export const articles: SourceArticle[] = [
  source({ id: 'a1', outlet: 'The Courier', text: report }),
  source({ id: 'a2', outlet: 'The Ledger', title: '🗺 Mayor slams ferry plan', text: 'The plan may fail. It is old.' }),
  source({
    id: 'Old File/3',
    outlet: 'The Post',
    text: '🗺 A harbour master said on Monday that the brazen\nscheme may clearly cost the town its ferry.\n\nTwo men were shot dead on Monday.\n',
  }),
];

export const annotated = articles.map((article) => annotate(article));

/** As the files of one person are read. */
export const goldOf = (name: string, files: string | Record<string, string>): Gold => {
  const isFolder = typeof files !== 'string';
  const named = isFolder ? Object.entries(files) : [[name, files] as const];
  const read = readGoldFiles({ name, isFolder, files: named.map(([file, text]) => ({ name: file, text })) });
  return { name, sha256: '0'.repeat(64), ...read };
};

type Written = { withoutText?: boolean };

/** What `annotate` writes in each of the formats that are read back. */
export const written: Record<string, (options?: Written) => string | Record<string, string>> = {
  jsonl: () => annotated.map((one) => `${JSON.stringify(one)}\n`).join(''),
  csv: (options) => {
    const { csvHead, csvRows } = exporter(options);
    return csvHead('findings') + annotated.map((one) => csvRows('findings', one)).join('');
  },
  webanno: (options) => annotated.map((one) => `${JSON.stringify(exporter(options).webAnnotation(one))}\n`).join(''),
  brat: (options = {}) => {
    const made = annotated.map((one, i) => ({ name: `text-${i}`, ...exporter(options).brat(one) }));
    const notes = options.withoutText
      ? { 'texts.sha256': made.map(({ sha256, name }) => `${sha256}  ${name}.txt\n`).join('') }
      : Object.fromEntries(made.map(({ name, text }) => [`${name}.txt`, text]));
    return { ...notes, ...Object.fromEntries(made.map(({ name, annotations }) => [`${name}.ann`, annotations])) };
  },
};

export const evaluated = (given: readonly SourceArticle[], ...gold: Gold[]) => evaluate(given, gold);

/** A row of a table of spans for words of an article, found by them. */
export const rowFor = (article: SourceArticle, words: string, rest: string, last = ''): string => {
  const start = [...article.article.text.slice(0, article.article.text.indexOf(words))].length;
  return `${article.article.id},${rest},${start},${start + [...words].length}${last && `,${last}`}\n`;
};

export const HEAD = 'doc_id,kind,category,start_cp,end_cp';

export const mark = (start: number, end: number, more: Partial<Mark> = {}): Mark => ({
  kind: 'hedge',
  category: 'modal',
  in: 'body',
  spans: [{ start, end }],
  parts: null,
  anonymous: null,
  voice: null,
  ...more,
});

/** An article as if the program had found these words in it, and nothing else. */
export const found = (id: string, text: string, findings: readonly Partial<Finding>[] = []) => ({
  ...annotate({ id, text }),
  findings: findings.map((finding) => ({
    id: 'f',
    kind: 'hedge',
    category: 'modal',
    in: 'body',
    voice: 'outlet',
    entry: '',
    suppressed: null,
    text: text.slice(finding.start, finding.end),
    ...finding,
  })) as Finding[],
});
