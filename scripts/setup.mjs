/**
 * What `npm start` and `npm test` do first: look at Node, install what is missing, build what is stale.
 * Only node: modules, because nothing may be installed yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a program to its end, showing what it prints, and answers whether it ended well. */
export const run = (command, args, options = {}) => {
  // npm and npx are .cmd files on Windows, which only a shell can start.
  const viaShell = process.platform === 'win32' && command !== process.execPath;
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: viaShell,
    ...options,
  });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status === 0;
};

export const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Framewise needs Node 20.19 or later; this is ${process.versions.node}. See https://nodejs.org`);
};

const packagesOf = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {});

/**
 * True where every package of the lock file is there in that version. npm keeps the list of what it installed; its
 * content is compared, not its date, since a checkout renews the dates of files that did not change.
 */
export const isInstalled = (folder = root) => {
  const installed = packagesOf(join(folder, 'node_modules/.package-lock.json'));
  return Object.entries(packagesOf(join(folder, 'package-lock.json')))
    .filter(([path, wanted]) => path !== '' && !wanted.optional)
    .every(([path, wanted]) => installed[path]?.version === wanted.version);
};

const install = () => {
  if (isInstalled()) return;
  console.error('Installing what is missing (npm ci) …');
  // Development packages too, also where NODE_ENV=production would leave them out: the build needs them.
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])) fail('npm ci failed; see its messages above.');
};

/** The time of the last change at or below a path; a folder's own time tells of files taken away. */
const newest = (path, skip) => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || path === skip) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name), skip)));
};

/** Everything that dist/ is made from. */
const sources = [
  'src',
  'lexicons',
  'scripts',
  'bench/alignment.json',
  'THIRD-PARTY-NOTICES.md',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The build writes this file last, so that a build that broke off counts as stale. */
const stamp = join(root, 'dist/.built');

const isBuilt = () => {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const generated = join(root, 'src/generated');
  // The build itself writes below src/generated and so touches src.
  return sources.every((source) => newest(join(root, source), generated) <= built);
};

/** Builds where a source is newer than what was built. */
export const build = () => {
  if (isBuilt()) return;
  console.error('Building …');
  if (!run(process.execPath, [join(root, 'scripts/build.mjs')])) fail('The build failed; see its messages above.');
};

/** Makes the program ready to run; ends the process with one clear line where it can't. */
export const setUp = () => {
  checkNode();
  install();
  build();
};
