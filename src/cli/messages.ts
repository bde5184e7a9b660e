import { printable } from '../export/cells.js';

/** One line on standard error. What comes from outside (names of files and events) can't steer the terminal. */
export const tell = (message: string): void => {
  process.stderr.write(`framewise: ${printable(message)}\n`);
};

export interface Progress {
  show: (message: string) => void;
  clear: () => void;
}

const eraseLine = '\r\u001b[2K';

/** A line that renews itself on a terminal; nothing anywhere else. */
export const progress = (): Progress => {
  if (!process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  let shown = false;
  return {
    show: (message) => {
      shown = true;
      process.stderr.write(eraseLine + printable(message).slice(0, (process.stderr.columns || 80) - 1));
    },
    clear: () => {
      if (shown) process.stderr.write(eraseLine);
      shown = false;
    },
  };
};
