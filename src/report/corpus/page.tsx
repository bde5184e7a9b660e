import { renderToString } from 'preact-render-to-string';
import { bootHash, bootScript, styleHash, styleSheet } from '../../generated/client.js';
import { corpusClientHash, corpusStyles, corpusStylesHash, packedCorpusClient } from '../../generated/corpus-report.js';
import type { CorpusStatistics } from '../../model/corpus-statistics.js';
import { shellOf } from '../../model/shell.js';
import { carried, packed } from '../carried.js';
import { pack } from '../pack.js';
import { Built, TextsHeld } from '../parts.js';
import { counted } from '../prose.js';
import { Frames } from './frames.js';
import type { CorpusView } from './limits.js';
import { Compared, Masthead, titleOf } from './masthead.js';
import { Method } from './method.js';
import { Rates } from './rates.js';
import { StandingOut } from './standing-out.js';
import { Trends } from './trends.js';
import { Words } from './words/index.js';

export const corpusPage = (view: CorpusView): string => {
  const built: string[] = [];
  const report = renderToString(
    <TextsHeld.Provider value={false}>
      <Built.Provider value={built}>
        <Report view={view} />
      </Built.Provider>
    </TextsHeld.Provider>,
  );
  return shellOf({
    title: titleOf(view),
    scripts: [bootHash, corpusClientHash],
    styles: [styleHash, corpusStylesHash],
    head: [`<style>${styleSheet}</style>`, `<style>${corpusStyles}</style>`, `<script>${bootScript}</script>`],
    body: [
      report,
      packed('data-built', built),
      packed('data-contexts', pack(view.statistics.contexts?.within ?? [])),
      carried('packed-client', packedCorpusClient),
    ],
  });
};

const CONTENTS: [id: string, title: string][] = [
  ['differences', 'Surer than chance'],
  ['groups', 'What is compared'],
  ['rates', 'How much of it'],
  ['trends', 'Over time'],
  ['words', 'Words that set apart'],
  ['frames', 'Frames that people saw'],
  ['method', 'Method and limits'],
];

const isShown = (id: string, { trends, coded }: CorpusStatistics): boolean =>
  id === 'trends' ? trends !== null : id === 'frames' ? (coded?.frames.length ?? 0) > 0 : true;

const Report = ({ view }: { view: CorpusView }) => (
  <>
    <a class="skip" href="#main">
      Skip to the report
    </a>
    <Masthead view={view} />
    <div class="layout">
      <nav class="contents" aria-label="Contents">
        <ol>
          {CONTENTS.filter(([id]) => isShown(id, view.statistics)).map(([id, title]) => (
            <li>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
        {view.isFolded ? <Filter groups={view.statistics.groups.length} /> : null}
      </nav>
      <main id="main" tabIndex={-1}>
        <StandingOut view={view} />
        <Compared view={view} />
        <Rates view={view} />
        <Trends view={view} />
        <Words view={view} />
        <Frames view={view} />
        <Method view={view} />
      </main>
    </div>
    <footer class="colophon">
      <p>
        Made by Framewise {view.statistics.manifest.version}. Nothing in this page was fetched, and nothing leaves it.
      </p>
    </footer>
  </>
);

/** Of many groups only some. */
const Filter = ({ groups }: { groups: number }) => (
  <p class="filter with-script">
    <label for="filter">Only groups whose name contains</label>
    <input id="filter" type="search" autocomplete="off" />
    <span class="note" role="status">
      {counted(groups, 'group')}
    </span>
  </p>
);
