import type { ComponentChildren } from 'preact';
import type { SourceType } from '../../../model/finding.js';
import { quotedWords, sourceCharts, sourceCounts } from '../../charts.js';
import { SOURCE_TYPE } from '../../labels.js';
import { ChartKey, Count, OutletColumns, Outside, Table } from '../../parts.js';
import { counted } from '../../prose.js';
import type { ArticleView, View } from '../../view.js';
import { Figures } from '../figures.js';
import { peopleBehind } from './how-many.js';

const TYPES = Object.keys(SOURCE_TYPE) as SourceType[];

/** The picture and its figures: statements by type of source. */
export const SourceMix = ({ view }: { view: View }) => (
  <>
    <ChartKey filled="statements of sources with a name in the text" outlined="without one" />
    <Figures
      view={view}
      id="source-figures"
      charts={sourceCharts(view)}
      label="Statements by type of source"
      tableLabel="Statements by type of source"
      caption="Statements by type of source"
      first="Type of source"
      rows={TYPES.map((type) => ({
        label: SOURCE_TYPE[type],
        figure: (article) => <Count of={sourceCounts(article).get(type) ?? 0} to={`sources-${article.index + 1}`} />,
      }))}
    />
  </>
);

/** What each outlet does, one row a question, in words that open onto what they count. */
export const Overview = ({ view }: { view: View }) => (
  <Table
    label="The outlets side by side"
    caption="The outlets side by side: each figure leads to what it counts"
    className="sourcing-overview"
    head={<OutletColumns view={view} first="Question" />}
  >
    <tbody>
      {ROWS.map(([question, Answer]) => (
        <tr>
          <th scope="row">{question}</th>
          {view.articles.map((article) => (
            <td>
              <Answer view={view} article={article} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </Table>
);

interface Asked {
  view: View;
  article: ArticleView;
}

const None = ({ children }: { children: ComponentChildren }) => <span class="none">{children}</span>;

const Speaker = ({ article, id }: { article: ArticleView; id: string | null }) => {
  const speaker = article.speaker(id);
  return speaker ? (
    <a href={`#${article.speakerAnchor(speaker.id)}`}>
      <Outside text={speaker.label} />
    </a>
  ) : (
    <None>nobody found</None>
  );
};

const ROWS: [question: string, answer: (asked: Asked) => preact.JSX.Element][] = [
  [
    'How many speak',
    ({ article }) => {
      const { speakers } = article.sourcing;
      const unnamed = speakers.filter(({ anonymous }) => anonymous).length;
      return speakers.length === 0 ? (
        <None>nobody found</None>
      ) : (
        <>
          <a href={`#speakers-${article.index + 1}`}>{counted(speakers.length, 'speaker')}</a>
          {unnamed > 0 ? (
            <>
              , <a href={`#unnamed-${article.index + 1}`}>{unnamed} of them unnamed</a>
            </>
          ) : null}
        </>
      );
    },
  ],
  ['Who speaks first', ({ article }) => <Speaker article={article} id={article.sourcing.first} />],
  ['Who speaks last', ({ article }) => <Speaker article={article} id={article.sourcing.last} />],
  [
    'How much is quoted',
    ({ article }) => {
      const words = quotedWords(article.sourcing);
      return words === 0 ? <None>no quoted words</None> : <a href="#quoted-roles">{counted(words, 'word')}</a>;
    },
  ],
  [
    'People behind unnamed sources',
    ({ article }) =>
      article.sourcing.speakers.some(({ anonymity }) => anonymity) ? (
        <a href={`#unnamed-${article.index + 1}`}>{peopleBehind(article.sourcing.unnamedPeople)}</a>
      ) : (
        <None>none found</None>
      ),
  ],
  [
    'Taken from other outlets',
    ({ view, article }) => {
      const paths = view.comparison.sourcing.paths.filter(
        ({ article: id, steps }) => id === article.id && steps.some(({ isReport }) => isReport),
      );
      const statements = paths.reduce((sum, path) => sum + path.statements.length, 0);
      return statements === 0 ? (
        <None>none found</None>
      ) : (
        <a href={`#paths-${article.index + 1}`}>{counted(statements, 'statement')}</a>
      );
    },
  ],
  [
    'Accused, with no statement found',
    ({ article }) => {
      const unanswered = article.sourcing.accused.filter(({ answer }) => answer === 'none-found').length;
      return unanswered === 0 ? (
        <None>none found</None>
      ) : (
        <a href={`#accused-${article.index + 1}`}>{String(unanswered)}</a>
      );
    },
  ],
];
