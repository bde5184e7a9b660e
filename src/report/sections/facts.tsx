import type { AlignedFact, FactMention } from '../../model/comparison.js';
import { wordingsOf } from '../key-differences.js';
import { DIFFERENCE, STATUS } from '../labels.js';
import { Excerpt, Outside, Section, Table } from '../parts.js';
import { groupBy, listOf } from '../prose.js';
import type { View } from '../view.js';
import { differingWords } from '../wording.js';

/** The facts down, the outlets across. */
export const FactMatrix = ({ view }: { view: View }) => (
  <Section
    id="matrix"
    question="Who vouches for which fact?"
    guide={
      <>
        {Object.values(STATUS).map(({ sign, verb }, i) => (
          <>
            {i > 0 ? ', ' : ''}
            <span class="sign" aria-hidden="true">
              {sign}
            </span>{' '}
            the outlet {verb}
          </>
        ))}
        , <span class="none">no match</span>: no match was found in that article, which is not proof that it has none.
      </>
    }
  >
    {view.comparison.facts.length === 0 ? (
      <p>No statement was matched between these articles.</p>
    ) : (
      <Table
        label="Facts by outlet"
        caption="Each row is one fact, in the order of the comparison; follow it to the sentences."
        className="matrix"
        head={
          <tr>
            <th scope="col">Fact</th>
            {view.articles.map(({ name }) => (
              <th scope="col">
                <Outside text={name} />
              </th>
            ))}
          </tr>
        }
      >
        <tbody>
          {view.comparison.facts.map((fact, i) => (
            <MatrixRow view={view} fact={fact} index={i} />
          ))}
        </tbody>
      </Table>
    )}
  </Section>
);

const MatrixRow = ({ view, fact, index }: { view: View; fact: AlignedFact; index: number }) => {
  const byArticle = groupBy(fact.mentions, ({ article }) => article);
  return (
    <tr>
      <th scope="row">
        <a href={`#fact-${index + 1}`}>
          <span class="fact-number">{index + 1}</span> <Outside text={fact.label} />
        </a>
      </th>
      {view.articles.map(({ id }) => (
        <td>
          {(byArticle.get(id) ?? []).map((mention) => (
            <Standing mention={mention} />
          ))}
          {byArticle.has(id) ? null : <span class="none">no match</span>}
        </td>
      ))}
    </tr>
  );
};

/** Status and certainty of one mention, as sign and words. */
const Standing = ({ mention }: { mention: FactMention }) => {
  const { sign, short } = STATUS[mention.status];
  return (
    <span class="standing">
      <span class="sign" aria-hidden="true">
        {sign}
      </span>{' '}
      {[short, ...qualities(mention)].join(', ')}
    </span>
  );
};

const qualities = ({ certainty, polarity, challenged }: FactMention): string[] => [
  ...(certainty === 'plain' ? [] : [certainty]),
  ...(polarity === 'denied' ? ['denied'] : []),
  ...(challenged ? ['doubted by the outlet'] : []),
];

/** Each fact with each outlet's sentence for it. */
export const Facts = ({ view }: { view: View }) => (
  <Section
    id="facts"
    question="How does each outlet word the same fact?"
    guide="Dark type is the clause that was matched, grey type the rest of its sentence. Marked are the words that no other outlet uses for this fact."
  >
    {view.comparison.facts.map((fact, i) => (
      <Fact view={view} fact={fact} index={i} />
    ))}
    {view.comparison.facts.length === 0 ? <p>No statement was matched between these articles.</p> : null}
  </Section>
);

