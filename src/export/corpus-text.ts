import type { CorpusInfo } from '../model/corpus.js';
import { printable } from './cells.js';

/** What a corpus holds, for a terminal. */
export const corpusText = (info: CorpusInfo): string =>
  `${[
    `${count(info.articles)} articles, ${count(info.words)} words, ${count(info.outlets)} outlets`,
    `${count(info.events)} events${info.withoutEvent > 0 ? `; ${count(info.withoutEvent)} articles name none` : ''}`,
    dates(info),
    ...(info.fields.length > 0 ? [`further fields: ${info.fields.map(printable).join(', ')}`] : []),
    '',
    ...info.tables
      .filter(({ name }) => name !== 'articles')
      .map(({ name, rows }) => `${name.padEnd(14)} ${count(rows).padStart(12)}`),
    '',
    ...info.analysts.map(
      ({ articles, manifest }) =>
        `${count(articles)} articles analysed by framewise ${manifest.version}, ${manifest.lexicons.length} lists${manifest.off.length > 0 ? `; switched off: ${manifest.off.map(printable).join(', ')}` : ''}`,
    ),
    ...(info.pending > 0
      ? [`${count(info.pending)} articles wait to be analysed: run "framewise corpus add" again`]
      : []),
    ...(info.failed > 0
      ? [`${count(info.failed)} articles could not be analysed (table analyses, column problem)`]
      : []),
  ].join('\n')}\n`;

const dates = ({ from, to, undated }: CorpusInfo): string =>
  [
    from === null ? 'no dates' : `${from} to ${to}`,
    ...(undated > 0 && from !== null ? [`${count(undated)} articles without a date`] : []),
  ].join('; ');

const count = (number: number): string => number.toLocaleString('en');
