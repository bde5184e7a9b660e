import type { AlignedFact } from '../../model/comparison.js';
import { bySureness, type NumberedFact } from '../match.js';
import { Fold, Outside, Section, Table } from '../parts.js';
import { counted, listOf, plainLabel } from '../prose.js';
import { together } from '../shared-texts.js';
import type { View } from '../view.js';
import { OnlyHere } from './only-here.js';

/** How many facts are shown before the rest is folded. */
const FIRST_ROWS = 12;

/** Facts that have no counterpart in at least one article; never left out. */
export const Unmatched = ({ view }: { view: View }) => {
  const unmatched = bySureness(view.comparison.facts).firm.filter(({ fact }) => fact.notFoundIn.length);
  const warned = view.articles.filter(({ annotated }) => annotated.article.warnings.length > 0);
  return (
    <Section
      id="unmatched"
      question="For which facts was no match found?"
      guide="No match found means that the program found none. The outlet may say it in words that the program does not recognise, may have published earlier, or may have had less room."
    >
      {unmatched.length === 0 ? (
        <p>Every fact that was matched was found in every article.</p>
      ) : (
        <>
          <UnmatchedTable view={view} rows={unmatched.slice(0, FIRST_ROWS)} label="Facts without a match" />
          {unmatched.length > FIRST_ROWS ? (
            <Fold summary={counted(unmatched.length - FIRST_ROWS, 'more fact')}>
              <UnmatchedTable view={view} rows={unmatched.slice(FIRST_ROWS)} label="Facts without a match, continued" />
            </Fold>
          ) : null}
        </>
      )}
      <OnlyHere view={view} />
      {warned.length > 0 ? (
        <p class="note">
          Read with care for <Outside text={listOf(warned.map(({ name }) => name))} />: see what to know before reading
          on, under <a href="#articles">what is compared</a>.
        </p>
      ) : null}
    </Section>
  );
};

const UnmatchedTable = ({ view, rows, label }: { view: View; rows: readonly NumberedFact[]; label: string }) => (
  <Table
    label={label}
    caption="Facts found in two outlets or more and not in all"
    head={
      <tr>
        <th scope="col">Fact</th>
        <th scope="col">Found in</th>
        <th scope="col">No match found in</th>
      </tr>
    }
  >
    <tbody>
      {rows.map(({ fact, index }) => (
        <tr>
          <th scope="row">
            <a href={`#fact-${index + 1}`}>
              <span class="fact-number">{index + 1}</span> <Outside text={plainLabel(fact.label)} />
            </a>
          </th>
          <td>
            <Outside text={foundIn(view, fact)} />
          </td>
          <td>
            <Outside text={names(view, fact.notFoundIn)} />
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);

const foundIn = (view: View, fact: AlignedFact): string =>
  listOf(together(view, fact, [...new Set(fact.mentions.map(({ article }) => article))]));

const names = (view: View, ids: readonly string[]): string => listOf(ids.map((id) => view.article(id)?.name ?? id));
