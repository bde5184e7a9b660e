import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { decidedBy, MARK, STATUS } from '../../src/report/labels.js';

const stylesOf = (file: string): string => readFileSync(join(import.meta.dirname, '../../src', file), 'utf8');
const family = stylesOf('styles/family.css');
const own = ['report/client/style.css', 'report/client/reading.css'].map(stylesOf).join('\n');
const styles = family + own;

type Scheme = Record<string, string>;

/** The colours that the page's stylesheet sets, block by block, by name. */
const blocksOf = (sheet: string): Scheme[] =>
  [...sheet.matchAll(/:root \{([^}]*)\}/g)].map(
    ([, block = '']): Scheme =>
      Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w+)/g)].map(([, name, colour]) => [name!, colour!])),
  );
const [common, ofReport] = [family, own].map(blocksOf) as [Scheme[], Scheme[]];
const light = { ...common[0], ...ofReport[0] };
const dark = { ...light, ...common[1], ...ofReport[1] };
const paper = { ...light, ...ofReport[2] };

const toLinear = converter('lrgb');
const toRgb = converter('rgb');
const within = (channel: number): number => Math.min(1, Math.max(0, channel));

/**
 * A colour as somebody without one kind of cone sees it. Machado, Oliveira & Fernandes (2009), A Physiologically-based Model for Simulation
 * of Color Vision Deficiency, IEEE Transactions on Visualization and Computer Graphics 15(6), severity 1. Their matrices are for
 * linear light; the library has them and applies them to the channels it is given.
 */
const seenWith =
  (filter: (severity?: number) => <C extends Color>(colour: C) => C) =>
  (colour: string): Color => {
    const { r, g, b } = toLinear(colour)!;
    const seen = filter(1)({ mode: 'rgb' as const, r, g, b });
    return toRgb({ mode: 'lrgb', r: within(seen.r), g: within(seen.g), b: within(seen.b) });
  };

const EYES: [name: string, seen: (colour: string) => Color][] = [
  ['three kinds of cones', (colour) => toRgb(colour)!],
  ['protanopia', seenWith(filterDeficiencyProt)],
  ['deuteranopia', seenWith(filterDeficiencyDeuter)],
  ['tritanopia', seenWith(filterDeficiencyTrit)],
];

/** CIEDE2000: about 2 is just seen on areas that touch. Lines as thin as these and apart from one another need more. */
const LEAST_OF_LINES = 15;
const LEAST_OF_GROUNDS = 6;

const difference = differenceCiede2000();

const pairsOf = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, i) => all.slice(i + 1).map((other): [T, T] => [one, other]));

describe.each(EYES)('to eyes with %s', (_, seen) => {
  describe.each([
    ['light', light],
    ['dark', dark],
  ])('in %s', (_, colours) => {
    const apart = (one: string, other: string): number => difference(seen(colours[one]!), seen(colours[other]!));
    const contrast = (one: string, other: string): number => wcagContrast(seen(colours[one]!), seen(colours[other]!));

    it.each(pairsOf(['loaded', 'hedge', 'booster', 'source', 'agency', 'ink']))(
      'the line of %s is no %s',
      (one, other) => {
        expect(apart(one, other)).toBeGreaterThan(LEAST_OF_LINES);
      },
    );

    // What is faint has the number of its fact before it, and so has what is highlighted, set off (.fact-ref.at).
    it.each([
      ['shade', 'paper'],
      ['faint', 'paper'],
      ['highlight', 'paper'],
      ['highlight', 'shade'],
      ['highlight', 'faint'],
    ])('the ground %s is no %s', (one, other) => {
      expect(apart(one, other)).toBeGreaterThan(LEAST_OF_GROUNDS);
    });

    // WCAG 2.2, 1.4.11: 3 to 1 for what has to be seen and is no text.
    it.each(
      ['loaded', 'hedge', 'booster', 'source', 'agency', 'bar'].flatMap((line) =>
        (line === 'bar' ? ['paper'] : ['paper', 'shade']).map((ground) => [line, ground] as const),
      ),
    )('%s stands off %s', (line, ground) => {
      expect(contrast(line, ground)).toBeGreaterThan(3);
    });
  });
});

it('the simulation takes red and green for each other where they are, and leaves blue', () => {
  for (const [name, seen] of EYES.slice(1, 3)) {
    expect(difference(seen('#a04000'), seen('#647000')), name).toBeLessThan(12);
    expect(difference(seen('#a04000'), seen('#0040a0')), name).toBeGreaterThan(40);
  }
});

describe('without any colour', () => {
  /** Line, style and thickness of the decoration that a selector sets. */
  const shapeOf = (selector: string): string => {
    const rule = new RegExp(
      `(?:^|\\n|, )${selector.replaceAll('.', '\\.')}(?:,[^{]*)? \\{[^}]*text-decoration: ([^;]*);`,
    ).exec(styles);
    if (!rule) throw new Error(`no line is set for ${selector}`);
    return rule[1]!.replace(/ var\(.*\)/, '');
  };

  it('each layer has a line of its own shape', () => {
    const shapes = [...Object.keys(MARK).map((kind) => `.m-${kind}`), '.layers .named', '.layers .quoted'].map(shapeOf);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('each layer has a letter of its own, and each status a sign', () => {
    for (const signs of [
      Object.values(MARK).map(({ letter }) => letter),
      Object.values(STATUS).map(({ sign }) => sign),
    ])
      expect(new Set(signs).size).toBe(signs.length);
  });

  it('a decision says in words what it is', () => {
    const words = (['accept', 'reject', 'none'] as const).map((verdict) => decidedBy({ verdict, by: 'Ada Doe' }));
    expect(new Set(words).size).toBe(3);
  });

  it('what is credited, marked or drawn on paper is no white', () => {
    for (const name of ['shade', 'highlight', 'bar'])
      expect(wcagContrast(paper[name]!, paper.paper!), name).toBeGreaterThan(1.25);
  });
});
