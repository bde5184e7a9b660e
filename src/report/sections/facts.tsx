import type { AlignedFact, DifferenceKind, FactMention } from '../../model/comparison.js';
import { outletsCountedOnce } from '../../model/one-text.js';
import { firmest, onlyAtTop } from '../key-differences/statuses.js';
import { wordingsOf } from '../key-differences/wordings.js';
import { DIFFERENCE, POSITION, STATUS } from '../labels.js';
import { bySureness, DOUBTFUL_SUMMARY, isFirm, type NumberedFact, positionsApart } from '../match.js';
import { Fold, InTheTexts, LinkHere, Outside, Section } from '../parts.js';
import { counted, listOf } from '../prose.js';
import { sidesOf } from '../shared-texts.js';
import type { View } from '../view.js';
import { Judged } from './decisions.js';
import { Wordings } from './wordings.js';

/** How many facts are shown before the rest is folded. */
const FIRST_FACTS = 12;

/** Kinds whose detail speaks in our words, with marks of its own where it quotes; the others give the articles' words bare. */
const OWN_WORDS: ReadonlySet<DifferenceKind> = new Set([
  'polarity',
  'certainty',
  'quotation',
  'agency',
  'modifier',
  'modality',
]);

/** Each fact with each outlet's sentence for it; facts that do not differ are folded. */
export const Facts = ({ view }: { view: View }) => {
  const { firm, doubtful, setAside } = bySureness(view.comparison.facts);
  const oneText = firm.filter(({ fact }) => isOneText(fact));
  const differing = firm.filter(({ fact }) => fact.differences.length > 0 && !isOneText(fact));
  const agreed = firm.filter(({ fact }) => fact.differences.length === 0);
  const [shown, rest] = [differing.slice(0, FIRST_FACTS), differing.slice(FIRST_FACTS)];
  return (
    <Section
      id="facts"
      question="How does each outlet word the same fact?"
      guide="Dark type is the clause that was matched, grey type the rest of its sentence. Marked are the phrases that no other outlet has in its sentence for the fact."
    >
      <p class="note">
        In the order of the table above. Facts that differ come first; those that agree and the less sure ones are
        folded below them.
      </p>
      {view.comparison.facts.length === 0 ? <p>No statement was matched between these articles.</p> : null}
      <FactList view={view} facts={shown} />
      {rest.length > 0 ? (
        <Fold onScreen summary={counted(rest.length, 'more fact')}>
          <FactList view={view} facts={rest} />
        </Fold>
      ) : null}
      {agreed.length > 0 ? (
        <Fold
          built
          onScreen
          summary={`${counted(agreed.length, 'fact')} on which the wordings agree in everything that is compared`}
        >
          <FactList view={view} facts={agreed} />
        </Fold>
      ) : null}
      {oneText.length > 0 ? (
        <Fold
          built
          onScreen
          summary={`${counted(oneText.length, 'fact')} that stand in one shared text only: no agreement of outlets`}
        >
          <FactList view={view} facts={oneText} />
        </Fold>
      ) : null}
      {doubtful.length > 0 ? (
        <Fold built onScreen summary={`${counted(doubtful.length, 'match', 'matches')} ${DOUBTFUL_SUMMARY}`}>
          <p class="note">Read the sentences before you take them for one fact. What differs is not told here.</p>
          <FactList view={view} facts={doubtful} />
        </Fold>
      ) : null}
      {setAside.length > 0 ? (
        <Fold onScreen summary={`${counted(setAside.length, 'match', 'matches')} that a person set aside`}>
          <FactList view={view} facts={setAside} />
        </Fold>
      ) : null}
      {view.comparison.facts.length > shown.length ? (
        <InTheTexts>
          {inPlainWords(view.comparison.facts.length - shown.length)} in the full texts, where small numbers point to
          them.
        </InTheTexts>
      ) : null}
    </Section>
  );
};

const inPlainWords = (more: number): string =>
  more === 1
    ? '1 more fact is told in the table of facts; its sentences stand'
    : `${counted(more, 'more fact')} are told in the table of facts; their sentences stand`;

