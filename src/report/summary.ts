import type { Comparison, FactMention, Measure } from '../model/comparison.js';
import { MISS_RATE } from './accuracy.js';
import { keyDifferences } from './key-differences/index.js';
import { firmest } from './key-differences/statuses.js';
import { STATUS, WITHIN } from './labels.js';
import { type Block, heading, list, markdownOf, paragraph, strong, table, text } from './markdown.js';
import { bySureness, DOUBTFUL_SUMMARY, type NumberedFact } from './match.js';
import { counted, number, rate, shortened } from './prose.js';
import { eventTitle } from './sections/masthead.js';
import { textAt, type View, viewOf } from './view.js';

/** So many facts stand in the summary; the page has all. */
const MOST_FACTS = 20;

/**
 * What the report says first, as Markdown for a terminal or an issue: the articles, what differs most, who vouches for
 * which fact, how much of each measure. Sentences of the articles stand in it only where they do not sit together.
 */
export const renderMarkdown = (comparison: Comparison): string => {
  const view = viewOf(comparison);
  return markdownOf([
    heading(1, eventTitle(comparison.event)),
    ...comparison.notices.map(({ message }) => paragraph(strong('Note:'), text(` ${message}`))),
    ...articles(view),
    ...(view.articles.length > 1 ? [...differences(view), ...facts(view)] : []),
    ...within(view),
    ...measures(view),
    paragraph(
      text(
        `Made by Framewise ${comparison.manifest.version}. It shows wording; it does not judge who is right. The sentences behind each line stand in the HTML report.`,
      ),
    ),
  ]);
};

const articles = (view: View): Block[] => [
  table(
    [
      ['Outlet', 'Headline', 'Date', 'Words'],
      ...view.articles.map(({ name, annotated: { article } }) => [
        name,
        article.title ?? 'no headline found',
        article.date ?? 'not stated',
        number(article.words),
      ]),
    ],
    [null, null, null, 'right'],
  ),
  ...warnings(view),
];

const warnings = (view: View): Block[] => {
  const told = view.articles.flatMap(({ name, annotated }) =>
    annotated.article.warnings.map(({ message }) => [strong(name), text(`: ${message}`)]),
  );
  return told.length > 0 ? [list(told)] : [];
};

const differences = (view: View): Block[] => {
  const found = keyDifferences(view);
  return [
    heading(2, 'What differs most?'),
    found.length > 0
      ? list(
          found.map(({ label, sentence }) => [strong(label), text(`: ${sentence}`)]),
          true,
        )
      : paragraph(
          text(
            'No surely matched fact differs in the ways that the report names first; what else differs stands with each fact there.',
          ),
        ),
  ];
};

const facts = (view: View): Block[] => {
  const { firm, doubtful } = bySureness(view.comparison.facts);
  const more = [
    ...(firm.length > MOST_FACTS ? [counted(firm.length - MOST_FACTS, 'more fact')] : []),
    ...(doubtful.length > 0 ? [`${counted(doubtful.length, 'match', 'matches')} ${DOUBTFUL_SUMMARY}`] : []),
  ];
  return [
    heading(2, 'Who vouches for which fact?'),
    firm.length === 0
      ? paragraph(text('No statement was surely matched between these articles.'))
      : factTable(view, firm.slice(0, MOST_FACTS)),
    ...(more.length > 0 ? [paragraph(text(`Also in the report: ${more.join(', ')}.`))] : []),
    ...(firm.some(({ fact }) => fact.notFoundIn.length > 0) ? [paragraph(text(MISS_RATE))] : []),
  ];
};

const STATUSES = Object.keys(STATUS) as FactMention['status'][];

const factTable = (view: View, rows: readonly NumberedFact[]): Block =>
  table(
    [
      ['', 'Fact', ...STATUSES.map((status) => `${STATUS[status].sign} ${STATUS[status].short}`), 'no match found'],
      ...rows.map(({ fact, index }) => {
        const standing = firmest(fact);
        const namesOf = (ids: string[]): string => ids.map((id) => view.article(id)?.name ?? id).join(', ');
        return [
          String(index + 1),
          fact.label,
          ...STATUSES.map((status) => namesOf([...standing].flatMap(([id, one]) => (one === status ? id : [])))),
          namesOf(fact.notFoundIn),
        ];
      }),
    ],
    ['right'],
  );

const LONGEST_EXCERPT = 160;

const within = (view: View): Block[] => {
  const told = view.comparison.withinArticle.flatMap(({ article: id, kind, detail, spans }) => {
    const article = view.article(id);
    if (!article) return [];
    const words = spans.map(
      (span) => `“${shortened(textAt(article, span.in).slice(span.start, span.end), LONGEST_EXCERPT)}”`,
    );
    return [[strong(article.name), text(`: ${WITHIN[kind].toLowerCase()}, ${detail}: ${words.join(' / ')}`)]];
  });
  return told.length > 0 ? [heading(2, 'What does not sit together within one article?'), list(told)] : [];
};

const measures = (view: View): Block[] => {
  const { measures: taken } = view.comparison;
  if (taken.length === 0) return [];
  return [
    heading(2, 'How much of it is there?'),
    table(
      [
        ['', ...view.articles.map(({ name }) => name)],
        ...taken.map((measure) => [
          measure.title,
          ...view.articles.map(({ id }) => figure(measure.values.find(({ article }) => article === id))),
        ]),
      ],
      [null, ...view.articles.map(() => 'right' as const)],
    ),
    paragraph(
      text(
        'Counts; in brackets the rate per 1,000 words in the voices counted with its 95% interval, where an article has 1,000 words in them or more.',
      ),
    ),
  ];
};

const figure = (value: Measure['values'][number] | undefined): string => {
  if (!value) return '–';
  const { count, rate: found, low, high } = value;
  if (found === null) return number(count);
  const interval = low === null || high === null ? '' : `, ${rate(low)} to ${rate(high)}`;
  return `${number(count)} (${rate(found)}${interval})`;
};
