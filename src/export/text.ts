import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Attribution, Booster, Finding, FindingKind, Hedge, LoadedTerm, Voice } from '../model/finding.js';
import type { Place, Span } from '../model/span.js';
import type { ArticleKind } from '../model/text-kind.js';
import { type Cell, cellsOf, printable, widthOf, wrapCells, wrapText } from './cells.js';
import { type Paint, painter, type TextOptions } from './paint.js';

export type { TextOptions } from './paint.js';

const margin = '  ';
/** Where a note continues that has no room beside its underline. */
const noteIndent = '      ';

const voiceNames: Record<Voice, string> = {
  outlet: "outlet's own words",
  paraphrased: 'paraphrased from a source',
  quoted: 'quoted',
};

/** An annotated article for a terminal: the lines of its text, each finding underlined with its kind, voice and reason. */
export const annotationText = (annotated: AnnotatedArticle, options: TextOptions): string => {
  const paint = painter(options.colours);
  const columns = Math.max(40, options.columns);
  const underlined = (place: Place, text: string): string[] =>
    underlinedLines(
      text,
      annotated.findings.filter((finding) => finding.in === place),
      columns,
      paint,
    );
  const { title, text } = annotated.article;
  const titleFindings = annotated.findings.some((finding) => finding.in === 'title');
  return [
    ...heading(annotated, columns, paint),
    '',
    ...(title !== null && titleFindings ? [...underlined('title', title), ''] : []),
    ...underlined('body', text),
    '',
    paint('dim', summary(annotated.findings)),
    '',
    '',
  ].join('\n');
};

const heading = ({ article, outcomes }: AnnotatedArticle, columns: number, paint: Paint): string[] => {
  const name = [article.outlet, article.title].filter((part) => part !== null).join(' · ');
  const facts = [article.id, article.date, `${article.words} words`].filter((part) => part !== null).join(' · ');
  const failed = outcomes.filter(({ status }) => status === 'failed');
  return [
    ...wrapText(name, columns).map((line) => paint('bold', line)),
    ...wrapText(facts, columns).map((line) => paint('dim', line)),
    ...(article.kind ? wrapText(kindNote(article.kind), columns) : []),
    ...article.warnings.flatMap(({ message }) => wrapText(`Note: ${message}`, columns)),
    ...failed.flatMap(({ annotator, reason }) => wrapText(`Failed: ${annotator}: ${reason ?? 'no reason'}`, columns)),
  ];
};

const kindNote = ({ value, certainty, shownBy }: ArticleKind): string =>
  `Kind: ${certainty === 'maybe' ? 'maybe ' : ''}${value}, since ${shownBy}`;

/** What is underlined: of an attribution its cue, since source and content may run over paragraphs. */
const anchorOf = (finding: Finding): Span =>
  finding.kind === 'attribution' ? (finding.cue ?? finding.source ?? finding.content?.spans[0] ?? finding) : finding;

