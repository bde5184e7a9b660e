import type { LoadedTerm, Voice } from '../../model/finding.js';
import { type ByVoice, type Chart, voiceCharts } from '../charts.js';
import { LOADED, VOICE } from '../labels.js';
import { Excerpt, InTheTexts, Outside, Section, Split, Table, VoiceKey } from '../parts.js';
import { capitalised, groupBy } from '../prose.js';
import type { ArticleView, View } from '../view.js';
import { Figures } from './figures.js';
import { SwitchedOffBy, SwitchedOffNote } from './switched-off.js';

interface Occurrence {
  article: ArticleView;
  term: LoadedTerm;
}

/** A lexicon entry with every place where it was found. */
export interface Entry {
  anchor: string;
  /** The forms found, for example “slams, slammed”. */
  forms: string;
  term: LoadedTerm;
  occurrences: Occurrence[];
}

/** Entries kind by kind, the kind and the entry first that outlets use most in their own words, then by name. */
export const loadedEntries = (view: View): Entry[] => {
  const occurrences = view.articles.flatMap((article) =>
    article.annotated.findings
      .filter((finding) => finding.kind === 'loaded-term')
      .map((term): Occurrence => ({ article, term })),
  );
  return [...groupBy(occurrences, ({ term }) => term.category)]
    .sort(mostUsed)
    .flatMap(([, ofKind]) => [...groupBy(ofKind, ({ term }) => term.entry)].sort(mostUsed))
    .map(([, found], i) => ({
      anchor: `entry-${i + 1}`,
      forms: formsOf(found).join(', '),
      term: found[0]!.term,
      occurrences: found,
    }));
};

const mostUsed = ([a, x]: [string, Occurrence[]], [b, y]: [string, Occurrence[]]): number =>
  own(y) - own(x) || y.length - x.length || (a < b ? -1 : 1);

const own = (found: readonly Occurrence[]): number => voicesOf(found).filter((voice) => voice === 'outlet').length;

/** Each form once, as it stands inside a sentence: “Unprecedented” of a headline is “unprecedented”, “Tel Aviv” stays. */
const formsOf = (found: readonly Occurrence[]): string[] =>
  [...groupBy(found, ({ term }) => term.text.toLowerCase()).values()].map((alike) =>
    alike.map(({ term }) => term.text).reduce((a, b) => (capitals(b) < capitals(a) ? b : a)),
  );

const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;

export const Loaded = ({ view, entries }: { view: View; entries: readonly Entry[] }) => (
  <Section
    id="loaded"
    question="Which words judge beyond the fact, and whose are they?"
    guide="A word stands here because an entry of a list names it and says why. The word may be accurate: what is shown is that it was chosen, by whom, and what a plainer choice would be. A word inside a quotation is the speaker’s."
  >
    {entries.length === 0 ? (
      <p>No loaded term of the lists was found.</p>
    ) : (
      <>
        <SwitchedOffNote findings={entries.flatMap(({ occurrences }) => occurrences.map(({ term }) => term))} />
        <VoiceKey />
        <Figures
          view={view}
          id="loaded-kinds"
          charts={loadedCharts(view, entries)}
          label="Loaded terms by kind"
          tableLabel="Loaded terms by kind"
          caption={TWO_NUMBERS}
          first="Kind"
          rows={kindsOf(entries).map(({ label, anchor, voices }) => ({
            label,
            figure: (article) => <Split voices={voices(article)} to={anchor} />,
          }))}
        />
        <EntryTable view={view} entries={entries} />
        <InTheTexts>Each word stands in its sentence in the full texts, where an L follows it.</InTheTexts>
        <div class="entries">
          {entries.map((entry) => (
            <EntryCard view={view} entry={entry} />
          ))}
        </div>
      </>
    )}
  </Section>
);

const TWO_NUMBERS = 'First number: in the outlet’s own words; second: in words credited to a source or quoted';

interface Kind extends ByVoice {
  /** The first of its rows in the table of words. */
  anchor: string;
}

