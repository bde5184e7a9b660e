import { endsSentence, type Part, wordsOf } from './part.js';

const mostWords = 10;
const longest = 120;

/** Marks the short lines between paragraphs that head what follows. Where most lines are short the text is a list. */
export const markSubheadings = (parts: Part[]): void => {
  const prose = parts.filter(({ zone }) => zone === null || zone === 'paragraph');
  const candidates = prose.filter((part, i) => i > 0 && isSubheading(part, prose[i + 1]));
  if (candidates.length > prose.length * 0.4) return;
  for (const part of candidates) part.zone = 'subheading';
};

const isSubheading = ({ text, whole, hint }: Part, next: Part | undefined): boolean => {
  if (hint === 'subheading' || hint === 'title' || (hint === 'strong' && wordsOf(text).length <= mostWords))
    return true;
  if (!whole || text.length > longest || hint === 'item' || !next || next.hint === 'subheading') return false;
  const words = wordsOf(text).length;
  return (
    words > 0 &&
    words <= mostWords &&
    /^[\p{Lu}\p{N}“"‘']/u.test(text) &&
    (!endsSentence(text) || isShoutedQuestion(text)) &&
    !/[”"’']$/.test(text) &&
    wordsOf(next.text).length > Math.max(12, words)
  );
};

const isShoutedQuestion = (text: string): boolean =>
  text.endsWith('?') && !/["“]/.test(text) && wordsOf(text).length <= 8;
