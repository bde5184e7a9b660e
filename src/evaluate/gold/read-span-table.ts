import { tableRows } from '../../ingest/table-rows.js';
import { findingKinds } from '../../model/finding.js';
import { groupBy } from '../../model/group-by.js';
import type { CodedDocument, CodedFile, CodedMark, CodedPlace } from './coded.js';
import { kindOf, voiceOf } from './read-json.js';

const NEEDED = ['doc_id', 'kind', 'category', 'start_cp', 'end_cp'] as const;

/**
 * Reads a table of spans: the columns of `annotate --format csv`, of which doc_id, kind, category, start_cp and end_cp are needed, and
 * `coder` for the people. A row without a kind says that the text was read and nothing marked.
 */
export const readSpanTable = (text: string, file: string, person: string): CodedFile => {
  const { names, rows, problems } = tableRows(text);
  const faults = problems.map((reason) => ({ file, reason }));
  const lacking = NEEDED.filter((name) => !names.includes(name));
  if (lacking.length > 0) {
    const reason = `it has no column ${lacking.join(', ')}; a table of spans has ${NEEDED.join(', ')}`;
    return { documents: [], faults: [...faults, { file, reason }] };
  }
  const documents: CodedDocument[] = [];
  const read = rows.map(({ line, cells }) => ({ at: `line ${line}`, cells }));
  for (const [, own] of groupBy(read, ({ cells }) => JSON.stringify([cells.coder?.trim() || person, cells.doc_id]))) {
    const document: CodedDocument = {
      id: own[0]!.cells.doc_id!,
      coder: own[0]!.cells.coder?.trim() || person,
      file,
      offsets: 'code-points',
      carried: null,
      sha256: {},
      marks: [],
    };
    const wrong = own.flatMap((row) => problemOf(row.cells, row.at))[0];
    if (wrong !== undefined) {
      faults.push({ file, reason: `${wrong}; ${document.id || 'the text'} is left out` });
      continue;
    }
    for (const { cells, at } of own) {
      if (cells.text_sha256) document.sha256[placeOf(cells)] = cells.text_sha256.toLowerCase();
      if (cells.kind !== '' && !cells.suppressed) document.marks.push(markOf(cells, at));
    }
    documents.push(document);
  }
  return { documents, faults };
};

type Cells = Record<string, string>;

const placeOf = (cells: Cells): CodedPlace => (cells.in === 'title' ? 'title' : 'body');

const problemOf = (cells: Cells, at: string): string[] => {
  if (cells.doc_id === '') return [`${at} names no article in doc_id`];
  if (cells.kind === '') return [];
  if (!kindOf(cells.kind)) return [`${at}: "${cells.kind}" is no kind; use ${findingKinds.join(', ')}`];
  const isSpan = [cells.start_cp!, cells.end_cp!].every((cell) => /^\d{1,15}$/.test(cell.trim()));
  return isSpan && Number(cells.start_cp) < Number(cells.end_cp)
    ? []
    : [`${at}: start_cp and end_cp are whole numbers, the second the greater`];
};

const markOf = (cells: Cells, at: string): CodedMark => {
  const kind = kindOf(cells.kind)!;
  const isAttribution = kind === 'attribution';
  return {
    kind,
    category: isAttribution ? null : cells.category || null,
    in: placeOf(cells),
    spans: [{ start: Number(cells.start_cp), end: Number(cells.end_cp) }],
    quote: cells.text || null,
    parts: null,
    anonymous: isAttribution ? truthOf(cells.anonymous) : null,
    voice: voiceOf(cells.voice),
    at,
  };
};

/** Spreadsheets write TRUE. */
const truthOf = (cell = ''): boolean | null => (/^true$/i.test(cell) ? true : /^false$/i.test(cell) ? false : null);
