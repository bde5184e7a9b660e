import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';

/** A fault in a list file, with the place and what to do about it. `line` and `column` count from 1. */
export class LexiconError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly column: number,
    readonly fault: string,
  ) {
    super(`${file}:${line}:${column}: ${fault}`);
    this.name = 'LexiconError';
  }
}

/** A YAML file with the means to point at any of its parts. */
export interface YamlFile {
  value: unknown;
  /** The error for a fault at a path of the file, for example `['entries', 3, 'forms', 0]`. */
  errorAt: (path: PropertyKey[], fault: string) => LexiconError;
}

/** The longest list of ours has a twentieth of it; a parser that is given more may take minutes. */
export const mostCharacters = 1_000_000;

/** What the parser's messages leave open: what to do, in words that need no knowledge of YAML. */
const mends: Record<string, string> = {
  TAB_AS_INDENT: 'a tab stands before the text; indent with blanks',
  MULTIPLE_DOCS: 'a second document begins here; write one list a file, without a line "---"',
  BLOCK_AS_IMPLICIT_KEY: 'a colon and a blank stand within the text; put the text in "quotation marks"',
  MISSING_CHAR: 'something that was opened before is not closed; look for a missing quotation mark or bracket',
};

/** Reads YAML from any hand, also a hostile one. Answers the file, or every fault for which it can't be read. */
export const readYaml = (bytes: string, file: string): YamlFile | LexiconError[] => {
  const text = bytes.replace(/^\ufeff/, '');
  const lines = new LineCounter();
  const errorAtOffset = (offset: number, fault: string): LexiconError => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return new LexiconError(file, Math.max(1, line), Math.max(1, col), fault);
  };
  const unreadable = notText(text) ?? nestedTooDeeply(text);
  if (unreadable) {
    for (const { index } of text.matchAll(/^/gm)) lines.addNewLine(index);
    return [errorAtOffset(unreadable.offset, unreadable.fault)];
  }
  // The parser looks for keys that stand twice by comparing each with each; `keysTwice` does it in one pass.
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const faults = [
    ...oneALine(
      yaml.errors.map(({ code, message, pos }) => errorAtOffset(pos[0], `not valid YAML: ${mends[code] ?? message}`)),
    ),
    ...keysTwice(yaml).map(({ key, offset }) => errorAtOffset(offset, `"${key}" stands twice here; remove one`)),
  ];
  if (faults.length > 0) return faults;
  try {
    const value: unknown = yaml.toJS();
    const offsetOf = placesOf(yaml);
    return { value, errorAt: (path, fault) => errorAtOffset(offsetOf(path), fault) };
  } catch (error) {
    // Raised for an alias of nothing, and for aliases of aliases that would stand for gigabytes.
    if (!(error instanceof ReferenceError)) throw error;
    const fault = 'the aliases (*) from here on stand for nothing or for too much; write the words out';
    return [errorAtOffset(firstAlias(yaml), fault)];
  }
};

/** What follows the first fault of a line is mostly its consequence. */
const oneALine = (faults: LexiconError[]): LexiconError[] => [
  ...new Map(faults.toReversed().map((fault) => [fault.line, fault])).values(),
];

const notText = (text: string): { offset: number; fault: string } | undefined => {
  if (text.length > mostCharacters)
    return { offset: 0, fault: `longer than ${mostCharacters.toLocaleString('en')} characters; split the list` };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const offset = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/);
  return offset < 0 ? undefined : { offset, fault: 'a character that is no text; save the file as UTF-8' };
};

/** Ten times what a list needs. */
const mostLevels = 50;
const mostIndent = 200;

/** The parser calls itself for every level, and where the stack ends no error can be caught. */
const nestedTooDeeply = (text: string): { offset: number; fault: string } | undefined => {
  const fault = 'nested too deeply to be read; a list has five levels';
  let offset = 0;
  let brackets = 0;
  let dashes = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    else if (token === '-' || token === '?') dashes++;
    else if (token.endsWith('\n')) dashes = 0;
    const isIndent = token.length > mostIndent && token.trim() === '';
    if (brackets > mostLevels || dashes > mostLevels || isIndent) return { offset, fault };
    if (!isMark(token)) offset += token.length;
  }
  return undefined;
};

/** The lexer's own marks (where a document, a scalar, a bracket ends) stand for nothing in the text. */
const isMark = (token: string): boolean => token === '\u0002' || token === '\u0018' || token === '\u001f';

const keysTwice = (yaml: Document): { key: string; offset: number }[] => {
  const found: { key: string; offset: number }[] = [];
  visit(yaml, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push({ key: String(key.value), offset: key.range?.[0] ?? 0 });
        seen.add(key.value);
      }
    },
  });
  return found;
};

const firstAlias = (yaml: Document): number => {
  let offset = 0;
  visit(yaml, {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
};

type Pairs = Map<unknown, { offset: number | undefined; value: unknown }>;

/** Finds where a part begins: at its key where it has one, else at its value, else where its nearest parent begins. */
const placesOf = (yaml: Document.Parsed): ((path: PropertyKey[]) => number) => {
  const indexed = new Map<unknown, Pairs>();
  /** The pairs of a map by their keys: a faulty one of thousands is asked for each of them. */
  const pairsOf = (map: YAMLMap): Pairs => {
    const pairs =
      indexed.get(map) ??
      new Map(
        map.items.map(({ key, value }) =>
          isScalar(key) ? [key.value, { offset: key.range?.[0], value }] : [key, { offset: undefined, value }],
        ),
      );
    indexed.set(map, pairs);
    return pairs;
  };
  return (path) => {
    let node: unknown = yaml.contents;
    let offset = yaml.contents?.range?.[0] ?? 0;
    for (const key of path) {
      const pair = isMap(node) ? pairsOf(node).get(key) : undefined;
      node = isSeq(node) ? node.items[Number(key)] : pair?.value;
      offset = pair?.offset ?? (isNode(node) ? node.range?.[0] : undefined) ?? offset;
    }
    return offset;
  };
};
