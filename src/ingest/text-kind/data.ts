import { compiledLexicons } from '../../generated/lexicons.js';
import { type TextKind, type TextKindData, textKinds } from '../../model/text-kind.js';

type Listed = {
  [K in keyof TextKindData]-?: NonNullable<TextKindData[K]> extends string[] ? K : never;
}[keyof TextKindData];

/** Every entry of one list of `lexicons/text-kinds.yaml` with the kind that it marks, as `keyOf` writes it. */
export const kindsBy = (
  list: Listed,
  keyOf: (entry: string) => string,
): Map<string, { kind: TextKind; entry: string }> =>
  new Map(textKinds.flatMap((kind) => entriesOf(kind, list).map((entry) => [keyOf(entry), { kind, entry }] as const)));

export const entriesOf = (kind: TextKind, list: Listed): string[] => compiledLexicons.textKinds[kind][list] ?? [];

export const dataOf = (kind: TextKind): TextKindData => compiledLexicons.textKinds[kind];

/** Lower case with one blank between words and straight apostrophes: as labels and bylines are compared. */
export const plainWords = (text: string): string => text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ').trim();

/** The parts of the text that are no block of prose stand among so many blocks at its start. */
export const openingBlocks = 8;
