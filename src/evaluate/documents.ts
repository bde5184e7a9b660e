import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Mark, MarkedArticle } from '../model/mark.js';
import { toolMarks } from './tool-marks.js';

/** A text that the program and one person have read. */
export interface ReadTwice {
  annotated: AnnotatedArticle;
  tool: Mark[];
  person: Mark[];
}

/** What each article is called to, with what the program found in it. */
export interface ToolReading {
  annotated: AnnotatedArticle;
  marks: Mark[];
}

export const toolReadings = (articles: readonly AnnotatedArticle[]): Map<string, ToolReading> =>
  new Map(articles.map((annotated) => [annotated.article.id, { annotated, marks: toolMarks(annotated) }]));

/** RangeError where an article that somebody annotated is not among those that the program has read. */
export const readTwice = (readings: ReadonlyMap<string, ToolReading>, marked: readonly MarkedArticle[]): ReadTwice[] =>
  marked.map(({ article, marks }) => {
    const reading = readings.get(article);
    if (!reading) throw new RangeError(`No article with the id "${article}".`);
    return { annotated: reading.annotated, tool: reading.marks, person: marks };
  });
