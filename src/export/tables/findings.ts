import type { AnnotatedArticle } from '../../model/annotated-article.js';
import { zones } from '../../model/article.js';
import { type Finding, findingKinds, uses, voices } from '../../model/finding.js';
import { dayOf, keyColumns, type SpanSubject, spanColumns, textHash } from './common-columns.js';
import { holdersOf } from './holders.js';
import type { Run } from './run.js';
import { type CreditedSubject, sourceColumns } from './source-columns.js';
import { subjectOf } from './subject.js';
import { listed, type Row, rowOf, type Table } from './table.js';

export interface FindingSubject extends SpanSubject, CreditedSubject {
  finding: Finding;
}

/** What vouches for the words: only speech takes a statement out of the outlet's mouth. */
const statusOf = ({ finding, credited }: FindingSubject): string => {
  const isSpeech = finding.kind === 'attribution' && finding.type === 'speech';
  if (!isSpeech && finding.voice === 'outlet') return 'asserted';
  return credited?.anonymous ? 'attributed-unnamed' : 'attributed';
};

export const findingTable: Table<FindingSubject> = {
  name: 'findings',
  unit: 'One finding of one article. That a word is marked says that it may judge beyond the fact, not that it is inaccurate.',
  columns: [
    ...keyColumns,
    { name: 'outlet', type: 'text', meaning: 'Who published the article.', cell: ({ article }) => article.outlet },
    {
      name: 'event_id',
      type: 'text',
      meaning: 'The event that the article is about, as its metadata have it.',
      cell: ({ article }) => article.event,
    },
    {
      name: 'published',
      type: 'date',
      meaning: 'Day of publication; empty where the metadata hold no recognisable day.',
      cell: ({ article }) => dayOf(article.date),
    },
    {
      name: 'finding_id',
      type: 'text',
      meaning: 'Id of the finding, unique in its article.',
      cell: ({ finding }) => finding.id,
    },
    {
      name: 'zone',
      type: 'text',
      meaning: 'Part of the article in which it begins.',
      values: zones,
      cell: ({ zoneAt, place, start }) => zoneAt(place, start),
    },
    ...spanColumns,
    {
      name: 'kind',
      type: 'text',
      meaning: 'What was found.',
      values: findingKinds,
      cell: ({ finding }) => finding.kind,
    },
    {
      name: 'category',
      type: 'text',
      meaning: 'Category within the kind (docs/lexicons.md); empty for attributions, which have type and stance.',
      cell: ({ finding }) => ('category' in finding ? finding.category : null),
    },
    { name: 'text', type: 'text', meaning: 'The words.', holdsText: true, cell: ({ finding }) => finding.text },
    {
      name: 'voice',
      type: 'text',
      meaning:
        'Whose words they are: the outlet’s own, credited to a source but worded by the outlet or unclear, a source’s own.',
      values: voices,
      cell: ({ finding }) => finding.voice,
    },
    {
      name: 'use',
      type: 'text',
      meaning: 'Of a loaded term: used, only mentioned as a word, or set apart by quotation marks.',
      values: uses,
      cell: ({ finding }) => (finding.kind === 'loaded-term' ? finding.use : null),
    },
    {
      name: 'status',
      type: 'text',
      meaning:
        'Who vouches for the words: the outlet, a source, an unnamed source. Of an attribution: for its content.',
      values: ['asserted', 'attributed', 'attributed-unnamed'],
      cell: statusOf,
    },
    {
      name: 'attribution',
      type: 'text',
      meaning:
        'Finding id of the attribution that the columns from speaker to via describe: the finding itself, or the innermost speech in which it stands; empty in the outlet’s own voice.',
      cell: ({ credited }) => credited?.id ?? null,
    },
    ...sourceColumns,
    {
      name: 'entry',
      type: 'text',
      meaning:
        'Entry of the word list that found it (framewise lexicon show); all inflections of a word have the same.',
      cell: ({ finding }) => ('entry' in finding ? finding.entry : null),
    },
    {
      name: 'lexicon_version',
      type: 'text',
      meaning: 'Version of that list.',
      cell: ({ finding, run }) =>
        'entry' in finding ? (run.versions.get(finding.entry.slice(0, finding.entry.indexOf('#'))) ?? null) : null,
    },
    {
      name: 'alternatives',
      type: 'text',
      meaning: 'Of a loaded term: plainer words for it, with semicolons between them.',
      cell: ({ finding }) => (finding.kind === 'loaded-term' ? listed(finding.alternatives) : null),
    },
    {
      name: 'suppressed',
      type: 'text',
      meaning: 'By whose choice it was switched off; no measure counts it then. Empty where it counts.',
      cell: ({ finding }) => ('suppressed' in finding ? finding.suppressed : null),
    },
    {
      name: 'article_kind',
      type: 'text',
      meaning: 'Kind of text (opinion, live-blog …); empty where nothing shows it, as for most reports.',
      cell: ({ article }) => article.kind?.value ?? null,
    },
    {
      name: 'warnings',
      type: 'text',
      meaning: 'What to know before trusting figures of the article, as codes with semicolons between them.',
      cell: ({ article }) => listed(article.warnings.map(({ code }) => code)),
    },
    textHash,
  ],
};

/** A row a finding, in the order of the findings. */
export const findingRows = (annotated: AnnotatedArticle, run: Run): Row[] => {
  const subject = { run, ...subjectOf(annotated) };
  const holders = holdersOf(annotated.findings);
  return annotated.findings.map((finding) =>
    rowOf(findingTable, {
      finding,
      place: finding.in,
      start: finding.start,
      end: finding.end,
      credited: finding.kind === 'attribution' ? finding : (holders.get(finding.id) ?? null),
      ...subject,
    }),
  );
};
