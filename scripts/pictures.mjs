#!/usr/bin/env node
/**
 * `npm run pictures`: renews docs/pictures/, the pictures of docs/reading-a-report.md, from reports of the example events. The same
 * reports give the same pictures in the same browser with the same fonts; elsewhere the letters are others.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { fail, root, run, setUp } from './setup.mjs';

setUp();
const { chromium } = await import('playwright-core');

/** What each picture shows: the report, the element at its top, how much of the page from there on, and what a reader did before. */
const PICTURES = [
  { name: 'first-screen', of: '.masthead', until: '#differences .note', width: 1180 },
  { name: 'articles', of: '#articles .headed', until: '#articles .scroller' },
  { name: 'matrix', of: '#matrix', height: 690, before: (page) => page.locator('#matrix .opener').nth(6).click() },
  { name: 'fact', of: '#fact-3', until: '#fact-3 .differences' },
  { name: 'same-text', event: 'ferry-aground', of: '#copies .copy', height: 420 },
  { name: 'unmatched', of: '#unmatched', until: '#unmatched .scroller' },
  { name: 'naming', of: '#naming', height: 640 },
  { name: 'sources', of: '#sources .chart-key', until: '#sources .multiples' },
  { name: 'unnamed', of: '#sourcing-unnamed', height: 620 },
  { name: 'certainty', of: '#certainty', until: '#certainty .multiples' },
  { name: 'loaded', of: '#entry-6' },
  { name: 'within', of: '#within', height: 480 },
  { name: 'measures', of: '#measure-2' },
  {
    name: 'side-by-side',
    of: '#reading .bar',
    until: '#reading .columns',
    height: 580,
    width: 1280,
    hash: '#read-fact-3',
    // As on the screen: in a window as high as the page no column scrolls.
    inWindow: true,
  },
  {
    name: 'card',
    of: '.card',
    before: (page) => page.locator('.full-text .m-loaded-term').first().click(),
  },
  {
    name: 'deciding',
    of: '#fact-3 .decide',
    before: async (page) => {
      await page.locator('#fact-3 .decide summary').click();
      const form = page.locator('#fact-3 .decide');
      await form.getByLabel('Accept').check();
      await form.getByLabel('Comment', { exact: true }).fill('The Daily Gong has the injured, and not who hurt them.');
    },
  },
  {
    name: 'original',
    options: ['--reference', 'examples/harbor-strike/coastal-wire.md'],
    of: '#reference .figures',
  },
  { name: 'taking-along', of: '#method .citation' },
];

/** Air around what is shown. */
const MARGIN = 12;
const MOST_BYTES = 120_000;
/** Pixels of a picture for each of the page. */
const SHARPNESS = 1.5;

const folder = mkdtempSync(join(tmpdir(), 'framewise-pictures-'));
const reportOf = (event, options) => {
  const path = join(folder, `${[event, ...options].join('-').replace(/[^\w-]+/g, '-')}.html`);
  if (statSync(path, { throwIfNoEntry: false })) return path;
  const compare = ['dist/cli/main.js', 'compare', `examples/${event}`, ...options, '-o', path];
  if (!run(process.execPath, compare)) fail(`${event} could not be compared; see the messages above.`);
  return path;
};

/** What is shown, in the coordinates of the whole page, or of the window. */
const clipOf = async (page, { of, until, height, inWindow = false }) => {
  const boxOf = (selector) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, isSeen) => {
        const { left, top, width, height: own } = element.getBoundingClientRect();
        return { x: left + (isSeen ? 0 : scrollX), y: top + (isSeen ? 0 : scrollY), width, height: own };
      }, inWindow);
  const top = await boxOf(of);
  const last = until ? await boxOf(until) : top;
  const whole = Math.max(top.y + top.height, last.y + last.height) - top.y;
  const width = Math.max(top.width, last.width);
  return {
    x: Math.max(0, Math.round(Math.min(top.x, last.x)) - MARGIN),
    y: Math.max(0, Math.round(top.y) - MARGIN),
    width: Math.round(width) + 2 * MARGIN,
    height: Math.round(Math.min(until ? last.y + last.height - top.y : whole, height ?? whole)) + 2 * MARGIN,
  };
};

/** A picture as WebP, by the browser itself: letters on paper take a third of what they take as PNG. */
const webpOf = async (png) => {
  const page = await browser.newPage();
  const base64 = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.5 });
    let letters = '';
    for (const byte of new Uint8Array(await blob.arrayBuffer())) letters += String.fromCharCode(byte);
    return btoa(letters);
  }, png.toString('base64'));
  await page.close();
  return Buffer.from(base64, 'base64');
};

const pictures = join(root, 'docs/pictures');
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath:
    (await findBrowser()) ?? fail('No Chromium, Chrome or Edge was found: name one in FRAMEWISE_BROWSER.'),
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
try {
  for (const picture of PICTURES) {
    const { name, event = 'harbor-strike', options = [], width = 1000, hash = '', before } = picture;
    const page = await browser.newPage({
      viewport: { width, height: 1000 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
      deviceScaleFactor: SHARPNESS,
    });
    await page.goto(`${pathToFileURL(reportOf(event, options)).href}${hash}`);
    await page.waitForFunction(() => !document.querySelector('[data-part]'));
    await page.waitForLoadState('networkidle');
    await before?.(page);
    // The charts come behind the first paint.
    await page.waitForTimeout(300);
    const clip = await clipOf(page, picture);
    const image = await webpOf(await page.screenshot({ clip, fullPage: !picture.inWindow, animations: 'disabled' }));
    await page.close();
    const path = `docs/pictures/${name}.webp`;
    if (image.length > MOST_BYTES)
      fail(`${path} would have ${image.length} bytes, more than ${MOST_BYTES}: show less.`);
    writeFileSync(join(root, path), image);
    console.log(`${path} ${Math.round(image.length / 1000)} KB, ${clip.width} × ${clip.height}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
