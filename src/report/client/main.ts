import { build } from './built.js';
import { connectCards } from './cards.js';
import { connectCopying } from './copy.js';
import { connectDecisions, offerDecisions } from './decide.js';
import { connectFolds, reveal } from './folds.js';
import { connectMatrix } from './matrix.js';
import { nameMarks } from './names.js';
import { runPacked } from './packed.js';
import { completeReading, connectReading, followAddress } from './reading/index.js';
import { connectSaving } from './save.js';

connectReading();
connectFolds();
nameMarks();
connectMatrix();
connectCards();
connectSaving();
connectCopying();
connectDecisions();
offerDecisions();
void build()
  .then(() => {
    offerDecisions();
    connectMatrix();
    completeReading();
  })
  .finally(() => {
    // Only what is seen takes the focus; nothing is painted until both have brought it to its place.
    document.documentElement.classList.remove('coming');
    followAddress();
    reveal('instant');
  });
void runPacked('packed-charts');
