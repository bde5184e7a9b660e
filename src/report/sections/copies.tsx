import type { Copy, Credit } from '../../model/copy.js';
import { Fold, Outside, Section } from '../parts.js';
import { capitalised, counted, inWords, listOf } from '../prose.js';
import { extentOf, type SharedTexts, sharedTexts } from '../shared-texts.js';
import { type ArticleView, textAt, type View } from '../view.js';
import { type Version, VersionText, versionsOf } from './copy-versions.js';

/** How many shared texts of the same outlets are shown before the rest is folded. */
const FIRST = 3;

/** More outlets than these are counted in a heading and named below it. */
const MOST_NAMES = 4;

/** Paragraphs that outlets share but for edits, and what differs in them. */
export const Copies = ({ view }: { view: View }) => {
  const shared = sharedTexts(view);
  return (
    <Section
      id="copies"
      question="Where do outlets print the same text?"
      guide="Paragraphs that two outlets print word for word but for edits, as when both take them from an agency or a press release. However many print it, what stands in it is one statement. Which of them had it first does not show, and cutting or rewording an agency’s text is ordinary newsroom work."
    >
      {shared.length === 0 ? <p>No paragraph was found that two of these articles share.</p> : null}
      {shared.map((texts) => (
        <Shared view={view} texts={texts} />
      ))}
    </Section>
  );
};

const Shared = ({ view, texts }: { view: View; texts: SharedTexts }) => {
  const { anchor, articles, copies, credits, facts } = texts;
  const names = articles.map((one) => one.view.name);
  const [shown, rest] = [copies.slice(0, FIRST), copies.slice(FIRST)];
  return (
    <section class="part shared-texts" id={anchor} aria-labelledby={`${anchor}-heading`}>
      <h3 id={`${anchor}-heading`}>
        <Outside text={names.length > MOST_NAMES ? `${capitalised(inWords(names.length))} outlets` : listOf(names)} />
      </h3>
      <p>
        {capitalised(inWords(copies.length))} {copies.length === 1 ? 'passage' : 'passages'} in common. Words that
        others have too:{' '}
        {articles.map((one, i) => (
          <>
            {i > 0 ? '; ' : ''}
            <Outside text={one.view.name} /> {extentOf(one)}
          </>
        ))}
        . <FactsInIt numbers={facts} />
      </p>
      <Credits view={view} agency={copies[0]!.copy.agency} credits={credits} />
      {shown.map(({ copy, anchor: to }) => (
        <OneCopy view={view} copy={copy} anchor={to} />
      ))}
      {rest.length > 0 ? (
        <Fold className="goes-on" summary={counted(rest.length, 'more passage')}>
          {rest.map(({ copy, anchor: to }) => (
            <OneCopy view={view} copy={copy} anchor={to} />
          ))}
        </Fold>
      ) : null}
    </section>
  );
};

const FactsInIt = ({ numbers }: { numbers: readonly number[] }) =>
  numbers.length === 0 ? null : (
    <>
      Counted once for them, since they state it in these words only:{' '}
      {numbers.map((fact, i) => (
        <>
          {i > 0 ? ', ' : ''}
          <a href={`#fact-${fact}`}>fact {fact}</a>
        </>
      ))}
      .
    </>
  );

const Credits = ({ view, agency, credits }: { view: View; agency: string | null; credits: readonly Credit[] }) => (
  <p class="note">
    {credits.length === 0 ? (
      'None of them names an agency.'
    ) : (
      <>
        {agency === null ? null : (
          <>
            Agency named: <Outside text={agency} />.{' '}
          </>
        )}
        {credits.map((credit) => (
          <>
            <CreditLine credit={credit} article={view.article(credit.article)} />{' '}
          </>
        ))}
        A credit speaks of an article, not of one passage.
      </>
    )}
  </p>
);

const CreditLine = ({ credit, article }: { credit: Credit; article: ArticleView | undefined }) => {
  if (!article) return null;
  const isOutlet = credit.in === null && credit.text === article.annotated.article.outlet;
  return (
    <>
      <Outside text={article.name} />
      {isOutlet ? (
        ' is an agency itself.'
      ) : (
        <>
          {credit.in === null ? ' gives as its author' : ''}: “<Outside text={credit.text.trim()} />”
        </>
      )}
    </>
  );
};

const OneCopy = ({ view, copy, anchor }: { view: View; copy: Copy; anchor: string }) => {
  const base = view.article(copy.base);
  if (!base) return null;
  const versions = versionsOf(copy, textAt(base, 'body'), (id) => textAt(view.article(id)!, 'body'));
  const alike = versions.filter(({ isSame }) => isSame).flatMap(({ articles }) => articles);
  const edited = versions.filter(({ isSame }) => !isSame);
  const first = [copy.base, ...alike].map((id) => view.article(id)!);
  return (
    <div class="copy" id={anchor}>
      {alike.length > 0 && edited.length === 0 ? (
        <figure class="version">
          <figcaption>
            Word for word the same in <Outside text={namesOf(first)} />
          </figcaption>
          <VersionText version={versions.find(({ isSame }) => isSame)!} only={['', '']} />
        </figure>
      ) : null}
      {edited.map((version) => (
        <Edited version={version} first={first} second={version.articles.map((id) => view.article(id)!)} />
      ))}
    </div>
  );
};

const Edited = ({ version, first, second }: { version: Version; first: ArticleView[]; second: ArticleView[] }) => (
  <figure class="version">
    <figcaption>
      {version.hasRemoved ? (
        <>
          <del>Struck through</del>: only in <Outside text={namesOf(first)} />.{' '}
        </>
      ) : null}
      {version.hasAdded ? (
        <>
          <ins>Underlined</ins>: only in <Outside text={namesOf(second)} />.{' '}
        </>
      ) : null}
      The rest is in {version.articles.length + first.length > 2 ? 'all of them' : 'both'}.
    </figcaption>
    <VersionText version={version} only={[shortName(first), shortName(second)]} />
  </figure>
);

const namesOf = (articles: readonly ArticleView[]): string => listOf(articles.map(({ name }) => name));

/** What is read out before words that only some outlets have. */
const shortName = ([first, ...others]: readonly ArticleView[]): string =>
  others.length > 0 ? `${first!.name} and ${counted(others.length, 'other')}` : first!.name;
