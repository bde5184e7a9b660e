import type { Document } from '../../model/document.js';
import type { Attribution, Voice } from '../../model/finding.js';
import type { Place, Span } from '../../model/span.js';

/** Whose words a span is. Only speech moves words out of the outlet's voice. */
export const voices =
  (_document: Document, _attributions: Omit<Attribution, 'id'>[]) =>
  (_place: Place, _span: Span): Voice =>
    'outlet';
