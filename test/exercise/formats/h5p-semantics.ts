/**
 * What the content type “Mark the Words” 1.9 takes, restated from its semantics.json and library.json, and what the H5P core takes as
 * h5p.json and lets stand in a text (h5p.classes.php). Each check answers with its faults.
 */

/** Let stand in every text that may hold markup at all; “li” comes with lists. */
const ALWAYS = ['div', 'span', 'p', 'br'];

type Check = (value: unknown) => string[];

const fault = (fine: boolean, what: string): string[] => (fine ? [] : [what]);

const tagsIn = (html: string): string[] => [...html.matchAll(/<[^>]*>?/g)].map(([tag]) => tag);

/** Only tags that are allowed, without attributes, each closed in its turn; no sign of markup besides. */
const markup =
  (...allowed: string[]): Check =>
  (value) => {
    if (typeof value !== 'string') return ['no text'];
    const open: string[] = [];
    const wrong = tagsIn(value).filter((tag) => {
      const [, end, name, empty] = tag.match(/^<(\/?)([a-z0-9]+)(\/?)>$/) ?? [];
      if (name === undefined || ![...ALWAYS, 'li', ...allowed].includes(name)) return true;
      if (empty || name === 'br') return false;
      if (end) return open.pop() !== name;
      return open.push(name) === 0;
    });
    return [
      ...wrong.map((tag) => `${tag} is not allowed here`),
      ...open.map((name) => `<${name}> is not closed`),
      ...fault(!/&(?!(?:amp|lt|gt|quot);)/.test(value), 'a sign & that begins no entity'),
    ];
  };

/** A text that may hold no markup is escaped where it has any: then it shows other signs than were meant. */
const plain: Check = (value) =>
  fault(typeof value === 'string' && value !== '' && !/[<>"]/.test(value), 'no plain text');

const bool: Check = (value) => fault(typeof value === 'boolean', 'no yes or no');

/** From 0 to 100 per cent, without gaps, each with a text. */
const ranges: Check = (value) => {
  if (!Array.isArray(value) || value.length === 0) return ['no list of ranges'];
  return value.flatMap((range, at) => [
    ...group({ from: () => [], to: () => [], feedback: plain })(range),
    ...fault(range.from === (at === 0 ? 0 : value[at - 1].to + 1), `range ${at} leaves a gap`),
    ...fault(range.from <= range.to, `range ${at} ends before it begins`),
    ...fault(at < value.length - 1 || range.to === 100, 'the last range does not end at 100'),
  ]);
};

/** All fields, and no other: the platform drops what it does not know. */
const group =
  (fields: Record<string, Check>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return ['no group'];
    const given = value as Record<string, unknown>;
    return [
      ...Object.keys(given).flatMap((name) => fault(name in fields, `${name} is not known`)),
      ...Object.entries(fields).flatMap(([name, check]) =>
        name in given ? check(given[name]).map((what) => `${name}: ${what}`) : [`${name} is missing`],
      ),
    ];
  };

const texts = (...names: string[]): Record<string, Check> => Object.fromEntries(names.map((name) => [name, plain]));

export const faultsInContent = group({
  taskDescription: markup('strong', 'em', 'u', 'a', 'ul', 'ol', 'h2', 'h3', 'hr', 'pre', 'code'),
  textField: markup('strong', 'em', 'code'),
  overallFeedback: ranges,
  behaviour: group({
    enableRetry: bool,
    enableSolutionsButton: bool,
    enableCheckButton: bool,
    showScorePoints: bool,
  }),
  ...texts('checkAnswerButton', 'tryAgainButton', 'showSolutionButton'),
  ...texts('correctAnswer', 'incorrectAnswer', 'missedAnswer', 'displaySolutionDescription'),
  scoreBarLabel: (value) => fault(/:num.*:total/.test(String(value)), 'without :num and :total'),
  ...texts('a11yFullTextLabel', 'a11yClickableTextLabel', 'a11ySolutionModeHeader', 'a11yCheckingHeader'),
  ...texts('a11yCheck', 'a11yShowSolution', 'a11yRetry'),
});

/** The content type with what it is built on, in the versions that its library.json asks for. */
const NEEDED = ['FontAwesome 4.5', 'H5P.JoubelUI 1.3', 'H5P.MarkTheWords 1.9', 'H5P.Question 1.4'];

interface Library {
  machineName: string;
  majorVersion: number;
  minorVersion: number;
}

const LICENCES = ['U', 'C', 'PD', 'CC0 1.0', 'CC BY', 'CC BY-SA', 'CC BY-ND', 'CC BY-NC', 'CC BY-NC-SA', 'CC BY-NC-ND'];

/** The core counts a title in bytes. */
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

export const faultsInPackage = group({
  title: (value) =>
    fault(
      typeof value === 'string' && bytes(value) >= 1 && bytes(value) <= 255 && !/\n/.test(value),
      'not 1 to 255 bytes',
    ),
  language: (value) => fault(/^[-a-zA-Z]{1,10}$/.test(String(value)), 'no language'),
  mainLibrary: (value) => fault(value === 'H5P.MarkTheWords', 'another content type'),
  embedTypes: (value) =>
    fault(
      Array.isArray(value) && value.length > 0 && value.every((type) => ['iframe', 'div'].includes(type)),
      'unknown',
    ),
  license: (value) => fault(LICENCES.includes(String(value)), 'unknown'),
  preloadedDependencies: (value) => {
    const named = (value as Library[]).map((one) => `${one.machineName} ${one.majorVersion}.${one.minorVersion}`);
    return fault(JSON.stringify(named.sort()) === JSON.stringify(NEEDED), `they are ${named.join(', ')}`);
  },
});

/** How many points the platform says there are to get, before anybody plays: it counts pairs of asterisks in the text (presave.js). */
export const pointsToGet = (textField: string): number => textField.match(/\*[^*\s]+\*/g)?.length ?? 0;
