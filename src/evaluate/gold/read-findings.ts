import { articleFromRow } from '../../ingest/article-from.js';
import { type Block, type SourceArticle, zones } from '../../model/article.js';
import { sha256 } from '../../model/sha256.js';
import type { CodedDocument, CodedFile, CodedMark, CodedSpans, GoldFault } from './coded.js';
import { isJson, type Json, jsonLines, kindOf, spanOf, stringOf, voiceOf } from './read-json.js';

/** Reads what `annotate --format jsonl` writes, as it is or as people changed its findings. */
export const readFindings = (text: string, file: string, coder: string): CodedFile => {
  const faults: GoldFault[] = [];
  const fault = (reason: string) => void faults.push({ file, reason });
  const documents = jsonLines(text, fault).flatMap(({ line, value }): CodedDocument[] => {
    const { article, findings } = value;
    if (!isJson(article) || stringOf(article.text) === null || !Array.isArray(findings)) {
      fault(`line ${line} has no article with a text and findings, as "annotate --format jsonl" writes them`);
      return [];
    }
    const carried = carriedArticle(article, value.blocks, `${file}:${line}`);
    const marks: CodedMark[] = [];
    for (const [i, finding] of findings.entries()) {
      const at = `line ${line}, finding ${i + 1}`;
      const mark = isJson(finding) ? markOf(finding, at) : undefined;
      if (mark) marks.push(mark);
      else {
        fault(`${at} has no known kind or no span; the text is left out`);
        return [];
      }
    }
    const counted = marks.filter((_, i) => (findings[i] as Json).suppressed == null);
    return [{ id: carried.article.id, coder, file, offsets: 'utf-16', carried, sha256: {}, marks: counted }];
  });
  return { documents, faults };
};

/** The article as it was read when it was written: its blocks are kept, for the text alone may show others. */
const carriedArticle = (article: Json, blocks: unknown, name: string): SourceArticle => {
  const { kind: _, ...fields } = article;
  const source = articleFromRow(fields, { name, folder: null, sha256: sha256(JSON.stringify(article)) });
  if (!isBlocks(blocks, source.article.text.length)) return source;
  const title = stringOf(article.title);
  return {
    ...source,
    article: { ...source.article, title },
    blocks: blocks.map(({ start, end, zone }) => ({ start, end, zone })),
    titleIsMetadata: title !== null && !blocks.some(({ zone }) => zone === 'headline'),
  };
};

/** In the order of the text, within it, and none in another. */
const isBlocks = (blocks: unknown, length: number): blocks is Block[] => {
  if (!Array.isArray(blocks)) return false;
  let before = 0;
  return blocks.every((block) => {
    const span = spanOf(block);
    if (!span || span.start < before || span.end > length || !zones.includes(block.zone)) return false;
    before = span.end;
    return true;
  });
};

const markOf = (finding: Json, at: string): CodedMark | undefined => {
  const kind = kindOf(finding.kind);
  const span = spanOf(finding);
  if (!kind || !span) return undefined;
  return {
    kind,
    category: kind === 'attribution' ? null : stringOf(finding.category),
    in: finding.in === 'title' ? 'title' : 'body',
    spans: [span],
    quote: stringOf(finding.text),
    parts:
      kind === 'attribution'
        ? { source: partOf(finding.source), cue: partOf(finding.cue), content: partOf(finding.content) }
        : null,
    anonymous: kind === 'attribution' && typeof finding.anonymous === 'boolean' ? finding.anonymous : null,
    voice: voiceOf(finding.voice),
    at,
  };
};

const partOf = (part: unknown): CodedSpans | null => {
  if (!isJson(part)) return null;
  const spans = (Array.isArray(part.spans) ? part.spans : [part]).flatMap((span) => spanOf(span) ?? []);
  // The words of a content may have a sign where the report stands between them: its spans say where it is.
  return spans.length > 0 ? { spans, quote: spans.length === 1 ? stringOf(part.text) : null } : null;
};
