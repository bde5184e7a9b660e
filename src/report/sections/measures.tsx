import type { Measure, MeasureValue } from '../../model/comparison.js';
import { measureChart, TOO_LITTLE } from '../charts.js';
import { COUNTED } from '../labels.js';
import { Count, InText, Outside, Plot, Section, Table } from '../parts.js';
import { capitalised, listOf, number, rate } from '../prose.js';
import type { ArticleView, View } from '../view.js';
import { KindCaveat } from './kinds.js';

export const Measures = ({ view }: { view: View }) => (
  <Section
    id="measures"
    question="How much of it is there?"
    guide="Rates are per 1,000 words in the voices counted, with the 95% confidence interval: the shorter the text, the wider it is. Under 1,000 words there is a count and no rate. Where intervals overlap widely, these texts do not settle whether the outlets differ."
  >
    <KindCaveat view={view} />
    {view.comparison.measures.length === 0 ? <p>No measure was taken of these articles.</p> : null}
    <div class="measures">
      {view.comparison.measures.map((measure, i) => (
        <MeasureBlock view={view} measure={measure} index={i} />
      ))}
    </div>
  </Section>
);

const MeasureBlock = ({ view, measure, index }: { view: View; measure: Measure; index: number }) => {
  const chart = measureChart(view, measure, index);
  const hasRate = measure.values.some((value) => value.rate !== null);
  const unit = hasRate ? 'per 1,000 words, with 95% interval' : 'number found, as a line; too little text for rates';
  return (
    <article class="measure" id={`measure-${index + 1}`} aria-labelledby={`measure-${index + 1}-heading`}>
      <h3 id={`measure-${index + 1}-heading`}>{measure.title}</h3>
      <div class="beside">
        <Plot chart={chart} label={`${measure.title}, ${unit}`} caption={capitalised(unit)} />
        <Table
          label={`${measure.title} by outlet`}
          caption={`Counted over ${scopeOf(measure)}${hasRate ? '' : '; too little text for rates'}`}
          className="figures"
          head={
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Count</th>
              <th scope="col">Words</th>
              {hasRate ? (
                <>
                  <th scope="col">Rate</th>
                  <th scope="col">95% interval</th>
                </>
              ) : null}
            </tr>
          }
        >
          <tbody>
            {measure.values.map((value) => (
              <Value view={view} measure={measure.id} value={value} hasRate={hasRate} />
            ))}
          </tbody>
        </Table>
      </div>
      <p class="note">
        {measure.definition} {measure.limits}
      </p>
    </article>
  );
};

const scopeOf = ({ voices }: Measure): string =>
  voices.length === Object.keys(COUNTED).length ? 'the whole article' : listOf(voices.map((voice) => COUNTED[voice]));

/** Where the places stand that a measure counts, by its id; a measure that is not listed has no link. */
const EVIDENCE: Record<string, (article: ArticleView) => string | null> = {
  'outlet-words': ({ anchor, hasText }) => (hasText ? anchor : null),
  'loaded-terms': () => 'loaded',
  'loaded-terms-credited': () => 'loaded',
  hedges: ({ index }) => `certainty-${index + 1}`,
  'legal-hedges': ({ index }) => `certainty-${index + 1}`,
  approximators: ({ index }) => `certainty-${index + 1}`,
  boosters: ({ index }) => `certainty-${index + 1}`,
  attributions: ({ index }) => `sources-${index + 1}`,
  'anonymous-sources': ({ index }) => `sources-${index + 1}`,
  'named-sources': ({ index }) => `sources-${index + 1}`,
};

const MeasureCount = ({ view, measure, value }: ValueProperties) => {
  const article = view.article(value.article);
  const evidence = Object.hasOwn(EVIDENCE, measure) ? EVIDENCE[measure] : undefined;
  const to = article && evidence ? evidence(article) : null;
  return to === null ? number(value.count) : <Count of={value.count} to={to} />;
};

/** The words that a count is held against stand in the text, where what is credited is shaded. */
const Denominator = ({ view, value }: { view: View; value: MeasureValue }) => {
  const article = view.article(value.article);
  return article ? <InText of={value.denominator} article={article} /> : number(value.denominator);
};

interface ValueProperties {
  view: View;
  measure: string;
  value: MeasureValue;
}

const Value = ({ view, measure, value, hasRate }: ValueProperties & { hasRate: boolean }) => (
  <tr>
    <th scope="row">
      <Outside text={view.article(value.article)?.name ?? value.article} />
    </th>
    <td>
      <MeasureCount view={view} measure={measure} value={value} />
    </td>
    <td>
      <Denominator view={view} value={value} />
    </td>
    {!hasRate ? null : value.rate === null ? (
      <td colSpan={2} class="thin">
        {TOO_LITTLE}
      </td>
    ) : (
      <>
        <td>{rate(value.rate)}</td>
        <td>{value.low === null || value.high === null ? '–' : `${rate(value.low)} to ${rate(value.high)}`}</td>
      </>
    )}
  </tr>
);
