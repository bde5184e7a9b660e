import type { Difference } from '../../model/comparison.js';
import type { OneText } from '../../model/copy.js';
import { chainOf, isReport, reportersIn } from '../sourcing/first-report.js';
import { attributionsById } from '../vouching.js';
import { foundByArticle, type Told } from './told.js';

/** Several articles rest on one first report: what looks like two reports is one. */
export const originDifferences = (told: Told[]): Difference[] => {
  const reporters = [...foundByArticle(told, reportersOf)];
  const names = new Set(reporters.flatMap(([, names]) => names).filter(Boolean));
  return [...names].flatMap((name) => {
    const articles = reporters.flatMap(([article, names]) => (names.includes(name) ? [article] : []));
    return articles.length > 1 ? [{ kind: 'origin' as const, articles, detail: detailOf(name, articles, told) }] : [];
  });
};

/** What the articles have from one report, and which of them has it from somebody else as well, is told in one breath. */
const detailOf = (name: string, articles: string[], told: Told[]): string => {
  const others = articles.filter((article) =>
    told.some(
      (one) => one.mention.article === article && one.mention.attribution !== null && !reportersOf(one).includes(name),
    ),
  ).length;
  const citing = `${articles.length === 2 ? 'both' : `all ${articles.length}`} cite ${name}`;
  if (others === 0) return citing;
  return `${citing}, ${others === articles.length ? 'each' : `${others} of them`} with another source as well`;
};

/** Several articles print one text: what looks like several statements is one. */
export const oneTextOrigins = (shared: readonly OneText[]): Difference[] =>
  shared.map(({ articles }) => ({ kind: 'origin', articles, detail: 'the same text, but for edits' }));

/** The outlets through which a mention reached its article. */
const reportersOf = ({ excerpt: { article }, mention }: Told): string[] => {
  if (mention.attribution === null) return [];
  const attributions = attributionsById(article);
  const reports = chainOf(mention.attribution, (id) => attributions.get(id)).filter(isReport);
  return reports.length === 0 ? [] : reports.map(reportersIn(article));
};
