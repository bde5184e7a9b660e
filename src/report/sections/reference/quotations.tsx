import type { CheckedQuotation, QuotationResult, Reference } from '../../../model/reference.js';
import { Fold, Outside } from '../../parts.js';
import { counted } from '../../prose.js';
import { type ArticleView, textAt, type View } from '../../view.js';
import { ofQuotation, WordDiff } from './diff.js';
import { RESULT } from './labels.js';
import { OutletFigures } from './outlet-figures.js';
import { keptAnchor, statementAnchor } from './places.js';

const RESULTS = Object.keys(RESULT) as QuotationResult[];

/** What stands between quotation marks in the articles, held against the words of the original. */
export const Quotations = ({ view, reference }: { view: View; reference: Reference }) => {
  const of = (article: ArticleView, result?: QuotationResult): CheckedQuotation[] =>
    reference.quotations.filter((one) => one.article === article.id && (!result || one.result === result));
  return (
    <>
      <h3>Are the quotations its words?</h3>
      <p class="note">
        Quotations of four words or more are looked for anywhere in the original; capitals, punctuation, contractions
        and figures written out are not compared. A quotation without a match may be somebody else’s words, or said
        elsewhere.
      </p>
      {reference.quotations.length === 0 ? (
        <p>The articles have no quotations of four words or more.</p>
      ) : (
        <OutletFigures
          view={view}
          label="Quotations by outlet"
          caption="Quotations of four words or more, and shorter ones that were found where the sentence was matched"
          figures={RESULTS.map((result) => ({
            title: RESULT[result],
            count: (article) => of(article, result).length,
            to: (article) => keptAnchor(article, `quotation-${result}`),
          }))}
        />
      )}
      {view.articles.map((article) =>
        of(article).length === 0 ? null : (
          <Fold
            summary={
              <>
                <Outside text={article.name} />: {counted(of(article).length, 'quotation')}
              </>
            }
          >
            {RESULTS.map((result) => (
              <Results article={article} reference={reference} result={result} quotations={of(article, result)} />
            ))}
          </Fold>
        ),
      )}
    </>
  );
};

const Results = (properties: {
  article: ArticleView;
  reference: Reference;
  result: QuotationResult;
  quotations: readonly CheckedQuotation[];
}) => {
  const { article, reference, result, quotations } = properties;
  if (quotations.length === 0) return null;
  return (
    <div id={keptAnchor(article, `quotation-${result}`)}>
      <h4>{RESULT[result]}</h4>
      <ul class="places">
        {quotations.map((quotation) => (
          <li>
            <WordDiff {...ofQuotation(quotation, textAt(article, quotation.in))} />
            <Statements reference={reference} quotation={quotation} />
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The way from a quotation to the sentences that have its words. */
const Statements = ({ reference, quotation }: { reference: Reference; quotation: CheckedQuotation }) => {
  const numbers = reference.statements.flatMap(({ outlets }, index) =>
    outlets.some(({ quotations }) => quotations.includes(quotation.id)) ? index : [],
  );
  return numbers.length === 0 ? null : (
    <p class="to-sentences">
      {numbers.map((index) => (
        <a class="to-text" href={`#${statementAnchor(index)}`}>
          sentence {index + 1}
        </a>
      ))}
    </p>
  );
};
