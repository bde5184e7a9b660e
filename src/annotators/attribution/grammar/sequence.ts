import type { Passage, Quotation, Token } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import { type Signs, sign, signsOf } from './signs.js';

/**
 * One word of the outlet's running text, or a whole outer quotation, which grammar treats as one piece whatever it
 * holds: `“…,” she said.` is QUOTE PRON VERB.
 */
export interface Item extends Span {
  /** Lower-case word; `“”` for a quotation. */
  normal: string;
  text: string;
  pos: Token['pos'] | 'QUOTE';
  /** Index of the token; the first token of a quotation. */
  token: number;
  quotation: Quotation | null;
  /** True where a listed noun for a source ends here: official, report, ministry. */
  endsSourceNoun: boolean;
  signs: Signs;
}

/** One sentence of the outlet's running text, with the quotations in it as single items. */
export interface Statement {
  items: Item[];
  /** Those of all its items. */
  signs: Signs;
  /** Index of the block it stands in. */
  block: number;
  /** True for the first statement of its block. */
  opensBlock: boolean;
}

/**
 * A statement has no more items than this. Sentences are bounded in the same way, but a quotation joins the sentences that
 * begin within it; the grammar, which looks at a statement word by word, must not meet a whole text in one.
 */
const LONGEST_STATEMENT = 400;

const pronounOrName = new Set(['PRON', 'PROPN', 'DET', 'NOUN']);

/** Cuts a passage into statements. A quotation that ends with its own full stop closes its statement. */
export const statementsOf = (passage: Passage): Statement[] => {
  const statements: Statement[] = [];
  const endsSource = sourceEnds(passage);
  const outer = passage.quotations.filter((quotation) => quotation.depth === 0);
  let cursor = 0;
  let q = 0;
  passage.blocks.forEach((block, index) => {
    const items: Item[] = [];
    while (cursor < passage.tokens.length && passage.tokens[cursor]!.start < block.end) {
      const token = passage.tokens[cursor]!;
      while (outer[q] && outer[q]!.end <= token.start) q++;
      const quotation = outer[q];
      if (quotation && token.start >= quotation.start) {
        items.push(quoteItem(passage.text, quotation, cursor));
        while (cursor < passage.tokens.length && passage.tokens[cursor]!.start < quotation.end) cursor++;
      } else {
        // Field by field, in the order of `quoteItem`: spread tokens and items of two shapes cost far more to read.
        const isDash = standsForDash(passage.text, token);
        items.push({
          start: token.start,
          end: token.end,
          normal: isDash ? '—' : token.normal,
          text: token.text,
          pos: token.pos,
          token: cursor,
          quotation: null,
          endsSourceNoun: endsSource[cursor] === 1,
          signs: isDash ? sign.dash : signsOf(token),
        });
        cursor++;
      }
    }
    cutStatements(items, passage).forEach((cut, i) => {
      statements.push({ items: cut, signs: signsOfAll(cut), block: index, opensBlock: i === 0 });
    });
  });
  return statements;
};

/** Marks the tokens in which a listed noun for a source ends. */
const sourceEnds = ({ tokens, matches }: Passage): Uint8Array => {
  const ends = new Uint8Array(tokens.length);
  for (const { entry, endToken } of matches) if (entry.kind === 'sources') ends[endToken - 1] = 1;
  return ends;
};

/** A hyphen between blanks is a dash. */
const standsForDash = (text: string, token: Token): boolean =>
  token.normal === '-' && text[token.start - 1] === ' ' && text[token.end] === ' ';

const quoteItem = (text: string, quotation: Quotation, token: number): Item => ({
  start: quotation.start,
  end: quotation.end,
  normal: '“”',
  text: text.slice(quotation.start, quotation.end),
  pos: 'QUOTE',
  token,
  quotation,
  endsSourceNoun: false,
  signs: sign.quotation,
});

const signsOfAll = (items: Item[]): Signs => {
  let signs = 0;
  for (const item of items) signs |= item.signs;
  return signs;
};

const cutStatements = (items: Item[], passage: Passage): Item[][] => {
  const cuts: Item[][] = [];
  let open: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    open.push(items[i]!);
    if (open.length === LONGEST_STATEMENT || endsStatement(items, i, passage)) {
      cuts.push(open);
      open = [];
    }
  }
  if (open.length > 0) cuts.push(open);
  return cuts;
};

const endsStatement = (items: Item[], i: number, passage: Passage): boolean => {
  const item = items[i]!;
  const next = items[i + 1];
  if (!next) return true;
  if (item.quotation) return quotationEnds(item, next, items[i + 2], items[i + 3], passage);
  const sentence = passage.tokens[item.token]!.sentence;
  if (passage.tokens[next.token]!.sentence !== sentence) return true;
  return false;
};

const quotationEnds = (
  quote: Item,
  next: Item,
  second: Item | undefined,
  third: Item | undefined,
  passage: Passage,
): boolean => {
  const inner = passage.text.slice(quote.quotation!.inner.start, quote.quotation!.inner.end).trimEnd();
  const last = inner.at(-1) ?? '';
  if (/[,;—–-]$/.test(last) || next.pos === 'PUNCT') return false;
  if (/[.?!…]/.test(last)) {
    if (/^\p{Ll}/u.test(next.text)) return false;
    if (last === '.' && !inner.endsWith('..')) return true;
    return !speakerFollows(next, second, third);
  }
  // A fragment inside a sentence: the tagger's sentence decides, counted from the words around it.
  const before = passage.tokens[quote.token]!.sentence;
  const after = passage.tokens[next.token]!.sentence;
  return after !== before && /^\p{Lu}/u.test(next.text) && /[.?!…]/.test(last);
};

/** `“Why?” she asked.`: a short subject and its verb after a question or an exclamation. */
const speakerFollows = (next: Item, second: Item | undefined, third: Item | undefined): boolean =>
  (pronounOrName.has(next.pos) && (second?.pos === 'VERB' || third?.pos === 'VERB')) || next.pos === 'VERB';
