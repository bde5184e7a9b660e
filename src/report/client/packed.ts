import { bytesOf } from './letters.js';

/** The text of an element that carries it compressed; null where there is none. */
export const unpackedText = async (id: string): Promise<string | null> => {
  const packed = document.getElementById(id)?.textContent?.trim();
  if (!packed) return null;
  return new Response(new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
};

export const canUnpack = (): boolean => typeof DecompressionStream !== 'undefined';

/** Runs a script that the page carries compressed. The policy lets run only the very script whose hash the page states. */
export const runPacked = async (id: string): Promise<void> => {
  const script = document.createElement('script');
  script.textContent = await unpackedText(id);
  document.body.append(script);
};
