import type { Reference } from '../../../model/reference.js';
import { Fold, Outside } from '../../parts.js';
import { counted } from '../../prose.js';
import type { View } from '../../view.js';
import { keptOf } from './labels.js';
import { type Numbered, statementAnchor } from './places.js';
import { Statement } from './statement.js';

/** All sentences in their order; those between, for which no outlet has a match, are folded. */
export const Statements = ({ view, reference }: { view: View; reference: Reference }) => {
  const statements = reference.statements.map((statement, index) => ({ statement, index }));
  const surely = statements.filter((one) => standing(one) === 'matched');
  const unsure = statements.filter((one) => standing(one) === 'unsure');
  return (
    <>
      <h3>Sentence by sentence</h3>
      <p class="note">
        In the order of the original; its speaker stands above a sentence where the text names one. Below it what each
        outlet has: dark type is the clause that was matched. In a quotation or a repetition that is not word for word,{' '}
        <del>struck through</del> is what only the original has there, <ins>underlined</ins> what only the outlet has.
      </p>
      {surely.length === 0 ? <p>No sentence of the original was surely matched in any article.</p> : null}
      {runsOf(statements.filter((one) => standing(one) !== 'unsure')).map((run) =>
        standing(run[0]!) === 'matched' ? (
          run.map((one) => <Statement view={view} reference={reference} {...one} />)
        ) : (
          <Unmatched run={run} />
        ),
      )}
      {unsure.length > 0 ? (
        <Fold summary={`${counted(unsure.length, 'sentence')} with matches of which the program is less sure`}>
          {unsure.map((one) => (
            <Statement view={view} reference={reference} {...one} />
          ))}
        </Fold>
      ) : null}
    </>
  );
};

type Standing = 'matched' | 'unsure' | 'none';

const standing = ({ statement }: Numbered): Standing => {
  const kept = new Set(statement.outlets.map(keptOf));
  if ([...kept].some((one) => one !== 'none' && one !== 'unsure')) return 'matched';
  return kept.has('unsure') ? 'unsure' : 'none';
};

/** Neighbours of one standing together. */
const runsOf = (statements: readonly Numbered[]): Numbered[][] => {
  const runs: Numbered[][] = [];
  for (const one of statements) {
    const last = runs.at(-1);
    if (last && standing(last[0]!) === standing(one)) last.push(one);
    else runs.push([one]);
  }
  return runs;
};

const Unmatched = ({ run }: { run: readonly Numbered[] }) => (
  <Fold className="between" summary={`${counted(run.length, 'sentence')} for which no match was found in any article`}>
    <ul class="plain originals">
      {run.map(({ statement, index }) => (
        <li id={statementAnchor(index)}>
          <span class="fact-number">{index + 1}</span>{' '}
          {statement.speaker ? (
            <span class="speaker">
              <Outside text={statement.speaker} />{' '}
            </span>
          ) : null}
          <Outside text={statement.text} />
        </li>
      ))}
    </ul>
  </Fold>
);
