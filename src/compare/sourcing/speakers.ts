import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { Attribution } from '../../model/finding.js';
import type { ArticleSourcing, Speaker } from '../../model/sourcing.js';
import { isInSeveral, type SharedOf } from './actors.js';
import { mergedAnonymity, unnamedPeople } from './anonymity.js';
import { attributionsOf } from './first-report.js';
import { type CreditedWords, creditedWords } from './words.js';

export type Speaking = Omit<ArticleSourcing, 'accused' | 'roles'>;

/** Who speaks in an article and how much: one entry a speaker. */
export const speakersOf = (analysed: AnalysedArticle, sharedOf: SharedOf): Speaking => {
  const { annotated } = analysed;
  const speech = attributionsOf(annotated).filter(({ type }) => type === 'speech');
  const words = creditedWords(analysed);
  const labels = new Map(annotated.entities.map(({ id, label }) => [id, label]));
  const speakers = [...bySpeaker(speech).values()].map((statements, i): Speaker => {
    const first = statements[0]!;
    const shared = sharedOf(annotated.article.id, first.speaker);
    const anonymous = statements.some((one) => one.anonymous);
    return {
      id: `speaker-${i + 1}`,
      entity: first.speaker,
      shared: shared && !anonymous && isInSeveral(shared) ? shared.id : null,
      label: labelOf(statements, labels.get(first.speaker ?? '')),
      role: statements.find(({ sourceRole }) => sourceRole !== 'other')?.sourceRole ?? 'other',
      sourceType: first.sourceType,
      anonymous,
      anonymity: mergedAnonymity(statements.flatMap(({ anonymity }) => anonymity ?? [])),
      statements: statements.map(({ id }) => id),
      withheld: statements.filter(isWithheld).map(({ id }) => id),
      quotedWords: sum(statements, words, 'quoted'),
      paraphrasedWords: sum(statements, words, 'paraphrased'),
    };
  });
  const speaking = speech.filter((one) => isSomebodys(one) && !isWithheld(one));
  const speakerOf = new Map(speakers.flatMap(({ id, statements }) => statements.map((statement) => [statement, id])));
  return {
    article: annotated.article.id,
    speakers,
    withoutSpeaker: speech.filter((one) => !isSomebodys(one)).map(({ id }) => id),
    first: speakerOf.get(speaking[0]?.id ?? '') ?? null,
    last: speakerOf.get(speaking.at(-1)?.id ?? '') ?? null,
    unnamedPeople: unnamedPeople(speakers),
  };
};

/** An unnamed source is called as it is introduced ("a source close to the talks"), whoever else by the entity's name. */
const labelOf = (statements: Attribution[], label: string | undefined): string => {
  const expression = statements.find(({ source }) => source !== null)?.source?.text ?? '';
  const introduced = expression.replace(/(?:,([”"’']?)|\s+who\b).*$/s, '$1').trim();
  if (label === undefined) return introduced;
  const tellsMore = statements[0]!.anonymous && introduced.length > label.length;
  return tellsMore || introduced === `The ${label}` ? introduced : label;
};

const isWithheld = ({ stance }: Attribution): boolean => stance === 'withholding';

/** "Reportedly" has nobody behind it, and a quotation may stand without its speaker. */
const isSomebodys = ({ speaker, source, sourceType }: Attribution): boolean =>
  sourceType !== 'impersonal' && (speaker !== null || source !== null);

const bySpeaker = (speech: Attribution[]): Map<string, Attribution[]> => {
  const groups = new Map<string, Attribution[]>();
  for (const one of speech) {
    if (!isSomebodys(one)) continue;
    const key = one.speaker === null ? `statement ${one.id}` : `entity ${one.speaker}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
};

const sum = (statements: Attribution[], words: Map<string, CreditedWords>, kind: keyof CreditedWords): number =>
  statements.reduce((total, { id }) => total + (words.get(id)?.[kind] ?? 0), 0);
