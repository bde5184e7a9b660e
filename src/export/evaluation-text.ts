import type {
  CoderAgreement,
  Disagreement,
  EvaluatedFigure,
  Evaluation,
  MatchScore,
  PersonEvaluation,
  PropertyAgreement,
  Score,
} from '../model/evaluation.js';
import { groupBy } from '../model/group-by.js';
import { printable, wrapText } from './cells.js';
import { painter, type TextOptions } from './paint.js';

/** Disagreements of one kind with one person that a terminal shows; JSON and CSV have all. */
const SHOWN = 20;
/** Texts without which there are no intervals, as `neededFor` has it. */
const FEWEST = 10;
const NAME = 25;
const FIGURE = 17;

/** The agreement with people for a terminal: figures first, then what to read. */
export const evaluationText = (evaluation: Evaluation, options: TextOptions): string => {
  const { people, agreement, disagreements, notAnnotated, manifest } = evaluation;
  const paint = painter(options.colours);
  const heading = (text: string): string[] => ['', paint('bold', text)];
  return `${[
    ...people.flatMap((person, i) => [
      ...(i > 0 ? [''] : []),
      paint('bold', `Against ${printable(person.coder)}, ${count(person.documents, 'text')}`),
      ...personLines(person),
    ]),
    ...heading('Agreement (Krippendorff’s alpha; .800 is firm, .667 the least for tentative conclusions)'),
    ...agreementLines(agreement),
    ...people.flatMap((person) => {
      const lines = detailLines(person);
      const title = `Categories and parts, overlapping, against ${printable(person.coder)}`;
      return lines.length > 0 ? [...heading(title), ...lines] : [];
    }),
    ...(disagreements.length > 0 ? heading('To read: where the program and people differ') : []),
    ...disagreementLines(disagreements, options.columns),
    '',
    ...(notAnnotated.length > 0 ? [`Nobody annotated ${count(notAnnotated.length, 'article')}: not scored.`] : []),
    `framewise ${manifest.version}, ${manifest.lexicons.length} lists, ${count(manifest.inputs.length, 'article')}, annotations: ${manifest.gold
      .map(({ name, sha256 }) => `${printable(name)} (${sha256.slice(0, 16)})`)
      .join(', ')}; seed ${manifest.options.seed}.`,
    'A person’s marks are one reading: where the two differ, either may be right. The figures hold for texts like these.',
  ].join('\n')}\n`;
};

const personLines = ({ documents, kinds, notScored, scores, anonymous, voice }: PersonEvaluation): string[] => [
  `  Scored: ${kinds.join(', ') || 'nothing, since nothing is marked'}.${notScored.length > 0 ? ` Not marked by this person and not scored: ${notScored.join(', ')}.` : ''}`,
  documents < FEWEST
    ? `  Too few texts for intervals (${FEWEST} are needed).`
    : '  In brackets: 95% intervals by a bootstrap of texts, of shares with Wilson’s where that is wider.',
  row('', ['precision', 'recall', 'F1', 'found / marked / both']),
  ...scores
    .filter(isWhole)
    .flatMap((score) => [
      scoreRow(`${score.kind}, overlapping`, score, score.overlapping),
      scoreRow('  same limits', score, score.exact),
    ]),
  ...(anonymous ? [propertyLine('Unnamed source or not, the same', anonymous)] : []),
  ...voice.map((one) => propertyLine(`Whose words, ${one.kind}, the same`, one)),
];

const isWhole = ({ category, part }: Score): boolean => category === null && part === null;

const detailLines = ({ scores }: PersonEvaluation): string[] =>
  [
    ...groupBy(
      scores.filter((score) => !isWhole(score)),
      ({ kind }) => kind,
    ),
  ].flatMap(([kind, own]) => [
    row(kind, ['precision', 'recall', 'F1', 'found / marked / both']),
    ...own.map((score) => scoreRow(`  ${score.category ?? score.part}`, score, score.overlapping)),
  ]);

