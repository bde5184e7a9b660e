/** `accept`: a person says it is right · `reject`: not right, so it is shown and not counted · `none`: a comment alone. */
export type Verdict = 'accept' | 'reject' | 'none';

/** What a person decided on a finding or a fact; an article's own words are never changed by it. */
export interface Judgement {
  verdict: Verdict;
  comment: string | null;
  /** Who decided, as they name themselves. */
  by: string | null;
}
