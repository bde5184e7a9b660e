import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

/** The browser that `npm test` found (FRAMEWISE_BROWSER), else one on the PATH. Throws: a browser test is never skipped. */
const browserPath = (): string => {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [process.env.FRAMEWISE_BROWSER ?? '', ...onPath].find((path) => path !== '' && existsSync(path));
  if (!found) throw new Error('no Chromium, Chrome or Edge found: run npm test, or name one in FRAMEWISE_BROWSER');
  return found;
};

/** A report opened from a file, as a person does, with everything that the page asked for or complained about. */
export interface Opened {
  page: Page;
  /** Addresses asked for, the file itself left out. */
  requests: string[];
  /** What stood on the console, refusals by the Content-Security-Policy included, and errors that were thrown. */
  complaints: string[];
}

export interface Reader {
  /** With an address within the page (`#fact-3`) or without. */
  open: (html: string, options?: BrowserContextOptions, part?: string) => Promise<Opened>;
  close: () => Promise<void>;
}

export const startReader = async (): Promise<Reader> => {
  const folder = mkdtempSync(join(tmpdir(), 'framewise-report-'));
  const browser: Browser = await chromium.launch({
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  let opened = 0;
  let context: BrowserContext | undefined;
  return {
    open: async (html, options = {}, part = '') => {
      opened += 1;
      const file = join(folder, `report-${opened}.html`);
      writeFileSync(file, html);
      await context?.close();
      context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const address = pathToFileURL(file).href;
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (request.url() !== address) requests.push(request.url());
      });
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(address + part);
      // Behind the first paint comes what only a click shows, then the charts.
      if (options.javaScriptEnabled !== false) await page.waitForFunction(isComplete);
      return { page, requests, complaints };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A report is complete when its charts are drawn; the other pages have none, and what is packed tells a report. */
const isComplete = (): boolean =>
  !document.querySelector('[data-part]') &&
  (document.documentElement.classList.contains('drawn') || !document.querySelector('[data-built]'));
