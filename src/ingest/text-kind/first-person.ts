import type { Block } from '../../model/article.js';
import type { ArticleKind } from '../../model/text-kind.js';
import { anyOf, structureWords } from '../structure-words.js';

const speaker = /\bI(?:['’](?:m|ve|d|ll))?(?![\w.'’])|\b(?:[Mm]y|[Mm]yself)\b/u;
/** `World War I`, `Article I`: a number, not the author. */
const numeral = new RegExp(`\\b(?:${anyOf(structureWords('numbered-things'))}) I\\b`, 'gi');
const judges = new RegExp(`\\b(?:${anyOf(structureWords('words-of-duty'))})\\b`);
/** Whoever speaks to those before him holds a speech: a speaker's words, printed without marks. */
const addresses = new RegExp(`\\b(?:${anyOf(structureWords('words-to-an-audience'))})\\b`, 'i');
const someoneSays = new RegExp(`\\b(?:${anyOf(structureWords('words-of-report'))})\\b`, 'i');

const fewestSentences = 6;
const leastShare = 0.25;
const fewestJudgements = 3;

/**
 * An author who writes “I” beyond quotations in many sentences and says again and again what should be done may write
 * opinion. Reporters write “I” too, of what they saw: never more than `maybe`.
 */
export const signInFirstPerson = ({ text, blocks }: { text: string; blocks: Block[] }): ArticleKind | null => {
  if ((text.match(/\bI\b/g)?.length ?? 0) < fewestSentences) return null;
  const prose = blocks.filter(({ zone }) => zone === 'paragraph').map(({ start, end }) => text.slice(start, end));
  if (prose.some((paragraph) => addresses.test(paragraph))) return null;
  const sentences = prose.flatMap((paragraph) => withoutQuotations(paragraph).split(/(?<=[.!?]["”’']?)\s+(?=\p{Lu})/u));
  const own = sentences.filter((sentence) => !someoneSays.test(sentence));
  const first = own.filter((sentence) => speaker.test(sentence.replace(numeral, ''))).length;
  const judged = own.filter((sentence) => judges.test(sentence)).length;
  if (first < fewestSentences || first < leastShare * sentences.length || judged < fewestJudgements) return null;
  return {
    value: 'opinion',
    certainty: 'maybe',
    shownBy: `its author writes “I” or “my” in ${first} of ${sentences.length} sentences and says in ${judged} what should be`,
  };
};

/** A mark that is not closed in its paragraph quotes to its end. */
const withoutQuotations = (paragraph: string): string =>
  paragraph
    .replace(/“[^”]*(?:”|$)/g, '“”')
    .replace(/"[^"]*(?:"|$)/g, '“”')
    .replace(/(^|[\s(])['‘](?=\p{L})[\s\S]*?(?:[.,!?]['’](?=\s|$)|['’](?=[\s,.;:!?)]|$)|$)/gu, '$1“”');
