import { safeLink } from '../escape.js';
import { KEY_DIFFERENCE_RULE, type KeyDifference } from '../key-differences/index.js';
import { InText, Outside, Section, Table } from '../parts.js';
import { counted, inWords, number } from '../prose.js';
import { namesBeside, type SharedTexts, sharedTexts, shareOf } from '../shared-texts.js';
import type { ArticleView, View } from '../view.js';
import { kindLine } from './kinds.js';

/** The event as a title; `marren-bridge` reads better as “marren bridge”. */
export const eventTitle = (event: string): string =>
  (/\s/.test(event) ? event : event.replace(/[-_]+/g, ' ')).trim() || 'One event';

export const Masthead = ({ view }: { view: View }) => (
  <header class="masthead">
    <p class="kicker">Framewise · {kicker(view)}</p>
    <h1 dir="auto">{eventTitle(view.comparison.event)}</h1>
    <Compared articles={view.articles} />
    <p class="standfirst">
      What follows shows how each outlet words the same facts, whose words they are, and how sure they are made. It
      shows wording; it does not judge who is right.
    </p>
  </header>
);

/** With more outlets the first screen would be a list of them; the section on the articles has them all. */
const MOST_LISTED = 6;

/** Who reported it, when, and at what length. */
const Compared = ({ articles }: { articles: readonly ArticleView[] }) =>
  articles.length > MOST_LISTED ? (
    <p class="compared">{spanOf(articles)}</p>
  ) : (
    <ul class="compared plain">
      {articles.map(({ name, annotated: { article } }) => (
        <li>
          <strong>
            <Outside text={name} />
          </strong>{' '}
          <bdi>{article.date ?? 'no date'}</bdi> · {counted(article.words, 'word')}
        </li>
      ))}
    </ul>
  );

