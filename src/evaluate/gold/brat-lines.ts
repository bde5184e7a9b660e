import type { Span } from '../../model/span.js';
import type { CodedSpans } from './coded.js';

export interface BratSpan extends CodedSpans {
  id: string;
  type: string;
  line: number;
}

/** What an `.ann` file says (https://brat.nlplab.org/standoff.html), without notes, events and equivalences. */
export interface BratLines {
  spans: BratSpan[];
  relations: { type: string; from: string; to: string }[];
  /** Values by `type target`; true where an attribute has none. */
  attributes: Map<string, string | true>;
}

/** The line that could not be read is the problem. */
export const bratLines = (text: string): BratLines | { problem: string } => {
  const read: BratLines = { spans: [], relations: [], attributes: new Map() };
  for (const [i, row] of text.split('\n').entries()) {
    const [id = '', content = '', words] = row.replace(/\r$/, '').split('\t');
    if (id.startsWith('T')) {
      const span = spanOf(id, content, words, i + 1);
      if (!span) return { problem: `line ${i + 1} is no span of the form "T1<tab>Type 0 5<tab>words"` };
      read.spans.push(span);
    } else if (id.startsWith('R')) {
      const found = /^(\S+) Arg1:(\S+) Arg2:(\S+)\s*$/.exec(content);
      if (!found) return { problem: `line ${i + 1} is no relation of the form "R1<tab>Type Arg1:T1 Arg2:T2"` };
      read.relations.push({ type: found[1]!, from: found[2]!, to: found[3]! });
    } else if (/^[AM]/.test(id)) {
      const [type, target, value] = content.trim().split(' ');
      if (!type || !target) return { problem: `line ${i + 1} is no attribute of the form "A1<tab>Type T1 value"` };
      read.attributes.set(`${type} ${target}`, value ?? true);
    }
  }
  return read;
};

const spanOf = (id: string, content: string, words: string | undefined, line: number): BratSpan | undefined => {
  const found = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(content.trim());
  if (!found) return undefined;
  const spans = found[2]!.split(';').map((fragment): Span => {
    const [start, end] = fragment.split(' ').map(Number) as [number, number];
    return { start, end };
  });
  if (spans.some(({ start, end }) => !(start < end))) return undefined;
  return { id, type: found[1]!, line, spans, quote: words || null };
};
