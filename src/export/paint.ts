import type { FindingKind } from '../model/finding.js';

export interface TextOptions {
  /** Columns of the terminal. */
  columns: number;
  colours: boolean;
}

export type Style = 'bold' | 'dim' | FindingKind;
export type Paint = (style: Style, text: string) => string;

const codes: Record<Style, number> = {
  bold: 1,
  dim: 2,
  'loaded-term': 31,
  agency: 32,
  hedge: 33,
  booster: 35,
  attribution: 36,
};

/** Colours a text, unless there shall be none. */
export const painter =
  (colours: boolean): Paint =>
  (style, text) =>
    colours && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
