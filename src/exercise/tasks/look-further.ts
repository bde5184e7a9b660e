import { findingsOf, type Material } from '../material.js';
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
        findingsOf(sentence, 'attribution').some(({ type, source }) => type === 'speech' && source) &&
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

const placesIn = ({ comparison }: Material): string[] => [
  ...new Set(
    comparison.sourcing.articles.flatMap(({ speakers }) =>
      speakers
        .filter(
          ({ sourceType, shared }) =>
            sourceType === 'document' ||
            ((sourceType === 'named-organization' || sourceType === 'named-person') && shared !== null),
        )
        .map(({ label }) => label.replace(/\s+/g, ' ')),
    ),
  ),
];
