import type { Column } from '../../export/tables/index.js';

/** What must not be passed on. */
export interface Shielding {
  /** Leaves all cells empty that hold words of the articles. */
  withoutText: boolean;
  /** Replaces names of people where the words are found anew, and leaves empty what else may hold some. */
  pseudonymise: boolean;
}

export const isHidden = ({ holdsText, holdsNames }: Column, { withoutText, pseudonymise }: Shielding): boolean =>
  (withoutText && holdsText === true) || (pseudonymise && (holdsText === true || holdsNames === true));
