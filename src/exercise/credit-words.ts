import type { Span } from '../model/span.js';

/** The words that credit, from source to cue as the text has them: “Ana Brandt, the mayor, said”, “according to the police”. */
export const creditWords = (text: string, source: Span, cue: Span): string =>
  text.slice(Math.min(source.start, cue.start), Math.max(source.end, cue.end)).replace(/\s+/g, ' ');
