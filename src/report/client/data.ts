import type { Comparison } from '../../model/comparison.js';
import { unpackedText } from './packed.js';
import { unpack } from './unpack.js';

let comparison: Promise<Comparison | null> | undefined;

/** The comparison that the page carries, unpacked when it is first asked for; null where the browser cannot. */
export const comparisonData = (): Promise<Comparison | null> => {
  comparison ??= unpackedText('data-comparison').then((text) =>
    text === null ? null : (unpack(JSON.parse(text)) as Comparison),
  );
  return comparison;
};
