import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Passage, Token } from '../../model/document.js';
import type { Entity } from '../../model/entity.js';
import { contains, overlap, type PlacedSpan, type Span, startingUntil } from '../../model/span.js';
import type { Resources } from '../resources.js';
import { genderOf } from './pronouns.js';
import type { Stand } from './stand-in.js';

/** An introduction that is longer fits no label. */
const LONGEST_INTRODUCTION = 45;

/** Where people go by a surname or by "he" or "she", the words by which the article introduced them. */
export const wholeNamesIn = (
  sentence: Span,
  passage: Passage,
  article: AnnotatedArticle,
  words: Resources['words'],
): Stand[] => {
  const isHere = (one: PlacedSpan): boolean => one.in === passage.in && overlap(one, sentence) > 0;
  return article.entities.flatMap((entity) => {
    if (entity.type !== 'person') return [];
    const leaning = entity.mentions.filter(
      (one) => isHere(one) && (isPronoun(one.text) || isDescription(one.text) || isSurname(one.text, entity)),
    );
    const text = leaning.length > 0 ? wholeNameOf(entity, passage, article, words) : null;
    if (text === null) return [];
    const short = entity.label.includes(' ') ? entity.label : text;
    const named = entity.mentions.find(
      (one) => isHere(one) && one.text.endsWith(entity.label) && !leaning.includes(one),
    );
    return leaning
      .filter((one) =>
        isSurname(one.text, entity) ? !isPartOfName(one, passage) : isSure(one, entity, passage, article),
      )
      .map(
        ({ start, end, text: said }): Stand => ({
          ...{ start, end, entity: entity.id, text, short },
          isPronoun: !isSurname(said, entity),
          namedFrom: named?.start ?? null,
        }),
      );
  });
};

/** "Her spokesman", where the words before name one woman only: whose. */
export const ownersIn = (
  sentence: Span,
  passage: Passage,
  article: AnnotatedArticle,
  words: Resources['words'],
): Stand[] => {
  const first = startingUntil(passage.tokens, sentence.start) - 1;
  const token = passage.tokens[Math.max(0, first)];
  if (!token || !['his', 'her'].includes(token.normal) || token.start < sentence.start) return [];
  const gender = genderOf(token.normal);
  const at = { start: token.start, end: token.end, text: token.text, in: passage.in };
  const owner = article.entities.find(
    (entity) =>
      entity.type === 'person' &&
      entity.mentions.some(({ text }) => genderOf(text) === gender) &&
      isSure(at, entity, passage, article),
  );
  const text = owner && wholeNameOf(owner, passage, article, words);
  if (!text) return [];
  const short = owner.label.includes(' ') ? owner.label : text;
  return [
    {
      ...{ start: at.start, end: at.end, entity: owner.id, text: possessive(text), short: possessive(short) },
      ...{ isPronoun: true, namedFrom: null },
    },
  ];
};

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** The words that introduce somebody whom the article gives a whole name or a title, and whose surname no other has. */
export const wholeNameOf = (
  entity: Entity,
  passage: Passage,
  article: AnnotatedArticle,
  words: Resources['words'],
): string | null =>
  entity.type !== 'person' || !/^\p{Lu}/u.test(lastWordOf(entity.label)) || sharesSurname(entity, article)
    ? null
    : introductionOf(entity, passage, article, words);

const isPronoun = (text: string): boolean => /^s?he$/i.test(text);

/** "The governor", "the Republican congressman" */
const isDescription = (text: string): boolean => /^the (?:\p{L}+ )?\p{Ll}+$/iu.test(text);

export const lastWordOf = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** Of two who share a name, a surname tells neither. */
const sharesSurname = ({ id, label }: Entity, { entities }: AnnotatedArticle): boolean =>
  entities.some((other) => other.id !== id && other.type === 'person' && lastWordOf(other.label) === lastWordOf(label));

/** "Brandt", "Ms. Brandt" of Ana Brandt. */
const isSurname = (text: string, { label }: Entity): boolean => {
  const bare = text.replace(/^(?:Mr|Mrs|Ms|Dr)\.? /, '');
  return !bare.includes(' ') && lastWordOf(label) === bare;
};

