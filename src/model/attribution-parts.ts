import type { Attribution } from './finding.js';
import type { Span } from './span.js';

export const partKinds = ['source', 'cue', 'content', 'addressee'] as const;
export type PartKind = (typeof partKinds)[number];

/** The parts of an attribution that the text has, each with its spans; only a content has several. */
export const partsOf = (attribution: Attribution): { kind: PartKind; spans: readonly Span[] }[] =>
  partKinds.flatMap((kind) => {
    const part = attribution[kind];
    if (part === null) return [];
    return [{ kind, spans: 'spans' in part ? part.spans : [part] }];
  });