const scoreRow = (name: string, { found, marked }: Score, { precision, recall, f1, matched }: MatchScore): string =>
  row(printable(name), [...[precision, recall, f1].map(figureText), `${found} / ${marked} / ${matched}`]);

const row = (name: string, cells: readonly string[]): string =>
  `  ${name.padEnd(NAME)} ${cells.map((cell) => cell.padEnd(FIGURE)).join(' ')}`.trimEnd();

const propertyLine = (what: string, { same, pairs }: PropertyAgreement): string => {
  const all = pairs.reduce((sum, { count: number }) => sum + number, 0);
  const other = pairs.filter(({ person, tool }) => person !== tool);
  const differ = other.map(({ person, tool, count: number }) => `${number} ${person} / ${tool}`).join(', ');
  return `  ${what}: ${figureText(same)} of ${all} matched${differ === '' ? '' : ` (person / program: ${differ})`}`;
};

const agreementLines = (agreement: readonly CoderAgreement[]): string[] =>
  [...groupBy(agreement, ({ among, coders }) => (among === 'people' ? among : `of ${coders.join()}`)).values()].flatMap(
    (own) => {
      const [{ among, coders, lack }] = own as [CoderAgreement];
      const who = among === 'people' ? 'People among themselves' : `The program and ${printable(coders.join())}`;
      // Said once where it holds for all.
      if (lack !== null && own.every((one) => one.lack === lack)) return [`  ${who}: none, ${lack}`];
      const kinds = [...groupBy(own, ({ kind }) => kind)];
      return [
        `  ${who}`,
        ...kinds.map(([kind, units]) => `    ${kind.padEnd(NAME - 2)} ${units.map(alphaText).join('; ')}`),
      ];
    },
  );

const alphaText = ({ unit, units, alpha, lack }: CoderAgreement): string => {
  const what = unit === 'sentence' ? 'by sentence' : 'by character (u-alpha)';
  return lack === null
    ? `${what} ${figureText(alpha)}, ${count(units, unit === 'sentence' ? 'sentence' : 'text')}`
    : `${what}: none, ${lack}`;
};

const disagreementLines = (disagreements: readonly Disagreement[], columns: number): string[] =>
  [...groupBy(disagreements, ({ coder, kind }) => JSON.stringify([coder, kind])).values()].flatMap((own) => {
    const { coder, kind } = own[0]!;
    return [
      `  ${kind}, ${printable(coder)}: ${own.length}`,
      ...own
        .slice(0, SHOWN)
        .flatMap((one) => [
          ...indented(`${one.article}: ${said(one)}`, 4, columns),
          ...indented(one.sentence.text, 6, columns),
        ]),
      ...(own.length > SHOWN ? [`    … ${own.length - SHOWN} more: --format csv or json has all`] : []),
    ];
  });

const indented = (text: string, by: number, columns: number): string[] =>
  wrapText(text.replace(/\s+/g, ' '), Math.max(20, columns - by)).map((line) => ' '.repeat(by) + line);

const said = ({ what, person, tool }: Disagreement): string => {
  const shown = (mark: Disagreement['person']): string =>
    `“${mark!.text}”${mark!.category === null ? '' : ` (${mark!.category})`}`;
  switch (what) {
    case 'missed':
      return `only the person: ${shown(person)}`;
    case 'extra':
      return `only the program: ${shown(tool)}`;
    case 'other-category':
      return `other category: ${shown(person)}, program ${shown(tool)}`;
    default:
      return `other limits: ${shown(person)}, program ${shown(tool)}`;
  }
};

const figureText = ({ value, low, high }: EvaluatedFigure): string => {
  if (value === null) return '–';
  return low === null || high === null ? decimals(value) : `${decimals(value)} [${decimals(low)}, ${decimals(high)}]`;
};

/** Two decimals, without a zero before them; what rounds to zero has no sign. */
const decimals = (value: number): string =>
  value
    .toFixed(2)
    .replace(/^-(?=0\.00$)/, '')
    .replace(/^(-?)0\./, '$1.');
const count = (number: number, what: string): string =>
  `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;
