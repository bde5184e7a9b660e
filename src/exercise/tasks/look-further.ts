import { classroom } from '../../generated/classroom.js';
import type { Speaker } from '../../model/sourcing.js';
import { findingsOf, type Material, oneLine } from '../material.js';
import type { TaskMaker } from '../task-maker.js';

/** Where a statement could be checked: with the sources that the reports themselves name. */
export const lookFurther: TaskMaker = (material) => {
  const places = placesIn(material);
  if (places.length < 2)
    return { reason: 'the reports name too few people, organizations or documents where a reader could ask' };
  return material.sentences
    .flat()
    .filter(
      (sentence) =>
        findingsOf(sentence, 'attribution').some(
          ({ type, source, stance }) => type === 'speech' && source && stance !== 'withholding',
        ) &&
        findingsOf(sentence, 'loaded-term').length === 0 &&
        /\d/.test(sentence.text),
    )
    .map((sentence) => ({
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
        model: `For example: ${places.slice(0, MOST).join('; ')}; an outlet from another place; a later report on the same event. Each could confirm the statement, correct it, or tell what it leaves out.`,
        lines: 4,
        rationale:
          'Readers who are good at it leave a page soon and see what others say (Wineburg and McGrew 2019, on lateral reading).',
        authority: ['Wineburg and McGrew 2019'],
        alternatives: ['Any place counts that a pupil can reach and that knows more than the report does.'],
      },
    }));
};

const MOST = 4;

const placesIn = ({ comparison }: Material): string[] => {
  const countries = new Set(comparison.entities.filter(({ type }) => type === 'place').map(({ label }) => label));
  const speakers = comparison.sourcing.articles.flatMap((article) => article.speakers);
  const places = new Map<string, string>();
  for (const speaker of speakers.filter((one) => canBeAsked(one, countries)))
    if (!places.has(speaker.shared ?? speaker.label))
      places.set(speaker.shared ?? speaker.label, oneLine(speaker.label));
  return [...new Set(places.values())];
};

const documents = new RegExp(`\\b(?:${classroom.documents.join('|')})\\b`, 'i');

/** One capitalised word may be a country, which is no place to ask; two words or letters are a body or a person. */
const isPlainName = /\p{Lu}\p{L}*[ ’'.-].*\p{L}|^\p{Lu}{2,}$/u;

/** Somebody with a name whom several reports have, or plainly a document. */
const canBeAsked = ({ label, sourceType, shared }: Speaker, countries: ReadonlySet<string>): boolean => {
  if (sourceType === 'document') return documents.test(label) && isPlainName.test(label);
  const isNamed = sourceType === 'named-organization' || sourceType === 'named-person';
  return isNamed && shared !== null && isPlainName.test(label) && !countries.has(label);
};
