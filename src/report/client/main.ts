import { build } from './built.js';
import { connectCards } from './cards.js';
import { connectCopying } from './copy.js';
import { connectDecisions, offerDecisions } from './decide.js';
import { closeFolds, connectFolds, reveal } from './folds.js';
import { connectLayers } from './layers.js';
import { connectMatrix } from './matrix.js';
import { nameMarks } from './names.js';
import { runPacked } from './packed.js';
import { connectSaving } from './save.js';

closeFolds();
connectFolds();
nameMarks();
connectLayers();
connectMatrix();
connectCards();
connectSaving();
connectCopying();
connectDecisions();
offerDecisions();
reveal();
void build().then(() => {
  offerDecisions();
  reveal();
});
void runPacked();
