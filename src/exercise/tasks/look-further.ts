import { classroom } from '../../generated/classroom.js';
import { listOf } from '../../model/prose.js';
import { contains, type PlacedSpan, type Span } from '../../model/span.js';
import { anyOf } from '../any-of.js';
import { inAList } from '../in-a-list.js';
import { findingsOf, type Material, oneLine, type ShownSentence } from '../material.js';
import { isFullName, quotedMost } from '../quoted-most.js';
import type { Candidate, TaskMaker } from '../task-maker.js';

/** Where a statement could be checked: with those whom its sentence names, and with others whom the reports quote most. */
export const lookFurther: TaskMaker = (material) => {
  const quoted = quotedMost(material);
  const found = material.sentences.flat().flatMap((sentence): Found[] => {
    const isReported = findingsOf(sentence, 'attribution').some(
      ({ type, source, stance }) => type === 'speech' && source && stance !== 'withholding',
    );
    const places = isReported && findingsOf(sentence, 'loaded-term').length === 0 ? placesIn(sentence, material) : [];
    const others = quoted
      .filter((one) => [...places, ...meantIn(sentence, material)].every((place) => !haveOneName(place, one)))
      .slice(0, OTHERS);
    return places.length > 0 && others.length > 0 ? [{ sentence, places, others }] : [];
  });
  // A figure is what is most easily checked.
  const counted = found.filter(({ sentence }) => /\d/.test(sentence.text));
  return found.length > 0
    ? (counted.length > 0 ? counted : found).map(asItem)
    : { reason: 'no sentence that credits a source names anybody or anything that a reader could ask' };
};

/** That a model answer has of each; more are a list and no example. */
const PLACES = 3;
const OTHERS = 2;

/** “Jim Mattis” beside “James Mattis” is hardly another person. */
const haveOneName = (one: string, other: string): boolean => one.split(' ').at(-1) === other.split(' ').at(-1);

interface Found {
  sentence: ShownSentence;
  places: string[];
  others: string[];
}

const asItem = ({ sentence, places, others }: Found): Candidate => ({
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
          'At least one of them is close to what happened: a document, a person who was there, an office that counts.',
      },
      { points: 1, criterion: 'Says what could be learned there.' },
    ],
    model: `In the sentence: ${listOf(places.slice(0, PLACES))}. Besides, somebody on the other side of the matter and somebody on none; the reports quote ${listOf(others)}, for example. An outlet from another place or a later report could confirm the statement, correct it, or tell what it leaves out.`,
    lines: 4,
    rationale:
      'Readers who are good at it leave a page soon and see what others say (Wineburg and McGrew 2019, on lateral reading).',
    authority: ['Wineburg and McGrew 2019'],
    alternatives: ['Any place counts that a pupil can reach and that knows more than the report does.'],
  },
});

const documents = anyOf(classroom.documents);

const isOffice = (source: string): boolean => documents.test(source) || /^the (?:\S+ )+\p{Ll}+(?:,|$)/u.test(source);

/** Everybody whom the sentence speaks of by whatever words: who is meant by “the union” is no other side of it. */
const meantIn = ({ article, place }: ShownSentence, { comparison }: Material): string[] =>
  comparison.articles[article]!.entities.flatMap(({ label, mentions }) =>
    mentions.some((one) => one.in === 'body' && contains(place, one)) ? [label] : [],
  );

/** People, bodies and documents of the sentence; one that it names twice, “the union” and by its name, counts once. */
const placesIn = (sentence: ShownSentence, { comparison }: Material): string[] => {
  const { article, place } = sentence;
  const { entities } = comparison.articles[article]!;
  const isIn = (span: PlacedSpan): boolean => span.in === 'body' && contains(place, span);
  const named = entities
    .filter(({ type }) => type === 'person' || type === 'organization')
    .flatMap(({ label, mentions }) =>
      isFullName(label) ? asRead(label, mentions.filter(isIn), comparison.articles[article]!.article.text) : [],
    );
  // “The city's finance director” can be asked as well as somebody with a name; who is kept unnamed cannot.
  const said = findingsOf(sentence, 'attribution').flatMap(({ source, speaker }) => {
    if (!source || !isOffice(source.text)) return [];
    const label = entities.find(({ id }) => id === speaker)?.label;
    return label !== undefined && named.includes(label) ? [] : [source.text.split(',')[0]!];
  });
  // “A list compiled by Valdane” is a document and names somebody; it counts once.
  const all = [...new Set([...said, ...named].map(inAList))];
  return all.filter((one) => all.every((other) => other === one || !other.includes(one)));
};

/** The name as the pupil reads it, “the Front” for a longer one; of “the company” the sentence does not tell which it is. */
const asRead = (label: string, mentions: readonly Span[], text: string): string[] => {
  const words = mentions.map(({ start, end }) => oneLine(text.slice(start, end)));
  if (words.some((one) => one.includes(label))) return [label];
  const [short] = words.filter((one) => /\p{Lu}/u.test(one.replace(/^\S+ /, '')));
  return short === undefined ? [] : [short];
};
