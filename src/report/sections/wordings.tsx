import type { AlignedFact, FactMention } from '../../model/comparison.js';
import { CAUTION } from '../labels.js';
import type { NumberedFact } from '../match.js';
import { Excerpt, Outside, sideBySide } from '../parts.js';
import { groupBy, listOf } from '../prose.js';
import { anchorOfCopy, namesBeside } from '../shared-texts.js';
import { Standings } from '../standings.js';
import { type ArticleView, areMany, sentenceAt, type View, wordingAnchor } from '../view.js';

/** A mention of a fact, with its place in the full text. */
interface Stated {
  mention: FactMention;
  to: string;
}

/** One outlet, or several that word the fact in the same sentences. */
interface Wording {
  articles: { article: ArticleView; stated: readonly Stated[] }[];
}

/**
 * Each outlet's sentences for a fact. Of many outlets those with the same sentences stand together, and those in which no match was
 * found in one line: twenty boxes a fact would hide the few that differ.
 */
export const Wordings = ({ view, fact, index }: NumberedFact & { view: View }) => {
  const mentions = fact.mentions.map((mention, i): Stated => ({ mention, to: `mention-${index + 1}-${i + 1}` }));
  const byArticle = groupBy(mentions, ({ mention }) => mention.article);
  const many = areMany(view);
  return (
    <ul class={`wordings ${sideBySide(view)}`}>
      {many ? (
        <>
          {alike(view, byArticle).map((wording) => (
            <OneWording view={view} wording={wording} index={index} />
          ))}
          <MissingInLine fact={fact} articles={view.articles.filter(({ id }) => !byArticle.has(id))} />
        </>
      ) : (
        view.articles.map((article) => {
          const stated = byArticle.get(article.id);
          return stated ? (
            <OneWording view={view} wording={{ articles: [{ article, stated }] }} index={index} />
          ) : (
            <li class="wording missing">
              <p class="who">
                <Outside text={article.name} />
              </p>
              <p>No match found{cautionsFor(fact, article)}.</p>
            </li>
          );
        })
      )}
    </ul>
  );
};

/** In the order of the articles; alike is what reads alike, signs and marked words included. */
const alike = (view: View, byArticle: ReadonlyMap<string, readonly Stated[]>): Wording[] => {
  const all = view.articles.flatMap((article) => {
    const stated = byArticle.get(article.id);
    return stated ? [{ article, stated }] : [];
  });
  return [...groupBy(all, readsAs).values()].map((articles) => ({ articles }));
};

const readsAs = ({ article, stated }: Wording['articles'][number]): string =>
  JSON.stringify(
    stated.map(({ mention }) => {
      const { start, text } = sentenceAt(article, mention.in, mention);
      const { status, certainty, polarity, challenged, copy, own = [] } = mention;
      const within = [mention, ...own].map((span) => [span.start - start, span.end - start]);
      return [text, within, status, certainty, polarity, challenged, copy];
    }),
  );

const OneWording = ({ view, wording, index }: { view: View; wording: Wording; index: number }) => {
  const [first, ...others] = wording.articles;
  const { article, stated } = first!;
  return (
    <li class="wording" id={wordingAnchor(index, article)}>
      <p class="who">
        <Outside text={article.name} />
        {others.map((other) => (
          <>
            ,{' '}
            <a id={wordingAnchor(index, other.article)} href={`#${other.stated[0]!.to}`}>
              <Outside text={other.article.name} />
            </a>
          </>
        ))}
      </p>
      {stated.map(({ mention, to }) => (
        <div class="stated">
          <Standings mentions={[mention]} />
          <InSharedText view={view} mention={mention} />
          <Excerpt article={article} place={mention.in} span={mention} marked={mention.own ?? []} to={to} />
        </div>
      ))}
    </li>
  );
};

const MissingInLine = ({ fact, articles }: { fact: AlignedFact; articles: readonly ArticleView[] }) =>
  articles.length === 0 ? null : (
    <li class="wording missing in-line">
      <p class="who">No match found</p>
      <p>
        {articles.map((article, i) => (
          <>
            {i > 0 ? '; ' : ''}
            <Outside text={article.name} />
            {cautionsFor(fact, article)}
          </>
        ))}
      </p>
    </li>
  );

const InSharedText = ({ view, mention }: { view: View; mention: FactMention }) => {
  const copy = view.comparison.copies.find(({ id }) => id === mention.copy);
  if (!copy) return null;
  const articles = copy.passages.map(({ article }) => article);
  return (
    <span class="standing">
      <a href={`#${anchorOfCopy(view, copy.id)}`}>
        same text as in <Outside text={namesBeside(view, articles, mention.article, MOST_NAMES)} />
      </a>
    </span>
  );
};

/** More outlets than these are counted. */
const MOST_NAMES = 3;

/** “: its text may be cut off”; what to know before reading anything into it. */
const cautionsFor = (fact: AlignedFact, { id }: ArticleView): string => {
  const reasons = fact.cautions.flatMap(({ article, reason }) => (article === id ? CAUTION[reason].long : []));
  return reasons.length > 0 ? `: ${listOf(reasons)}` : '';
};
