import { renderToString } from 'preact-render-to-string';
import {
  bootHash,
  bootScript,
  chartHash,
  clientHash,
  packedCharts,
  packedClient,
  referenceStyles,
  referenceStylesHash,
  styleHash,
  styleSheet,
} from '../generated/client.js';
import { shellOf } from '../model/shell.js';
import { carried, packed } from './carried.js';
import { measureChart, quotedCharts, sourceCharts } from './charts.js';
import { withSigns } from './excerpts/fill.js';
import { keyDifferences } from './key-differences/index.js';
import { pack } from './pack.js';
import { Built, TextsHeld } from './parts.js';
import { Certainty, certaintyCharts } from './sections/certainty.js';
import { Copies } from './sections/copies.js';
import { Decisions } from './sections/decisions.js';
import { Facts } from './sections/facts.js';
import { KindNotices } from './sections/kinds.js';
import { TextsLeftOut } from './sections/left-out.js';
import { Loaded, loadedCharts, loadedEntries } from './sections/loaded.js';
import { Articles, Extent, eventTitle, KeyDifferences, Masthead } from './sections/masthead.js';
import { FactMatrix } from './sections/matrix.js';
import { Measures } from './sections/measures.js';
import { Method } from './sections/method.js';
import { NamingSection } from './sections/naming.js';
import { Notes } from './sections/notes.js';
import { Reading } from './sections/reading/index.js';
import { REFERENCE_TITLE, ReferenceSection } from './sections/reference/index.js';
import { roomChart } from './sections/room.js';
import { Sources } from './sections/sourcing/index.js';
import { Unmatched } from './sections/unmatched.js';
import { Within } from './sections/within.js';
import type { View } from './view.js';

export const pageOf = (view: View): string => {
  const { reference, event, measures, excerpts } = view.comparison;
  const parts: string[] = [];
  const rendered = renderToString(
    <TextsHeld.Provider value={!excerpts}>
      <Built.Provider value={parts}>
        <Report view={view} />
      </Built.Provider>
    </TextsHeld.Provider>,
  );
  const [report = '', ...built] = excerpts ? [rendered, ...parts].map(withSigns) : [rendered, ...parts];
  const charts = [
    ...measures.map((measure, i) => measureChart(view, measure, i)),
    ...sourceCharts(view),
    ...quotedCharts(view),
    ...certaintyCharts(view),
    ...loadedCharts(view, loadedEntries(view)),
    roomChart(view),
  ];
  return shellOf({
    title: `${eventTitle(event)} – side by side`,
    scripts: [bootHash, clientHash, chartHash],
    styles: [styleHash, ...(reference ? [referenceStylesHash] : [])],
    head: [
      `<style>${styleSheet}</style>`,
      ...(reference ? [`<style>${referenceStyles}</style>`] : []),
      `<script>${bootScript}</script>`,
    ],
    body: [
      report,
      packed('data-built', built),
      packed('data-charts', charts),
      packed('data-comparison', pack(savedOf(view))),
      carried('packed-client', packedClient),
      carried('packed-charts', packedCharts),
    ],
  });
};

/** A page without a reference has no trace of what one would add. */
const savedOf = ({ whole }: View): unknown => {
  const { reference, ...rest } = whole;
  return reference ? whole : rest;
};

const CONTENTS: [id: string, title: string][] = [
  ['differences', 'What differs most'],
  ['articles', 'What is compared'],
  ['reference', REFERENCE_TITLE],
  ['matrix', 'Who vouches for what'],
  ['facts', 'The same fact, worded'],
  ['copies', 'The same text'],
  ['unmatched', 'In all, in some, in one'],
  ['naming', 'What they call them'],
  ['sources', 'Who speaks'],
  ['certainty', 'How sure'],
  ['loaded', 'Words that judge'],
  ['within', 'Within one article'],
  ['measures', 'How much of it'],
  ['reading', 'Full texts'],
  ['notes', 'Every mark'],
  ['decisions', 'What people decided'],
  ['method', 'Method and limits'],
];

/** With a reference one article is enough; what sets outlets side by side has nothing to show then. */
const BETWEEN_OUTLETS = new Set(['differences', 'matrix', 'facts', 'unmatched', 'naming']);

const isShown = ({ articles, comparison }: View, id: string): boolean =>
  id === 'reference' ? comparison.reference !== null : articles.length > 1 || !BETWEEN_OUTLETS.has(id);

/** What the page's script hands out as files (client/save.ts). */
const TakeAlong = () => (
  <p class="take-along">
    <button type="button" data-save="data">
      Save the data (JSON)
    </button>
    {['findings', 'facts', 'measures'].map((table) => (
      <button type="button" data-save={table}>
        Save the {table} (CSV)
      </button>
    ))}
  </p>
);

const Report = ({ view }: { view: View }) => {
  const entries = loadedEntries(view);
  const several = view.articles.length > 1;
  const { excerpts } = view.comparison;
  return (
    <>
      <a class="skip" href="#main">
        Skip to the report
      </a>
      <Masthead view={view} />
      <KindNotices view={view} />
      <div class="layout">
        <nav class="contents" aria-label="Contents">
          <ol>
            {CONTENTS.filter(([id]) => isShown(view, id)).map(([id, title]) => (
              <li>
                <a href={`#${id}`}>{id === 'reading' && excerpts ? `${title}, left out` : title}</a>
              </li>
            ))}
          </ol>
          <Extent comparison={view.comparison} />
          <TakeAlong />
        </nav>
        <main id="main" tabIndex={-1}>
          {several ? <KeyDifferences view={view} differences={keyDifferences(view)} /> : null}
          <Articles view={view} />
          <ReferenceSection view={view} />
          {several ? (
            <>
              <FactMatrix view={view} />
              <Facts view={view} />
              <Copies view={view} />
              <Unmatched view={view} />
              <NamingSection view={view} />
            </>
          ) : null}
          <Sources view={view} />
          <Certainty view={view} />
          <Loaded view={view} entries={entries} />
          <Within view={view} />
          <Measures view={view} />
          {excerpts ? <TextsLeftOut view={view} excerpts={excerpts} /> : <Reading view={view} />}
          <Notes view={view} entries={entries} />
          <Decisions view={view} />
          <Method view={view} />
        </main>
      </div>
      <footer class="colophon">
        <p>
          Made by <span data-made-by>Framewise {view.comparison.manifest.version}</span>. Nothing in this page was
          fetched, and nothing leaves it.
        </p>
      </footer>
    </>
  );
};
