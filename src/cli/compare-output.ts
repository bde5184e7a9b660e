import { join } from 'node:path';
import type { Comparison, EventEntry, EventGroup, Project, SourceArticle } from '../index.js';
import { type GivenDecisions, tellUnmet } from './decisions.js';
import { fileNamer } from './file-names.js';
import { progress, tell } from './messages.js';
import { isFolder, standardOutput, writeFile } from './output.js';
import { NothingDone } from './status.js';

type Library = typeof import('../index.js');

export const compareFormats = ['html', 'json', 'jsonl', 'markdown'] as const;
export type CompareFormat = (typeof compareFormats)[number];

interface CompareOutputOptions {
  format: CompareFormat;
  output?: string;
  by?: string;
  excerpts?: boolean;
}

/** What was read beside the articles. */
interface ReadBeside {
  project: Project | undefined;
  reference: SourceArticle | null;
  decided: GivenDecisions | null;
}

/** Where reports land that no `-o` names. */
export const DEFAULT_FOLDER = 'reports';

/**
 * One comparison at a time, written before the next is made; reports of a split input get a page that leads to them.
 */
export const writeComparisons = async (
  library: Library,
  groups: EventGroup[],
  options: CompareOutputOptions,
  { project, reference, decided }: ReadBeside,
): Promise<void> => {
  const place = placeOf(groups.length, options);
  const nameOf = fileNamer(place.to === 'folder' ? [INDEX] : []);
  const shown = progress();
  const entries: EventEntry[] = [];
  for (const [i, { event, sources }] of groups.entries()) {
    shown.show(`${i + 1} of ${groups.length}: ${event} (${sources.length} articles)`);
    const whole = library.compare(sources, {
      event,
      options: {
        by: options.by ?? null,
        ...(decided && { decisions: decided.manifest }),
        ...(options.excerpts && { excerpts: true }),
      },
      project,
      reference: reference ?? undefined,
      decisions: decided?.decisions,
    });
    const comparison = options.excerpts ? library.excerpted(whole) : whole;
    const answer = await render(library, comparison, options.format);
    shown.clear();
    for (const { message } of comparison.notices) tell(options.by === undefined ? message : `${event}: ${message}`);
    tellUnmet(comparison);
    const file = `${nameOf(event)}.${extensionOf[options.format]}`;
    await put(answer, place, file, options);
    if (isIndexed(place, options)) entries.push(library.eventEntry(comparison, file));
  }
  if (entries.length > 0) await put(library.renderIndex(entries), place, `${INDEX}.html`, options);
};

/** The page that leads to the reports; no event's report takes its name. */
const INDEX = 'index';

const isIndexed = (place: OutputPlace, { format, by }: CompareOutputOptions): boolean =>
  place.to === 'folder' && format === 'html' && by !== undefined;

const put = async (
  answer: string,
  place: OutputPlace,
  file: string,
  { output }: CompareOutputOptions,
): Promise<void> => {
  if (place.to === 'standard output') return standardOutput.write(answer);
  const path = place.to === 'file' ? place.path : join(place.path, file);
  await writeFile(path, answer);
  if (output === undefined) await standardOutput.write(`${path}\n`);
};

type OutputPlace = { to: 'standard output' } | { to: 'file' | 'folder'; path: string };

const placeOf = (events: number, { format, output, by }: CompareOutputOptions): OutputPlace => {
  const toStandardOutput = output === '-' || (output === undefined && format !== 'html');
  if (toStandardOutput) {
    if (events > 1 && (format === 'html' || format === 'json'))
      throw new NothingDone(
        `${events} events don't fit in one ${format} answer; name a folder with -o, or use --format jsonl`,
      );
    return { to: 'standard output' };
  }
  if (output === undefined) return { to: 'folder', path: DEFAULT_FOLDER };
  if (by === undefined && isFolder(output)) throw new NothingDone(`${output} is a folder; name a file with -o`);
  return by === undefined ? { to: 'file', path: output } : { to: 'folder', path: output };
};

const extensionOf: Record<CompareFormat, string> = {
  html: 'html',
  json: 'json',
  jsonl: 'jsonl',
  markdown: 'md',
};

const render = async (library: Library, comparison: Comparison, format: CompareFormat): Promise<string> => {
  switch (format) {
    case 'html':
      return library.renderReport(comparison);
    case 'markdown':
      return library.renderMarkdown(comparison);
    case 'json':
      return `${JSON.stringify(comparison, null, 2)}\n`;
    case 'jsonl':
      return `${JSON.stringify(comparison)}\n`;
  }
};
