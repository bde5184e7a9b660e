import { renderToString } from 'preact-render-to-string';
import { styleHash, styleSheet } from '../generated/client.js';
import { version } from '../generated/version.js';
import type { Comparison } from '../model/comparison.js';
import { shellOf } from '../model/shell.js';
import { type KeyDifference, keyDifferences } from './key-differences/index.js';
import { bySureness } from './match.js';
import { Outside, Section } from './parts.js';
import { counted, listOf, number } from './prose.js';
import { eventTitle } from './sections/masthead.js';
import { viewOf } from './view.js';

/** What an index says of one event: little, so that thousands of events can be listed without being held. */
export interface EventEntry {
  event: string;
  /** The report's file name, beside the index. */
  file: string;
  outlets: string[];
  /** The first and the last date that its articles state; null where none does. */
  dates: [string, string] | null;
  words: number;
  facts: number;
  /** The difference that its report names first. */
  difference: Pick<KeyDifference, 'label' | 'sentence' | 'to'> | null;
}

export const eventEntry = (comparison: Comparison, file: string): EventEntry => {
  const view = viewOf(comparison);
  const dates = comparison.articles.flatMap(({ article }) => article.date ?? []).sort();
  return {
    event: comparison.event,
    file,
    outlets: view.articles.map(({ name }) => name),
    dates: dates.length > 0 ? [dates[0]!, dates.at(-1)!] : null,
    words: comparison.articles.reduce((sum, { article }) => sum + article.words, 0),
    facts: bySureness(view.comparison.facts).firm.length,
    difference: keyDifferences(view)[0] ?? null,
  };
};

/** A page that leads to the reports of several events, in the order given. */
export const renderIndex = (entries: readonly EventEntry[]): string =>
  shellOf({
    title: 'Events side by side',
    scripts: [],
    styles: [styleHash],
    head: [`<style>${styleSheet}</style>`],
    body: [renderToString(<Index entries={entries} />)],
  });

const Index = ({ entries }: { entries: readonly EventEntry[] }) => (
  <>
    <header class="masthead">
      <p class="kicker">Framewise · {counted(entries.length, 'event')}</p>
      <h1>Events side by side</h1>
      <p class="standfirst">
        Each event has a report of its own: how each outlet words the same facts, whose words they are, and how sure
        they are made.
      </p>
    </header>
    <main id="main">
      <Section
        id="events"
        question="Which events are compared?"
        guide="The difference named with an event is the one that stands first in its report, by the rule printed there."
      >
        {entries.map((entry) => (
          <Entry entry={entry} />
        ))}
      </Section>
    </main>
    <footer class="colophon">
      <p>Made by Framewise {version}. Nothing in this page was fetched, and nothing leaves it.</p>
    </footer>
  </>
);

/** So many outlets are named; of more, the rest are counted. */
const MOST_NAMED = 4;

const Entry = ({ entry: { event, file, outlets, dates, words, facts, difference } }: { entry: EventEntry }) => {
  const more = outlets.length - MOST_NAMED;
  const href = `./${encodeURIComponent(file)}`;
  return (
    <article>
      <h3>
        <a href={href}>
          <Outside text={eventTitle(event)} />
        </a>
      </h3>
      <p class="note">
        <Outside text={listOf(more > 1 ? [...outlets.slice(0, MOST_NAMED), `${number(more)} more`] : outlets)} />.{' '}
        <Outside text={dates ? `${[...new Set(dates)].join(' to ')}, ` : ''} />
        {counted(words, 'word')}, {counted(facts, 'matched fact')}.
      </p>
      {difference ? (
        <p>
          <a href={`${href}#${difference.to}`}>
            <Outside text={difference.label} />
          </a>
          : <Outside text={difference.sentence} />
        </p>
      ) : null}
    </article>
  );
};
