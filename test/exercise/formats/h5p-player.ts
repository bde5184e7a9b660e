/**
 * How the H5P content type “Mark the Words” 1.9 reads a text, restated from its sources (scripts/mark-the-words.js and
 * scripts/word.js): which words a pupil can touch, what they show, and which of them count as right.
 */
export interface PlayedWord {
  shown: string;
  answer: boolean;
}

export interface PlayedParagraph {
  words: PlayedWord[];
  /** The whole text as it is shown. */
  shown: string;
}

const decoded = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

export const played = (textField: string): PlayedParagraph[] =>
  [...textField.matchAll(/<p>(.*?)<\/p>/gs)].map(([, html]) => paragraph(decoded(html!)));

const paragraph = (text: string): PlayedParagraph => {
  const entries = text.replace(/(&nbsp;|\r\n|\n|\r)/g, ' ').match(/ \*[^* ]+\* |[^\s]+/g) ?? [];
  const parts = entries.map((entry) => part(entry.trim()));
  return {
    words: parts.flatMap(({ word }) => (word ? [word] : [])),
    shown: parts.map(({ before, word, after }) => before + (word?.shown ?? '') + after).join(' '),
  };
};

const part = (entry: string) => {
  const before = entry.match(/^[[({⟨¿¡“"«„]+/)?.[0] ?? '';
  const after = entry.match(/[",….:;?!\])}⟩»”]+$/)?.[0] ?? '';
  // The player counts the end from the whole entry: of signs alone nothing is left.
  const core = entry.slice(before.length, Math.max(before.length, entry.length - after.length));
  return { before, after, word: core === '' ? undefined : wordOf(core) };
};

const wordOf = (input: string): PlayedWord => {
  const single = withoutLastPair(input);
  if (single.startsWith('*') && single.length > 2) {
    if (single.endsWith('*')) return { answer: true, shown: undoubled(input.slice(1, -1)) };
    if (single.at(-2) === '*') return { answer: true, shown: undoubled(input.slice(1, -2)) };
  }
  return { answer: false, shown: input };
};

/** Meant to take out all pairs, it takes out the last one. */
const withoutLastPair = (word: string): string => {
  const at = word.lastIndexOf('**');
  return at === -1 ? word : word.slice(0, at) + word.slice(at + 2);
};

const undoubled = (word: string): string => {
  let rest = word;
  for (let at = rest.indexOf('*'); at !== -1; at = rest.indexOf('*', at + 1))
    rest = rest.slice(0, at) + rest.slice(at + 1);
  return rest;
};
