import type { Stance } from '../../../model/finding.js';
import type { ActorVerbs, ReportingVerb, SameStatement } from '../../../model/sourcing.js';
import { bySureness } from '../../match.js';
import { Fold, OutletColumns, Outside, Table } from '../../parts.js';
import { counted } from '../../prose.js';
import type { ArticleView, View } from '../../view.js';
import { markOf } from './statements.js';

/** How many actors are shown before the rest is folded. */
const FIRST_ACTORS = 8;

/** The verbs that each outlet gives the actors they share, then single statements with the verb of each outlet. */
export const VerbsPart = ({ view }: { view: View }) => {
  const actors = view.comparison.sourcing.verbs.filter(({ outlets }) => outlets.length > 1);
  return (
    <>
      {actors.length === 0 ? <p>No named speaker of several articles was found with a verb in two of them.</p> : null}
      {actors.length > 0 ? (
        <ActorTable view={view} actors={actors.slice(0, FIRST_ACTORS)} label="Verbs by actor" />
      ) : null}
      {actors.length > FIRST_ACTORS ? (
        <Fold built className="goes-on" summary={counted(actors.length - FIRST_ACTORS, 'more actor')}>
          <ActorTable view={view} actors={actors.slice(FIRST_ACTORS)} label="Verbs by actor, continued" />
        </Fold>
      ) : null}
      <SameStatements view={view} />
    </>
  );
};

const ActorTable = (properties: { view: View; actors: readonly ActorVerbs[]; label: string }) => (
  <Table
    label={properties.label}
    caption={`The verbs for what each actor says, wants or does with words. Each leads to ${properties.view.comparison.excerpts ? 'the note on it' : 'its place in the text'}; beside it stands what it adds to “said”.`}
    className="verbs"
    head={<OutletColumns view={properties.view} first="Actor" />}
  >
    <tbody>
      {properties.actors.map(({ label, outlets }) => (
        <tr>
          <th scope="row">
            <Outside text={label} />
          </th>
          {properties.view.articles.map((article) => (
            <td>
              <Verbs article={article} verbs={outlets.find((one) => one.article === article.id)?.verbs ?? []} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </Table>
);

const Verbs = ({ article, verbs }: { article: ArticleView; verbs: readonly ReportingVerb[] }) =>
  verbs.length === 0 ? (
    <span class="none">no verb found</span>
  ) : (
    <ul class="plain">
      {verbs.map(({ verb, stance, attributions }) => (
        <li>
          {attributions.map((id, i) => (
            <VerbLink article={article} id={id} verb={i === 0 ? verb : null} number={i + 1} />
          ))}
          <StanceWord stance={stance} />
        </li>
      ))}
    </ul>
  );

/** The verb at its first place, then a number for each further one. */
const VerbLink = (properties: { article: ArticleView; id: string; verb: string | null; number: number }) => {
  const { article, id, verb, number } = properties;
  const statement = article.attribution(id);
  if (!statement) return null;
  return verb === null ? (
    <>
      {' '}
      <a class="more" href={`#${markOf(article, statement)}`} aria-label={`place ${number}`}>
        {number}
      </a>
    </>
  ) : (
    <a href={`#${markOf(article, statement)}`} dir="auto">
      {verb}
    </a>
  );
};

const StanceWord = ({ stance }: { stance: Stance }) =>
  stance === 'neutral' ? null : (
    <>
      {' '}
      <span class="type">{stance}</span>
    </>
  );

/** Sure matches only: of a doubtful one nobody knows that it is the same statement. */
const SameStatements = ({ view }: { view: View }) => {
  const firm = new Map(bySureness(view.comparison.facts).firm.map((numbered) => [numbered.fact.id, numbered]));
  const same = onceEach(view.comparison.sourcing.sameStatements.filter(({ fact }) => firm.has(fact)));
  const differing = same.filter(({ verbs }) => new Set(verbs.map(({ verb }) => verb)).size > 1);
  const alike = same.filter((statement) => !differing.includes(statement));
  return (
    <>
      {differing.length > 0 ? (
        <Table
          label="One statement, the verb of each outlet"
          caption="One statement of one speaker, and the verb that each outlet reports it by"
          className="verbs"
          head={<OutletColumns view={view} first="Who says what" />}
        >
          <tbody>
            {differing.map((statement) => {
              const { fact, index } = firm.get(statement.fact)!;
              return (
                <tr>
                  <th scope="row">
                    <Outside text={statement.label} />:{' '}
                    <a href={`#fact-${index + 1}`}>
                      <Outside text={fact.label} />
                    </a>
                  </th>
                  {view.articles.map((article) => (
                    <td>
                      <Chosen article={article} verbs={statement.verbs.filter((one) => one.article === article.id)} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </Table>
      ) : null}
      {alike.length > 0 ? (
        <Fold built onScreen summary={sameVerb(alike.length)}>
          <ul class="core">
            {alike.map(({ label, fact }) => {
              const { fact: one, index } = firm.get(fact)!;
              return (
                <li>
                  <a class="to-fact" href={`#fact-${index + 1}`}>
                    <span class="fact-number">{index + 1}</span> <Outside text={`${label}: ${one.label}`} />
                  </a>
                </li>
              );
            })}
          </ul>
        </Fold>
      ) : null}
    </>
  );
};

/** Two facts may stand in the same sentences: statements that a longer row holds too are left out. */
const onceEach = (same: readonly SameStatement[]): SameStatement[] => {
  const keysOf = ({ verbs }: SameStatement) => verbs.map(({ article, attribution }) => `${article} ${attribution}`);
  const longestFirst = [...same].sort((a, b) => b.verbs.length - a.verbs.length);
  const kept = longestFirst.filter((one, i) => {
    const keys = keysOf(one);
    return !longestFirst.slice(0, i).some((other) => keys.every((key) => keysOf(other).includes(key)));
  });
  return same.filter((one) => kept.includes(one));
};

const sameVerb = (count: number): string =>
  count === 1
    ? 'One statement that was surely matched has the same verb in every outlet'
    : `${counted(count, 'statement')} that were surely matched have the same verb in every outlet`;

const Chosen = ({ article, verbs }: { article: ArticleView; verbs: SameStatement['verbs'] }) =>
  verbs.length === 0 ? (
    <span class="none">no match</span>
  ) : (
    <ul class="plain">
      {verbs.map(({ attribution, verb, stance }) => (
        <li>
          <VerbLink article={article} id={attribution} verb={verb} number={1} />
          <StanceWord stance={stance} />
        </li>
      ))}
    </ul>
  );
