import type { Speaker } from '../../../model/sourcing.js';
import { FEW_QUOTED, quotedCharts, quotedRoles, quotedWords } from '../../charts.js';
import { SOURCE_ROLE } from '../../labels.js';
import { Count, Fold, Outside, sideBySide } from '../../parts.js';
import { counted } from '../../prose.js';
import type { ArticleView, View } from '../../view.js';
import { Figures } from '../figures.js';
import { Statements } from './statements.js';

/** How many speakers of an outlet are shown before the rest is folded. */
const FIRST_SPEAKERS = 6;

/** Shares of quoted words by role, then everybody who speaks with all that they say. */
export const SpeakersPart = ({ view }: { view: View }) => (
  <>
    <QuotedWords view={view} />
    <div class={`speaker-lists ${sideBySide(view)}`}>
      {view.articles.map((article) => (
        <SpeakerList article={article} />
      ))}
    </div>
  </>
);

const QuotedWords = ({ view }: { view: View }) => {
  const roles = quotedRoles(view);
  return roles.length === 0 ? (
    <p>No words of a speaker stand between quotation marks in these articles.</p>
  ) : (
    <>
      <p class="note chart-key">
        Shares of each article’s quoted words, on one scale.{' '}
        {view.articles.some(({ sourcing }) => quotedWords(sourcing) < FEW_QUOTED)
          ? `A thin line: the article quotes fewer than ${FEW_QUOTED} words, and one more quotation would change the picture.`
          : null}
      </p>
      <Figures
        view={view}
        id="quoted-roles"
        charts={quotedCharts(view)}
        label="Quoted words by role of the speaker"
        tableLabel="Quoted words by role"
        caption="Words between quotation marks, by the role of who says them"
        first="Role"
        rows={roles.map((role) => ({
          label: SOURCE_ROLE[role].many,
          figure: (article) => (
            <Count
              of={article.sourcing.roles.find((share) => share.role === role)?.quotedWords ?? 0}
              to={`speakers-${article.index + 1}`}
            />
          ),
        }))}
      />
    </>
  );
};

const SpeakerList = ({ article }: { article: ArticleView }) => {
  const { speakers, withoutSpeaker } = article.sourcing;
  const [shown, more] = [speakers.slice(0, FIRST_SPEAKERS), speakers.slice(FIRST_SPEAKERS)];
  return (
    <div class="speakers" id={`speakers-${article.index + 1}`}>
      <h4 class="who">
        <Outside text={article.name} />
      </h4>
      {speakers.length === 0 ? <p>Nobody was found to speak.</p> : null}
      {shown.map((speaker) => (
        <SpeakerCard article={article} speaker={speaker} />
      ))}
      {more.length > 0 ? (
        <Fold built className="goes-on" summary={counted(more.length, 'more speaker')}>
          {more.map((speaker) => (
            <SpeakerCard article={article} speaker={speaker} />
          ))}
        </Fold>
      ) : null}
      {withoutSpeaker.length > 0 ? (
        <Fold built onScreen summary={`${counted(withoutSpeaker.length, 'statement')} without a speaker`}>
          <Statements article={article} ids={withoutSpeaker} />
        </Fold>
      ) : null}
    </div>
  );
};

const SpeakerCard = ({ article, speaker }: { article: ArticleView; speaker: Speaker }) => (
  <Fold
    built
    summaryOnPaper
    id={article.speakerAnchor(speaker.id)}
    className={speaker.anonymous ? 'speaker unnamed-speaker' : 'speaker'}
    summary={
      <>
        <Outside text={speaker.label} />
        <span class="speaker-facts">{factsOf(article, speaker)}</span>
      </>
    }
  >
    <Statements article={article} ids={speaker.statements} />
  </Fold>
);

const factsOf = (article: ArticleView, { id, role, anonymous, statements, withheld, quotedWords }: Speaker): string =>
  [
    ...(anonymous ? ['unnamed'] : []),
    SOURCE_ROLE[role].one,
    ...(statements.length > withheld.length ? [counted(statements.length - withheld.length, 'statement')] : []),
    ...(withheld.length > 0 ? [counted(withheld.length, 'reported silence')] : []),
    ...(quotedWords > 0 ? [`${counted(quotedWords, 'word')} quoted`] : []),
    ...(article.sourcing.first === id ? ['speaks first'] : []),
    ...(article.sourcing.last === id ? ['speaks last'] : []),
  ].join(' · ');
