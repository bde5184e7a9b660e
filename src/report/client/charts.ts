import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { Bar, Chart as ChartData } from '../charts.js';
import { pictureOf } from './picture.js';
import { fileName, saveBlob } from './save-file.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

interface Ink {
  text: string;
  quiet: string;
  bar: string;
  rule: string;
  paper: string;
  font: string;
}

/** Colours come from the stylesheet, so that a chart follows light, dark and paper like the rest of the page. */
const inkOf = (canvas: HTMLCanvasElement): Ink => {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: colour('--ink'),
    quiet: colour('--quiet'),
    bar: colour('--bar'),
    rule: colour('--rule'),
    paper: colour('--paper'),
    font: style.fontFamily,
  };
};

/** Draws every chart of the page's data into its canvas, and again when the colours change. */
export const drawCharts = (data: readonly ChartData[]): void => {
  const charts: Chart[] = [];
  const redraw = () => {
    for (const chart of charts.splice(0)) chart.destroy();
    for (const chart of data) {
      const canvas = document.getElementById(chart.id);
      if (canvas instanceof HTMLCanvasElement) charts.push(draw(canvas, chart));
    }
  };
  redraw();
  for (const query of ['(prefers-color-scheme: dark)', 'print']) matchMedia(query).addEventListener('change', redraw);
};

/** The button below each chart hands it out as a picture, as it stands in the page but for the resolution. */
export const connectPictures = (data: readonly ChartData[]): void => {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button.as-png') : null;
    const canvas = button?.closest('.figure')?.querySelector('canvas');
    const chart = data.find(({ id }) => id === canvas?.id);
    if (canvas && chart) savePicture(canvas, chart);
  });
};

/** A picture that stands alone has room for its labels. */
const NARROWEST = 420;

const savePicture = (canvas: HTMLCanvasElement, chart: ChartData): void => {
  const ink = inkOf(canvas);
  const title = canvas.dataset.title ?? '';
  const picture = pictureOf({
    title,
    foot: `${document.title}. ${document.querySelector('[data-made-by]')?.textContent ?? ''}`,
    width: Math.max(NARROWEST, canvas.clientWidth),
    height: canvas.clientHeight,
    ink,
    drawn: (place, devicePixelRatio) => draw(place, chart, ink, { responsive: false, devicePixelRatio }),
  });
  picture.toBlob((blob) => blob && saveBlob(`${fileName(title)}.png`, blob), 'image/png');
};

const draw = (
  canvas: HTMLCanvasElement,
  { bars, max }: ChartData,
  ink = inkOf(canvas),
  size: { responsive?: boolean; devicePixelRatio?: number } = {},
): Chart => {
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [
        stretch(
          bars.map(({ value, hollow }) => ({ value, hollow })),
          ink,
          bars.some(({ thin }) => thin) ? THIN : THICK,
        ),
        // A zero has no outline either.
        stretch(
          bars.map(({ outlined }) => ({ value: outlined || null, hollow: true })),
          ink,
          THICK,
        ),
      ],
    },
    options: {
      ...size,
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { right: 4 } },
      scales: {
        x: { min: 0, max, display: false, stacked: true },
        y: { display: false, stacked: true },
      },
    },
    plugins: [words(bars, ink), whiskers(bars, ink)],
  });
};

/** A bar, and the line that stands for it where there is too little text. */
const [THICK, THIN] = [9, 3];

const stretch = (parts: { value: number | null; hollow: boolean }[], ink: Ink, barThickness: number) => ({
  data: parts.map(({ value }) => value),
  backgroundColor: parts.map(({ hollow }) => (hollow ? 'transparent' : ink.bar)),
  borderColor: ink.bar,
  borderWidth: parts.map(({ hollow, value }) => (hollow && value ? 1.5 : 0)),
  borderSkipped: false as const,
  barThickness,
});

/** The label above each bar, its figure at the right: no axis to look up, and long names have room. */
const words = (bars: Bar[], ink: Ink): Plugin => ({
  id: 'words',
  afterDatasetsDraw: ({ ctx, chartArea, scales: { y } }) => {
    ctx.save();
    ctx.textBaseline = 'alphabetic';
    bars.forEach(({ label, note, value }, i) => {
      const line = y!.getPixelForValue(i) - 11;
      ctx.strokeStyle = ink.rule;
      ctx.beginPath();
      ctx.moveTo(chartArea.left, line + 18.5);
      ctx.lineTo(chartArea.right, line + 18.5);
      ctx.stroke();
      ctx.font = `${value === null ? 'italic ' : '600 '}13px ${ink.font}`;
      ctx.fillStyle = value === null ? ink.quiet : ink.text;
      ctx.textAlign = 'right';
      ctx.fillText(note, chartArea.right, line);
      const room = chartArea.width - ctx.measureText(note).width - 12;
      ctx.font = `13px ${ink.font}`;
      ctx.fillStyle = ink.text;
      ctx.textAlign = 'left';
      ctx.fillText(fitting(ctx, label, room), chartArea.left, line);
    });
    ctx.restore();
  },
});

/** The interval as a line with a foot at each end, over the bar. */
const whiskers = (bars: Bar[], ink: Ink): Plugin => ({
  id: 'whiskers',
  afterDatasetsDraw: ({ ctx, scales: { x, y } }) => {
    ctx.save();
    ctx.strokeStyle = ink.text;
    ctx.lineWidth = 1.5;
    bars.forEach(({ low, high }, i) => {
      if (low === null || high === null) return;
      const [from, to, middle] = [x!.getPixelForValue(low), x!.getPixelForValue(high), y!.getPixelForValue(i)];
      ctx.beginPath();
      ctx.moveTo(from, middle - 4);
      ctx.lineTo(from, middle + 4);
      ctx.moveTo(from, middle);
      ctx.lineTo(to, middle);
      ctx.moveTo(to, middle - 4);
      ctx.lineTo(to, middle + 4);
      ctx.stroke();
    });
    ctx.restore();
  },
});

const fitting = (ctx: CanvasRenderingContext2D, text: string, room: number): string => {
  if (ctx.measureText(text).width <= room) return text;
  let cut = text.length;
  while (cut > 1 && ctx.measureText(`${text.slice(0, cut)}…`).width > room) cut--;
  return `${text.slice(0, cut).trimEnd()}…`;
};
