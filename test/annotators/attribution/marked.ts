import { annotateArticle } from '../../../src/annotate.js';
import type { Attribution } from '../../../src/model/finding.js';
import { plainArticle } from '../../lexicon/plain-article.js';

/** Attributions of one line of text. */
export const attributionsOf = (text: string): Attribution[] =>
  annotateArticle(plainArticle(text)).findings.filter((finding) => finding.kind === 'attribution');

/** Draws each attribution below its sentence: S under the source, C under the cue, T under the content. */
export const underlined = (text: string): string[] => attributionsOf(text).map((one) => drawn(one, text.length));

/** One attribution as a line below a sentence of that length. */
export const drawn = (one: Attribution, length: number): string => {
  const marks = new Array<string>(length).fill(' ');
  const draw = (letter: string, spans: { start: number; end: number }[]) => {
    for (const { start, end } of spans) marks.fill(letter, start, end);
  };
  draw('T', one.content?.spans ?? []);
  draw('S', one.source ? [one.source] : []);
  draw('C', one.cue ? [one.cue] : []);
  const anonymous = one.anonymous ? ', anonymous' : '';
  return `${marks.join('').trimEnd()}  (${one.type}, ${one.form}, ${one.stance}, ${one.sourceType}${anonymous})`;
};
