/** What the page keeps of an item while it is open; nothing is stored. */
export type Kept =
  | { kind: 'checked'; tries: number; first: number; last: number }
  /** Own words, and the points that the pupil gave them by the criteria; null before they asked for these. */
  | { kind: 'written'; text: string; own: number | null };

export type AllKept = Readonly<Record<string, Kept>>;

export const isDone = (kept: Kept | undefined): boolean =>
  kept !== undefined && (kept.kind === 'checked' || kept.text.trim() !== '');

/** What each item component is given beside its item. */
export interface Keeping {
  number: string;
  kept: Kept | undefined;
  keep: (kept: Kept) => void;
}
