import { z } from 'zod';
import { nearest } from './nearest.js';

type Issue = z.core.$ZodIssue;

/** What a field is for, said where it is missing. */
const purposes: Record<string, string> = {
  list: 'name the list as its path, for example loaded/labels',
  kind: 'say which annotator the list serves, for example loaded',
  version: 'begin with 0.1.0',
  why: 'say in one sentence why the word is listed',
  sources: 'name an authority for it',
  examples: 'write a sentence in which it is found',
  counterExamples: 'write a sentence in which it must be left alone',
  entries: 'write the entries under it',
  id: 'name the entry in lower-case letters, digits and hyphens',
};

interface Message {
  /** Points at the field. */
  path: PropertyKey[];
  message: string;
}

/** The issues of a value as a person would put them: the field, what is wrong, what to do; each mistake once. */
export const messagesOf = (
  issues: readonly Issue[],
  schema: z.ZodType,
  value: unknown,
  whole: 'the file' | 'the entry',
): Message[] => {
  const single = issues.flatMap((issue): Issue[] =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue],
  );
  // A misspelt field is not also missing.
  const meant = new Set(
    single.flatMap((issue) => {
      const near = issue.code === 'unrecognized_keys' && nearest(issue.keys[0]!, knownKeys(schema, issue.path))[0];
      return near ? [[...issue.path, near].join()] : [];
    }),
  );
  return single
    .filter(({ path }) => !(meant.has(path.join()) && valueAt(value, path) === undefined))
    .map((issue) => messageOf(issue, schema, value, whole));
};

const messageOf = (issue: Issue, schema: z.ZodType, value: unknown, whole: string): Message => {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const field = path.length > 0 ? `"${path.filter((key) => typeof key === 'string').join('.')}"` : whole;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const near = nearest(key, knownKeys(schema, path))[0];
    const mend = near ? `did you mean "${near}"?` : 'remove it, or see docs/lexicons.md for the fields there are';
    return { path: [...path, key], message: `there is no field "${key}"; ${mend}` };
  }
  if (valueAt(value, path) === undefined) {
    const name = String(path.at(-1) ?? 'list');
    return { path, message: `${field} is missing; ${purposes[name] ?? 'add it (see docs/lexicons.md)'}` };
  }
  if (issue.code === 'invalid_value')
    return {
      path,
      message: `${field} is "${String(valueAt(value, path))}"; it must be one of ${issue.values.join(', ')}`,
    };
  if (issue.code === 'invalid_type')
    return { path, message: `${field} must be ${article(issue.expected)}; write it as docs/lexicons.md shows` };
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') {
    const nested = issue.errors.flat()[0];
    if (nested) return messageOf({ ...nested, path: [...issue.path, ...nested.path] } as Issue, schema, value, whole);
  }
  return { path, message: `${field} ${issue.message}` };
};

const valueAt = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined | null)?.[key], value);

const article = (type: string): string =>
  type === 'array' ? 'a list' : type === 'object' ? 'a set of fields' : `a ${type}`;

/** The fields that the schema knows at a path of plain objects. */
const knownKeys = (schema: z.ZodType, path: PropertyKey[]): string[] => {
  let part: unknown = schema;
  for (const key of path) {
    if (part instanceof z.ZodObject && typeof key === 'string') part = part.shape[key];
    while (part instanceof z.ZodOptional) part = part.unwrap();
    if (part instanceof z.ZodArray) part = part.element;
  }
  return part instanceof z.ZodObject ? Object.keys(part.shape) : [];
};
