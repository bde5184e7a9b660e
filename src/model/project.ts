import type { LexiconMatch, Token } from './document.js';
import type { LexiconVersion } from './lexicon.js';

/** Something a project's owner does not want counted, and by whose choice. */
export interface SwitchedOff {
  /** An entry (`loaded/labels#regime`), a list, a folder of lists, a category or a kind of finding. */
  name: string;
  by: string;
}

/** What one project reads by: the built-in lists with those that it adds or replaces, and what it has switched off. */
export interface Project {
  versions: LexiconVersion[];
  /** Names of the lists that it adds, or puts in place of built-in ones. */
  own: string[];
  /** Finds every entry of the project's lists in the tokens of one text. */
  match: (tokens: Token[]) => LexiconMatch[];
  off: SwitchedOff[];
}
