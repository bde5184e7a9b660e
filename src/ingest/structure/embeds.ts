import { anyOf, structureWords } from '../structure-words.js';
import { type Part, wordsOf } from './part.js';

const month = anyOf(structureWords('months').flatMap((spellings) => spellings.split(' ')));
const linkLabels = anyOf(structureWords('link-labels'));
const linkLine = new RegExp(`^[\\[(]?(?:${linkLabels})[\\])]?\\s*(?:$|[:|»>→…]|[–—]\\s)`, 'i');
const actionLine = new RegExp(`^(?:${anyOf(structureWords('calls-to-action'))})\\b`, 'i');
const captionLine = new RegExp(`^[\\[(]?(?:${anyOf(structureWords('caption-labels'))})\\s*[:|]`, 'i');
const credits = anyOf(structureWords('photo-credits'));
const creditAtEnd = new RegExp(
  `(?:\\((?:[^()]{0,60}[/ ])?(?:${credits})(?:[/ ][^()]{0,60})?\\)|[/|©]\\s*(?:${credits}))\\.?$`,
  'i',
);
/** `(Jane Doe/The Courier)` at the end of a caption. */
const creditedPerson = /\(\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,3} ?\/ ?\p{Lu}[^()]{1,60}\)\.?$/u;
const onlyLinks = /^(?:https?:\/\/\S+|www\.\S+|pic\.twitter\.com\/\S+|@\w{2,20}|#\w+|\s)+$/i;
const signature = new RegExp(
  `(?:^|\\s)[—–-]{1,2}\\s?[^()]{1,80}\\(@\\w{1,20}\\)(?:\\s+(?:${month})\\.?\\s+\\d{1,2},\\s+\\d{4})?\\s*$`,
  'iu',
);
/** `© 2026 The Courier. All rights reserved.` */
const copyrightLine = /^(?:©|\(c\)\s?\d{4}|copyright\s(?:©|\(c\)|\d{4}))/i;
const cutMark = /^\[?\+\s?\d+ chars\]?$/i;

/** True for a paragraph that is no part of the report: posts, captions, credits, links to elsewhere, requests to the reader. */
export const isEmbed = ({ text, whole, hint }: Part): boolean => {
  if (hint === 'quotation') return !/["“«]/.test(text) || signature.test(text);
  if (!whole || text.length < 4) return false;
  return (
    onlyLinks.test(text) ||
    isPost(text) ||
    cutMark.test(text) ||
    (linkLine.test(text) && !isLongSentence(text) && hasAtMost(30, text)) ||
    ((actionLine.test(text) || copyrightLine.test(text)) && hasAtMost(30, text)) ||
    ((captionLine.test(text) || creditAtEnd.test(text) || creditedPerson.test(text)) && hasAtMost(80, text))
  );
};

const hasAtMost = (words: number, text: string): boolean => wordsOf(text).length <= words;

/** After a label and a colon a full sentence of prose may follow: "Comments: none were made by the ministry." */
const isLongSentence = (text: string): boolean => wordsOf(text).length > 20 && text.endsWith('.');

/** A post of a social network with its signature or its picture's address. */
export const isPost = (text: string): boolean =>
  signature.test(text) || /(?:^|\s)pic\.twitter\.com\/\w+\s*$/i.test(text);

/** Only the signature (`— Name (@handle) March 3, 2020`): the post itself is the paragraph before. */
export const isBareSignature = (text: string): boolean => signature.exec(text)?.index === 0;
