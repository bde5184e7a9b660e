import type { DescribedEntry, DescribedList } from '../model/described-list.js';

const mostForms = 60;

/** Below this line docs/lexicons.md is made from the lists. */
export const marker = '<!-- Below this line: made from lexicons/ by npm run docs. -->';

export interface Page {
  /** Below docs/. */
  path: string;
  text: string;
}

/**
 * The pages that show all lists: `handwritten` is docs/lexicons.md as it stands, whose part below the marker is renewed.
 *
 * @throws {RangeError} where it has no marker.
 */
export const listPages = (handwritten: string, lists: DescribedList[]): Page[] => {
  const end = handwritten.indexOf(marker);
  if (end < 0) throw new RangeError(`docs/lexicons.md has no line "${marker}"; write it where the tables shall begin.`);
  const kinds = [...new Set(lists.map(({ kind }) => kind))];
  return [
    { path: 'lexicons.md', text: `${handwritten.slice(0, end + marker.length)}\n\n${listsTable(lists)}\n` },
    ...kinds.map((kind) => ({
      path: `lexicons/${kind}.md`,
      text: kindPage(
        kind,
        lists.filter((list) => list.kind === kind),
      ),
    })),
  ];
};

/** A table a list. */
const kindPage = (kind: string, lists: DescribedList[]): string =>
  `${[
    `# Lists of kind ${kind}`,
    'Made from `lexicons/` by `npm run docs`; [docs/lexicons.md](../lexicons.md) explains the fields. A listed word may be accurate.',
    ...lists.flatMap((list) => [
      `## ${list.title}`,
      `\`${list.id}\`, version ${list.version}. ${cell(list.description)}`,
      table(
        ['entry', 'forms', 'category', 'plainer words', 'why'],
        list.entries.map((entry) => [
          code(entry.id.slice(entry.id.indexOf('#') + 1)),
          shortened(entry),
          entry.category ?? '',
          plainer(entry),
          entry.why,
        ]),
      ),
    ]),
  ].join('\n\n')}\n`;

/** What lists there are, with a link to the page of their kind. */
const listsTable = (lists: DescribedList[]): string =>
  table(
    ['list', 'title', 'version', 'entries'],
    lists.map(({ id, kind, title, version, entries }) => [
      `[\`${id}\`](lexicons/${kind}.md#${anchorOf(title)})`,
      title,
      version,
      String(entries.length),
    ]),
  );

const table = (heads: string[], rows: string[][]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');

const code = (text: string): string => `\`${text}\``;

/** As many forms as fit a column, and how many more there are. */
const shortened = ({ forms, rule }: DescribedEntry): string => {
  if (forms.length === 0) return `rule ${rule}`;
  let shown = 1;
  while (shown < forms.length && forms.slice(0, shown + 1).join(', ').length <= mostForms) shown++;
  const rest = forms.length - shown;
  return forms.slice(0, shown).join(', ') + (rest > 0 ? `, … (${rest} more)` : '');
};

const plainer = ({ alternatives }: DescribedEntry): string =>
  alternatives === 'omit' ? '(omit)' : Array.isArray(alternatives) ? alternatives.join(', ') : (alternatives ?? '');

/** The anchor that GitHub makes of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
