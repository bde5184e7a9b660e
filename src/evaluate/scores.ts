import type { Score } from '../model/evaluation.js';
import { type FindingKind, findingKinds } from '../model/finding.js';
import { type MarkPart, markParts } from '../model/mark.js';
import type { Resampling } from '../statistics/resampled-sums.js';
import type { ReadTwice } from './documents.js';
import { type DocumentCounts, matchScore } from './figures.js';
import { type Extent, type MatchMode, matched } from './match.js';

/** Kinds that a person marked somewhere, in the order in which the program has them. */
export const kindsOf = (documents: readonly ReadTwice[]): FindingKind[] =>
  findingKinds.filter((kind) => documents.some(({ person }) => person.some((mark) => mark.kind === kind)));

/** Each kind, then its categories where the person gave categories, then the parts of attributions that the person marked. */
export const scoresOf = (documents: readonly ReadTwice[], kinds: readonly FindingKind[], by: Resampling): Score[] =>
  kinds.flatMap((kind) => {
    const own = documents.map(({ tool, person }) => ({
      tool: tool.filter((mark) => mark.kind === kind),
      person: person.filter((mark) => mark.kind === kind),
    }));
    const scoreOf = (category: string | null, part: MarkPart | null, pick: (marks: ReadTwice['tool']) => Extent[]) => ({
      kind,
      category,
      part,
      ...scored(
        own.map(({ tool, person }) => ({ tool: pick(tool), person: pick(person) })),
        by,
      ),
    });
    const marks = own.flatMap(({ person }) => person);
    const categories = marks.some(({ category }) => category !== null)
      ? own.flatMap(({ tool, person }) => [...tool, ...person].flatMap(({ category }) => category ?? []))
      : [];
    // As with kinds, only what the person marked somewhere.
    const parts = markParts.filter((part) => marks.some((mark) => (mark.parts?.[part].length ?? 0) > 0));
    return [
      scoreOf(null, null, (all) => all),
      ...[...new Set(categories)]
        .sort()
        .map((category) => scoreOf(category, null, (all) => all.filter((mark) => mark.category === category))),
      ...parts.map((part) =>
        scoreOf(null, part, (all) =>
          all.flatMap((mark) => {
            const spans = mark.parts?.[part] ?? [];
            return spans.length > 0 ? [{ in: mark.in, spans }] : [];
          }),
        ),
      ),
    ];
  });

const scored = (
  documents: readonly { tool: Extent[]; person: Extent[] }[],
  by: Resampling,
): Omit<Score, 'kind' | 'category' | 'part'> => {
  const counts = (mode: MatchMode): DocumentCounts[] =>
    documents.map(({ tool, person }) => ({
      found: tool.length,
      marked: person.length,
      matched: matched(tool, person, mode).length,
    }));
  const sum = (side: 'tool' | 'person'): number => documents.reduce((all, document) => all + document[side].length, 0);
  return {
    found: sum('tool'),
    marked: sum('person'),
    exact: matchScore(counts('exact'), by),
    overlapping: matchScore(counts('overlapping'), by),
  };
};
