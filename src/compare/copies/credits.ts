import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Article, Block, Zone } from '../../model/article.js';
import type { Credit } from '../../model/copy.js';
import { escapePattern } from '../../model/escape-pattern.js';
import { sliceOf } from '../../model/span.js';

/** A credit line is short; longer paragraphs speak of an agency as of anybody. */
const LONGEST_LINE = 200;

/** A line at the foot stands among so many last blocks. */
const FOOT = 3;

/** Reads what an article says of agencies as the source of its text: outlet, author, dateline, byline or a line at its foot. */
export const creditReader = (lists: Record<string, string[]>): ((article: AnnotatedArticle) => Credit[]) => {
  const named = agencyIn(lists);
  const isCredit = anyOf(lists['agency-credits'] ?? []);
  const isUnnamed = anyOf(lists['unnamed-agencies'] ?? []);
  const inMetadata = ({ id, outlet, author }: Article): Credit[] =>
    [outlet, author ?? ''].flatMap((text, i) => {
      const agency = i === 0 && !isBare(text, named) ? null : named(text);
      return agency === null ? [] : [{ article: id, in: null, start: 0, end: text.length, text, agency }];
    });
  const inLine = ({ id, text }: Article, { zone, ...span }: Block): Credit[] => {
    const line = sliceOf(text, span);
    const agency = named(zone === 'dateline' ? (/\(([^)]*)\)/.exec(line.text)?.[1] ?? '') : line.text);
    const isStated =
      agency === null
        ? zone !== 'dateline' && isCredit.test(line.text) && isUnnamed.test(line.text)
        : inHead.has(zone) || isCredit.test(line.text) || isBare(line.text, named);
    return isStated ? [{ article: id, in: 'body', ...line, agency }] : [];
  };
  return ({ article, blocks }) => {
    const lines = blocks.filter((block, i) => isLine(block, blocks.length - i));
    const all = [...inMetadata(article), ...lines.flatMap((line) => inLine(article, line))];
    // An agency's own name says it all; so does the first line that names one.
    return all.filter(({ agency }, i) => all.findIndex((one) => one.agency === agency) === i);
  };
};

const isLine = ({ zone, start, end }: Block, fromEnd: number): boolean =>
  end - start <= LONGEST_LINE && (inHead.has(zone) || (inFoot.has(zone) && fromEnd <= FOOT));

const inHead = new Set<Zone>(['dateline', 'byline']);
const inFoot = new Set<Zone>(['paragraph', 'subheading', 'standfirst']);

type Named = (text: string) => string | null;

/** "(AP)", "— Reuters", "Coastal Wire": little but the agency's name. */
const isBare = (line: string, named: Named): boolean =>
  line.split(/\s+/).length <= MOST_WORDS_OF_NAME && !/[!?]$/.test(line) && named(line) !== null;

const MOST_WORDS_OF_NAME = 5;

/** The first agency that a text names, in full or as it is abbreviated; a longer name goes before one within it. */
const agencyIn = ({ 'news-agencies': agencies = [], 'agency-nouns': nouns = [] }: Record<string, string[]>): Named => {
  const forms = agencies
    .flatMap((line) => {
      const [name, ...abbreviations] = line.split(', ');
      return [name!, ...abbreviations].map((form) => ({ name: name!, form }));
    })
    .sort((a, b) => b.form.length - a.form.length);
  const nameOf = new Map(forms.map(({ form, name }) => [form, name]));
  const listed = forms.map(({ form }) => escapePattern(form)).join('|');
  const likeOne = `\\p{Lu}[\\p{L}.’'-]* (?:\\p{Lu}[\\p{L}.’'-]* )?(?:${nouns.map(escapePattern).join('|')})`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${listed}|${likeOne})(?![\\p{L}\\p{N}])`, 'u');
  return (text) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? null : (nameOf.get(found) ?? found.replace(/^The /, ''));
  };
};

const anyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
