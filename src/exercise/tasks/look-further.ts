import { classroom } from '../../generated/classroom.js';
import type { SharedEntity } from '../../model/comparison.js';
import { listOf } from '../../model/prose.js';
import { contains } from '../../model/span.js';
import { anyOf } from '../any-of.js';
import { contentWords } from '../content-words.js';
import { isFullName } from '../full-name.js';
import { inAList } from '../in-a-list.js';
import { findingsOf, type Material, type ShownSentence } from '../material.js';
import { mayJudge } from '../may-judge.js';
import { isMostlyCredited } from '../mostly-credited.js';
import { thoseOrAll } from '../or-all.js';
import { isTold, namesIn, type Quoted, quotedInReports } from '../quoted-in-reports.js';
import { wordsOf } from '../reading-grade.js';
import type { Candidate, TaskMaker } from '../task-maker.js';
import { tellsStatement } from './stated-credited-opinion.js';

/**
 * Where a statement could be checked: with those who make it, with others whom the reports quote, and where statements of its kind are
 * kept on record.
 */
export const lookFurther: TaskMaker = (material) => {
  const quoted = quotedInReports(material);
  const found = material.sentences.flat().flatMap((sentence): Found[] => {
    const isReported = findingsOf(sentence, 'attribution').some(
      (one) => one.type === 'speech' && one.source && one.cue && one.stance !== 'withholding' && tellsStatement(one),
    );
    const isClear = isReported && findingsOf(sentence, 'loaded-term').length === 0 && !mayJudge(sentence);
    // Of what it does not credit the outlet itself would be asked.
    if (!isClear || !isMostlyCredited(sentence)) return [];
    const sources = sourcesOf(sentence);
    if (sources.length === 0) return [];
    const known = quoted.filter((one) => !isSpeakerIn(sentence, one.entity, material) && !isOneOf(one, sources));
    const named = known.filter(({ entity }) => isNamedIn(sentence, entity, material)).map(({ words }) => words);
    const others = known.filter((one) => isTold(one) && !isOneOf(one, named));
    const one: Found = {
      sentence,
      sources,
      named,
      others: fromSeveralSides(closestTo(sentence, others)).map(({ words }) => words),
      records: recordsFor(sentence.text),
    };
    const isEnough = one.named.length + one.others.length > 0 && (one.records.length > 0 || areDocuments(sources));
    return isEnough ? [one] : [];
  });
  return found.length > 0
    ? // A figure is what is most easily checked.
      thoseOrAll(found, ({ sentence }) => /\d/.test(sentence.text)).map(asItem)
    : {
        reason:
          'no sentence credits to somebody whom a reader could ask what may be on record, beside others whom the reports quote',
      };
};

interface Found {
  sentence: ShownSentence;
  /** People, bodies and documents to whom the sentence credits it. */
  sources: string[];
  /** Of whom else it speaks, where a report quotes them. */
  named: string[];
  /** Others whom the reports quote, who speak of the same first. */
  others: string[];
  /** Where a statement of its kind is on record. */
  records: string[];
}

/** That a model answer has of others and of records; more are a list and no example. */
const OTHERS = 2;
const RECORDS = 2;

const asItem = ({ sentence, sources, named, others, records }: Found): Candidate => ({
  sentences: [sentence.text],
  draft: {
    format: 'open' as const,
    prompt:
      'You want to know whether this is right, and more about it. Name three places in which you would look or people whom you would ask.',
    passages: [{ outlet: sentence.outlet, text: sentence.text }],
    rubric: [
      { points: 1, criterion: 'Names three places or people that are not this report.' },
      { points: 1, criterion: 'They are not all on one side.' },
      {
        points: 1,
        criterion:
          'At least one of them is close to what happened: a document, a person who was there, an office that keeps records.',
      },
      { points: 1, criterion: 'Says what could be learned there.' },
    ],
    model: [
      `${areDocuments(sources) ? 'What' : 'Who'} says so in the sentence: ${listOf(sources)}. ${questionFor(sources)}`,
      ...(named.length > 0 ? [`It also speaks of ${listOf(named.slice(0, OTHERS))}: what is their answer?`] : []),
      ...(others.length > 0 && named.length < OTHERS
        ? [`Others whom the reports quote: ${listOf(others)}. Do they tell it otherwise?`]
        : []),
      ...(records.length > 0
        ? [`It may be on record: ${records.slice(0, RECORDS).join('; ')}. Is it the same there?`]
        : []),
    ].join(' '),
    lines: 4,
    rationale:
      'Readers who are good at it leave a page soon and see what others say (Wineburg and McGrew 2019, on lateral reading).',
    authority: ['Wineburg and McGrew 2019'],
    alternatives: ['Any place counts that a pupil can reach and that knows more than the report does.'],
  },
});

