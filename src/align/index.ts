import type { AnalysedArticle, WordForms } from '../model/analysed-article.js';
import type { AlignedFact } from '../model/comparison.js';

/** Finds the facts that two or more articles of one event state. */
export const alignFacts = (_articles: AnalysedArticle[], _forms: WordForms): AlignedFact[] => [];
