import type { WordForms } from '../model/analysed-article.js';
import type { Definition } from '../model/lexicon.js';
import type { TextKind, TextKindData } from '../model/text-kind.js';

/** Data that comparison needs and the pipeline hands over, so that it can be checked on hand-made data. */
export interface Resources {
  forms: WordForms;
  /** Closed classes of words by name: `lexicons/language.yaml`. */
  words: Record<string, string[]>;
  /** Titles, definitions and limits of measures by id: `lexicons/definitions.yaml`. */
  definitions: Record<string, Definition>;
  /** How kinds of text are named, and what is expected of them: `lexicons/text-kinds.yaml`. */
  kinds: Record<TextKind, TextKindData>;
}