const spanOf = (articles: readonly ArticleView[]): string => {
  const words = articles.map(({ annotated }) => annotated.article.words).sort((a, b) => a - b);
  const dates = articles.flatMap(({ annotated }) => annotated.article.date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const days = first === undefined ? 'no dates' : first === last ? first : `${first} to ${last}`;
  return `${counted(articles.length, 'article')} · ${days} · ${number(words[0]!)} to ${counted(words.at(-1)!, 'word')} each`;
};

const kicker = ({ articles, comparison }: View): string => {
  const one = articles.length === 1;
  const compared = one ? 'one article' : `the same event in ${inWords(articles.length)} articles`;
  return comparison.reference ? `${compared}${one ? '' : ','} held against the original` : compared;
};

export const KeyDifferences = ({ view, differences }: { view: View; differences: readonly KeyDifference[] }) => (
  <Section id="differences" question="What differs most?">
    {differences.length > 0 ? (
      <ol class="key-differences">
        {differences.map(({ to, label, sentence }) => (
          <li>
            <a href={`#${to}`}>
              <Outside text={label} />
            </a>
            : <Outside text={sentence} />
          </li>
        ))}
      </ol>
    ) : (
      <p>
        {view.comparison.facts.length === 0
          ? 'No statement was matched between these articles, so there is no fact to compare.'
          : 'No surely matched fact differs in the ways that are named here; what else differs stands with each fact.'}
      </p>
    )}
    <p class="note">{KEY_DIFFERENCE_RULE}</p>
  </Section>
);

export const Articles = ({ view }: { view: View }) => {
  const shared = sharedTexts(view);
  const links = linksOf(view);
  return (
    <Section id="articles" question="What is compared?">
      <Table
        label="The articles"
        caption="One article is not its outlet: these figures speak of these texts and of nothing else."
        head={
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Headline</th>
            <th scope="col">Date</th>
            <th scope="col" class="figure-cell">
              Words
            </th>
            <th scope="col">To know before reading on</th>
          </tr>
        }
        className="articles"
      >
        <tbody>
          {view.articles.map((article) => (
            <ArticleRow
              view={view}
              article={article}
              source={links.get(article)}
              shared={shared.filter(({ articles }) => articles.some((one) => one.view === article))}
            />
          ))}
        </tbody>
      </Table>
      <Footnotes links={[...links.values()]} />
    </Section>
  );
};

/** Where the articles were published, for paper: the number behind each headline. */
const Footnotes = ({ links }: { links: readonly Source[] }) =>
  links.length === 0 ? null : (
    <ul class="footnotes plain on-paper">
      {links.map(({ number: place, link }) => (
        <li>
          <sup>{place}</sup> <Outside text={link} />
        </li>
      ))}
    </ul>
  );

interface Source {
  number: number;
  link: string;
}

/** The articles that have one, numbered one after the other. */
const linksOf = ({ articles }: View): Map<ArticleView, Source> => {
  const linked = articles.flatMap((article) => {
    const link = safeLink(article.annotated.article.url);
    return link ? [{ article, link }] : [];
  });
  return new Map(linked.map(({ article, link }, i) => [article, { number: i + 1, link }]));
};

const ArticleRow = (properties: {
  view: View;
  article: ArticleView;
  source: Source | undefined;
  shared: readonly SharedTexts[];
}) => {
  const { view, article, source, shared } = properties;
  const { title, date, words, kind, warnings, rights } = article.annotated.article;
  const toKnow = [
    ...(kind ? [kindLine(kind)] : []),
    ...warnings.map(({ message }) => message),
    ...(article.hasText ? [] : [`Rights: ${rights ?? 'not stated'}`]),
  ];
  return (
    <tr>
      <th scope="row">
        {article.hasText ? (
          <a href={`#${article.anchor}`}>
            <Outside text={article.name} />
          </a>
        ) : (
          <Outside text={article.name} />
        )}
      </th>
      <td class="headline" dir="auto">
        {title ?? 'no headline found'}
        {source ? (
          <>
            <sup class="on-paper">{source.number}</sup>{' '}
            <a class="to-text" href={source.link} rel="noreferrer noopener">
              source<span class="visually-hidden"> of {article.name}</span>
            </a>
          </>
        ) : null}
      </td>
      <td class="date" dir="auto">
        {date ?? 'not stated'}
      </td>
      <td class="figure-cell">
        <InText of={words} article={article} />
      </td>
      <td>
        {toKnow.length + shared.length > 0 ? (
          <ul class="plain">
            {toKnow.map((line) => (
              <li dir="auto">{line}</li>
            ))}
            {shared.slice(0, MOST_SHARED).map(({ anchor, articles }) => (
              <li>
                <a href={`#${anchor}`}>
                  {shareOf(articles.find((one) => one.view === article)!.share)} of its words are text that{' '}
                  <Outside text={otherNames(view, articles, article)} /> too
                </a>
              </li>
            ))}
            {shared.length > MOST_SHARED ? (
              <li>
                <a href="#copies">{counted(shared.length - MOST_SHARED, 'more text')} that others print too</a>
              </li>
            ) : null}
          </ul>
        ) : (
          '–'
        )}
      </td>
    </tr>
  );
};

/** “The Courier prints”, “The Courier and The Post print”, “seven other outlets print”. */
const otherNames = (view: View, articles: SharedTexts['articles'], article: ArticleView): string => {
  const ids = articles.map((one) => one.view.id);
  return `${namesBeside(view, ids, article.id, MOST_NAMES)} ${ids.length > 2 ? 'print' : 'prints'}`;
};

const MOST_NAMES = 3;

/** Shared texts that an article's row names; the others stand in their own section. */
const MOST_SHARED = 3;

/** How much there is to compare, for the line under the contents. */
export const Extent = ({ comparison }: { comparison: View['comparison'] }) => (
  <p>
    {comparison.articles.length > 1 ? <a href="#matrix">{counted(comparison.facts.length, 'matched fact')}</a> : null}{' '}
    <a href="#notes">{counted(markedIn(comparison), 'marked place')}</a>
  </p>
);

const markedIn = ({ articles }: View['comparison']): number =>
  articles.reduce((sum, { findings }) => sum + findings.length, 0);
