import type { LexiconKind } from '../../index.js';
import { NothingDone } from '../status.js';

export type ListTools = Awaited<ReturnType<typeof import('../../index.js')['listTools']>>;

export const loadTools = async (): Promise<ListTools> => (await import('../../index.js')).listTools();

/** The kind that an option names. */
export const kindOf = ({ lexiconKinds }: ListTools, named: string): LexiconKind => {
  const kind = lexiconKinds.find((one) => one === named);
  if (!kind) throw new NothingDone(`--kind ${named}: no such kind; choose one of ${lexiconKinds.join(', ')}`);
  return kind;
};