/** One text, however many outlets print it, and nothing else that differs: it shows neither agreement nor difference. */
const isOneText = (fact: AlignedFact): boolean => fact.relation === 'agree' && outletsCountedOnce(fact) === 1;

const FactList = ({ view, facts }: { view: View; facts: readonly NumberedFact[] }) => (
  <>
    {facts.map(({ fact, index }) => (
      <Fact view={view} fact={fact} index={index} />
    ))}
  </>
);

const Fact = ({ view, fact, index }: NumberedFact & { view: View }) => (
  <article class="fact" id={`fact-${index + 1}`} aria-labelledby={`fact-${index + 1}-heading`}>
    <div class="headed">
      <h3 id={`fact-${index + 1}-heading`} dir="auto">
        <span class="fact-number">{index + 1}</span> {fact.label}
      </h3>
      <LinkHere to={`fact-${index + 1}`} what={`fact ${index + 1}`} />
    </div>
    <Judged decision={fact.decision} />
    <Wordings view={view} fact={fact} index={index} />
    {isFirm(fact) ? <Differences view={view} fact={fact} /> : null}
  </article>
);

const Differences = ({ view, fact }: { view: View; fact: AlignedFact }) => {
  const positions = positionsApart(fact);
  return fact.differences.length === 0 && !positions ? null : (
    <dl class="differences">
      {fact.differences.map((difference) => {
        const names = difference.articles.map((id) => view.article(id)?.name ?? id);
        const wordings = difference.kind === 'status' ? null : wordingsOf(difference);
        return (
          <div>
            <dt>{DIFFERENCE[difference.kind]}</dt>
            <dd>
              {difference.kind === 'status' ? (
                <StatusWords view={view} fact={fact} articles={difference.articles} />
              ) : wordings ? (
                sidesOf(
                  view,
                  fact,
                  wordings.map((side, i) => ({ article: difference.articles[i]!, side })),
                ).map(({ who, side }) => (
                  <span class="side">
                    <Outside text={who} />{' '}
                    {OWN_WORDS.has(difference.kind) ? <Outside text={side} /> : <q dir="auto">{side}</q>}
                  </span>
                ))
              ) : (
                <>
                  <Outside text={difference.detail} /> (<Outside text={listOf(names)} />)
                </>
              )}
            </dd>
          </div>
        );
      })}
      {positions ? (
        <div>
          <dt>Where it stands</dt>
          <dd>
            {[...positions].map(([id, position]) => (
              <span class="side">
                <Outside text={view.article(id)?.name ?? id} /> {POSITION[position].where}
              </span>
            ))}
          </dd>
        </div>
      ) : null}
    </dl>
  );
};

/** Only where outlets are set against each other as affirming and denying. */
const isDeniedIn = (fact: AlignedFact, article: string): boolean =>
  fact.differences.some(({ kind }) => kind === 'polarity') &&
  fact.mentions.filter((mention) => mention.article === article).every(({ polarity }) => polarity === 'denied');

const StatusWords = ({ view, fact, articles }: { view: View; fact: AlignedFact; articles: readonly string[] }) => {
  const differing = [...firmest(fact)].filter(([article]) => articles.includes(article));
  const sides = differing.map(([article, status]) => ({
    article,
    side: {
      status,
      isDenied: isDeniedIn(fact, article),
      top: status === 'asserted' ? onlyAtTop(fact, article) : null,
    },
  }));
  return (
    <>
      {sidesOf(view, fact, sides).map(({ who, side: { status, isDenied, top }, areMany }) => (
        <span class="side">
          <Outside text={who} /> {verbOf(status, isDenied, areMany)}
          {top ? ` in ${areMany ? 'their' : 'its'} ${top}, and ${areMany ? 'credit' : 'credits'} it below` : ''}
        </span>
      ))}
    </>
  );
};

const verbOf = (status: FactMention['status'], isDenied: boolean, areMany: boolean): string => {
  const { verb, verbs, denial, denials } = STATUS[status];
  return isDenied ? (areMany ? denials : denial) : areMany ? verbs : verb;
};
