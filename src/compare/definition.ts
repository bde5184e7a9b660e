import type { Definition } from '../model/lexicon.js';

/** What `lexicons/definitions.yaml` says under a key. */
export const definitionOf = (key: string, definitions: Record<string, Definition>): Definition => {
  const found = definitions[key];
  if (!found) throw new Error(`definitions.yaml: no entry ${key}`);
  const { title, definition, limits } = found;
  return { title, definition, limits };
};
