import type { Attribution } from '../../../model/finding.js';

/** Another outlet that says something, or a body of unknown kind that "reported" it. */
export const isOutletReport = ({ sourceType, sourceRole, cue, type }: Attribution): boolean =>
  type === 'speech' &&
  sourceType === 'named-organization' &&
  (sourceRole === 'journalist' || (sourceRole === 'other' && /^report/i.test(cue?.text ?? '')));
