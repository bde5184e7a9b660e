import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import type { Voice } from '../model/finding.js';
import type { Place, Span } from '../model/span.js';
import { type Chart, inWordsOf, ownAndCredited } from './charts.js';
import { number } from './prose.js';
import { cutSegments } from './segments.js';
import { type ArticleView, sentenceAt, type View } from './view.js';

/** A text from outside within a sentence of ours: its direction marks cannot reach beyond it. */
export const Outside = ({ text }: { text: string }) => <bdi>{text}</bdi>;

/** The address of what it stands beside: to be followed, copied or bookmarked. Its sign is drawn by the stylesheet. */
export const LinkHere = ({ to, what }: { to: string; what: string }) => (
  // biome-ignore lint/a11y/useAnchorContent: its title names it; once more as a label it would lengthen every fact
  <a class="here" href={`#${to}`} title={`Link to ${what}`} />
);

export interface SectionProperties {
  id: string;
  /** The question that the section answers. */
  question: string;
  /** How to read it, in one or two sentences. */
  guide?: ComponentChildren;
  children: ComponentChildren;
}

export const Section = ({ id, question, guide, children }: SectionProperties) => (
  <section id={id} class="section" aria-labelledby={`${id}-heading`}>
    <div class="headed">
      <h2 id={`${id}-heading`}>{question}</h2>
      <LinkHere to={id} what="this section" />
    </div>
    {guide ? <p class="guide">{guide}</p> : null}
    {children}
  </section>
);

/** A table that scrolls within its own region where it is wider than the page. */
export const Table = (properties: {
  caption: ComponentChildren;
  label: string;
  className?: string;
  head: ComponentChildren;
  children: ComponentChildren;
}) => (
  // A group and no region: a hundred tables would bury the landmarks of the page.
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <div class="scroller" role="group" aria-label={properties.label} tabIndex={0}>
    <table class={properties.className}>
      <caption>{properties.caption}</caption>
      <thead>{properties.head}</thead>
      {properties.children}
    </table>
    <button type="button" class="as-csv">
      Save as CSV<span class="visually-hidden">: {properties.label}</span>
    </button>
  </div>
);

/** Heights that the stylesheet knows; a chart takes the first that holds its bars. */
const ROWS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 30, 50];

/** The place of a chart, as high as it will be, so that nothing moves when it is drawn. Without script only its table shows. */
export const Plot = ({ chart, label, caption }: { chart: Chart; label: string; caption?: ComponentChildren }) => (
  <figure class="figure">
    {caption ? <figcaption>{caption}</figcaption> : null}
    <div class={`plot rows-${ROWS.find((rows) => rows >= chart.bars.length) ?? 50}`}>
      <canvas id={chart.id} role="img" data-title={label} aria-label={`${label}: ${inWordsOf(chart)}`} />
    </div>
    <button type="button" class="as-png">
      Save as PNG<span class="visually-hidden">: {label}</span>
    </button>
  </figure>
);

/** A picture an outlet, side by side. */
export const Multiples = ({ view, charts, label }: { view: View; charts: readonly Chart[]; label: string }) => (
  <div class={`multiples ${sideBySide(view)}`}>
    {view.articles.map(({ name }, i) => (
      <Plot chart={charts[i]!} label={`${label} in ${name}`} caption={<Outside text={name} />} />
    ))}
  </div>
);

/** Columns in which each outlet keeps its place, as long as they have room side by side. */
export const sideBySide = ({ articles }: View): string =>
  `side-by-side of-${articles.length < 5 ? articles.length : 'many'}`;

/** A sentence of an article with a part set off and words marked in it, and the way to its place in the text. */
export const Excerpt = (properties: {
  article: ArticleView;
  place: Place;
  /** The part that the excerpt is about. */
  span: Span;
  /** Words within it to mark, offsets over the same text. */
  marked?: readonly Span[];
  /** Anchor in the full text. */
  to?: string | undefined;
}) => {
  const { article, place, span, marked = [], to } = properties;
  const sentence = sentenceAt(article, place, span);
  const [before, after] = [
    sentence.text.slice(0, span.start - sentence.start),
    sentence.text.slice(span.end - sentence.start),
  ];
  const clause = sentence.text.slice(before.length, sentence.text.length - after.length);
  const within = marked.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
  return (
    <blockquote class="excerpt" dir="auto">
      {before}
      <span class="focus">
        {cutSegments(clause, within).map(({ text, covering }) => (covering.length > 0 ? <mark>{text}</mark> : text))}
      </span>
      {after}
      {to && article.hasText ? (
        <>
          {' '}
          <a class="to-text" href={`#${to}`}>
            in the text
          </a>
        </>
      ) : null}
    </blockquote>
  );
};

