/** In what two wordings of one fact differ. */
export type DifferenceKind =
  | 'naming'
  | 'verb'
  | 'modifier'
  | 'agency'
  | 'number'
  | 'date'
  | 'name-spelling'
  | 'quotation'
  | 'modality'
  | 'polarity'
  | 'status'
  | 'certainty'
  | 'origin';
