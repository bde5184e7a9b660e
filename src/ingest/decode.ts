import type { Warning } from '../model/article.js';

export type Decoded = { text: string; warnings: Warning[] } | { problem: string };

const signatures: [string, string][] = [
  ['%PDF-', 'a PDF document; save its text as .txt'],
  ['{\\rtf', 'an RTF document; save it as plain text'],
  ['PK\u0003\u0004', 'a Word, OpenDocument or other zip file; save it as plain text'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Word document; save it as plain text'],
];

/** Decodes the bytes of one file: UTF-8, UTF-16 with a byte-order mark, else Windows-1252 with a warning. The mark is no text. */
export const decode = (bytes: Uint8Array): Decoded => {
  const start = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('');
  const signature = signatures.find(([sign]) => start.startsWith(sign));
  if (signature) return { problem: `it is ${signature[1]}` };
  if (start.startsWith('\u00FF\u00FE')) return checked(new TextDecoder('utf-16le').decode(bytes), []);
  if (start.startsWith('\u00FE\u00FF')) return checked(new TextDecoder('utf-16be').decode(bytes), []);
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes), []);
  } catch {
    return decodeWestern(bytes);
  }
};

/** Bytes that Windows-1252 leaves undefined, and more than a quarter of bytes above ASCII, speak against it. */
const decodeWestern = (bytes: Uint8Array): Decoded => {
  const high = bytes.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  const undefinedByte = bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
  if (undefinedByte || high > bytes.length / 4)
    return { problem: 'its encoding is neither UTF-8 nor Windows-1252; save it as UTF-8' };
  const message = 'The file is not UTF-8: it was read as Windows-1252, so accents and quotation marks may be wrong.';
  return checked(western(bytes), [{ code: 'encoding', message }]);
};

/** What Windows-1252 has where Latin-1 has control characters; Node 20's own decoder of it leaves these as they are. */
const from128 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const western = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (sign) => from128[sign.charCodeAt(0) - 128]!);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell binary data from text
const controls = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

const checked = (text: string, warnings: Warning[]): Decoded => {
  if (text.includes('\0'))
    return { problem: 'it is binary data or UTF-16 without a byte-order mark; save it as UTF-8 text' };
  if ((text.match(controls)?.length ?? 0) > text.length / 100) return { problem: 'it is binary data, not text' };
  return { text, warnings };
};
