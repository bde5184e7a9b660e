import type { AnalystManifest, CorpusInfo } from '../model/corpus.js';
import { sha256 } from '../model/sha256.js';

/** Digits of a hash that are enough to tell one set of word lists from all others. */
const DIGITS = 16;

/** What a paper says of a corpus and of what analysed it: only what the corpus itself tells. `measured`: what else is said of errors. */
export const corpusMethods = (
  info: CorpusInfo,
  measured = 'how many of them people would find in these articles was not measured here.',
): string =>
  [
    `The corpus holds ${counted(info.articles, 'article')} (${counted(info.words, 'word')}) of ${counted(info.outlets, 'outlet')}${periodOf(info)}.`,
    `They name ${counted(info.events, 'event')}${info.withoutEvent > 0 ? `; ${counted(info.withoutEvent, 'article')} name none` : ''}.`,
    ...info.analysts.map(
      ({ articles, manifest }) => `${counted(articles, 'article')} were analysed by ${programOf(manifest)}.`,
    ),
    ...(info.pending > 0 ? [`${counted(info.pending, 'article')} wait to be analysed and stand in no figure.`] : []),
    ...(info.failed > 0 ? [`${counted(info.failed, 'article')} could not be analysed and stand in no figure.`] : []),
    `Findings are framing devices (wording, sourcing, certainty) that rules and word lists found; ${measured}`,
  ].join(' ');

/** The program as a list of references has it: its version, and one hash for all of its lists. */
export const citationOf = (manifest: AnalystManifest): string =>
  `The Framewise authors. Framewise, version ${manifest.version} [computer software], word lists ${listsHash(manifest)}. MIT License.`;

/** The paragraph, the citation and the lists with their versions, as Markdown. */
export const methodsText = (info: CorpusInfo): string =>
  [
    '# Methods',
    '',
    corpusMethods(info),
    ...info.analysts.flatMap(({ manifest }) => [
      '',
      '## Citation',
      '',
      citationOf(manifest),
      '',
      '## Word lists',
      '',
      '| list | version | SHA-256 |',
      '|---|---|---|',
      ...manifest.lexicons.map(({ id, version, sha256: hash }) => `| ${cell(id)} | ${cell(version)} | ${hash} |`),
    ]),
    '',
  ].join('\n');

const programOf = (manifest: AnalystManifest): string =>
  `Framewise ${manifest.version} with ${counted(manifest.lexicons.length, 'word list')} (${listsHash(manifest)})${
    manifest.off.length > 0 ? `; switched off were ${manifest.off.join(', ')}` : ''
  }`;

/** One hash for all lists: of a line each with its id, version and hash, in their order, as the report has it. */
const listsHash = ({ lexicons }: AnalystManifest): string =>
  sha256(lexicons.map(({ id, version, sha256: hash }) => `${id} ${version} ${hash}\n`).join('')).slice(0, DIGITS);

const periodOf = ({ from, to, undated }: CorpusInfo): string => {
  if (from === null) return ', none with a recognisable date';
  return `, published from ${from} to ${to}${undated > 0 ? ` (${counted(undated, 'article')} without a recognisable date)` : ''}`;
};

const cell = (text: string): string => text.replace(/[|\n]/g, ' ');

const counted = (number: number, one: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : `${one}s`}`;
