import { carriedIn } from './carried.js';

/** The data that a page carries to be saved. */
export const savedIn = (page: string): string => carriedIn(page, 'data-comparison');
