import { nearest } from './nearest.js';
import { categories, type ListFile } from './schema.js';

export interface Fault {
  path: PropertyKey[];
  fault: string;
}

/**
 * What the shape of a single entry can't show, within one file: sources, ids, categories, what the kind asks for. `cited`
 * are sources that entries outside `list` name.
 */
export const checkEntries = (list: ListFile, cited: unknown[]): Fault[] => [
  ...checkIds(list),
  ...checkSources(list, cited),
  ...checkCategories(list),
  ...checkForms(list),
];

const checkIds = (list: ListFile): Fault[] => {
  const seen = new Set<string>();
  return list.entries.flatMap((entry, index) => {
    if (seen.has(entry.id))
      return [{ path: ['entries', index, 'id'], fault: `id "${entry.id}" is taken; choose another` }];
    seen.add(entry.id);
    return [];
  });
};

const checkSources = (list: ListFile, cited: unknown[]): Fault[] => {
  const known = list.sources.map((source) => source.id);
  const isKnown = new Set(known);
  const used = new Set([...list.entries.flatMap((entry) => entry.sources), ...cited]);
  const unknown = list.entries.flatMap((entry, index) =>
    entry.sources
      .filter((id) => !isKnown.has(id))
      .map((id): Fault => {
        const near = nearest(id, known)[0];
        // A source whose id is misspelt is not also idle.
        if (near) used.add(near);
        const mend = near ? `did you mean "${near}"?` : 'add it there or correct the id';
        return {
          path: ['entries', index, 'sources'],
          fault: `source "${id}" is not among this file's sources; ${mend}`,
        };
      }),
  );
  const idle = list.sources.flatMap(({ id }, index): Fault[] =>
    used.has(id)
      ? []
      : [{ path: ['sources', index, 'id'], fault: `source "${id}" is used by no entry; cite it or remove it` }],
  );
  return [...unknown, ...idle];
};

const checkCategories = (list: ListFile): Fault[] => {
  const allowed = categories[list.kind];
  if (!allowed) return [];
  return list.entries.flatMap((entry, index) => {
    if (entry.category === undefined)
      return [{ path: ['entries', index], fault: `"category" is missing; it must be one of ${allowed.join(', ')}` }];
    if (!allowed.includes(entry.category))
      return [
        {
          path: ['entries', index, 'category'],
          fault: `there is no category "${entry.category}" in lists of kind ${list.kind}; it must be one of ${allowed.join(', ')}`,
        },
      ];
    return [];
  });
};

const checkForms = (list: ListFile): Fault[] =>
  list.entries.flatMap((entry, index): Fault[] => {
    const at = (...path: PropertyKey[]): PropertyKey[] => ['entries', index, ...path];
    if (!entry.forms && !entry.rule)
      return [{ path: at(), fault: `"forms" is missing; name the words that entry "${entry.id}" stands for` }];
    if (list.kind === 'loaded' && !entry.alternatives)
      return [
        { path: at(), fault: '"alternatives" is missing; list plainer words, or write "none agreed", or "omit"' },
      ];
    const lower = (entry.forms ?? []).map((form) => form.toLowerCase());
    return lower.flatMap((form, i) =>
      lower.indexOf(form) < i ? [{ path: at('forms', i), fault: `form "${form}" stands twice; remove one` }] : [],
    );
  });
