import type { Contexts, GroupKeyness, Keyness } from '../../../model/corpus-statistics.js';
import { Fold, Section } from '../../parts.js';
import { capitalised, counted, number } from '../../prose.js';
import { lackText } from '../figures.js';
import type { CorpusView } from '../limits.js';
import { Name, nameOf } from '../name.js';
import { Scatter } from './scatter.js';
import { WordTable } from './table.js';

export const Words = ({ view }: { view: CorpusView }) => {
  const { keyness, contexts } = view.statistics;
  return (
    <Section
      id="words"
      question="Which words set a group apart?"
      guide="Each group beside all others together. The higher a word stands, the surer it sets the group apart; the further right, the more often the group has it. Filled points have an adjusted p below .05 in a test over articles, hollow ones have not. A word that is told by one long story alone has a high dispersion in the table."
    >
      {contexts ? (
        <p class="note with-script">
          A word opens onto its sentences in each group: click it, or go to a picture with the Tab key and from word to
          word with the arrow keys. Up to five places of the group and ten of the others, one an article, drawn by
          chance
          {contexts.most < MOST_WORDS ? `; of each group and list the ${counted(contexts.most, 'surest word')}` : ''}.
        </p>
      ) : null}
      <ul class="in-this-section">
        {keyness.map(({ within }, i) => (
          <li>
            <a href={`#words-${i + 1}`}>
              <bdi>{capitalised(within)}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {keyness.map((list, i) => (
        <List list={list} index={i} contexts={contexts} isFolded={view.isFolded} />
      ))}
    </Section>
  );
};

/** As many rows as the stylesheet prints. */
const ON_PAPER = 15;

/** As many as the statistics tell of each group. */
const MOST_WORDS = 60;

interface ListProperties {
  list: Keyness;
  index: number;
  contexts: Contexts | undefined;
  isFolded: boolean;
}

const List = ({ list, index, contexts, isFolded }: ListProperties) => {
  const { within, priorAll, groups } = list;
  const places = new Map(
    contexts?.within.find((one) => one.within === within)?.items.map(({ item }, i) => [item, `${index}.${i}`]),
  );
  const contextOf = (item: string): string | null => places.get(item) ?? null;
  const shown = groups.filter(({ items }) => items.length > 0);
  return (
    <div class="part" id={`words-${index + 1}`}>
      <h3 dir="auto">{capitalised(within)}</h3>
      <p class="note">Log-odds with an informative Dirichlet prior of {number(priorAll)} pseudo-counts.</p>
      <Untold groups={groups} />
      <div class={isFolded ? undefined : 'scatters'}>
        {shown.map((one) =>
          isFolded ? (
            <div data-group={nameOf(one.group)}>
              <Fold
                built
                summary={
                  <>
                    <Name of={one.group} />: {counted(one.items.length, 'word')}
                  </>
                }
              >
                <Picture keyness={one} within={within} contextOf={contextOf} />
                <WordTable keyness={one} label={labelOf(one, within)} contextOf={contextOf} />
              </Fold>
            </div>
          ) : (
            <div class="word-group" data-group={nameOf(one.group)}>
              <h4>
                <Name of={one.group} />
              </h4>
              <Picture keyness={one} within={within} contextOf={contextOf} />
              <Fold
                built
                summary={`The figures of ${one.items.length === 1 ? 'this word' : `these ${number(one.items.length)} words`}`}
              >
                <WordTable keyness={one} label={labelOf(one, within)} contextOf={contextOf} />
                {one.items.length > ON_PAPER ? <p class="note on-paper">On paper the {ON_PAPER} surest.</p> : null}
              </Fold>
            </div>
          ),
        )}
      </div>
    </div>
  );
};

interface PictureProperties {
  keyness: GroupKeyness;
  within: string;
  contextOf: (item: string) => string | null;
}

const Picture = ({ keyness, within, contextOf }: PictureProperties) => (
  <>
    <p class="note">
      {counted(keyness.tested, 'word')} frequent enough to be compared, in {number(keyness.size)} here and{' '}
      {number(keyness.otherSize)} in the others.
      {keyness.lack ? ` No test over articles: it ${lackText(keyness.lack)}.` : ''}
    </p>
    <Scatter keyness={keyness} label={labelOf(keyness, within)} contextOf={contextOf} />
  </>
);

const labelOf = ({ group }: GroupKeyness, within: string): string =>
  `${capitalised(within)} that set ${nameOf(group)} apart`;

/** Groups without a picture, with what they lack. */
const Untold = ({ groups }: { groups: readonly GroupKeyness[] }) => {
  const without = groups.filter(({ items }) => items.length === 0);
  if (without.length === 0) return null;
  return (
    <p class="note">
      {without.map((one, i) => (
        <span data-group={nameOf(one.group)}>
          {i > 0 ? ' ' : ''}
          <Name of={one.group} />:{' '}
          {one.tested === 0
            ? `nothing is frequent enough to be compared (${counted(one.size, 'occurrence')} in all).`
            : `none of ${number(one.tested)} sets it apart.`}
        </span>
      ))}
    </p>
  );
};
