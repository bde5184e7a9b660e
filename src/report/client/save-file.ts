/** Hands a text to the reader as a file to keep; nothing leaves the page otherwise. */
export const saveFile = (name: string, text: string, type: string): void => saveBlob(name, new Blob([text], { type }));

export const saveBlob = (name: string, blob: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers read it only after the click was answered.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

const LONGEST_NAME = 60;

/** “facts-by-outlet”: letters and digits only, since labels hold names from outside. */
export const fileName = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '') || 'table';
