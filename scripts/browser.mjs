/** The browser that the report is tried in: found, or installed after saying so. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail, run } from './setup.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where macOS and Windows keep browsers outside the PATH. */
const usualPlaces = () => {
  const { ProgramFiles, LOCALAPPDATA, HOME = '' } = process.env;
  const programs = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(Boolean);
  return [
    ...['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    ),
    ...programs.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ];
};

/** The browser that Playwright installed, where it did. */
const playwrights = async () => {
  try {
    const { chromium } = await import('playwright-core');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
};

/** Path of a Chromium, Chrome or Edge; `undefined` where there is none. The variable FRAMEWISE_BROWSER comes first. */
export const findBrowser = async () => {
  const wanted = process.env.FRAMEWISE_BROWSER;
  if (wanted) return existsSync(wanted) ? wanted : fail(`FRAMEWISE_BROWSER names ${wanted}, which is not there.`);
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)));
  return [...onPath, ...usualPlaces(), ...(await playwrights())].find((path) => existsSync(path));
};

const isRootOnDebian = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

const install = () => {
  if (!isRootOnDebian()) return run('npx', ['playwright-core', 'install', 'chromium']);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['update'], { env }) && run('apt-get', ['install', '-y', 'chromium'], { env });
};

/** As `findBrowser`, but installs one where there is none; `undefined`, with the reason told, where that fails. */
export const needBrowser = async () => {
  const found = await findBrowser();
  if (found) return found;
  console.error('The report is tested in a real browser and no Chromium, Chrome or Edge was found: installing one …');
  const installed = install() ? await findBrowser() : undefined;
  if (!installed) console.error('No browser could be installed. Install Chromium, or name one in FRAMEWISE_BROWSER.');
  return installed;
};
