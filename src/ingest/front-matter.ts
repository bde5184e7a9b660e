import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Warning } from '../model/article.js';
import { metadataFields } from './metadata.js';
import { kindField, kindFields } from './text-kind/fields.js';

export interface FrontMatter {
  /** Known fields only, each as written: YAML's own dates, numbers and booleans stay text. */
  record: Record<string, string | string[]>;
  warnings: Warning[];
  /** Where the article begins in the file's text. */
  bodyStart: number;
}

/** Longer ones are no metadata; YAML is not asked. */
const longest = 32_768;
const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;
const known: readonly string[] = [...metadataFields, kindField, ...kindFields];
const knownField = new RegExp(`^["']?(${known.join('|')})["']?:[ \t]*(.*)$`);

/** Reads the YAML between `---` lines at the start of a text; null where there is none. Never throws. */
export const readFrontMatter = (text: string): FrontMatter | null => {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return null;
  const head = text.slice(start, start + longest);
  const end = closing.exec(head);
  if (!end) return hasFields(head) ? { record: {}, warnings: [unclosed], bodyStart: 0 } : null;
  const yaml = head.slice(0, end.index);
  const bodyStart = start + end.index + end[0].length;
  // A rule above the first paragraph and another below it are no front matter.
  if (yaml.trim() !== '' && !/^\s*(?:#|[\w"'-]+[ \t]*:)/m.test(yaml)) return null;
  return { ...parse(yaml), bodyStart };
};

const hasFields = (text: string): boolean => text.split(/\r\n|\n|\r/, 3).some((line) => knownField.test(line));

const invalid = (message: string): Warning => ({ code: 'invalid-metadata', message });
const unclosed = invalid('The front matter has no closing "---" line: it was read as text.');

/**
 * Only the top-level mapping is looked at, key by key, and aliases are never followed: references that multiply
 * themselves cost nothing, and no key reaches an object but the known ones.
 */
const parse = (yaml: string): Omit<FrontMatter, 'bodyStart'> => {
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', lineCounter, logLevel: 'silent', uniqueKeys: false });
    const [error] = document.errors;
    if (error) {
      // The front matter's first line is the file's second.
      const line = lineCounter.linePos(error.pos[0]).line + 1;
      return {
        record: byLines(yaml),
        warnings: [invalid(`Front matter, line ${line}: ${error.code}; its simple lines were read.`)],
      };
    }
    if (document.contents === null) return { record: {}, warnings: [] };
    if (isMap(document.contents)) return fieldsOf(document.contents);
    return { record: {}, warnings: [invalid('The front matter is no list of "field: value" lines: left out.')] };
  } catch {
    return {
      record: byLines(yaml),
      warnings: [invalid('The front matter is too deeply nested: its simple lines were read.')],
    };
  }
};

const fieldsOf = (map: YAMLMap): Omit<FrontMatter, 'bodyStart'> => {
  const record: FrontMatter['record'] = {};
  const problems: { field: string; problem: string }[] = [];
  for (const { key, value } of map.items as Pair[]) {
    const field = isScalar(key)
      ? known.find((name) => name.toLowerCase() === String(key.value).toLowerCase())
      : undefined;
    if (!field || isNothing(value)) continue;
    if (field in record)
      problems.push({ field, problem: `The front matter gives "${field}" twice: the first one counts.` });
    else if (isScalar(value)) record[field] = String(value.value);
    else if (isSeq(value) && value.items.every(isScalar)) record[field] = value.items.map((item) => String(item.value));
    else problems.push({ field, problem: `The front matter's "${field}" is no plain text: left out.` });
  }
  // Fields that may tell the kind are other programs' own, and their shape is no fault.
  const ours = problems.filter(({ field }) => !kindFields.some((one) => one === field));
  return { record, warnings: ours.map(({ problem }) => invalid(problem)) };
};

const isNothing = (value: unknown): boolean =>
  value === null ||
  (isScalar(value) &&
    (value.type === 'PLAIN' || value.type === undefined) &&
    /^(?:null|~|)$/i.test(String(value.value ?? '')));

/** What YAML refused is often one unquoted colon: a known field is then what stands behind its own. */
const byLines = (yaml: string): FrontMatter['record'] => {
  const record: FrontMatter['record'] = {};
  for (const line of yaml.split(/\r\n|\n|\r/)) {
    const [, field, value = ''] = knownField.exec(line) ?? [];
    const bare = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (field && bare !== '' && !(field in record) && !/^[[{&*|>]/.test(bare)) record[field] = bare;
  }
  return record;
};
