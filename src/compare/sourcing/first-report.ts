import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Attribution, Finding } from '../../model/finding.js';

export const attributionsOf = ({ findings }: { findings: Finding[] }): Attribution[] =>
  findings.filter((finding) => finding.kind === 'attribution');

/** The attribution and those through which it reached the article, from the source to the outlet. */
export const chainOf = (id: string | null, find: (id: string) => Attribution | undefined): Attribution[] => {
  const found: Attribution[] = [];
  for (let next = id; next !== null; ) {
    const one = find(next);
    if (!one || found.includes(one)) break;
    found.push(one);
    next = one.via;
  }
  return found;
};

/** Another outlet is the source, or one that "reported" where officials would have "said". */
export const isReport = ({ type, sourceRole, sourceType, cue }: Attribution): boolean =>
  type === 'speech' &&
  (sourceRole === 'journalist' ||
    (sourceType.startsWith('named') && sourceRole === 'other' && /^report/.test(cue?.text ?? '')));

/** Who reports in an article, by the name that "it" or "the website" stands for. */
export const reportersIn = ({ entities }: AnnotatedArticle): ((report: Attribution) => string) => {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  return ({ speaker, source }) => nameOf(labels.get(speaker ?? '') ?? '') || nameOf(source?.text ?? '');
};

/** The last capitalised run of an expression: "the US news website Axios" → "Axios". */
export const nameOf = (expression: string): string =>
  expression
    .replace(/^The /, '')
    .match(/\p{Lu}[\p{L}\p{N}.]*(?:\s+\p{Lu}[\p{L}\p{N}.]*)*/gu)
    ?.at(-1) ?? '';
