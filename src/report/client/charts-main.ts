import type { Chart } from '../charts.js';
import { connectPictures, drawCharts } from './charts.js';
import { unpackedText } from './packed.js';

void unpackedText('data-charts').then((text) => {
  const charts = JSON.parse(text ?? '[]') as Chart[];
  drawCharts(charts);
  connectPictures(charts);
  document.documentElement.classList.add('drawn');
});
