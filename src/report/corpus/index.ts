import type { CorpusStatistics } from '../../model/corpus-statistics.js';
import { limited } from './limits.js';
import { corpusPage } from './page.js';

/** One self-contained HTML page of the statistics of a corpus, under 3 MB whatever its size. Same statistics, same bytes. */
export const renderCorpusReport = (statistics: CorpusStatistics): string => corpusPage(limited(statistics));
