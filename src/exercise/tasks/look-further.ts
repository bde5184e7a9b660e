import { classroom } from '../../generated/classroom.js';
import { listOf } from '../../model/prose.js';
import { contains, type PlacedSpan, type Span } from '../../model/span.js';
import { anyOf } from '../any-of.js';
import { inAList } from '../in-a-list.js';
import { findingsOf, type Material, oneLine, type ShownSentence } from '../material.js';
import { mayJudge } from '../may-judge.js';
import { isMostlyCredited } from '../mostly-credited.js';
import { thoseOrAll } from '../or-all.js';
import type { Candidate, TaskMaker } from '../task-maker.js';

/** Where a statement could be checked: with those whom its sentence names, somebody who sees it otherwise, and something that takes no side. */
export const lookFurther: TaskMaker = (material) => {
  const found = material.sentences.flat().flatMap((sentence): Found[] => {
    const isReported = findingsOf(sentence, 'attribution').some(
      ({ type, source, stance }) => type === 'speech' && source && stance !== 'withholding',
    );
    const isClear = isReported && findingsOf(sentence, 'loaded-term').length === 0 && !mayJudge(sentence);
    // Of what it does not credit the outlet itself would be asked.
    const places = isClear && isMostlyCredited(sentence) ? placesIn(sentence, material) : [];
    return places.length > 0 ? [{ sentence, places }] : [];
  });
  return found.length > 0
    ? // A figure is what is most easily checked.
      thoseOrAll(found, ({ sentence }) => /\d/.test(sentence.text)).map(asItem)
    : { reason: 'no sentence that credits a source names anybody or anything that a reader could ask' };
};

/** That a model answer has of them; more are a list and no example. */
const PLACES = 3;

interface Found {
  sentence: ShownSentence;
  places: string[];
}

const asItem = ({ sentence, places }: Found): Candidate => ({
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
    model: modelOf(places.slice(0, PLACES)),
    lines: 4,
    rationale:
      'Readers who are good at it leave a page soon and see what others say (Wineburg and McGrew 2019, on lateral reading).',
    authority: ['Wineburg and McGrew 2019'],
    alternatives: ['Any place counts that a pupil can reach and that knows more than the report does.'],
  },
});

/** Who is on the other side is for the pupil to find out: of whom the reports quote, few speak of this statement. */
const modelOf = (places: readonly string[]): string =>
  [
    `In the sentence: ${listOf(places)}, to learn where it comes from.`,
    'Somebody on the other side of the matter, to learn what it leaves out.',
    'Somebody or something on no side, to learn whether it is so: a record, somebody who counts or measures, a scholar who knows the matter.',
    'A report from another place, or a later one, may confirm or correct it.',
  ].join(' ');

/** One capitalised word may be a country, which is no place to ask; two words or letters are a body or a person, “a source” is neither. */
const isFullName = (label: string): boolean => /^(?!An? ).*\p{Lu}\p{L}*[ ’'.-].*\p{L}|^\p{Lu}{2,}$/u.test(label);

const documents = anyOf(classroom.documents);

const bodies = new RegExp(`^the (?:${classroom.bodies.join('|')})$`, 'i');

const isOffice = (source: string): boolean =>
  documents.test(source) || bodies.test(source) || /^the (?:\S+ )+\p{Ll}+(?:,|$)/u.test(source);

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
