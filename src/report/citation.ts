import type { Comparison } from '../model/comparison.js';
import { sha256 } from '../model/sha256.js';
import { counted } from './prose.js';

/** Digits of a hash that are enough to tell a few files apart, and to tell one set of word lists from all others. */
const DIGITS = 8;
const COMMON_DIGITS = 16;

/** How to cite a report: what anybody needs to make it again, and no date, since the same input gives the same report. */
export const citationOf = ({ articles, manifest }: Comparison, title: string): string => {
  const inputs = manifest.inputs.map(({ name, sha256: hash }) => `${name} (${hash.slice(0, DIGITS)})`);
  return [
    `“${title}”: ${counted(articles.length, 'article')} ${articles.length === 1 ? 'read' : 'side by side'}.`,
    `Report by Framewise ${manifest.version}, word lists ${commonHash(manifest.lexicons).slice(0, COMMON_DIGITS)}.`,
    `Inputs: ${inputs.join(', ')}.`,
  ].join(' ');
};

/** One hash for all lists: of a line each with its id, version and hash, in their order. */
export const commonHash = (lists: Comparison['manifest']['lexicons']): string =>
  sha256(lists.map(({ id, version, sha256: hash }) => `${id} ${version} ${hash}\n`).join(''));
