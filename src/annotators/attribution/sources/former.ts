import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';

const past = wordClass('past-titles');
/** How far before a title the word stands that makes it a past one: "former federal prosecutor". */
const REACH = 3;

/** Whether the title that begins at a token is what somebody was: it says nothing of the role in which they speak. */
export const isFormer = (tokens: Token[], first: number): boolean =>
  tokens.slice(Math.max(0, first - REACH), first).some(isPast);

export const isPast = ({ normal }: Token): boolean => past.has(normal);
