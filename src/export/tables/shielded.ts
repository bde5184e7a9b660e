import type { AnnotatedArticle } from '../../model/annotated-article.js';
import { rowsOf, type TableName, tables } from './index.js';
import type { Run } from './run.js';
import type { Row } from './table.js';

export interface Shield {
  /** Leaves all cells empty that hold words of the article. */
  withoutText?: boolean;
  /** Replaces names of people; null where they stay. */
  pseudonymise?: ((annotated: AnnotatedArticle) => AnnotatedArticle) | null;
}

/**
 * The rows of an article with what must not be passed on left out. Offsets, counts and hashes stay those of the original text,
 * so that whoever has it can join them.
 */
export const shieldedRows = (
  name: TableName,
  annotated: AnnotatedArticle,
  run: Run,
  { withoutText = false, pseudonymise = null }: Shield,
): Row[] => {
  const rows = rowsOf[name](annotated, run);
  if (!withoutText && !pseudonymise) return rows;
  const renamed = pseudonymise && rowsOf[name](pseudonymise(annotated), run);
  const { columns } = tables[name];
  return rows.map((row, i) => {
    const shielded = { ...row };
    for (const { name: column, holdsText, holdsNames } of columns) {
      if (holdsText && withoutText) shielded[column] = null;
      else if (renamed && (holdsText || holdsNames)) shielded[column] = renamed[i]![column]!;
    }
    return shielded;
  });
};
