import { type FindingKind, findingKinds, type Voice, voices } from '../../model/finding.js';
import type { Span } from '../../model/span.js';

/* Answers of a file that anybody may have written: what is not as it should be is undefined or null, never thrown. */

export type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const kindOf = (value: unknown): FindingKind | undefined => findingKinds.find((kind) => kind === value);

export const voiceOf = (value: unknown): Voice | null => voices.find((voice) => voice === value) ?? null;

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

export const spanOf = (value: unknown): Span | undefined =>
  isJson(value) && isOffset(value.start) && isOffset(value.end) && value.start < value.end
    ? { start: value.start, end: value.end }
    : undefined;

/** The objects of JSON Lines, with their lines; a line that is none is told to `fault`. */
export const jsonLines = (text: string, fault: (reason: string) => void): { line: number; value: Json }[] =>
  text.split('\n').flatMap((row, i) => {
    const line = i + 1;
    const content = row.replace(/^\uFEFF/, '').trim();
    if (content === '') return [];
    try {
      const value: unknown = JSON.parse(content);
      if (isJson(value)) return [{ line, value }];
    } catch {
      // Told below, as what is JSON but no object.
    }
    fault(`line ${line} is no JSON object; put one text with its annotation on each line`);
    return [];
  });
