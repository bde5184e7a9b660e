import type { Decision } from '../../model/decision.js';
import type { Judgement } from '../../model/judgement.js';
import { decidedBy } from '../labels.js';
import { Outside, Section } from '../parts.js';
import { counted } from '../prose.js';
import type { View } from '../view.js';

/** What a person decided, beside what it was decided on; never to be taken for the program's. */
export const Judged = ({ decision }: { decision: Judgement | undefined }) =>
  decision ? (
    <p class="decided">
      <Words judgement={decision} />
    </p>
  ) : null;

const Words = ({ judgement }: { judgement: Judgement }) => (
  <>
    <Outside text={decidedBy(judgement)} />
    {judgement.comment === null ? (
      '.'
    ) : (
      <>
        : <q dir="auto">{judgement.comment}</q>
      </>
    )}
  </>
);

/** Every decision with the way to it. The script adds those that are made in the page, and the button that saves them all. */
export const Decisions = ({ view }: { view: View }) => {
  const made = decidedIn(view);
  const { unmetDecisions: unmet } = view.comparison;
  return (
    <Section
      id="decisions"
      question="What did people decide?"
      guide={
        <>
          Whoever reads this may accept, reject or comment each mark (in its card) and each fact. Decisions are kept in
          this page until they are saved to a file, which <code>framewise compare --decisions</code> takes up when the
          articles are compared again. What is rejected stays to be seen and is not counted.
        </>
      }
    >
      {made.length === 0 ? <p data-none>Nothing was decided when this page was made.</p> : null}
      <ul class="plain decided-list" data-decided>
        {made.map(({ to, words, judgement }) => (
          <li data-on={to}>
            <a href={`#${to}`}>
              <Outside text={words} />
            </a>
            : <Words judgement={judgement} />
          </li>
        ))}
      </ul>
      {unmet.length > 0 ? (
        <>
          <p>{counted(unmet.length, 'decision')} handed in met nothing in these articles:</p>
          <ul class="plain">
            {unmet.map((decision) => (
              <li>
                <Outside text={decision.words[0]?.text ?? ''} /> (<Outside text={articlesOf(decision)} />
                ): <Words judgement={decision} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
};

const articlesOf = ({ words }: Decision): string => [...new Set(words.map(({ article }) => article))].join(', ');

const decidedIn = ({ articles, comparison }: View): { to: string; words: string; judgement: Judgement }[] => [
  ...comparison.facts.flatMap(({ label, decision }, i) =>
    decision ? [{ to: `fact-${i + 1}`, words: label, judgement: decision }] : [],
  ),
  ...articles.flatMap(({ annotated, findingAnchor }) =>
    annotated.findings.flatMap((finding) =>
      finding.decision
        ? [{ to: `note-${findingAnchor(finding)}`, words: finding.text, judgement: finding.decision }]
        : [],
    ),
  ),
];
