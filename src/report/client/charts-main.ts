import { drawCharts } from './charts.js';

drawCharts();
