import { type MarkPart, markParts } from '../../model/mark.js';
import type { CodedDocument, CodedFile, CodedMark, CodedPlace, CodedSpans, GoldFault } from './coded.js';
import { isJson, type Json, jsonLines, kindOf, spanOf, stringOf, voiceOf } from './read-json.js';
import { withTold } from './with-told.js';

/** Reads W3C Web Annotations as `annotate --format webanno` writes them: a page of each article on a line. */
export const readWebAnnotations = (text: string, file: string, coder: string): CodedFile => {
  const faults: GoldFault[] = [];
  const fault = (reason: string) => void faults.push({ file, reason });
  const documents = jsonLines(text, fault).flatMap(({ line, value }): CodedDocument[] => {
    const id = stringOf(value['dcterms:identifier']);
    if (id === null || !Array.isArray(value.items)) {
      fault(`line ${line} is no AnnotationPage with items and the article's id as dcterms:identifier`);
      return [];
    }
    const read = marksOf(value.items, `line ${line}`);
    if ('problem' in read) {
      fault(`${read.problem}; ${id} is left out`);
      return [];
    }
    const hash = stringOf(value['schema:sha256']);
    const sha256 = hash === null ? {} : { body: hash.toLowerCase() };
    return [{ id, coder, file, offsets: 'code-points', carried: null, sha256, marks: read.marks }];
  });
  return { documents: withTold(documents), faults };
};

interface Item {
  id: string | null;
  at: string;
  tags: string[];
  /** Of a part: the id of the finding that it belongs to. */
  linked: string | null;
  place: CodedPlace;
  words: CodedSpans;
}

const marksOf = (items: unknown[], line: string): { marks: CodedMark[] } | { problem: string } => {
  const read: Item[] = [];
  for (const [i, item] of items.entries()) {
    const at = `${line}, annotation ${i + 1}`;
    const one = isJson(item) ? itemOf(item, at) : undefined;
    if (!one) return { problem: `${at} has no target with a TextPositionSelector` };
    read.push(one);
  }
  const parts = read.filter(({ linked }) => linked !== null);
  const marks = read.flatMap((item): CodedMark[] => {
    const kind = kindOf(item.tags[0]?.split('/')[0]);
    if (item.linked !== null || !kind || item.tags.includes('suppressed')) return [];
    const partOf = (part: MarkPart): CodedSpans | null =>
      parts.find(({ linked, tags }) => linked === item.id && tags[0] === part)?.words ?? null;
    return [
      {
        kind,
        category: kind === 'attribution' ? null : (item.tags[0]!.split('/')[1] ?? null),
        in: item.place,
        ...item.words,
        parts:
          kind === 'attribution' && parts.length > 0
            ? { source: partOf('source'), cue: partOf('cue'), content: partOf('content') }
            : null,
        anonymous: kind === 'attribution' ? item.tags.includes('anonymous') : null,
        voice: voiceOf(item.tags.find((tag) => tag.startsWith('voice/'))?.slice('voice/'.length)),
        at: item.at,
      },
    ];
  });
  const unknown = read.find(
    ({ linked, tags }) => linked === null && !kindOf(tags[0]?.split('/')[0]) && !isPart(tags[0]),
  );
  return unknown ? { problem: `${unknown.at} has no tag with a kind, such as "hedge/modal"` } : { marks };
};

const isPart = (tag: string | undefined): boolean => [...markParts, 'addressee'].some((part) => part === tag);

const itemOf = (item: Json, at: string): Item | undefined => {
  const bodies = listOf(item.body).filter(isJson);
  const targets = listOf(item.target).filter(isJson);
  const selected = targets.map((target) => wordsOf(listOf(target.selector).filter(isJson)));
  if (selected.length === 0 || selected.some((one) => one === undefined)) return undefined;
  const quotes = selected.map((one) => one!.quote);
  return {
    id: stringOf(item.id),
    at,
    tags: bodies.flatMap(({ purpose, value }) => (purpose === 'tagging' ? (stringOf(value) ?? []) : [])),
    linked: stringOf(bodies.find(({ purpose }) => purpose === 'linking')?.id),
    place: stringOf(targets[0]!.source)?.endsWith('#title') ? 'title' : 'body',
    words: {
      spans: selected.flatMap((one) => one!.spans),
      quote: quotes.includes(null) ? null : quotes.join(' '),
    },
  };
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const wordsOf = (selectors: Json[]): CodedSpans | undefined => {
  const span = spanOf(selectors.find(({ type }) => type === 'TextPositionSelector'));
  const quote = stringOf(selectors.find(({ type }) => type === 'TextQuoteSelector')?.exact);
  return span && { spans: [span], quote };
};
