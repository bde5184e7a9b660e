import type { DescribedEntry, DescribedList, DescribedSource, LookUp } from '../model/described-list.js';
import type { MatchMode } from '../model/lexicon.js';
import { wrapText } from './cells.js';
import { conditionWords } from './condition-words.js';
import { type Paint, painter, type TextOptions } from './paint.js';

const labelWidth = 12;

const matchWords: Record<MatchMode, string> = {
  lemma: 'in all inflections',
  exact: 'as it stands',
  case: 'as it stands, with its capitals',
};

/** A list for a terminal: its head and every entry with its reasons. */
export const listText = (list: DescribedList, options: TextOptions): string => {
  const paint = painter(options.colours);
  const count = `${list.entries.length} ${list.entries.length === 1 ? 'entry' : 'entries'}`;
  return [
    ...wrapText(`${list.id} · ${list.title}`, options.columns).map((line) => paint('bold', line)),
    ...wrapText(`${list.kind} · version ${list.version} · ${count}`, options.columns).map((line) => paint('dim', line)),
    ...wrapText(list.description, options.columns),
    '',
    entriesText(list.entries, options),
  ].join('\n');
};

/** What a word stands for, for a terminal: the entries in full, and by their ids those with a phrase that it is part of. */
export const lookUpText = (
  { entries, within }: Extract<LookUp, { found: 'entries' }>,
  options: TextOptions,
): string => {
  if (within.length === 0) return entriesText(entries, options);
  const where = entries.length > 0 ? 'Also in phrases of' : 'Only in phrases of';
  const ids = within.map(({ id }) => id).join(', ');
  return [
    ...(entries.length > 0 ? [entriesText(entries, options)] : []),
    ...wrapText(`${where}: ${ids}`, options.columns),
    '',
  ].join('\n');
};

const entriesText = (entries: DescribedEntry[], options: TextOptions): string =>
  entries.map((entry) => `${entryLines(entry, options.columns, painter(options.colours)).join('\n')}\n`).join('\n');

const entryLines = (entry: DescribedEntry, columns: number, paint: Paint): string[] => {
  const field = (label: string, texts: string[]): string[] =>
    texts.flatMap((text, i) =>
      wrapText(text, Math.max(20, columns - labelWidth - 2)).map(
        (line, row) => `  ${paint('dim', (i + row === 0 ? label : '').padEnd(labelWidth))}${line}`,
      ),
    );
  return [
    ...wrapText(entry.id, columns).map((line) => paint('bold', line)),
    ...field('kind', [[entry.kind, ...(entry.category === null ? [] : [entry.category])].join(' · ')]),
    ...field('forms', [formsOf(entry)]),
    ...field('why', [entry.why]),
    ...field('plainer', plainer(entry)),
    ...field('disputed', entry.disputed === null ? [] : [entry.disputed]),
    ...field('not where', entry.unless ? [conditionWords(entry.unless)] : []),
    ...field('only where', entry.only.map(conditionWords)),
    ...field('source', entry.sources.flatMap(sourceLines)),
    ...field('found', entry.examples),
    ...field('not found', entry.counterExamples),
  ];
};

const formsOf = ({ forms, rule, match, pos }: DescribedEntry): string => {
  if (forms.length === 0) return `found by the rule ${rule}`;
  const how = pos.length > 0 ? `${matchWords[match]}, as ${pos.join(' or ')}` : matchWords[match];
  return `${forms.join(', ')} (${how})`;
};

const plainer = ({ alternatives }: DescribedEntry): string[] => {
  if (alternatives === null) return [];
  if (alternatives === 'omit') return ['the sentence loses nothing without it'];
  return [alternatives === 'none agreed' ? alternatives : alternatives.join(', ')];
};

const sourceLines = ({ title, publisher, year, url, note }: DescribedSource): string[] => {
  const facts = [publisher, year, note].filter((fact) => fact !== null && !title.includes(String(fact)));
  return [facts.length > 0 ? `${title} (${facts.join(', ')})` : title, ...(url === null ? [] : [url])];
};
