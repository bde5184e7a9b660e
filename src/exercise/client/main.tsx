import { render } from 'preact';
import { App } from './app.js';
import { readData } from './data.js';

const place = document.getElementById('exercise');
if (place) {
  const data = readData();
  place.textContent = '';
  render(<App data={data} />, place);
}
