import { build } from '../built.js';
import { connectCopying } from '../copy.js';
import { connectFolds, reveal } from '../folds.js';
import { connectTables } from '../save-table.js';
import { connectContexts, offerContexts } from './contexts.js';
import { connectFilter } from './filter.js';

connectFolds();
connectTables();
connectCopying();
connectContexts();
connectFilter();
offerContexts();
void build()
  .then(offerContexts)
  .finally(() => {
    document.documentElement.classList.remove('coming');
    reveal('instant');
  });
