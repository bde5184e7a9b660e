import { classroom } from '../generated/classroom.js';
import { anyOf } from './any-of.js';

const saying = anyOf(classroom.saying);
const sayings = new RegExp(saying.source, 'giu');

/** Whether a text has a word by which somebody is credited, also where no attribution was found. */
export const creditsSomebody = (text: string): boolean => saying.test(text);

/** How many such words it has. */
export const timesCredited = (text: string): number => text.match(sayings)?.length ?? 0;
