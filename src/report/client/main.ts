import { connectCards } from './cards.js';
import { drawCharts } from './charts.js';
import { connectFolds } from './folds.js';
import { connectLayers } from './layers.js';
import { connectSaving } from './save.js';

connectFolds();
connectLayers();
connectCards();
connectSaving();
drawCharts();
