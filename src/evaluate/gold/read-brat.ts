import { spanTypes } from '../../export/brat/types.js';
import { articleFromRow } from '../../ingest/article-from.js';
import type { FindingKind } from '../../model/finding.js';
import { markParts } from '../../model/mark.js';
import { sha256 } from '../../model/sha256.js';
import { type BratLines, type BratSpan, bratLines } from './brat-lines.js';
import type { CodedDocument, CodedFile, CodedMark, CodedSpans, GoldFault } from './coded.js';
import { voiceOf } from './read-json.js';
import { withTold } from './with-told.js';

export interface NamedText {
  name: string;
  text: string;
}

const WORDS: Record<string, Exclude<FindingKind, 'attribution'>> = {
  [spanTypes['loaded-term']]: 'loaded-term',
  [spanTypes.hedge]: 'hedge',
  [spanTypes.booster]: 'booster',
  [spanTypes.agency]: 'agency',
};

const PARTS: readonly string[] = [...markParts.map((part) => spanTypes[part]), spanTypes.addressee];

/**
 * Reads a brat folder as `annotate --format brat` writes it and as people edit it. Types that the program does not know are named
 * once and left aside; notes are not read.
 */
export const readBrat = (files: readonly NamedText[], coder: string): CodedFile => {
  const textOf = new Map(files.map(({ name, text }) => [name, text]));
  const hashes = hashesOf(textOf.get('texts.sha256') ?? '');
  const faults: GoldFault[] = [];
  const unknown = new Map<string, string>();
  const documents = files
    .filter(({ name }) => name.endsWith('.ann'))
    .flatMap(({ name: file, text }): CodedDocument[] => {
      const id = file.slice(0, -'.ann'.length);
      const read = bratLines(text);
      if ('problem' in read) {
        faults.push({ file, reason: `${read.problem}; mend it` });
        return [];
      }
      for (const { type } of read.spans)
        if (!Object.hasOwn(WORDS, type) && !PARTS.includes(type) && !unknown.has(type)) unknown.set(type, file);
      const whole = textOf.get(`${id}.txt`);
      const hash = hashes.get(`${id}.txt`);
      return [
        {
          id,
          coder,
          file,
          offsets: 'code-points',
          carried:
            whole === undefined
              ? null
              : articleFromRow({ id, text: whole }, { name: `${id}.txt`, folder: null, sha256: sha256(whole) }),
          sha256: whole !== undefined ? { whole: sha256(whole) } : hash !== undefined ? { whole: hash } : {},
          marks: [...wordMarks(read), ...attributionMarks(read)],
        },
      ];
    });
  for (const [type, file] of unknown)
    faults.push({ file, reason: `the type ${type} is not of this program; its spans are not scored` });
  return { documents: withTold(documents), faults };
};

/** As `sha256sum` writes them, by the names of the files. */
const hashesOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/^([0-9a-f]{64}) [ *](.+?)\r?$/gm)].map(([, hash, name]) => [name!, hash!]));

const wordMarks = ({ spans, attributes }: BratLines): CodedMark[] =>
  spans.flatMap(({ id, type, line, spans: where, quote }): CodedMark[] => {
    const kind = Object.hasOwn(WORDS, type) ? WORDS[type]! : undefined;
    if (!kind || attributes.has(`Suppressed ${id}`)) return [];
    const category = attributes.get(`${type}Category ${id}`);
    return [
      {
        kind,
        category: typeof category === 'string' ? category : null,
        in: 'whole',
        spans: where,
        quote,
        parts: null,
        anonymous: null,
        voice: voiceOf(attributes.get(`Voice ${id}`)),
        at: `line ${line}`,
      },
    ];
  });

/** An attribution is what hangs on one head: a cue, else what relations lead from, else a part that none leads to. */
const attributionMarks = ({ spans, relations, attributes }: BratLines): CodedMark[] => {
  const parts = new Map(spans.filter(({ type }) => PARTS.includes(type)).map((span) => [span.id, span]));
  const held = relations.filter(({ type, from, to }) => type !== 'Via' && parts.has(from) && parts.has(to));
  const from = new Set(held.map((relation) => relation.from));
  const to = new Set(held.map((relation) => relation.to));
  return [...parts.values()]
    .filter(({ id, type }) => type === spanTypes.cue || from.has(id) || (!to.has(id) && type !== spanTypes.addressee))
    .map((head): CodedMark => {
      const own = [head, ...held.filter((relation) => relation.from === head.id).map((one) => parts.get(one.to)!)];
      const part = (type: string): CodedSpans | null => joined(own.filter((span) => span.type === type));
      const { source, cue, content } = spanTypes;
      return {
        kind: 'attribution',
        category: null,
        in: 'whole',
        spans: own.filter(({ type }) => type !== spanTypes.addressee).flatMap((span) => span.spans),
        quote: null,
        parts: { source: part(source), cue: part(cue), content: part(content) },
        anonymous: attributes.has(`Anonymous ${head.id}`),
        voice: voiceOf(attributes.get(`Voice ${head.id}`)),
        at: `line ${head.line}`,
      };
    });
};

const joined = (spans: readonly BratSpan[]): CodedSpans | null =>
  spans.length === 0
    ? null
    : { spans: spans.flatMap((span) => span.spans), quote: spans.length === 1 ? spans[0]!.quote : null };