/** Whether the page has the full texts, behind everything that repeats their sentences. */
export const TextsHeld = createContext(true);

/** Says on paper where in the full texts it stands; nothing where there are none, since it then stands on the paper itself. */
export const InTheTexts = ({ children }: { children: ComponentChildren }) =>
  useContext(TextsHeld) ? <p class="note on-paper">{children}</p> : null;

/** A figure that opens onto what it counts; nothing stands behind a zero. */
export const Count = ({ of, to }: { of: number; to: string }) =>
  of === 0 ? <>0</> : <a href={`#${to}`}>{number(of)}</a>;

/** A number of words or sentences of an article, which opens onto its text where the page has it. */
export const InText = ({ of, article }: { of: number; article: ArticleView }) =>
  article.hasText ? <Count of={of} to={article.anchor} /> : number(of);

/** “2 + 1”: in the outlet's own words, and in words credited to a source; it opens onto the places. */
export const Split = ({ voices, to }: { voices: readonly Voice[]; to: string }) =>
  voices.length === 0 ? <>–</> : <a href={`#${to}`}>{ownAndCredited(voices)}</a>;

/** What filled and outlined bars are, right above them. */
export const ChartKey = ({ filled, outlined }: { filled: string; outlined: string }) => (
  <p class="note chart-key">
    <span class="swatch" aria-hidden="true" />
    <span class="visually-hidden">Filled:</span> {filled}, <span class="swatch open" aria-hidden="true" />
    <span class="visually-hidden">outlined:</span> {outlined}; one scale for all outlets
  </p>
);

export const VoiceKey = () => (
  <ChartKey filled="in the outlet’s own words" outlined="in words credited to a source or quoted" />
);

/**
 * What the page's script builds, in its order (page.tsx, client/built.ts): it travels compressed, at a tenth of its length. Null
 * where all is to stand in the page itself.
 */
export const Built = createContext<string[] | null>(null);

/**
 * Open where there is no script and on paper; the script folds it. What repeats sentences that the page has elsewhere is left
 * to the script (`built`), and stays off the paper, which has the full texts behind everything: the whole fold (`onScreen`)
 * or all but its summary (`summaryOnPaper`).
 */
export const Fold = (properties: {
  id?: string;
  className?: string;
  built?: boolean;
  onScreen?: boolean;
  summaryOnPaper?: boolean;
  summary: ComponentChildren;
  children: ComponentChildren;
}) => {
  const { id, className, built, onScreen, summaryOnPaper, summary, children } = properties;
  const parts = useContext(Built);
  const areTextsHeld = useContext(TextsHeld);
  const onPaper = onScreen ? 'on-screen' : summaryOnPaper ? 'summary-on-paper' : '';
  return (
    <details
      id={id}
      class={[className, areTextsHeld ? onPaper : ''].filter(Boolean).join(' ') || undefined}
      open
      data-fold
    >
      <summary>{summary}</summary>
      {built && parts ? <Unbuilt part={parts.push(inPage(children, areTextsHeld)) - 1} /> : children}
    </details>
  );
};

/** It is rendered by itself, so that it must be told what the page knows. */
const inPage = (children: ComponentChildren, areTextsHeld: boolean): string =>
  renderToString(
    <TextsHeld.Provider value={areTextsHeld}>
      <Built.Provider value={null}>{children}</Built.Provider>
    </TextsHeld.Provider>,
  );

/** What stands where no script has run. */
const Unbuilt = ({ part }: { part: number }) => (
  <p class="note" data-part={part}>
    The page’s script shows this, and none has run
    {useContext(TextsHeld) ? '; the sentences stand in the full texts' : ''}.
  </p>
);

/** Head of a table with a column an outlet; `first` names what stands in the rows. */
export const OutletColumns = ({ view, first }: { view: View; first: string }) => (
  <tr>
    <th scope="col">{first}</th>
    {view.articles.map(({ name }) => (
      <th scope="col">
        <Outside text={name} />
      </th>
    ))}
  </tr>
);
