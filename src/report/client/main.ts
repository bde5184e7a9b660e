import { connectCards } from './cards.js';
import { connectDecisions } from './decide.js';
import { connectFolds } from './folds.js';
import { connectLayers } from './layers.js';
import { connectMatrix } from './matrix.js';
import { runPacked } from './packed.js';
import { connectSaving } from './save.js';

connectFolds();
connectLayers();
connectMatrix();
connectCards();
connectSaving();
connectDecisions();
void runPacked();
