import type { AnalysedArticle, WordForms } from '../../model/analysed-article.js';
import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { AlignedFact } from '../../model/comparison.js';
import type { Origin } from '../../model/sourcing.js';
import { contentWords, likeness } from './content-words.js';
import { attributionsOf, chainOf, isReport, nameOf, reportersIn } from './first-report.js';

/** Reports of other outlets on which two articles rest, or one article beside the outlet's own: each is one origin. */
export const originsOf = (
  analysed: readonly AnalysedArticle[],
  facts: readonly AlignedFact[],
  forms: WordForms,
): Origin[] => {
  const articles = analysed.map(({ annotated }) => annotated);
  const resting = articles.map(reportsIn);
  const own = new Map(articles.map(({ article }) => [nameOf(article.outlet) || article.outlet, article.id]));
  const fullName = fullNames([...own.keys(), ...resting.flatMap((reports) => [...reports.keys()])]);
  const written = new Set(articles.flatMap((article) => attributionsOf(article).map(({ source }) => source?.text)));
  const origins = new Map<string, Omit<Origin, 'id' | 'facts'>>();
  resting.forEach((reports, i) => {
    const article = articles[i]!.article.id;
    for (const [reporter, statements] of reports) {
      const name = fullName(reporter);
      const label = written.has(`The ${name}`) ? `The ${name}` : name;
      const origin = origins.get(name) ?? { label, article: own.get(name) ?? null, rests: [] };
      origins.set(name, origin);
      if (origin.article === article) continue;
      const known = origin.rests.find((one) => one.article === article);
      if (known) known.statements.push(...statements);
      else origin.rests.push({ article, statements });
    }
  });
  return [...origins.values()]
    .filter(({ article, rests }) => rests.length + (article === null ? 0 : 1) > 1)
    .map((origin) => ({ ...origin, facts: factsFrom(origin, facts) }))
    .filter((origin) => origin.article !== null || origin.facts.length > 0 || tellTheSame(origin, analysed, forms))
    .sort((a, b) => b.rests.length - a.rests.length)
    .map((origin, i) => ({ id: `origin-${i + 1}`, ...origin }));
};

/** One outlet may have reported several things: whether what two articles have from it is about the same. */
const tellTheSame = (
  { rests }: Pick<Origin, 'rests'>,
  articles: readonly AnalysedArticle[],
  forms: WordForms,
): boolean => {
  const told = rests.map(({ article: id, statements }) => {
    const article = articles.find(({ annotated }) => annotated.article.id === id)!;
    const words = attributionsOf(article.annotated)
      .filter((one) => statements.includes(one.id))
      .flatMap(({ in: place, content }) => [...contentWords(article, place, content?.spans ?? [], forms)]);
    return new Set(words);
  });
  return told.some((words, i) => told.slice(i + 1).some((other) => likeness(words, other) > 0));
};

/** What an article has from each other outlet: name → statements that reached it through that outlet. */
const reportsIn = (annotated: AnnotatedArticle): Map<string, string[]> => {
  const attributions = attributionsOf(annotated);
  const byId = new Map(attributions.map((one) => [one.id, one]));
  const reporterOf = reportersIn(annotated);
  const reports = new Map<string, string[]>();
  for (const { id } of attributions)
    for (const report of chainOf(id, (one) => byId.get(one)).filter(isReport)) {
      const name = reporterOf(report);
      if (!name) continue;
      const statements = reports.get(name);
      if (statements) statements.push(id);
      else reports.set(name, [id]);
    }
  return reports;
};

/** "Ledger" is "Ostermoor Ledger" where the event knows one name only that ends so. */
const fullNames = (names: string[]): ((name: string) => string) => {
  const longer = new Map<string, Set<string>>();
  for (const name of names) {
    const words = name.split(' ');
    for (let i = 1; i < words.length; i++) {
      const end = words.slice(i).join(' ');
      longer.set(end, (longer.get(end) ?? new Set()).add(name));
    }
  }
  return (name) => {
    const known = [...(longer.get(name) ?? [])];
    return known.length === 1 ? known[0]! : name;
  };
};

const factsFrom = ({ rests }: Pick<Origin, 'rests'>, facts: readonly AlignedFact[]): string[] => {
  const from = new Map(rests.map(({ article, statements }) => [article, new Set(statements)]));
  return facts
    .filter(({ mentions }) => {
      const articles = mentions.filter(
        ({ article, attribution }) => attribution && from.get(article)?.has(attribution),
      );
      return new Set(articles.map(({ article }) => article)).size > 1;
    })
    .map(({ id }) => id);
};