const underlinedLines = (text: string, findings: Finding[], columns: number, paint: Paint): string[] => {
  const waiting = findings
    .map((finding) => ({ finding, span: anchorOf(finding) }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const printed: string[] = [];
  let next = 0;
  /** Underlined on an earlier row and not yet at their end. */
  let running: typeof waiting = [];
  for (const row of rowsOf(text, columns - margin.length)) {
    if (row.length === 0) {
      if (printed.at(-1) !== '' && printed.length > 0) printed.push('');
      continue;
    }
    printed.push(`${margin}${row.map(({ shown }) => shown).join('')}`.trimEnd());
    const end = row.at(-1)!.end;
    const begun: typeof waiting = [];
    while (next < waiting.length && waiting[next]!.span.start < end) begun.push(waiting[next++]!);
    for (const { finding, span } of running) printed.push(underline(row, span).carets(finding.kind, paint));
    for (const { finding, span } of begun) printed.push(...noted(row, span, finding, columns, paint));
    running = [...running, ...begun].filter(({ span }) => span.end > end);
  }
  while (printed.at(-1) === '') printed.pop();
  return printed;
};

/** The lines of the text broken to the width; a blank line is an empty row. */
const rowsOf = function* (text: string, columns: number): Generator<Cell[]> {
  for (const line of text.matchAll(/([^\r\n\u2028\u2029]*)(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    if (line[1]!.trim() === '') yield [];
    else yield* wrapCells(cellsOf(line[1]!, line.index), columns);
  }
};

const underline = (row: readonly Cell[], span: Span) => {
  const inside = (cell: Cell): boolean => cell.start < span.end && span.start < cell.end;
  const first = row.findIndex(inside);
  const blanks = margin + ' '.repeat(widthOf(row.slice(0, Math.max(0, first))));
  const marks = '^'.repeat(Math.max(1, widthOf(row.filter(inside))));
  return {
    column: blanks.length + marks.length,
    carets: (kind: FindingKind, paint: Paint): string => blanks + paint(kind, marks),
  };
};

/** The underline with its note beside it; where that is too long, the reason goes below, and then the rest too. */
const noted = (row: readonly Cell[], span: Span, finding: Finding, columns: number, paint: Paint): string[] => {
  const { column, carets } = underline(row, span);
  const marks = carets(finding.kind, paint);
  const { what, reason } = noteOf(finding);
  const fits = (note: string): boolean => column + 1 + widthOf(cellsOf(note)) <= columns;
  if (fits(`${what} ${reason}`)) return [`${marks} ${printable(`${what} ${reason}`).trimEnd()}`];
  if (fits(what)) return [`${marks} ${printable(what)}`, ...indented(reason, columns)];
  return [marks, ...indented(`${what} ${reason}`, columns)];
};

const indented = (note: string, columns: number): string[] =>
  wrapText(note, columns - noteIndent.length).map((line) => noteIndent + line);

interface Note {
  /** Kind, category and voice. */
  what: string;
  reason: string;
}

const noteOf = (finding: Finding): Note => {
  switch (finding.kind) {
    case 'loaded-term':
      return loadedTermNote(finding);
    case 'hedge':
    case 'booster':
      return { what: whatIs(finding), reason: [...switchedOff(finding), `[${finding.entry}]`].join(' · ') };
    case 'agency':
      return { what: whatIs(finding), reason: '' };
    case 'attribution':
      return attributionNote(finding);
  }
};

const whatIs = ({ kind, category, voice }: Exclude<Finding, Attribution>): string =>
  `${kind} ${category} · ${voiceNames[voice]}`;

const switchedOff = ({ suppressed }: LoadedTerm | Hedge | Booster): string[] =>
  suppressed === null ? [] : [`switched off: ${suppressed}`];

const loadedTermNote = (finding: LoadedTerm): Note => ({
  what: whatIs(finding) + (finding.use === 'used' ? '' : `, ${finding.use}`),
  reason: [
    `— ${finding.why}`,
    ...(finding.alternatives.length > 0 ? [`plainer: ${finding.alternatives.join(', ')}`] : []),
    ...(finding.disputed === null ? [] : [`disputed: ${finding.disputed}`]),
    ...switchedOff(finding),
    `[${finding.entry}]`,
  ].join(' · '),
});

const attributionNote = ({ type, form, stance, source, sourceType, sourceRole, anonymous }: Attribution): Note => {
  const who = source ? `“${source.text.replace(/\s+/g, ' ')}”` : 'no source given';
  const kind = sourceRole === 'other' ? sourceType : `${sourceType}, ${sourceRole}`;
  return {
    what: `attribution ${stance} · ${type}, ${form}`,
    reason: `· ${who} (${kind}${anonymous ? ', anonymous' : ''})`,
  };
};

const kindNames: Record<FindingKind, [one: string, many: string]> = {
  'loaded-term': ['loaded term', 'loaded terms'],
  attribution: ['attribution', 'attributions'],
  hedge: ['hedge', 'hedges'],
  booster: ['booster', 'boosters'],
  agency: ['agency', 'agency'],
};

const summary = (findings: Finding[]): string => {
  if (findings.length === 0) return 'No findings.';
  const counts = Object.entries(kindNames)
    .map(([kind, names]) => ({ names, count: findings.filter((finding) => finding.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ names: [one, many], count }) => `${count} ${count === 1 ? one : many}`);
  return printable(`${counts.join(', ')}. A marked word may be accurate: the tool shows, people judge.`);
};
