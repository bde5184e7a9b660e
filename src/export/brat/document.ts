import type { AnnotatedArticle } from '../../model/annotated-article.js';
import { toCodePoints } from '../../model/code-points.js';
import type { Attribution, Finding } from '../../model/finding.js';
import { sha256 } from '../../model/sha256.js';
import type { Place, Span } from '../../model/span.js';
import { wholeText } from '../read-text.js';
import { fragmentsOf } from './fragments.js';
import { type AttributeType, type RelationType, type SpanType, spanTypes } from './types.js';

export interface BratDocument {
  /** What goes into the `.txt`: a title that only the metadata have stands before the text. */
  text: string;
  /** Of that text, as UTF-8. */
  sha256: string;
  /** What goes into the `.ann`. */
  annotations: string;
}

export interface BratOptions {
  /** Offsets only: brat fills the words in from the text that is laid beside it. */
  withoutText?: boolean;
}

/** An article as brat's standoff format has it (https://brat.nlplab.org/standoff.html); offsets count code points. */
export const bratDocument = (annotated: AnnotatedArticle, options: BratOptions = {}): BratDocument => {
  const { text, startOf } = wholeText(annotated);
  const lines = writer(text, startOf, options);
  const heads = new Map<string, string>();
  for (const finding of annotated.findings) {
    if (finding.kind === 'attribution') {
      const head = writeAttribution(lines, finding);
      if (head !== null) heads.set(finding.id, head);
    } else writeWord(lines, finding);
  }
  for (const finding of annotated.findings) {
    if (finding.kind === 'attribution' && finding.via !== null)
      lines.relation('Via', heads.get(finding.id) ?? null, heads.get(finding.via) ?? null);
  }
  return { text, sha256: sha256(text), annotations: lines.all() };
};

type Lines = ReturnType<typeof writer>;

const writer = (text: string, startOf: Record<Place, number>, { withoutText = false }: BratOptions) => {
  const lines: string[] = [];
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  const codePoints = toCodePoints(text);
  const next = (letter: keyof typeof counts): string => `${letter}${++counts[letter]}`;
  return {
    /** Answers the id of the annotation; null where nothing but line breaks is annotated. */
    span: (type: SpanType, place: Place, spans: readonly Span[]): string | null => {
      const from = startOf[place];
      const fragments = fragmentsOf(
        text,
        spans.map(({ start, end }) => ({ start: from + start, end: from + end })),
      );
      if (fragments.length === 0) return null;
      const id = next('T');
      const offsets = fragments.map(({ start, end }) => `${codePoints(start)} ${codePoints(end)}`).join(';');
      const words = withoutText ? '' : fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
      lines.push(`${id}\t${type} ${offsets}\t${words}`);
      return id;
    },
    relation: (type: RelationType, from: string | null, to: string | null): void => {
      if (from !== null && to !== null && from !== to) lines.push(`${next('R')}\t${type} Arg1:${from} Arg2:${to}`);
    },
    /** True stands without a value, false not at all. */
    attribute: (type: AttributeType, target: string, value: string | boolean | undefined): void => {
      if (value === undefined || value === false) return;
      lines.push(`${next('A')}\t${type} ${target}${value === true ? '' : ` ${value}`}`);
    },
    note: (target: string, parts: readonly string[]): void => {
      if (parts.length > 0)
        lines.push(`${next('#')}\tAnnotatorNotes ${target}\t${parts.join('; ').replace(/\s+/g, ' ')}`);
    },
    all: (): string => lines.map((line) => `${line}\n`).join(''),
  };
};

const writeWord = (lines: Lines, finding: Exclude<Finding, Attribution>): void => {
  const type = spanTypes[finding.kind];
  const id = lines.span(type, finding.in, [finding]);
  if (id === null) return;
  lines.attribute(`${type}Category`, id, finding.category);
  lines.attribute('Voice', id, finding.voice);
  if (finding.kind === 'agency') return;
  if (finding.kind === 'loaded-term') {
    lines.attribute('Use', id, finding.use);
    const plainer = finding.alternatives.length > 0 ? [`plainer: ${finding.alternatives.join(', ')}`] : [];
    lines.note(id, [...plainer, finding.why, finding.entry]);
  } else lines.note(id, [finding.entry]);
  lines.attribute('Suppressed', id, finding.suppressed !== null);
};

/** Answers the head of the attribution, which its attributes and relations hang on. */
const writeAttribution = (lines: Lines, finding: Attribution): string | null => {
  const { cue, source, content, addressee, anonymity } = finding;
  const part = (type: SpanType, spans: readonly Span[] | null): string | null =>
    spans && lines.span(type, finding.in, spans);
  const cueId = part('Cue', cue && [cue]);
  const sourceId = part('Source', source && [source]);
  const contentId = part('Content', content?.spans ?? null);
  const addresseeId = part('Addressee', addressee && [addressee]);
  const head = cueId ?? contentId ?? sourceId;
  if (head === null) return null;
  lines.relation('AttributedBy', head, sourceId);
  lines.relation('Says', head, contentId);
  lines.relation('SaysTo', head, addresseeId);
  lines.attribute('Voice', head, finding.voice);
  lines.attribute('Type', head, finding.type);
  lines.attribute('Form', head, finding.form);
  lines.attribute('Stance', head, finding.stance);
  lines.attribute('SourceType', head, finding.sourceType);
  lines.attribute('SourceRole', head, finding.sourceRole);
  lines.attribute('Anonymous', head, finding.anonymous);
  lines.attribute('Naming', head, anonymity?.naming);
  lines.attribute('Basis', head, anonymity?.basis);
  lines.attribute('Corroboration', head, anonymity?.corroboration);
  return head;
};
