import { renderToString } from 'preact-render-to-string';
import { withoutDirectionMarks } from './direction-marks.js';

export interface Shell {
  title: string;
  /** Sources of scripts and styles as a Content-Security-Policy names them: hashes. */
  scripts: readonly string[];
  styles: readonly string[];
  /** Elements as they stand, byte for byte as they were hashed. */
  head: readonly string[];
  body: readonly string[];
}

/** A whole page that may load nothing, and run and apply only what its policy names by hash. */
export const shellOf = ({ title, scripts, styles, head, body }: Shell): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    renderToString(<meta http-equiv="Content-Security-Policy" content={policyOf(scripts, styles)} />),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    renderToString(<title>{withoutDirectionMarks(title)}</title>),
    ...head,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');

const policyOf = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    ...(scripts.length > 0 ? [`script-src ${sources(scripts)}`] : []),
    `style-src ${sources(styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const sources = (hashes: readonly string[]): string => hashes.map((hash) => `'${hash}'`).join(' ');
