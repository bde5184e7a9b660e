import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Finding } from '../model/finding.js';
import { type Mark, markParts } from '../model/mark.js';
import type { Span } from '../model/span.js';
import { hullOf, tidied } from './spans.js';

/** What the program found, as marks. What was switched off does not count. */
export const toolMarks = ({ article, findings }: AnnotatedArticle): Mark[] =>
  findings
    .filter((finding) => !('suppressed' in finding && finding.suppressed !== null))
    .flatMap((finding) => markOf(finding, finding.in === 'title' ? (article.title ?? '') : article.text));

const markOf = (finding: Finding, text: string): Mark[] => {
  const spans = tidied(text, [finding]);
  if (spans.length === 0) return [];
  const common = { kind: finding.kind, in: finding.in, voice: finding.voice };
  if (finding.kind !== 'attribution')
    return [{ ...common, category: finding.category, spans, parts: null, anonymous: null }];
  const parts = Object.fromEntries(
    markParts.map((part): [string, Span[]] => {
      const given = finding[part];
      return [part, given === null ? [] : tidied(text, 'spans' in given ? given.spans : [given])];
    }),
  ) as NonNullable<Mark['parts']>;
  return [{ ...common, category: null, spans: [hullOf(spans)], parts, anonymous: finding.anonymous }];
};
