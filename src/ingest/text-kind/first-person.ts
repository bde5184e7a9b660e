import type { Block } from '../../model/article.js';
import type { ArticleKind } from '../../model/text-kind.js';
import { anyOf, structureWords } from '../structure-words.js';

/** An initial (`F.B.I.`) is no author. */
const speaker = /(?<!\.)\bI(?:['’](?:m|ve|d|ll))?(?![\w.'’])|\b(?:[Mm]y|[Mm]yself)\b/u;
/** `World War I`, `Article I`: a number, not the author. */
const numeral = new RegExp(`\\b(?:${anyOf(structureWords('numbered-things'))}) I\\b`, 'gi');
const judges = new RegExp(`\\b(?:${anyOf(structureWords('words-of-duty'))})\\b`);
/** Whoever speaks to those before him holds a speech: a speaker's words, printed without marks. */
const addresses = new RegExp(`\\b(?:${anyOf(structureWords('words-to-an-audience'))})\\b`, 'i');
/** Advice to readers, as in a guide to a service, judges nobody. */
const advises = /\byou(?:rs?|rself)?\b/i;
const someoneSays = new RegExp(`\\b(?:${anyOf(structureWords('words-of-report'))})\\b`, 'i');

/** Who writes “I” throughout need judge less often than who writes it now and then: so many sentences, and such a share. */
const measures = [
  { first: { count: 6, share: 0.25 }, judged: { count: 3, share: 0 } },
  { first: { count: 3, share: 0 }, judged: { count: 5, share: 0.1 } },
];

/**
 * An author who writes “I” beyond quotations and says again and again what should be done may write opinion. Reporters
 * write “I” too, of what they saw, and a guide says “should”: both are asked for, and never make more than `maybe`.
 */
export const signInFirstPerson = ({ text, blocks }: { text: string; blocks: Block[] }): ArticleKind | null => {
  if ((text.match(/\bI\b/g)?.length ?? 0) < measures.at(-1)!.first.count) return null;
  const prose = blocks.filter(({ zone }) => zone === 'paragraph').map(({ start, end }) => text.slice(start, end));
  if (prose.some((paragraph) => addresses.test(paragraph))) return null;
  const sentences = prose.flatMap((paragraph) => withoutQuotations(paragraph).split(/(?<=[.!?]["”’']?)\s+(?=\p{Lu})/u));
  const own = sentences.filter((sentence) => !someoneSays.test(sentence));
  const first = own.filter((sentence) => speaker.test(sentence.replace(numeral, ''))).length;
  const judged = own.filter((sentence) => judges.test(sentence) && !advises.test(sentence)).length;
  const reaches = (found: number, { count, share }: { count: number; share: number }): boolean =>
    found >= count && found >= share * sentences.length;
  if (!measures.some((least) => reaches(first, least.first) && reaches(judged, least.judged))) return null;
  return {
    value: 'opinion',
    certainty: 'maybe',
    shownBy: `its author writes “I” or “my” in ${first} of ${sentences.length} sentences and says in ${judged} what should be done`,
  };
};

/** A mark that is not closed in its paragraph quotes to its end. */
const withoutQuotations = (paragraph: string): string =>
  paragraph
    .replace(/“[^”]*(?:”|$)/g, '“”')
    .replace(/"[^"]*(?:"|$)/g, '“”')
    .replace(/(^|[\s(])['‘](?=\p{L})[\s\S]*?(?:[.,!?]['’](?=\s|$)|['’](?=[\s,.;:!?)]|$)|$)/gu, '$1“”');
