import type { CompiledEntry } from '../../../model/lexicon.js';

/** What the lists say of a cue under that name: its `kind`, its `type`, its `role`. */
export const property = (entry: CompiledEntry, name: string): string | undefined => {
  const value = entry.properties[name];
  return typeof value === 'string' ? value : undefined;
};

/** Whether a cue takes such a complement: "said" a clause, "praised" an object, "warned" what stands behind "of". */
export const takes = (entry: CompiledEntry, complement: string): boolean => {
  const value = entry.properties.takes;
  return Array.isArray(value) && value.includes(complement);
};
