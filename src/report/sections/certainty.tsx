import type { Booster, Hedge, Voice } from '../../model/finding.js';
import { type ByVoice, type Chart, voiceCharts } from '../charts.js';
import { MARK, plain, RUNG, VOICE } from '../labels.js';
import { Excerpt, Fold, Multiples, OutletColumns, Outside, Section, Split, Table, VoiceKey } from '../parts.js';
import { counted } from '../prose.js';
import type { ArticleView, View } from '../view.js';
import { SwitchedOffBy, SwitchedOffNote } from './switched-off.js';

/** The rungs on which an article stands, surest first. */
const rungsOf = (view: View): CertaintyRung[] => {
  const found = new Map(view.articles.flatMap(certaintyMarks).map(({ kind, category }) => [category, kind]));
  return (Object.keys(RUNG) as Category[]).flatMap((category) => {
    const kind = found.get(category);
    return kind ? [{ category, kind, label: RUNG[category], voices: (article) => countedOn(article, category) }] : [];
  });
};

type Category = (Hedge | Booster)['category'];

interface CertaintyRung extends ByVoice {
  category: Category;
  kind: 'hedge' | 'booster';
}

const countedOn = (article: ArticleView, category: Category): Voice[] =>
  certaintyMarks(article).flatMap((mark) =>
    mark.category === category && mark.suppressed === null ? [mark.voice] : [],
  );

export const certaintyCharts = (view: View): Chart[] => voiceCharts(view, 'certainty', rungsOf(view));

/** Hedges lower, boosters raise the certainty of a statement: how many on each rung, and where. */
export const Certainty = ({ view }: { view: View }) => {
  const rungs = rungsOf(view);
  return (
    <Section
      id="certainty"
      question="How sure are the statements made?"
      guide="The words that raise the certainty of a statement (boosters), then those that lower it (hedges), the surest rung first. A hedge may be the honest word for what is known; words such as “alleged” are often required by law; “about” makes a number rough, not an outlet cautious."
    >
      {rungs.length === 0 ? (
        <p>No hedge or booster was found.</p>
      ) : (
        <>
          <SwitchedOffNote findings={view.articles.flatMap(certaintyMarks)} />
          <VoiceKey />
          <Multiples
            view={view}
            charts={voiceCharts(view, 'certainty', rungs)}
            label="Words that raise and lower certainty"
          />
          <Table
            label="Hedges and boosters by outlet"
            caption="First number: in the outlet’s own words; second: in words credited to a source or quoted"
            className="figures"
            head={<OutletColumns view={view} first="Rung" />}
          >
            <tbody>
              {rungs.map(({ label, kind, category, voices }) => (
                <tr>
                  <th scope="row">
                    {label}{' '}
                    <span class="type">
                      {kind}, {plain(category)}
                    </span>
                  </th>
                  {view.articles.map((article) => (
                    <td>
                      <Split voices={voices(article)} to={`certainty-${article.index + 1}`} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
          {view.articles.map((article) => (
            <Sentences article={article} />
          ))}
        </>
      )}
    </Section>
  );
};

const certaintyMarks = ({ annotated }: ArticleView): (Hedge | Booster)[] =>
  annotated.findings.filter((finding) => finding.kind === 'hedge' || finding.kind === 'booster');

const Sentences = ({ article }: { article: ArticleView }) => {
  const marks = certaintyMarks(article);
  return marks.length === 0 ? null : (
    <Fold
      built
      onScreen
      id={`certainty-${article.index + 1}`}
      summary={
        <>
          <Outside text={article.name} />: {counted(marks.length, 'place')}
        </>
      }
    >
      <ul class="places">
        {marks.map((mark) => (
          <li>
            <Excerpt article={article} place={mark.in} span={mark} to={`mark-${article.findingAnchor(mark)}`} />
            <p class="voice">
              {MARK[mark.kind].title}: {plain(mark.category)}, {VOICE[mark.voice]}
              <SwitchedOffBy suppressed={mark.suppressed} />
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
