/**
 * A form cut as the tokenizer cuts running text: lower case, hyphens, contracted endings and commas as tokens of their
 * own. `test/lexicon/form-tokens.test.ts` holds it against the tokenizer for every form of every list.
 */
export const formTokens = (form: string): string[] =>
  casedTokens(form).map((word) => (isTag(word) ? word : word.toLowerCase()));

/** The same with the letters' case kept. */
export const casedTokens = (form: string): string[] =>
  form
    .replace(/[’‘]/g, "'")
    .replace(/-/g, ' - ')
    .replace(/\bcannot\b/gi, (word) => `${word.slice(0, 3)} ${word.slice(3)}`)
    .replace(/(\w)(n't|'s|'re|'ve|'ll|'d|'m)\b/gi, '$1 $2')
    .replace(/(\w)'(?=\s|$)/g, "$1 '")
    .replace(/([,;:?!])/g, ' $1 ')
    .trim()
    .split(/\s+/);

/** `NOUN`, `ADJ`: a part of speech in a condition, not a word. */
const isTag = (word: string): boolean => /^(ADJ|ADP|ADV|AUX|CCONJ|DET|NOUN|NUM|PART|PRON|PROPN|PUNCT|VERB)$/.test(word);

/** The tokenizer keeps some prefixed words whole (anti-war, ex-president): each hyphenated run also as one token. */
export const withJoinedHyphens = (words: string[]): string[][] => {
  if (!words.includes('-')) return [words];
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '-' && joined.length > 0 && i + 1 < words.length) joined.push(`${joined.pop()}-${words[++i]}`);
    else joined.push(words[i]!);
  }
  return [words, joined];
};
