/** Articles of more bytes are no articles; the limit holds for a file and for a row of JSON Lines. */
export const largestArticle = 5_000_000;

/** Everything a source gives; null as soon as it is more than `limit` bytes, so that nothing endless is waited for. */
export const readUpTo = async (source: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
};

/** Looks at the first bytes that are no blanks and gives the source back whole. */
export const peek = async (
  source: AsyncIterable<Uint8Array>,
): Promise<{ start: string; source: AsyncIterable<Uint8Array> }> => {
  const iterator = source[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let start = '';
  while (start.trimStart().length < 4 && seen.length < 64) {
    const { value, done } = await iterator.next();
    if (done) break;
    seen.push(value);
    start =
      start.trimStart() +
      Buffer.from(value.subarray(0, 4096))
        .toString('utf8')
        .replace(/^\uFEFF/, '');
  }
  const whole = async function* () {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return { start: start.trimStart(), source: whole() };
};

/** One line of a stream: its number from 1 and its bytes without the line feed; null where it is longer than `limit`. */
export interface ByteLine {
  number: number;
  bytes: Uint8Array | null;
}

/** Cuts a stream into lines at line feeds. Holds one line in memory at most, and of an oversized line nothing. */
export async function* byteLines(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const line = (): ByteLine => ({ number, bytes: length > limit ? null : Buffer.concat(held, length) });
  for await (const chunk of source) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, to));
      yield line();
      number++;
      held = [];
      length = 0;
      from = to + 1;
    }
    hold(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
