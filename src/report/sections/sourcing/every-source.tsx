import type { Attribution } from '../../../model/finding.js';
import { SOURCE_TYPE } from '../../labels.js';
import { Fold, Outside, Table } from '../../parts.js';
import { counted } from '../../prose.js';
import type { ArticleView, View } from '../../view.js';
import { howItIsSaid, markOf } from './statements.js';

/** All attributions of each article as a table, thoughts and acts included. */
export const EverySource = ({ view }: { view: View }) => (
  <>
    <h3 class="on-screen">Every source, with its verb</h3>
    {view.articles.map((article) => (
      <Fold
        built
        onScreen
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
  </>
);

const AttributionTable = ({ article }: { article: ArticleView }) => (
  <Table
    label={`Attributions in ${article.name}`}
    caption={<>In the order of the text</>}
    className="every-source"
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
    <td>{howItIsSaid(attribution)}</td>
    <td>{SOURCE_TYPE[attribution.sourceType]}</td>
    <td>
      <a href={`#${markOf(article, attribution)}`}>{article.hasText ? 'in the text' : 'its note'}</a>
    </td>
  </tr>
);
