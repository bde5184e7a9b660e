import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { AnalystManifest, CorpusInfo } from '../../model/corpus.js';

/** Everything that made an export: the same corpus and options give the same bytes. */
export interface ExportManifest {
  schemaVersion: 1;
  tool: 'framewise';
  version: string;
  options: Record<string, string | boolean | null>;
  /** SHA-256 over the hashes of all articles, in order. */
  articles: { count: number; sha256: string; pending: number; failed: number };
  /** By which programs and lists the articles were analysed. */
  analysts: { articles: number; manifest: AnalystManifest }[];
  /** Rows of each table that was written; of brat and Web Annotations the articles. */
  rows: Record<string, number>;
  files: { name: string; sha256: string }[];
}

/** The hashes of files in a folder, in the order of their names. */
export const hashedFiles = async (folder: string, names: readonly string[]): Promise<ExportManifest['files']> => {
  const hashed = [];
  for (const name of names.toSorted()) {
    const hash = createHash('sha256');
    for await (const bytes of createReadStream(join(folder, name))) hash.update(bytes as Uint8Array);
    hashed.push({ name, sha256: hash.digest('hex') });
  }
  return hashed;
};

export const articlesOf = ({ articles: count, pending, failed }: CorpusInfo, sha256: string) => ({
  count,
  sha256,
  pending,
  failed,
});
