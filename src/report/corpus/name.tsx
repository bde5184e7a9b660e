import { Outside } from '../parts.js';
import { shortened } from '../prose.js';

/** Fields may hold whole sentences. */
const LONGEST = 60;

export const nameOf = (group: string): string => shortened(group, LONGEST);

/** The name of a group: from outside, of any length. */
export const Name = ({ of }: { of: string }) => <Outside text={nameOf(of)} />;
