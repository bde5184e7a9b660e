import type { Anonymity, Attribution, SourceType } from '../../model/finding.js';
import { mergedAnonymity } from '../anonymity.js';
import { sourceCharts, sourceCounts } from '../charts.js';
import { ACT, BASIS, CORROBORATION, FORM, NAMING, REASON, SOURCE_TYPE } from '../labels.js';
import { Count, Excerpt, Fold, OutletColumns, Outside, Plot, Section, sideBySide, Table } from '../parts.js';
import { counted, groupBy, inWords, listOf } from '../prose.js';
import type { ArticleView, View } from '../view.js';

const TYPES = Object.keys(SOURCE_TYPE) as SourceType[];

/** Who speaks, by type, and what each text states about the sources it does not name. */
export const Sources = ({ view }: { view: View }) => {
  const charts = sourceCharts(view);
  return (
    <Section
      id="sources"
      question="Who speaks, and who stays unnamed?"
      guide="Statements credited to a source, by what kind of source it is. Outlined bars are sources without a name in the text."
    >
      <div class={`multiples ${sideBySide(view)}`}>
        {view.articles.map((article, i) => (
          <Plot
            chart={charts[i]!}
            label={`Statements by type of source in ${article.name}; the table has the same figures`}
            caption={<Outside text={article.name} />}
          />
        ))}
      </div>
      <Table
        label="Statements by type of source"
        caption="Statements by type of source"
        className="figures"
        head={<OutletColumns view={view} first="Type of source" />}
      >
        <tbody>
          {TYPES.map((type) => (
            <tr>
              <th scope="row">{SOURCE_TYPE[type]}</th>
              {view.articles.map((article) => (
                <td>
                  <Count of={sourceCounts(article).get(type) ?? 0} to={`sources-${article.index + 1}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <h3>What the texts state about sources they do not name</h3>
      {view.articles.map((article) => (
        <Unnamed article={article} />
      ))}
      <h3>Every source, with its verb</h3>
      {view.articles.map((article) => (
        <Fold
          id={`sources-${article.index + 1}`}
          summary={
            <>
              <Outside text={article.name} />: {counted(article.attributions.length, 'attribution')}
            </>
          }
        >
          <AttributionTable article={article} />
        </Fold>
      ))}
    </Section>
  );
};

const Unnamed = ({ article }: { article: ArticleView }) => {
  const unnamed = article.attributions.filter(({ anonymous }) => anonymous);
  return (
    <div class="unnamed">
      <h4>
        <Outside text={article.name} />
      </h4>
      {unnamed.length === 0 ? <p>No unnamed source was found.</p> : null}
      {[...groupBy(unnamed, ({ speaker, id }) => speaker ?? id).values()].map((statements) => (
        <UnnamedSource article={article} statements={statements} />
      ))}
    </div>
  );
};

/** One source with everything it says; “the source added” may tell what its first mention left open. */
const UnnamedSource = ({ article, statements }: { article: ArticleView; statements: readonly Attribution[] }) => {
  const places = statements.map((attribution) => ({
    attribution,
    span: attribution.source ?? attribution.cue ?? attribution,
  }));
  const anonymity = mergedAnonymity(statements.flatMap((statement) => statement.anonymity ?? []));
  return (
    <div class="source-card">
      {[...groupBy(places, ({ span }) => span.start).values()].map(([first]) => (
        <Excerpt
          article={article}
          place={first!.attribution.in}
          span={first!.span}
          to={`mark-${article.findingAnchor(first!.attribution)}`}
        />
      ))}
      {anonymity ? <Scorecard anonymity={anonymity} /> : null}
    </div>
  );
};

const Scorecard = ({ anonymity }: { anonymity: Anonymity }) => (
  <dl class="scorecard">
    <div>
      <dt>Called</dt>
      <dd>
        {NAMING[anonymity.naming]}
        {anonymity.affiliation ? (
          <>
            {' '}
            (<Outside text={anonymity.affiliation} />)
          </>
        ) : null}
      </dd>
    </div>
    <div>
      <dt>How many</dt>
      <dd>{howMany(anonymity.count)}</dd>
    </div>
    <div>
      <dt>Why unnamed</dt>
      <dd>{anonymity.reasons.length > 0 ? listOf(anonymity.reasons.map((reason) => REASON[reason])) : 'not stated'}</dd>
    </div>
    <div>
      <dt>How they know</dt>
      <dd>{BASIS[anonymity.basis]}</dd>
    </div>
    <div>
      <dt>Support</dt>
      <dd>{CORROBORATION[anonymity.corroboration]}</dd>
    </div>
  </dl>
);

export const howMany = ({ min, max }: Anonymity['count']): string => {
  if (max === null) return min > 0 ? `at least ${inWords(min)}; no upper limit stated` : 'not stated';
  return min === max ? inWords(min) : `${inWords(min)} to ${inWords(max)}`;
};

const AttributionTable = ({ article }: { article: ArticleView }) => (
  <Table
    label={`Attributions in ${article.name}`}
    caption={<>In the order of the text</>}
    head={
      <tr>
        <th scope="col">Source</th>
        <th scope="col">Verb</th>
        <th scope="col">What it does</th>
        <th scope="col">Kind of source</th>
        <th scope="col">Place</th>
      </tr>
    }
  >
    <tbody>
      {article.attributions.map((attribution) => (
        <AttributionRow article={article} attribution={attribution} />
      ))}
    </tbody>
  </Table>
);

const AttributionRow = ({ article, attribution }: { article: ArticleView; attribution: Attribution }) => (
  <tr>
    <th scope="row" dir="auto">
      {attribution.source?.text ?? 'no source in the sentence'}
    </th>
    <td dir="auto">{attribution.cue?.text ?? '–'}</td>
    <td>
      {attribution.type === 'speech' ? FORM[attribution.form] : ACT[attribution.type]}, {attribution.stance}
    </td>
    <td>{SOURCE_TYPE[attribution.sourceType]}</td>
    <td>
      <a href={`#mark-${article.findingAnchor(attribution)}`}>in the text</a>
    </td>
  </tr>
);