/** The kinds of loaded terms, in the order of their entries. */
const kindsOf = (entries: readonly Entry[]): Kind[] =>
  [...groupBy(entries, ({ term }) => term.category)].map(([category, ofKind]) => {
    const byArticle = groupBy(
      ofKind.flatMap(({ occurrences }) => occurrences),
      ({ article }) => article.index,
    );
    return {
      label: capitalised(LOADED[category]),
      anchor: rowAnchor(ofKind[0]!),
      voices: ({ index }) => voicesOf(byArticle.get(index) ?? []),
    };
  });

export const loadedCharts = (view: View, entries: readonly Entry[]): Chart[] =>
  voiceCharts(view, 'loaded', kindsOf(entries));

const rowAnchor = ({ anchor }: Entry): string => `row-${anchor}`;

/** Whose words the occurrences that count are. */
const voicesOf = (found: readonly Occurrence[]): Voice[] =>
  found.filter(({ term }) => term.suppressed === null).map(({ term }) => term.voice);

const EntryTable = ({ view, entries }: { view: View; entries: readonly Entry[] }) => (
  <Table
    label="Each loaded word by outlet"
    caption={TWO_NUMBERS}
    className="figures"
    head={
      <tr>
        <th scope="col">Word</th>
        <th scope="col" class="words">
          Kind
        </th>
        {view.articles.map(({ name }) => (
          <th scope="col">
            <Outside text={name} />
          </th>
        ))}
      </tr>
    }
  >
    <tbody>
      {entries.map((entry) => {
        const byArticle = groupBy(entry.occurrences, ({ article }) => article.index);
        return (
          <tr id={rowAnchor(entry)}>
            <th scope="row">
              <a href={`#${entry.anchor}`}>
                <Outside text={entry.forms} />
              </a>
            </th>
            <td class="words">{LOADED[entry.term.category]}</td>
            {view.articles.map(({ index }) => (
              <td>
                <Split voices={voicesOf(byArticle.get(index) ?? [])} to={entry.anchor} />
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  </Table>
);

const EntryCard = ({ view, entry }: { view: View; entry: Entry }) => {
  const byArticle = groupBy(entry.occurrences, ({ article }) => article.index);
  return (
    <article class="entry" id={entry.anchor} aria-labelledby={`${entry.anchor}-heading`}>
      <div class="entry-reason">
        <h3 id={`${entry.anchor}-heading`} dir="auto">
          {entry.forms}
        </h3>
        <Reason term={entry.term} />
      </div>
      <div class="entry-places">
        {view.articles.map(({ index, name }) =>
          byArticle.has(index) ? (
            <div>
              <h4>
                <Outside text={name} />
              </h4>
              {byArticle.get(index)!.map(({ article, term }) => (
                <>
                  <Excerpt article={article} place={term.in} span={term} to={`mark-${article.findingAnchor(term)}`} />
                  <p class="voice">
                    {VOICE[term.voice]}
                    <SwitchedOffBy suppressed={term.suppressed} />
                  </p>
                </>
              ))}
            </div>
          ) : null,
        )}
      </div>
    </article>
  );
};

/** Why a word is listed, what could stand in its place, on whose authority, and who disagrees. */
const Reason = ({ term }: { term: LoadedTerm }) => (
  <dl class="reason">
    <div>
      <dt>Kind</dt>
      <dd>{LOADED[term.category]}</dd>
    </div>
    <div>
      <dt>Why it is listed</dt>
      <dd dir="auto">
        {term.why} The word may be accurate.
        {term.category === 'legal-characterisation' ? ' This tool does not judge whether it is right.' : ''}
      </dd>
    </div>
    <div>
      <dt>Plainer</dt>
      <dd>{term.alternatives.length > 0 ? <Outside text={term.alternatives.join(', ')} /> : 'none agreed'}</dd>
    </div>
    <div>
      <dt>Authority</dt>
      <dd dir="auto">{term.authority.join('; ') || 'none given'}</dd>
    </div>
    {term.disputed ? (
      <div>
        <dt>Dissent</dt>
        <dd dir="auto">{term.disputed}</dd>
      </div>
    ) : null}
    <div>
      <dt>Entry</dt>
      <dd>
        <code>{term.entry}</code>
      </dd>
    </div>
  </dl>
);
