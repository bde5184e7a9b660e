import type { Span } from './span.js';

/**
 * A stretch of two texts read side by side, with its place in each; offsets count over the whole texts. `kept` stands in both,
 * where capitals, blanks and the shape of quotation marks and dashes may differ; `removed` stands in the first only, `added`
 * in the second only. Which text was written first is not said.
 *
 * In their order the `from` spans cover the stretch of the first text without a gap, the `to` spans that of the second.
 */
export type WordChange =
  | { kind: 'kept'; from: Span; to: Span }
  | { kind: 'removed'; from: Span; to: null }
  | { kind: 'added'; from: null; to: Span };