const Fact = ({ view, fact, index }: { view: View; fact: AlignedFact; index: number }) => {
  const differing = differingWords(fact.mentions.map(({ text }) => text));
  const missing = fact.notFoundIn.map((id) => view.article(id)?.name ?? id);
  return (
    <article class="fact" id={`fact-${index + 1}`} aria-labelledby={`fact-${index + 1}-heading`}>
      <h3 id={`fact-${index + 1}-heading`} dir="auto">
        <span class="fact-number">{index + 1}</span> {fact.label}
      </h3>
      <ul class="wordings">
        {fact.mentions.map((mention, i) => (
          <Wording view={view} mention={mention} marked={differing[i]!} to={`mention-${index + 1}-${i + 1}`} />
        ))}
        {missing.length > 0 ? (
          <li class="wording missing">
            <p class="who">
              <Outside text={listOf(missing)} />
            </p>
            <p>No match found.</p>
          </li>
        ) : null}
      </ul>
      <Differences view={view} fact={fact} />
    </article>
  );
};

const Wording = (properties: {
  view: View;
  mention: FactMention;
  marked: readonly { start: number; end: number }[];
  to: string;
}) => {
  const { view, mention, marked, to } = properties;
  const article = view.article(mention.article);
  if (!article) return null;
  return (
    <li class="wording">
      <p class="who">
        <Outside text={article.name} /> <Standing mention={mention} />
      </p>
      <Excerpt
        article={article}
        place={mention.in}
        span={mention}
        marked={marked.map(({ start, end }) => ({ start: start + mention.start, end: end + mention.start }))}
        to={to}
      />
    </li>
  );
};

const Differences = ({ view, fact }: { view: View; fact: AlignedFact }) =>
  fact.differences.length === 0 ? (
    <p class="note">The wordings agree in everything that is compared.</p>
  ) : (
    <dl class="differences">
      {fact.differences.map((difference) => {
        const names = difference.articles.map((id) => view.article(id)?.name ?? id);
        const wordings = difference.kind === 'status' ? null : wordingsOf(difference);
        return (
          <div>
            <dt>{DIFFERENCE[difference.kind]}</dt>
            <dd>
              {difference.kind === 'status' ? (
                <StatusWords view={view} fact={fact} />
              ) : wordings ? (
                wordings.map((words, i) => (
                  <span class="side">
                    <Outside text={names[i]!} /> <q dir="auto">{words}</q>
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
    </dl>
  );

const StatusWords = ({ view, fact }: { view: View; fact: AlignedFact }) => (
  <>
    {fact.mentions.map(({ article, status }) => (
      <span class="side">
        <Outside text={view.article(article)?.name ?? article} /> {STATUS[status].verb}
      </span>
    ))}
  </>
);

/** Facts that have no counterpart in at least one article; never left out. */
export const Unmatched = ({ view }: { view: View }) => {
  const unmatched = view.comparison.facts
    .map((fact, index) => ({ fact, index }))
    .filter(({ fact }) => fact.notFoundIn.length);
  const warned = view.articles.filter(({ annotated }) => annotated.article.warnings.length > 0);
  return (
    <Section
      id="unmatched"
      question="For which facts was no match found?"
      guide="No match found means that the program found none. The outlet may say it in words that the program does not recognise, may have published earlier, or may have had less room."
    >
      {unmatched.length === 0 ? (
        <p>Every matched fact was found in every article.</p>
      ) : (
        <Table
          label="Facts without a match"
          caption="Facts found in two outlets or more and not in all"
          head={
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">Found in</th>
              <th scope="col">No match found in</th>
            </tr>
          }
        >
          <tbody>
            {unmatched.map(({ fact, index }) => (
              <tr>
                <th scope="row">
                  <a href={`#fact-${index + 1}`}>
                    <span class="fact-number">{index + 1}</span> <Outside text={fact.label} />
                  </a>
                </th>
                <td>
                  <Outside text={names(view, [...new Set(fact.mentions.map(({ article }) => article))])} />
                </td>
                <td>
                  <Outside text={names(view, fact.notFoundIn)} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {warned.length > 0 && unmatched.length > 0 ? (
        <p class="note">
          Read with care for <Outside text={listOf(warned.map(({ name }) => name))} />: see what to know before reading
          on, under <a href="#articles">what is compared</a>.
        </p>
      ) : null}
    </Section>
  );
};

const names = (view: View, ids: readonly string[]): string => listOf(ids.map((id) => view.article(id)?.name ?? id));
