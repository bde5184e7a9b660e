import type { ComponentChildren } from 'preact';
import { MISS_RATE } from '../accuracy.js';
import { CAUTION } from '../labels.js';
import { bySureness, type NumberedFact } from '../match.js';
import { Fold, Outside, Section, Table } from '../parts.js';
import { counted, everyOutlet, listOf } from '../prose.js';
import { together, whoAtStart } from '../shared-texts.js';
import type { View } from '../view.js';
import { OnlyHere } from './only-here.js';
import { Room } from './room.js';

/** How many facts are shown before the rest is folded. */
const FIRST_ROWS = 12;

/** What every outlet has, and what has no counterpart in at least one; never said to be left out. */
export const Unmatched = ({ view }: { view: View }) => {
  const { firm } = bySureness(view.comparison.facts);
  const missing = (from: number, to: number): NumberedFact[] =>
    firm.filter(({ fact }) => fact.notFoundIn.length >= from && fact.notFoundIn.length <= to);
  const outlets = view.articles.length;
  const core = missing(0, 0);
  return (
    <Section
      id="unmatched"
      question="What do all the outlets have, and what only some?"
      guide="No match found means that the program found none. The outlet may say it in words that the program does not recognise, may have published earlier, or may have had less room."
    >
      <Room view={view} />
      <h3>The common core: what {everyOutlet(outlets)} have</h3>
      {core.length === 0 ? (
        <p>No fact was surely matched in {everyOutlet(outlets)}.</p>
      ) : (
        <Folded rows={core}>{(rows) => <FactLinks view={view} rows={rows} />}</Folded>
      )}
      {outlets > 2 ? (
        <FactsMissing
          view={view}
          rows={missing(1, 1)}
          heading="What all have but one"
          none="No fact was found in all outlets but one."
        />
      ) : null}
      {outlets > 3 ? (
        <FactsMissing
          view={view}
          rows={missing(2, outlets)}
          heading="What several have and several do not"
          none="No fact was found in several outlets with no match in several others."
        />
      ) : null}
      <OnlyHere view={view} />
    </Section>
  );
};

const Folded = ({
  rows,
  children,
}: {
  rows: readonly NumberedFact[];
  children: (rows: readonly NumberedFact[]) => ComponentChildren;
}) => (
  <>
    {children(rows.slice(0, FIRST_ROWS))}
    {rows.length > FIRST_ROWS ? (
      <Fold built className="goes-on" summary={counted(rows.length - FIRST_ROWS, 'more fact')}>
        {children(rows.slice(FIRST_ROWS))}
      </Fold>
    ) : null}
  </>
);

const FactLink = ({ fact, index }: NumberedFact) => (
  <a class="to-fact" href={`#fact-${index + 1}`}>
    <span class="fact-number">{index + 1}</span> <Outside text={fact.label} />
  </a>
);

const FactLinks = ({ view, rows }: { view: View; rows: readonly NumberedFact[] }) => (
  <ul class="core">
    {rows.map((row) => (
      <li>
        <FactLink {...row} />
        {row.fact.oneText.length > 0 ? (
          <span class="where">
            <Outside text={listOf(together(view, row.fact, statingOf(row)))} />
          </span>
        ) : null}
      </li>
    ))}
  </ul>
);

const FactsMissing = (properties: { view: View; rows: readonly NumberedFact[]; heading: string; none: string }) => {
  const { view, rows, heading, none } = properties;
  return (
    <>
      <h3>{heading}</h3>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <p class="note">{MISS_RATE}</p>
          <Folded rows={rows}>{(part) => <MissingTable view={view} rows={part} label={heading} />}</Folded>
        </>
      )}
    </>
  );
};

const MissingTable = ({ view, rows, label }: { view: View; rows: readonly NumberedFact[]; label: string }) => (
  <Table
    label={label}
    caption={`${counted(rows.length, 'fact')}, each with the outlets in which no match was found`}
    className="missing-in"
    head={
      <tr>
        <th scope="col">Fact</th>
        <th scope="col">Found in</th>
        <th scope="col">No match found in</th>
      </tr>
    }
  >
    <tbody>
      {rows.map((row) => (
        <tr>
          <th scope="row">
            <FactLink {...row} />
          </th>
          <td>
            <Outside text={whoAtStart(view, statingOf(row), row.fact)} />
          </td>
          <td>
            <Missing view={view} {...row} />
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);

const nameOf = (view: View, id: string): string => view.article(id)?.name ?? id;

const statingOf = ({ fact }: NumberedFact): string[] => [...new Set(fact.mentions.map(({ article }) => article))];

/** The outlets of which nothing is to be known together, the others each with what is. */
const Missing = ({ view, fact }: NumberedFact & { view: View }) => {
  const reasons = (id: string): string[] =>
    fact.cautions.flatMap(({ article, reason }) => (article === id ? CAUTION[reason].long : []));
  const plain = fact.notFoundIn.filter((id) => reasons(id).length === 0);
  return (
    <ul class="plain">
      {plain.length > 0 ? (
        <li>
          <Outside text={whoAtStart(view, plain)} />
        </li>
      ) : null}
      {fact.notFoundIn
        .filter((id) => !plain.includes(id))
        .map((id) => (
          <li>
            <Outside text={nameOf(view, id)} /> <span class="where">{listOf(reasons(id))}</span>
          </li>
        ))}
    </ul>
  );
};
