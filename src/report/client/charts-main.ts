import type { Chart } from '../charts.js';
import { drawCharts } from './charts.js';
import { unpackedText } from './packed.js';

void unpackedText('data-charts').then((text) => drawCharts(JSON.parse(text ?? '[]') as Chart[]));
