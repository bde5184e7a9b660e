import { analyseArticle } from '../../../src/annotate.js';
import { copiesOf } from '../../../src/compare/copies/index.js';
import { articleFromFields } from '../../../src/ingest/article-from-fields.js';
import type { Copy } from '../../../src/model/copy.js';
import { resources } from '../event.js';

interface Printed {
  outlet?: string;
  author?: string;
  title?: string;
  text: string;
}

export const articlesPrinting = (...printed: (string | Printed)[]) =>
  printed.map((one, i) =>
    analyseArticle(articleFromFields({ id: `a${i + 1}`, ...(typeof one === 'string' ? { text: one } : one) }, i)),
  );

/** What the articles `a1`, `a2`, … share. */
export const sharedBy = (...printed: (string | Printed)[]): Copy[] =>
  copiesOf(articlesPrinting(...printed), resources.words);

/** Each shared text with the words of each article: `{ a1: 'The ferry …', a2: '…' }`. */
export const passagesOf = (...texts: string[]): Record<string, string>[] =>
  sharedBy(...texts).map(({ passages }) =>
    Object.fromEntries(
      passages.map(({ article, start, end }) => [article, texts[Number(article.slice(1)) - 1]!.slice(start, end)]),
    ),
  );
