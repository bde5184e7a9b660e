import { classroom } from '../generated/classroom.js';

const saying = new RegExp(`\\b(?:${classroom.saying.join('|')})\\b`, 'i');

/** Whether a text has a word by which somebody is credited, also where no attribution was found. */
export const creditsSomebody = (text: string): boolean => saying.test(text);
