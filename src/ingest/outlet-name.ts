import { capitalised } from '../model/prose.js';

/**
 * Who published it, where only a file's name says so: `ellery-dockside-voice` is the Ellery Dockside Voice. A name that has
 * spaces is written as somebody wants it; a host keeps its dots, since nobody is called "Nytimes".
 */
export const outletOfFile = (name: string): string => {
  const plain = name.replace(/^www\./i, '').trim();
  if (/\s/.test(plain) || /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(plain)) return plain;
  const words = plain.split(/[-_]+/).filter(Boolean);
  return words.length > 0 ? words.map(capitalised).join(' ') : plain;
};
