import { analyseArticle } from '../../../src/annotate.js';
import { compareArticles } from '../../../src/compare/index.js';
import { articleFromFields } from '../../../src/ingest/article-from-fields.js';
import type { Comparison } from '../../../src/model/comparison.js';
import type { ArticleSourcing, Sourcing } from '../../../src/model/sourcing.js';
import { placeIn, resources } from '../event.js';

interface Told {
  outlet?: string;
  text: string;
  /** The words in which the article states the one aligned fact. */
  states?: string;
}

const manifest: Comparison['manifest'] = { tool: 'framewise', version: '0', lexicons: [], inputs: [], options: {} };

/** The articles `a1`, `a2`, … side by side, with one aligned fact where all of them state it. */
export const compared = (...told: Told[]): Comparison => {
  const articles = told.map(({ outlet = 'The Courier', text }, i) =>
    analyseArticle(articleFromFields({ id: `a${i + 1}`, outlet, text }, i)),
  );
  const places = told.flatMap(({ states }, i) => (states === undefined ? [] : [placeIn(articles, i, states)]));
  return compareArticles('event', articles, places.length > 1 ? [{ places }] : [], resources, manifest);
};

export const sourcingOf = (...told: Told[]): Sourcing => compared(...told).sourcing;

/** Who speaks in one text. */
export const speakersIn = (text: string): ArticleSourcing => sourcingOf({ text }).articles[0]!;
