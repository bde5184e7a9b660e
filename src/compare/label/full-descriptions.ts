import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Passage, Token } from '../../model/document.js';
import type { Entity } from '../../model/entity.js';
import { overlap, type PlacedSpan, type Span, startingUntil } from '../../model/span.js';
import type { Resources } from '../resources.js';
import type { Stand } from './stand-in.js';

/** Where a sentence has "the race", the words by which the article says which: "the Senate race". */
export const fullDescriptionsIn = (
  sentence: Span,
  passage: Passage,
  article: AnnotatedArticle,
  words: Resources['words'],
): Stand[] =>
  article.entities.flatMap((entity) => {
    if (entity.type === 'person' || entity.type === 'place') return [];
    return entity.mentions.flatMap((one): Stand[] => {
      if (one.in !== passage.in || overlap(one, sentence) === 0) return [];
      const head = bareHead(one.text);
      if (!head || isFollowed(one, passage)) return [];
      const text = descriptionOf(head, entity, passage, article, words);
      return text
        ? [{ start: one.start, end: one.end, entity: entity.id, text, short: text, isPronoun: false, namedFrom: null }]
        : [];
    });
  });

const bareHead = (text: string): string | null => /^the (\p{Ll}+)$/iu.exec(text)?.[1] ?? null;

/** "the race for the Senate", "the plan that", "the harbor" + "plan": it is said which. */
const isFollowed = ({ end }: Span, { tokens }: Passage): boolean => {
  const next = tokens[startingUntil(tokens, end - 1)];
  return (
    next !== undefined &&
    (['ADP', 'NOUN', 'PROPN', 'PART', 'NUM'].includes(next.pos) || next.normal === 'that' || /^['’-]/.test(next.text))
  );
};

/** The longest description, where all others are part of it and nothing else of the article goes by the same noun. */
const descriptionOf = (
  head: string,
  entity: Entity,
  passage: Passage,
  article: AnnotatedArticle,
  words: Resources['words'],
): string | null => {
  const isOfHead = ({ text }: PlacedSpan): boolean => text.toLowerCase().endsWith(` ${head}`);
  const isOther = (one: PlacedSpan): boolean => isOfHead(one) && !/ of /i.test(one.text);
  const others = article.entities.filter((other) => other !== entity);
  if (others.some(({ mentions }) => mentions.some(isOther))) return null;
  const inTitle = others.flatMap(({ mentions }) => mentions.filter((one) => one.in === 'title' && isOfHead(one)));
  const described = [
    ...entity.mentions
      .filter((one) => one.in === passage.in && isOfHead(one) && /^the /i.test(one.text))
      .map((one) => qualifiedIn(one, passage, words)),
    ...inTitle.map(({ text }) => text.replace(/^.* of (?:the |an? )?/i, '')),
  ].filter((one) => one !== null);
  const longest = described.reduce((best, one) => (one.length > best.length ? one : best), '');
  const isOne = described.every((one) => one.split(' ').every((word) => longest.split(' ').includes(word)));
  return longest && isOne ? `the ${longest}` : null;
};

/** "Senate race" of "the tough Senate race": the noun at the end of a span with the names and nouns that tell which it is. */
const qualifiedIn = (one: Span, { text, tokens }: Passage, words: Resources['words']): string | null => {
  const last = startingUntil(tokens, one.end - 1) - 1;
  let first = last;
  while (first > 0 && tokens[first - 1]!.start >= one.start && tellsWhich(tokens[first - 1]!, words)) first--;
  const qualifiers = tokens.slice(first, last);
  const isNamed = qualifiers.some(({ text: word }) => /^\p{Lu}|\d\/\d/u.test(word));
  if (!isNamed || /-\s*$/.test(text.slice(0, tokens[first]!.start))) return null;
  return text.slice(tokens[first]!.start, tokens[last]!.end);
};

const tellsWhich = ({ pos, text, normal }: Token, words: Resources['words']): boolean =>
  pos === 'PROPN' ||
  (pos === 'NOUN' && /^\p{L}/u.test(text)) ||
  words['plain-modifiers']!.includes(normal) ||
  (pos === 'ADJ' && /^\p{Lu}/u.test(text)) ||
  /^\d+\/\d+$/.test(text);
