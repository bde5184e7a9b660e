import type { Article, Block, Sentence } from './article.js';
import type { Entity } from './entity.js';
import type { Finding, Voice } from './finding.js';
import type { Place, Span } from './span.js';

/** What became of one annotator on one article; "found none" is not "failed". */
export interface Outcome {
  annotator: string;
  status: 'found' | 'none' | 'not-applicable' | 'failed';
  reason: string | null;
}

/** Words credited to a source: worded by the outlet or unclear, or the source's own. */
export interface CreditedStretch extends Span {
  in: Place;
  voice: Exclude<Voice, 'outlet'>;
}

/** The answer of `annotate`: standoff findings over an unchanged text. */
export interface AnnotatedArticle {
  schemaVersion: 1;
  article: Article;
  blocks: Block[];
  sentences: Sentence[];
  findings: Finding[];
  entities: Entity[];
  outcomes: Outcome[];
  /** Stretches that are not in the outlet's voice, in text order, the title's first; they do not overlap. */
  credited?: CreditedStretch[];
  /** Words of body and metadata title by whose words they are: the denominators of rates. */
  voiceWords?: Record<Voice, number>;
}
