import type { AlignedFact } from '../../model/comparison.js';
import { STATUS } from '../labels.js';
import { Fold, Outside, Section, Table } from '../parts.js';
import { groupBy, plainLabel } from '../prose.js';
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
    {view.comparison.facts.length === 0 ? (
      <p>No statement was matched between these articles.</p>
    ) : (
      <>
        <MatrixTable view={view} from={0} to={FIRST_ROWS} label="Facts by outlet" />
        {view.comparison.facts.length > FIRST_ROWS ? (
          <Fold summary={`${view.comparison.facts.length - FIRST_ROWS} more facts`}>
            <MatrixTable view={view} from={FIRST_ROWS} to={Infinity} label="Facts by outlet, continued" />
          </Fold>
        ) : null}
      </>
    )}
  </Section>
);

const MatrixTable = (properties: { view: View; from: number; to: number; label: string }) => {
  const { view, from, to, label } = properties;
  return (
    <Table
      label={label}
      caption="Each row is one fact; follow it to the sentences. Where an article states it more than once, each way is shown."
      className="matrix"
      head={
        <tr>
          <th scope="col">Fact</th>
          {view.articles.map(({ name }) => (
            <th scope="col">
              <Outside text={name} />
            </th>
          ))}
        </tr>
      }
    >
      <tbody>
        {view.comparison.facts.slice(from, to).map((fact, i) => (
          <MatrixRow view={view} fact={fact} index={from + i} />
        ))}
      </tbody>
    </Table>
  );
};

const MatrixRow = ({ view, fact, index }: { view: View; fact: AlignedFact; index: number }) => {
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
          {byArticle.has(id) ? null : <span class="none">no match</span>}
        </td>
      ))}
    </tr>
  );
};
