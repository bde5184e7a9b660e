import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Block } from '../../model/article.js';
import type { Credit } from '../../model/copy.js';
import { sliceOf } from '../../model/span.js';

/** A credit line is short; longer paragraphs speak of an agency as of anybody. */
const LONGEST_LINE = 200;

/** A line at the foot stands among so many last blocks. */
const FOOT = 3;

/** What an article says of agencies as the source of its text: its outlet, its author, dateline, byline or a line at its foot. */
export const creditsOf = (
  { article, blocks }: AnnotatedArticle,
  { 'news-agencies': agencies = [], 'agency-credits': phrases = [] }: Record<string, string[]>,
): Credit[] => {
  const named = agencyIn(agencies);
  const isCredit = new RegExp(`\\b(?:${phrases.map(escaped).join('|')})\\b`, 'i');
  const inMetadata = [article.outlet, article.author ?? ''].flatMap((text, i): Credit[] => {
    const agency = i === 0 && !isBare(text, named) ? null : named(text);
    return agency === null ? [] : [{ article: article.id, in: null, start: 0, end: text.length, text, agency }];
  });
  const lines = blocks.filter((block, i) => isLine(block, blocks.length - i));
  return [
    ...inMetadata.slice(0, 1),
    ...lines.flatMap((block): Credit[] => {
      const line = sliceOf(article.text, block);
      const agency = named(block.zone === 'dateline' ? (/\(([^)]*)\)/.exec(line.text)?.[1] ?? '') : line.text);
      const isStated =
        block.zone === 'paragraph' ? isCredit.test(line.text) || isBare(line.text, named) : agency !== null;
      return isStated ? [{ article: article.id, in: 'body', ...line, agency }] : [];
    }),
  ];
};

const isLine = ({ zone, start, end }: Block, fromEnd: number): boolean =>
  end - start <= LONGEST_LINE &&
  (zone === 'dateline' || zone === 'byline' || (zone === 'paragraph' && fromEnd <= FOOT));

/** "(AP)", "— Reuters": nothing but the agency. */
const isBare = (line: string, named: (text: string) => string | null): boolean =>
  line.split(/\s+/).length <= 4 && named(line) !== null && !/[.!?]$/.test(line);

/** The first agency that a text names, in full or as it is abbreviated; a longer name goes before one within it. */
const agencyIn = (agencies: readonly string[]): ((text: string) => string | null) => {
  const forms = agencies
    .flatMap((line) => {
      const [name, ...abbreviations] = line.split(', ');
      return [name!, ...abbreviations].map((form) => ({ name: name!, form }));
    })
    .sort((a, b) => b.form.length - a.form.length);
  const nameOf = new Map(forms.map(({ form, name }) => [form.toLowerCase(), name]));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:${forms.map(({ form }) => escaped(form)).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  return (text) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? null : (nameOf.get(found.toLowerCase()) ?? null);
  };
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
