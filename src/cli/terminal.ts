import type { TextOptions } from '../export/text.js';

const columnsOfFile = 100;

/** How text is shown: in colours and to its width on a terminal, unless `NO_COLOR` (no-color.org) or a dumb one forbids. */
export const textOptions = (
  stream: { isTTY?: boolean; columns?: number },
  environment: Record<string, string | undefined>,
): TextOptions => ({
  columns: (stream.isTTY && stream.columns) || columnsOfFile,
  colours: stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb',
});
