import type { GoldFormat } from '../../model/evaluation.js';
import type { CodedFile } from './coded.js';
import { type NamedText, readBrat } from './read-brat.js';
import { readFindings } from './read-findings.js';
import { readSpanTable } from './read-span-table.js';
import { readWebAnnotations } from './read-web-annotations.js';

export interface GoldFiles {
  /** Base name of the file or folder. */
  name: string;
  isFolder: boolean;
  files: readonly NamedText[];
}

/** Reads annotations by their form; the person is called as the file or folder, unless a table has a column `coder`. */
export const readGoldFiles = ({ name, isFolder, files }: GoldFiles): CodedFile & { format: GoldFormat } => {
  if (isFolder) return { format: 'brat', ...readBrat(files, name) };
  const text = files[0]!.text;
  const coder = name.replace(/\.[A-Za-z0-9]{1,8}$/, '');
  if (!/^\uFEFF?\s*\{/.test(text)) return { format: 'csv', ...readSpanTable(text, name, coder) };
  return /"type"\s*:\s*"AnnotationPage"/.test(text.slice(0, text.search(/[\r\n]|$/)))
    ? { format: 'webanno', ...readWebAnnotations(text, name, coder) }
    : { format: 'jsonl', ...readFindings(text, name, coder) };
};
