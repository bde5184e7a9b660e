import { listOf } from '../../model/prose.js';
import { Section, Table } from '../parts.js';
import { counted, number } from '../prose.js';
import type { CorpusView } from './limits.js';
import { Name, nameOf } from './name.js';

export const titleOf = ({ statistics: { groups, by } }: CorpusView): string =>
  `${counted(
    groups.reduce((sum, { articles }) => sum + articles, 0),
    'article',
  )} by ${listOf(by)}`;

export const Masthead = ({ view }: { view: CorpusView }) => {
  const { groups } = view.statistics;
  return (
    <header class="masthead">
      <p class="kicker">Framewise · corpus report</p>
      <h1 dir="auto">{titleOf(view)}</h1>
      {view.isFolded ? (
        <p class="compared">{counted(groups.length, 'group')}</p>
      ) : (
        <ul class="compared plain">
          {groups.map(({ name, articles }) => (
            <li>
              <strong>
                <Name of={name} />
              </strong>{' '}
              {counted(articles, 'article')}
            </li>
          ))}
        </ul>
      )}
      <p class="standfirst">
        How often each group uses devices of framing (loaded words, hedges, unnamed sources …), how sure these figures
        are, and which words set a group apart. Groups stand in the order of their names: nothing here ranks them.
      </p>
    </header>
  );
};

export const Compared = ({ view }: { view: CorpusView }) => {
  const { groups, leftOut, trends } = view.statistics;
  const sentences = [
    ...(leftOut.withoutField > 0
      ? [
          `${counted(leftOut.withoutField, 'article')} without a value for the groups ${are(leftOut.withoutField)} left out.`,
        ]
      : []),
    ...(leftOut.notAnalysed > 0
      ? [
          `${counted(leftOut.notAnalysed, 'article')} that ${leftOut.notAnalysed === 1 ? 'waits' : 'wait'} for “framewise corpus add” ${are(leftOut.notAnalysed)} left out.`,
        ]
      : []),
    ...(trends && trends.undated > 0
      ? [
          `${counted(trends.undated, 'article')} without a date ${are(trends.undated)} in all figures but those over time.`,
        ]
      : []),
    ...view.leftOut,
    ...(view.leftOut.length > 0 ? ['The other formats of “framewise corpus stats” have all figures.'] : []),
  ];
  return (
    <Section
      id="groups"
      question="What is compared?"
      guide="An event is what several articles report; statistics draw whole events, so that groups are compared over the same news. Words are those of the outlets’ own voice, of what they credit to a source in words of their own, and of quotations."
    >
      {sentences.length > 0 ? (
        <div class="notice">
          <ul class="plain">
            {sentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Table
        label="The groups"
        caption="Articles, events and words of each group"
        className="figures groups"
        head={
          <tr>
            {['Group', 'Articles', 'Events', 'Own words', 'Paraphrases', 'Quoted words'].map((title) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        }
      >
        <tbody>
          {groups.map(({ name, articles, units, words }) => (
            <tr data-group={nameOf(name)}>
              <th scope="row">
                <Name of={name} />
              </th>
              {[articles, units, words.outlet, words.paraphrased, words.quoted].map((figure) => (
                <td>{number(figure)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
};

const are = (count: number): string => (count === 1 ? 'is' : 'are');
