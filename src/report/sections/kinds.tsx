import type { KindGroup, Notice } from '../../model/comparison.js';
import type { ArticleKind } from '../../model/text-kind.js';
import { Outside } from '../parts.js';
import { listOf } from '../prose.js';
import type { View } from '../view.js';

/** On the first screen: texts of different kinds are compared, which readers must know before any figure. */
export const KindNotices = ({ view }: { view: View }) => (
  <>
    {view.comparison.notices.map((notice) => (
      <aside class="notice" aria-label="Different kinds of text">
        <p>
          <strong>These texts are of different kinds.</strong>
        </p>
        <Kinds view={view} notice={notice} />
      </aside>
    ))}
  </>
);

/** Before rates that would be set side by side. */
export const KindCaveat = ({ view }: { view: View }) => (
  <>
    {view.comparison.notices.map((notice) => (
      <div class="notice">
        <p>
          <strong>Counts and rates of different kinds of text don't compare.</strong>
        </p>
        <Kinds view={view} notice={notice} />
      </div>
    ))}
  </>
);

/** “Marked as opinion: its address has “/opinion/”.” */
export const kindLine = ({ value, certainty, shownBy }: ArticleKind): string =>
  `${certainty === 'maybe' ? 'May be' : 'Marked as'} ${value.replaceAll('-', ' ')}: ${shownBy}.`;

const Kinds = ({ view, notice }: { view: View; notice: Notice }) => (
  <ul class="plain">
    {notice.kinds.map((group) => (
      <li>{group.title === null ? <Plain view={view} group={group} /> : <Marked view={view} group={group} />}</li>
    ))}
  </ul>
);

const nameIn = (view: View, id: string): string => view.article(id)?.name ?? id;

const Marked = ({ view, group: { title, expects, articles } }: { view: View; group: KindGroup }) => (
  <>
    Marked as <Outside text={title ?? ''} />:{' '}
    {articles.map(({ article, certainty, shownBy }, i) => (
      <>
        {i > 0 ? ', ' : ''}
        <Outside text={nameIn(view, article)} /> ({certainty === 'maybe' ? 'perhaps: ' : ''}
        <Outside text={shownBy ?? ''} />)
      </>
    ))}
    . <Outside text={expects ?? ''} />
  </>
);

/** So many outlets without a mark are named; of more, the rest are counted. */
const MOST_NAMED = 4;

const Plain = ({ view, group: { articles } }: { view: View; group: KindGroup }) => {
  const names = articles.map(({ article }) => nameIn(view, article));
  const more = names.length - MOST_NAMED;
  return (
    <>
      No such mark: <Outside text={listOf(more > 1 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names)} />.
    </>
  );
};