/** Of a document, of who has decided, and of who takes part not the same is asked. */
const questionFor = (sources: readonly string[]): string => {
  const { document, decider, party } = classroom['questions-to-a-source'];
  if (areDocuments(sources)) return document;
  return sources.every((one) => deciders.test(one)) ? decider : party;
};

const deciders = anyOf(classroom.deciders);

/** Those who speak of the same first. */
const closestTo = ({ text }: ShownSentence, quoted: readonly Quoted[]): Quoted[] => {
  const content = contentWords(text);
  const closeness = ({ said }: Quoted): number => content.filter((word) => said.has(word)).length;
  return quoted.toSorted((a, b) => closeness(b) - closeness(a));
};

/** A president of the union is no other than the union, nor the company other than its spokeswoman: they share a name. */
const isOneOf = ({ names }: Quoted, words: readonly string[]): boolean =>
  words.flatMap(namesIn).some((name) => names.has(name));

/** As many as a model answer has of them. */
const fromSeveralSides = (quoted: readonly Quoted[]): Quoted[] => {
  const kept: Quoted[] = [];
  for (const one of quoted) {
    if (kept.length === OTHERS) break;
    if (!kept.some(({ names }) => [...one.names].some((name) => names.has(name)))) kept.push(one);
  }
  return kept;
};

const isSpeakerIn = (sentence: ShownSentence, { id }: SharedEntity, { comparison }: Material): boolean => {
  const said = new Set(findingsOf(sentence, 'attribution').map((one) => one.id));
  return comparison.sourcing.articles[sentence.article]!.speakers.some(
    ({ shared, statements }) => shared === id && statements.some((statement) => said.has(statement)),
  );
};

const isNamedIn = (
  { article, place }: ShownSentence,
  { mentions, type }: SharedEntity,
  { comparison }: Material,
): boolean => {
  const { id } = comparison.articles[article]!.article;
  return (
    (type === 'person' || type === 'organization' || type === 'place') &&
    mentions.some((one) => one.article === id && one.in === 'body' && contains(place, one) && /\p{Lu}/u.test(one.text))
  );
};

const documents = anyOf(classroom.documents);

const areDocuments = (sources: readonly string[]): boolean => sources.every((one) => documents.test(one));

const bodies = new RegExp(`^the (?:${classroom.bodies.join('|')})$`, 'i');

/** “The city's finance director” can be asked as well as somebody with a name. */
const isOffice = (source: string): boolean =>
  documents.test(source) || bodies.test(source) || /^the (?:\S+ )+\p{Ll}+$/u.test(source);

/** A longer one is a description and no name for a list. */
const MOST_WORDS = 8;

/** In the words of the sentence; empty where one of them is kept unnamed or is known from elsewhere, “the company”, “she”. */
const sourcesOf = (sentence: ShownSentence): string[] => {
  const said = findingsOf(sentence, 'attribution').filter(({ type }) => type === 'speech');
  const sources = said.map(({ source, anonymous }) =>
    source && !anonymous ? inAList(source.text.split(',')[0]!) : '',
  );
  const isKnown = (source: string): boolean =>
    wordsOf(source).length <= MOST_WORDS && (isOffice(source) || isFullName(source));
  return sources.every(isKnown) ? [...new Set(sources)] : [];
};

const kindsOfRecord = classroom.records.map(({ words, place }) => ({ pattern: anyOf(words), place }));

const recordsFor = (text: string): string[] => {
  // “$12 million” ends no word at its sign.
  const words = text.replace(/[$€£]\s?\d/g, ' dollars ');
  return kindsOfRecord.filter(({ pattern }) => pattern.test(words)).map(({ place }) => place);
};