/** "the Brandt plan", "the Brandt-Doe talks" */
const isPartOfName = ({ start, end }: Span, { text, tokens }: Passage): boolean => {
  const next = tokens[startingUntil(tokens, end - 1)];
  return (
    next?.pos === 'NOUN' ||
    next?.pos === 'PROPN' ||
    /-\s*$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\s*-/.test(text.slice(end, end + 2))
  );
};

/** The first words that name somebody in full with what he or she is, else the whole name; null where neither is given. */
const introductionOf = (
  { label, mentions }: Entity,
  passage: Passage,
  { findings }: AnnotatedArticle,
  words: Resources['words'],
): string | null => {
  const isJudged = (one: PlacedSpan): boolean =>
    findings.some((finding) => finding.kind === 'loaded-term' && finding.in === one.in && overlap(finding, one) > 0);
  const titled = mentions.find(
    (one) =>
      one.in === passage.in &&
      one.text.endsWith(` ${label}`) &&
      one.text.length <= LONGEST_INTRODUCTION &&
      isTitle(titleOf(one, label, passage), passage, words) &&
      !isJudged(one),
  );
  return titled?.text.replace(/\s+/g, ' ') ?? (label.includes(' ') ? label : null);
};

const titleOf = ({ start, end }: Span, label: string, { tokens }: Passage): Token[] =>
  tokens.slice(startingUntil(tokens, start) - 1, startingUntil(tokens, end - label.length - 1));

/** "Defense Secretary", "former governor", not "candidate's brother" or "Controversial Sheriff". */
const isTitle = (tokens: readonly Token[], { sentences }: Passage, words: Resources['words']): boolean => {
  const first = tokens[0];
  if (!first || words['courtesy-titles']!.includes(first.normal.replace(/\.$/, ''))) return false;
  const opens = sentences[first.sentence]?.start === first.start && /^\p{Lu}\p{Ll}/u.test(first.text);
  const judges = words['adjective-endings']!.some((ending) => first.normal.endsWith(ending));
  if (opens && (judges || !/^\p{Lu}/u.test(tokens.findLast(({ pos }) => pos !== 'PUNCT')!.text))) return false;
  return tokens.every(
    ({ pos, text, normal }, i) =>
      pos === 'PROPN' ||
      pos === 'NOUN' ||
      words['past-titles']!.includes(normal) ||
      (pos === 'ADJ' && /^\p{Lu}/u.test(text) && (i > 0 || !opens)) ||
      text === '.',
  );
};

/** Characters before a pronoun in which its name must stand. */
const NEAR = 400;

/** What was linked to the only person of the words before it: those of its paragraph, where they name one, else those nearby. */
export const isSure = (one: PlacedSpan, of: Entity, passage: Passage, { entities }: AnnotatedArticle): boolean => {
  const paragraph = passage.blocks.find((block) => contains(block, one))?.start ?? one.start;
  const people = entities.flatMap((entity) =>
    entity.type === 'person'
      ? entity.mentions.flatMap(({ in: place, start, end, text }) =>
          place === one.in && start >= Math.min(one.start - NEAR, paragraph) && end <= one.start
            ? [{ start, entity, isName: text.endsWith(lastWordOf(entity.label)) && !isAside(start, one, passage) }]
            : [],
        )
      : [],
  );
  const own = people.filter(({ start }) => start >= paragraph);
  const before = own.some(({ isName }) => isName) ? own : people.filter(({ start }) => start >= one.start - NEAR);
  return before.every(({ entity }) => entity === of) && before.some(({ isName }) => isName);
};

/** "Of Brandt, he said": somebody else said it. */
const isAside = (start: number, { start: end }: Span, { sentences, tokens }: Passage): boolean => {
  const sentence = sentences[startingUntil(sentences, end) - 1];
  const before = tokens[startingUntil(tokens, start) - 2];
  return sentence !== undefined && before !== undefined && before.start >= sentence.start && before.pos === 'ADP';
};
