/** The text of an element that carries it compressed; null where there is none or the browser cannot unpack it. */
export const unpackedText = async (id: string): Promise<string | null> => {
  const packed = document.getElementById(id)?.textContent?.trim();
  if (!packed || !canUnpack()) return null;
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
};

export const canUnpack = (): boolean => typeof DecompressionStream !== 'undefined';

/**
 * Runs the chart library, which is half as large as all the rest of a short report. The policy lets run only the very script
 * whose hash the page states; where a browser cannot unpack it, the tables stand alone.
 */
export const runPacked = async (): Promise<void> => {
  const source = await unpackedText('packed-charts');
  if (source === null) return;
  const script = document.createElement('script');
  script.textContent = source;
  document.body.append(script);
  document.documentElement.classList.add('drawn');
};
