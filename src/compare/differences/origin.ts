import type { Difference } from '../../model/comparison.js';
import type { Attribution } from '../../model/finding.js';
import { byArticle, type Told } from './told.js';

/** Several articles rest on one first report: what looks like two reports is one. */
export const originDifferences = (told: Told[]): Difference[] => {
  const reports = [...byArticle(told)].flatMap(([article, own]) =>
    own.flatMap(({ excerpt, mention }) =>
      chain(excerpt.article.findings, mention.attribution)
        .filter(isReport)
        .map(({ source }) => ({ article, name: nameOf(source?.text ?? '') })),
    ),
  );
  const shared = [...new Set(reports.map(({ name }) => name))].filter(Boolean).flatMap((name) => {
    const articles = [...new Set(reports.filter((one) => one.name === name).map(({ article }) => article))];
    return articles.length > 1 ? [{ kind: 'origin' as const, articles, detail: `both rest on ${name}` }] : [];
  });
  return shared;
};

/** The attribution and those through which it reached the article. */
const chain = (findings: Told['excerpt']['article']['findings'], id: string | null): Attribution[] => {
  const found: Attribution[] = [];
  for (let next = id; next !== null; ) {
    const one = findings.find(
      (finding): finding is Attribution => finding.kind === 'attribution' && finding.id === next,
    );
    if (!one || found.includes(one)) break;
    found.push(one);
    next = one.via;
  }
  return found;
};

/** Another outlet is the source, or one that "reported" where officials would have "said". */
const isReport = ({ sourceRole, sourceType, cue }: Attribution): boolean =>
  sourceRole === 'journalist' || (sourceType.startsWith('named') && /^report/.test(cue?.text ?? ''));

/** The last capitalised run of a source: "the US news website Axios" → "Axios". */
const nameOf = (source: string): string =>
  source
    .replace(/^The /, '')
    .match(/\p{Lu}[\p{L}\p{N}.]*(?:\s+\p{Lu}[\p{L}\p{N}.]*)*/gu)
    ?.at(-1) ?? '';
