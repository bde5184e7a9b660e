import { notices } from '../../generated/client.js';
import { withoutDirectionMarks } from '../../model/direction-marks.js';
import { MATCHES_FOUND, MISS_RATE } from '../accuracy.js';
import { citationOf } from '../citation.js';
import { OUTCOME, plain } from '../labels.js';
import { Fold, OutletColumns, Outside, Section, Table } from '../parts.js';
import { capitalised, groupBy } from '../prose.js';
import { Versions } from '../versions.js';
import type { View } from '../view.js';
import { eventTitle } from './masthead.js';

/** How the report was made, what it cannot tell, and by which versions of what. */
export const Method = ({ view }: { view: View }) => (
  <Section id="method" question="How was this made, and what can it not tell?">
    <div class="prose">
      <p>
        Rules and word lists read each article: who is credited with what, in which voice each word stands, which words
        lower or raise certainty, which judge beyond the fact. Clauses of different articles that state the same thing
        are then set side by side. Nothing here was written or chosen by a language model, and the same articles give
        the same report.
      </p>
      <p>
        The report describes wording, sourcing, certainty, selection and order. It cannot tell whether a statement is
        right, why a word was chosen, or what an outlet does elsewhere. Rules miss things and find things that are not
        there: read the sentence before trusting the figure. Articles differ in length, date and purpose, and each of
        these alone can explain a difference.
      </p>
      <p>
        {MATCHES_FOUND} {MISS_RATE} Other kinds of text were not measured.
      </p>
      <p>
        What each measure counts, and what it cannot tell, stands beside its figures under{' '}
        <a href="#measures">how much of it there is</a>. A guide with pictures for whoever never saw such a report comes
        with the program: docs/reading-a-report.md.
      </p>
    </div>
    <Citation view={view} />
    <Outcomes view={view} />
    <MadeBy view={view} />
    <Fold onScreen summary="Code of others in this page, with its licences">
      <pre class="licence">{notices}</pre>
    </Fold>
  </Section>
);

const Citation = ({ view }: { view: View }) => (
  <div class="citation">
    <h3>How to cite this report</h3>
    <p class="cited" id="citation" dir="auto">
      {withoutDirectionMarks(citationOf(view.comparison, eventTitle(view.comparison.event)))}
    </p>
    <p class="copying">
      <button type="button" data-copy="citation">
        Copy
      </button>{' '}
      <span class="note" role="status" />
    </p>
    <p class="note">
      Behind each input the first digits of its SHA-256. The word lists have one hash together: the SHA-256 of a line
      each with id, version and SHA-256, as the table of versions has them. No date, since the same input gives the same
      report.
    </p>
  </div>
);

const Outcomes = ({ view }: { view: View }) => {
  const rows = groupBy(
    view.articles.flatMap(({ index, annotated }) => annotated.outcomes.map((outcome) => ({ index, outcome }))),
    ({ outcome }) => outcome.annotator,
  );
  return (
    <Table
      label="Outcomes"
      caption="What became of each annotator: to find none is a result, to break off is not"
      head={<OutletColumns view={view} first="Annotator" />}
    >
      <tbody>
        {[...rows].map(([annotator, outcomes]) => (
          <tr>
            <th scope="row">{capitalised(plain(annotator))}</th>
            {view.articles.map(({ index }) => {
              const outcome = outcomes.find((candidate) => candidate.index === index)?.outcome;
              return (
                <td>
                  {outcome ? OUTCOME[outcome.status] : 'not run'}
                  {outcome?.reason ? (
                    <>
                      {' '}
                      (<Outside text={outcome.reason} />)
                    </>
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

const MadeBy = ({ view }: { view: View }) => {
  const { manifest } = view.comparison;
  return (
    <Versions
      manifest={manifest}
      caption="Anyone with the same versions and the same files gets the same report. Of the lists’ hashes the first 16 digits; the data to be saved has them whole"
      inputs={manifest.inputs}
    >
      Options:{' '}
      <Outside
        text={
          Object.entries(manifest.options)
            .map(
              ([name, value]) =>
                `${name}: ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? 'not set')}`,
            )
            .join(', ') || 'none'
        }
      />
    </Versions>
  );
};
