/** How the program ends. */
export const status = {
  done: 0,
  /** Some inputs were left out, each named with the reason, and the rest was done; or a list that was checked has faults. */
  someLeftOut: 1,
  /** Nothing was done, or the program was called wrongly. */
  nothingDone: 2,
  interrupted: 130,
} as const;

export type Status = (typeof status)[keyof typeof status];

/** Ends the program with status 2; the message says what is wrong and what to do next. */
export class NothingDone extends Error {}
