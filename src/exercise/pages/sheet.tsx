import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { sheetStyles, sheetStylesHash } from '../../generated/exercise.js';
import type { Exercise } from '../../model/exercise.js';
import { shellOf } from '../../model/shell.js';
import { Credits } from './credits.js';
import { Colophon } from './parts.js';

/**
 * `dyslexia` follows the Dyslexia Style Guide 2023 of the British Dyslexia Association
 * (https://www.bdadyslexia.org.uk/advice/employers/creating-a-dyslexia-friendly-workplace/dyslexia-friendly-style-guide):
 * a sans serif (Arial, Verdana, Tahoma …) of 12 to 14 point; space between letters of about 35 % of their average width, between
 * words of at least 3.5 times that between letters; line spacing of 1.5; headings at least 20 % larger; bold for emphasis,
 * no italics, no underlining, no text in capitals; left-aligned, not justified, no columns, 60 to 70 characters a line;
 * dark text on a single light colour that is not white: cream. On paper the ground stays the paper’s, which may be tinted.
 */
export type Layout = 'standard' | 'dyslexia';

export interface Sheet {
  exercise: Exercise;
  /** “Worksheet”, for the title of the window. */
  what: string;
  layout?: Layout;
  children: ComponentChildren;
}

/** A page to be printed, with what has to stand on each of its sheets in a footer that print repeats. */
export const sheetOf = ({ exercise, what, layout = 'standard', children }: Sheet): string =>
  shellOf({
    title: `${what}: ${exercise.title}`,
    scripts: [],
    styles: [sheetStylesHash],
    head: [`<style>${sheetStyles}</style>`],
    body: [
      renderToString(
        <div class={`sheet ${layout}`}>
          <div class="sheet-body">{children}</div>
          <footer class="running">
            <div class="foot">
              <Credits exercise={exercise} />
              <Colophon exercise={exercise} />
            </div>
          </footer>
        </div>,
      ),
    ],
  });
