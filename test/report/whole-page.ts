import { carriedIn } from './carried.js';

/** A page as a browser shows it once the script has put what the page carries compressed into its folds. */
export const wholePage = (page: string): string => {
  const parts = JSON.parse(carriedIn(page, 'data-built')) as string[];
  return page.replace(/<p [^>]*data-part="(\d+)">.*?<\/p>/g, (_, number) => parts[Number(number)]!);
};
