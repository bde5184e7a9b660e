import type { AlignedFact } from '../../model/comparison.js';
import { CAUTION, POSITION, STATUS } from '../labels.js';
import { bySureness, DOUBTFUL_SUMMARY, type NumberedFact, ORDER_RULE, positionsApart } from '../match.js';
import { Fold, OutletColumns, Outside, Section, Table } from '../parts.js';
import { counted, groupBy } from '../prose.js';
import { anchorOfCopy, namesBeside } from '../shared-texts.js';
import { QUALITY, Standings } from '../standings.js';
import { type ArticleView, areMany, type View, wordingAnchor } from '../view.js';

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
        , <span class="none">{areMany(view) ? `${NO_MATCH} no match` : 'no match'}</span>: the program found none in
        that article, which does not prove that it lacks the fact.
        {areMany(view) ? <Letters /> : null}
      </>
    }
  >
    <Rows view={view} />
    <p class="note">
      {ORDER_RULE} Numbers that are passed over stand under the less sure matches. Where a fact stands in the headline
      of one outlet and far down in another, the cells say so; where an article states a fact in several ways, each is
      shown.
    </p>
  </Section>
);

/** Of many outlets the cells have signs alone; a narrow window has room for their words again. */
const Letters = () => (
  <span class="letters">
    {' '}
    Behind a sign:{' '}
    {Object.entries(QUALITY)
      .map(([quality, letter]) => `${letter} ${quality}`)
      .join(', ')}
    ; {ONE_TEXT} one text with another outlet.
  </span>
);

const NO_MATCH = '–';
const ONE_TEXT = '=';

const Rows = ({ view }: { view: View }) => {
  const { firm, doubtful } = bySureness(view.comparison.facts);
  const [shown, more] = [firm.slice(0, FIRST_ROWS), firm.slice(FIRST_ROWS)];
  return (
    <>
      {firm.length === 0 ? <p>No statement was surely matched between these articles.</p> : null}
      {shown.length > 0 ? <MatrixTable view={view} rows={shown} label="Facts by outlet" /> : null}
      {more.length > 0 ? (
        <Fold built className="goes-on" summary={counted(more.length, 'more fact')}>
          <MatrixTable view={view} rows={more} label="Facts by outlet, continued" />
        </Fold>
      ) : null}
      {doubtful.length > 0 ? (
        <Fold built onScreen summary={`${counted(doubtful.length, 'match', 'matches')} ${DOUBTFUL_SUMMARY}`}>
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
      caption="Each row is one fact. A cell opens onto the sentences."
      className={areMany(view) ? 'matrix many' : 'matrix'}
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
  const positions = positionsApart(fact);
  const many = areMany(view);
  return (
    <tr>
      <th scope="row">
        <a href={`#fact-${index + 1}`}>
          <span class="fact-number">{index + 1}</span> <Outside text={fact.label} />
        </a>
        {many ? (
          <span class="tally">
            in {byArticle.size} of {view.articles.length} outlets
          </span>
        ) : null}
      </th>
      {view.articles.map((article) => {
        const mentions = byArticle.get(article.id);
        const position = positions?.get(article.id);
        return (
          <td data-outlet={article.name}>
            {mentions ? (
              // The script makes a button of it that opens the sentences under the row (client/matrix.ts).
              <a class="opener" href={`#${wordingAnchor(index, article)}`}>
                <Standings mentions={mentions} brief={many} />
                {position ? <span class={many ? 'where said' : 'where'}>{POSITION[position].where}</span> : null}
              </a>
            ) : (
              <NoMatch fact={fact} article={article} brief={many} />
            )}
            <OneText view={view} fact={fact} article={article.id} />
          </td>
        );
      })}
    </tr>
  );
};

/** An outlet that has the fact from a text that others print too vouches for nothing that those do not. */
const OneText = ({ view, fact, article }: { view: View; fact: AlignedFact; article: string }) => {
  const shared = fact.oneText.find(({ articles }) => articles.includes(article));
  if (!shared) return null;
  const words = (
    <>
      one text with <Outside text={namesBeside(view, shared.articles, article, 1)} />
    </>
  );
  const brief = areMany(view);
  return (
    <a class="one-text" href={`#${anchorOfCopy(view, shared.copy)}`} data-sign={brief ? ONE_TEXT : undefined}>
      {brief ? <span class="said">{words}</span> : words}
    </a>
  );
};

const NoMatch = ({ fact, article, brief }: { fact: AlignedFact; article: ArticleView; brief: boolean }) => {
  const words = (
    <>
      no match
      {fact.cautions
        .filter((caution) => caution.article === article.id)
        .map(({ reason }) => (
          <span class="where">{CAUTION[reason].short}</span>
        ))}
    </>
  );
  return (
    <span class="none" data-sign={brief ? NO_MATCH : undefined}>
      {brief ? <span class="said">{words}</span> : words}
    </span>
  );
};
