import { classroom } from '../../generated/classroom.js';
import { contains } from '../../model/span.js';
import { anyOf } from '../any-of.js';
import { findingsOf, type Material, oneLine, type ShownSentence } from '../material.js';
import type { Candidate, TaskMaker } from '../task-maker.js';

/** Where a statement could be checked: with the people, bodies and documents that its sentence itself names. */
export const lookFurther: TaskMaker = (material) => {
  const found = material.sentences.flat().flatMap((sentence): Found[] => {
    const isReported = findingsOf(sentence, 'attribution').some(
      ({ type, source, stance }) => type === 'speech' && source && stance !== 'withholding',
    );
    const places = isReported && findingsOf(sentence, 'loaded-term').length === 0 ? placesIn(sentence, material) : [];
    return places.length > 0 && /\d/.test(sentence.text) ? [{ sentence, places }] : [];
  });
  const wide = found.filter(({ places }) => places.length > 1);
  return found.length > 0
    ? (wide.length > 0 ? wide : found).map(asItem)
    : { reason: 'no sentence with a figure names anybody or anything that a reader could ask' };
};

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
      { points: 2, criterion: 'Names two places or more that are not this report.' },
      {
        points: 1,
        criterion:
          'At least one of them is close to what happened: a document, a person who was there, an office that counts.',
      },
      { points: 1, criterion: 'Says what could be learned there.' },
    ],
    model: `For example: ${places.join('; ')}; an outlet from another place; a later report on the same event. Each could confirm the statement, correct it, or tell what it leaves out.`,
    lines: 4,
    rationale:
      'Readers who are good at it leave a page soon and see what others say (Wineburg and McGrew 2019, on lateral reading).',
    authority: ['Wineburg and McGrew 2019'],
    alternatives: ['Any place counts that a pupil can reach and that knows more than the report does.'],
  },
});

/** One capitalised word may be a country, which is no place to ask; two words or letters are a body or a person. */
const isPlainName = /\p{Lu}\p{L}*[ ’'.-].*\p{L}|^\p{Lu}{2,}$/u;

const documents = anyOf(classroom.documents);

const isOffice = (source: string): boolean => documents.test(source) || /^the (?:\S+ )+\p{Ll}+(?:,|$)/u.test(source);

const placesIn = ({ article, place, findings }: ShownSentence, { comparison }: Material): string[] => {
  const { entities } = comparison.articles[article]!;
  const named = entities
    .filter(({ type }) => type === 'person' || type === 'organization')
    .flatMap(({ label, mentions }) =>
      isPlainName.test(label) && mentions.some((one) => one.in === 'body' && contains(place, one)) ? [label] : [],
    );
  // “The city's finance director” can be asked as well as somebody with a name; who is kept unnamed cannot.
  const said = findings.flatMap((one) =>
    one.kind === 'attribution' && one.source && isOffice(one.source.text) ? [one.source.text.split(',')[0]!] : [],
  );
  // “A list compiled by Valdane” is a document and names somebody; it counts once.
  const all = [...new Set([...said, ...named].map(oneLine))];
  return all.filter((one) => all.every((other) => other === one || !other.includes(one)));
};
