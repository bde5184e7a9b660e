import type { Chart } from 'chart.js';

/** What is drawn in a picture of a chart, in this ink. */
export interface Picture {
  title: string;
  foot: string;
  /** Width and height of the chart itself. */
  width: number;
  height: number;
  ink: { text: string; quiet: string; paper: string; font: string };
  drawn: (canvas: HTMLCanvasElement, devicePixelRatio: number) => Chart;
}

/** Sharp in print and on dense screens, whatever the reader's screen is. */
const RATIO = 2;
const MARGIN = 24;
const TITLE = 16;
const LINE = 22;
const FOOT = 12;

/** The chart drawn anew on the page's background, its title above it and what it was made by below. */
export const pictureOf = ({ title, foot, width, height, ink, drawn }: Picture): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  context.font = `600 ${TITLE}px ${ink.font}`;
  const lines = wrapped(context, title, width);
  const top = MARGIN + lines.length * LINE + 8;
  canvas.width = (width + 2 * MARGIN) * RATIO;
  canvas.height = (top + height + FOOT + 2 * MARGIN) * RATIO;
  context.scale(RATIO, RATIO);
  context.fillStyle = ink.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = ink.text;
  context.font = `600 ${TITLE}px ${ink.font}`;
  lines.forEach((line, i) => {
    context.fillText(line, MARGIN, MARGIN + TITLE + i * LINE);
  });
  context.drawImage(chartOf(width, height, drawn), MARGIN, top, width, height);
  context.fillStyle = ink.quiet;
  context.font = `${FOOT}px ${ink.font}`;
  context.fillText(foot, MARGIN, top + height + MARGIN, width);
  return canvas;
};

const chartOf = (width: number, height: number, drawn: Picture['drawn']): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const chart = drawn(canvas, RATIO);
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')!.drawImage(canvas, 0, 0);
  chart.destroy();
  return copy;
};

const wrapped = (context: CanvasRenderingContext2D, text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
