import { classroom } from '../generated/classroom.js';
import type { Comparison, SharedEntity } from '../model/comparison.js';
import { anyOf } from './any-of.js';
import { contentWords } from './content-words.js';
import { isFullName } from './full-name.js';
import { inAList } from './in-a-list.js';
import { type Material, oneLine } from './material.js';
import { mayJudge } from './may-judge.js';
import { wordsOf } from './reading-grade.js';
import { creditsSomebody } from './saying.js';
import { isPronoun } from './stands-alone.js';

/** Somebody whom a report of the event quotes, and another one knows too. */
export interface Quoted {
  entity: SharedEntity;
  /** With what the reports say of them: “AHW President Odile Marchetti”, “Leontine Aubrenne (the foreign minister of Morrant)”. */
  words: string;
  /** Content words of what they say. */
  said: Set<string>;
  /** Names that they go by or are told with: of the company's spokeswoman also the company's. */
  names: Set<string>;
}

/** Those whom most reports quote first. */
export const quotedInReports = ({ comparison }: Material): Quoted[] => {
  const reports = new Map<string, number>();
  const said = new Map<string, Set<string>>();
  for (const [i, { speakers }] of comparison.sourcing.articles.entries()) {
    const texts = textsOf(comparison.articles[i]!);
    for (const { shared, anonymous, statements } of speakers) {
      if (shared === null || anonymous) continue;
      reports.set(shared, (reports.get(shared) ?? 0) + 1);
      const words = statements.flatMap((id) => contentWords(texts.get(id) ?? ''));
      said.set(shared, new Set([...(said.get(shared) ?? []), ...words]));
    }
  }
  return comparison.entities
    .filter(({ id }) => reports.has(id))
    .sort((a, b) => reports.get(b.id)! - reports.get(a.id)!)
    .map((entity) => ({
      entity,
      words: inAList(wordsFor(entity, comparison)),
      said: said.get(entity.id)!,
      names: namesOf(entity),
    }));
};

const namesOf = ({ label, mentions }: SharedEntity): Set<string> =>
  new Set([label, ...mentions.map(({ text }) => text)].flatMap((form) => (isPronoun(form) ? [] : namesIn(form))));

const offices = anyOf(classroom.offices);

/** Capitalised words that are no office: two mayors are two. */
export const namesIn = (words: string): string[] =>
  (words.replace(/^(?:The|An?|His|Her|Its|Their) /, '').match(/\p{Lu}\p{L}+/gu) ?? []).filter(
    (name) => !offices.test(name),
  );

const textsOf = ({ findings }: Comparison['articles'][number]): Map<string, string> =>
  new Map(findings.map((one) => [one.id, one.kind === 'attribution' ? (one.content?.text ?? one.text) : one.text]));

const wordsFor = (entity: SharedEntity, comparison: Comparison): string => {
  // A country has a government that can be asked.
  if (entity.type === 'place') return `the government of ${entity.label}`;
  return titled(entity) ?? explained(entity, comparison) ?? entity.label;
};

/** More is told of somebody by a title than by a sentence. */
const MOST_WORDS = 6;

const titled = ({ label, mentions }: SharedEntity): string | undefined =>
  mentions
    .map(({ text }) => oneLine(text))
    // “Morrant's Leontine Aubrenne” tells of a place, and not of an office.
    .filter((text) => text.endsWith(` ${label}`) && wordsOf(text).length <= MOST_WORDS && !/['’]s /.test(text))
    // Whose spokesman is for the reader to know.
    .filter((text) => !mayJudge({ text }) && !/^spokes\w+ /i.test(text))
    .sort((a, b) => b.length - a.length)[0];

/** “Leontine Aubrenne, the foreign minister of Morrant” */
const explained = ({ label, mentions }: SharedEntity, { articles }: Comparison): string | undefined => {
  const [told] = mentions.flatMap((mention) => {
    const { article } = articles.find((one) => one.article.id === mention.article)!;
    if (mention.in !== 'body' || !oneLine(mention.text).endsWith(label)) return [];
    const after = oneLine(article.text.slice(mention.end, mention.end + LONGEST_EXPLANATION));
    return /^, ((?:the|an?) [^,.;:]+)(?:,|\.(?= |$))/.exec(after)?.[1] ?? [];
  });
  // “…, Brandt, the union said” tells of another.
  return told === undefined || mayJudge({ text: told }) || creditsSomebody(told) ? undefined : `${label} (${told})`;
};

const LONGEST_EXPLANATION = 80;

/** Whether a reader learns from the words whom to ask: a body by its name, a person by an office too. */
export const isTold = ({ entity, words }: Quoted): boolean =>
  entity.type === 'place' ||
  (entity.type === 'organization' && isFullName(words) && !/^an? /i.test(words)) ||
  (entity.type === 'person' && words !== entity.label);
