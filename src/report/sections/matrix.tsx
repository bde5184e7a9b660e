import type { AlignedFact } from '../../model/comparison.js';
import { STATUS } from '../labels.js';
import { bySureness, DOUBTFUL_SUMMARY, type NumberedFact } from '../match.js';
import { Fold, OutletColumns, Outside, Section, Table } from '../parts.js';
import { counted, groupBy, plainLabel } from '../prose.js';
import { anchorOfCopy, namesBeside } from '../shared-texts.js';
import { Standings } from '../standings.js';
import type { View } from '../view.js';

/** How many facts are shown before the rest is folded. */
const FIRST_ROWS = 20;

/** The facts down, the outlets across. */
export const FactMatrix = ({ view }: { view: View }) => (
  <Section
    id="matrix"
    question="Who vouches for which fact?"
    guide={
      <>
        {Object.values(STATUS).map(({ sign, verb }, i) => (
          <>
            {i > 0 ? ', ' : ''}
            <span class="sign" aria-hidden="true">
              {sign}
            </span>{' '}
            the outlet {verb}
          </>
        ))}
        , <span class="none">no match</span>: no match was found in that article, which is not proof that it has none.
      </>
    }
  >
    <Rows view={view} />
  </Section>
);

const Rows = ({ view }: { view: View }) => {
  const { firm, doubtful } = bySureness(view.comparison.facts);
  const [shown, more] = [firm.slice(0, FIRST_ROWS), firm.slice(FIRST_ROWS)];
  return (
    <>
      {firm.length === 0 ? <p>No statement was surely matched between these articles.</p> : null}
      {shown.length > 0 ? <MatrixTable view={view} rows={shown} label="Facts by outlet" /> : null}
      {more.length > 0 ? (
        <Fold summary={counted(more.length, 'more fact')}>
          <MatrixTable view={view} rows={more} label="Facts by outlet, continued" />
        </Fold>
      ) : null}
      {doubtful.length > 0 ? (
        <Fold summary={`${counted(doubtful.length, 'match', 'matches')} ${DOUBTFUL_SUMMARY}`}>
          <MatrixTable view={view} rows={doubtful} label="Less sure matches by outlet" />
        </Fold>
      ) : null}
    </>
  );
};

const MatrixTable = (properties: { view: View; rows: readonly NumberedFact[]; label: string }) => {
  const { view, rows, label } = properties;
  return (
    <Table
      label={label}
      caption="Each row is one fact; follow it to the sentences. Where an article states it more than once, each way is shown."
      className="matrix"
      head={<OutletColumns view={view} first="Fact" />}
    >
      <tbody>
        {rows.map(({ fact, index }) => (
          <MatrixRow view={view} fact={fact} index={index} />
        ))}
      </tbody>
    </Table>
  );
};

const MatrixRow = ({ view, fact, index }: NumberedFact & { view: View }) => {
  const byArticle = groupBy(fact.mentions, ({ article }) => article);
  return (
    <tr>
      <th scope="row">
        <a href={`#fact-${index + 1}`}>
          <span class="fact-number">{index + 1}</span> <Outside text={plainLabel(fact.label)} />
        </a>
      </th>
      {view.articles.map(({ id }) => (
        <td>
          <Standings mentions={byArticle.get(id) ?? []} />
          <OneText view={view} fact={fact} article={id} />
          {byArticle.has(id) ? null : <span class="none">no match</span>}
        </td>
      ))}
    </tr>
  );
};

/** An outlet that has the fact from a text that others print too vouches for nothing that those do not. */
const OneText = ({ view, fact, article }: { view: View; fact: AlignedFact; article: string }) => {
  const shared = fact.oneText.find(({ articles }) => articles.includes(article));
  return shared ? (
    <a class="one-text" href={`#${anchorOfCopy(view, shared.copy)}`}>
      one text with <Outside text={namesBeside(view, shared.articles, article, 1)} />
    </a>
  ) : null;
};
