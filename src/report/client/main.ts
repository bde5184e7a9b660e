import { connectCards } from './cards.js';
import { drawCharts } from './charts.js';
import { connectFolds } from './folds.js';
import { connectLayers } from './layers.js';
import { connectMatrix } from './matrix.js';
import { connectSaving } from './save.js';

connectFolds();
connectLayers();
connectMatrix();
connectCards();
connectSaving();
drawCharts();
