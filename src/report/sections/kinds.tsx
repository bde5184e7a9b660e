import type { KindGroup, Notice } from '../../model/comparison.js';
import type { ArticleKind } from '../../model/text-kind.js';
import { Outside } from '../parts.js';
import { capitalised, listOf } from '../prose.js';
import type { View } from '../view.js';

/** On the first screen: texts of different kinds are compared, which readers must know before any figure. */
export const KindNotices = ({ view }: { view: View }) => (
  <>
    {view.comparison.notices.map((notice) => (
      <aside class="notice" aria-label="Different kinds of text">
        <p>
          <strong>These texts are not of one kind.</strong> <Marks view={view} notice={notice} />{' '}
          <Expectations notice={notice} />
        </p>
      </aside>
    ))}
  </>
);

/** Before rates that would be set side by side. */
export const KindCaveat = ({ view }: { view: View }) => (
  <>
    {view.comparison.notices.map((notice) => (
      <p class="notice">
        <strong>Counts and rates of different kinds of text don’t compare.</strong>{' '}
        <Marks view={view} notice={notice} /> <Expectations notice={notice} />
      </p>
    ))}
  </>
);

/** “Marked as opinion: its address has “/opinion/”.” */
export const kindLine = ({ value, certainty, shownBy }: ArticleKind): string =>
  `${certainty === 'maybe' ? 'May be' : 'Marked as'} ${value.replaceAll('-', ' ')}: ${shownBy}.`;

const Marks = ({ view, notice }: { view: View; notice: Notice }) => (
  <>
    {notice.kinds.map((group, i) => (
      <>
        {i > 0 ? '; ' : ''}
        {group.kind === null ? <Plain view={view} group={group} /> : <Marked view={view} group={group} />}
      </>
    ))}
    .
  </>
);

const nameIn = (view: View, id: string): string => view.article(id)?.name ?? id;

const Marked = ({ view, group }: { view: View; group: KindGroup }) => (
  <>
    {group.articles.map(({ article, certainty, shownBy }, i) => (
      <>
        {i > 0 ? '; ' : ''}
        <Outside text={nameIn(view, article)} /> {certainty === 'maybe' ? 'may be' : 'is marked as'}{' '}
        <Outside text={group.title ?? ''} /> (<Outside text={shownBy ?? ''} />)
      </>
    ))}
  </>
);

/** So many outlets without a mark are named; of more, the rest are counted. */
const MOST_NAMED = 4;

const Plain = ({ view, group: { articles } }: { view: View; group: KindGroup }) => {
  const names = articles.map(({ article }) => nameIn(view, article));
  const more = names.length - MOST_NAMED;
  return (
    <>
      <Outside text={more > 1 ? listOf([...names.slice(0, MOST_NAMED), `${more} more`]) : listOf(names)} />{' '}
      {names.length === 1 ? 'has' : 'have'} no such mark
    </>
  );
};

const Expectations = ({ notice }: { notice: Notice }) => (
  <>
    {notice.kinds
      .flatMap(({ expects }) => expects ?? [])
      .map(capitalised)
      .join(' ')}
  </>
);
