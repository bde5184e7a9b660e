import type { Article } from '../model/article.js';
import type { KindGroup, Notice } from '../model/comparison.js';
import { capitalised, listOf } from '../model/prose.js';
import type { TextKind, TextKindData } from '../model/text-kind.js';

/**
 * That the articles are of different kinds, where they show it. News reports and texts without a mark are one kind here:
 * most reports carry no mark, and a notice on every report would be read on none.
 */
export const noticesOf = (articles: Article[], kinds: Record<TextKind, TextKindData>): Notice[] => {
  const groups = groupsOf(articles, kinds);
  return groups.length > 1 ? [{ code: 'different-kinds', message: messageOf(groups, articles), kinds: groups }] : [];
};

/** In the order of the articles, those that are reports or show nothing last. */
const groupsOf = (articles: Article[], kinds: Record<TextKind, TextKindData>): KindGroup[] => {
  const marked = new Map<TextKind, KindGroup>();
  const plain: KindGroup = { kind: null, title: null, expects: null, articles: [] };
  for (const { id, kind } of articles) {
    const member = { article: id, certainty: kind?.certainty ?? null, shownBy: kind?.shownBy ?? null };
    const { title, expects = null } = kind ? kinds[kind.value] : { title: null };
    if (!kind || expects === null) plain.articles.push(member);
    else if (marked.has(kind.value)) marked.get(kind.value)!.articles.push(member);
    else marked.set(kind.value, { kind: kind.value, title, expects, articles: [member] });
  }
  return [...marked.values(), ...(plain.articles.length > 0 ? [plain] : [])];
};

/** One line for a terminal: what is marked as what, by which sign, and what follows for the comparison. */
const messageOf = (groups: KindGroup[], articles: Article[]): string => {
  const names = namesOf(articles);
  const clauses = groups.map(({ title, articles }) =>
    title === null
      ? `no such mark: ${listOfMany(articles.map(({ article }) => names.get(article)!))}`
      : `marked as ${title}: ${articles.map((one) => `${names.get(one.article)} (${signOf(one)})`).join(', ')}`,
  );
  const expects = groups.flatMap((group) => group.expects ?? []);
  return `The texts are of different kinds. ${capitalised(clauses.join('; '))}. ${expects.join(' ')}`;
};

const signOf = ({ certainty, shownBy }: KindGroup['articles'][number]): string =>
  certainty === 'maybe' ? `perhaps: ${shownBy}` : `${shownBy}`;

/** The outlet, with the article's id where one outlet has several. */
const namesOf = (articles: Article[]): Map<string, string> => {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return new Map(articles.map(({ id, outlet }) => [id, counts.get(outlet)! > 1 ? `${outlet} (${id})` : outlet]));
};

const mostNamed = 4;

/** Of many the first and how many more. */
const listOfMany = (names: string[]): string =>
  listOf(names.length > mostNamed + 1 ? [...names.slice(0, mostNamed), `${names.length - mostNamed} more`] : names);
