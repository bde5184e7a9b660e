import { classroom } from '../generated/classroom.js';
import { anyOf } from './any-of.js';

const contested = anyOf(classroom.contested);

/** Whether the law or a party's politics decides of one of these words, so that no key may rest on it. */
export const isContestedWord = (words: string): boolean => contested.test(words);
