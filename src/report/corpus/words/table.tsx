import type { GroupKeyness, KeyItem } from '../../../model/corpus-statistics.js';
import { Outside, Table } from '../../parts.js';
import { number } from '../../prose.js';
import { decimals, pText } from '../figures.js';
import { wordOf } from './word.js';

/** All figures of the words of one picture; a word is a button where it has contexts. */
export const WordTable = (properties: {
  keyness: GroupKeyness;
  label: string;
  contextOf: (item: string) => string | null;
}) => {
  const { keyness, label, contextOf } = properties;
  return (
    <Table
      label={label}
      caption="Surest first. Others: all other groups together. Dispersion: 0 spread over the articles as their lengths are, next to 1 in few. G2: log-likelihood with two terms. p of Welch’s test over articles, adjusted (Benjamini-Hochberg)"
      className="figures words-table"
      head={
        <tr>
          {[
            'Word',
            'Count',
            'Others',
            'Articles',
            'Others’',
            'Dispersion',
            'Log ratio',
            'Log-odds',
            'z',
            'G2',
            'p',
          ].map((title) => (
            <th scope="col">{title}</th>
          ))}
        </tr>
      }
    >
      <tbody>
        {keyness.items.map((item) => (
          <tr>
            <th scope="row">
              <Word item={item} context={contextOf(item.item)} />
            </th>
            {cellsOf(item).map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

const Word = ({ item: { item }, context }: { item: KeyItem; context: string | null }) =>
  context === null ? (
    <Outside text={wordOf(item)} />
  ) : (
    <button type="button" class="word" data-word={context}>
      <Outside text={wordOf(item)} />
    </button>
  );

const cellsOf = (item: KeyItem): string[] => [
  number(item.count),
  number(item.otherCount),
  number(item.documents),
  number(item.otherDocuments),
  item.dispersion === null ? '–' : decimals(item.dispersion),
  decimals(item.logRatio, 1),
  decimals(item.logOdds),
  decimals(item.z, 1),
  decimals(item.logLikelihood, 1),
  item.benjaminiHochberg === null ? '–' : pText(item.benjaminiHochberg),
];
