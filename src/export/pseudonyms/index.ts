import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Attribution, Finding } from '../../model/finding.js';
import type { Place, Span } from '../../model/span.js';
import { titleOutside } from '../read-text.js';
import { findNames, mentionedIn, nobodyMentioned } from './find-names.js';
import { lowerWordsOf, type NameLists, type Person, personsOf } from './person-names.js';
import { type ReplacedText, replaceIn } from './replaced-text.js';

export type { NameLists } from './person-names.js';

/**
 * Puts "Person 1", "Person 2" … in the place of the names of people, in the text and in everything that is told of it; offsets count
 * over the new text. Whoever has the same full name in a later article of the run has the same pseudonym. Names that the
 * program did not take for a person's stay, and so do ids of articles.
 */
export const pseudonymiser = (lists: NameLists): ((annotated: AnnotatedArticle) => AnnotatedArticle) => {
  const numbers = new Map<string, number>();
  const pseudonymOf = ({ name }: Person): string => {
    if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
    return `Person ${numbers.get(name)}`;
  };
  return (annotated) => withoutNames(annotated, personsOf(annotated, lists), pseudonymOf, lists);
};

const withoutNames = (
  annotated: AnnotatedArticle,
  persons: readonly Person[],
  pseudonymOf: (person: Person) => string,
  lists: NameLists,
): AnnotatedArticle => {
  const { article, entities } = annotated;
  const lowerWords = lowerWordsOf(article.text);
  const replace = (text: string, mentionedAt = nobodyMentioned): ReplacedText =>
    replaceIn(
      text,
      findNames(text, persons, lowerWords, mentionedAt, lists).map(({ start, end, person }) => ({
        start,
        end,
        by: pseudonymOf(person),
      })),
    );
  const replaceAt = (place: Place, text: string): ReplacedText =>
    replace(
      text,
      mentionedIn(
        persons,
        entities.flatMap(({ id, mentions }) =>
          mentions.filter((mention) => mention.in === place).map((mention) => ({ ...mention, entity: id })),
        ),
      ),
    );
  const texts = { title: replaceAt('title', article.title ?? ''), body: replaceAt('body', article.text) };
  const words = <T extends string | null>(text: T): T => (text === null ? text : (replace(text).text as T));
  const byEntity = new Map(persons.map((person) => [person.entity, person]));
  const headline = annotated.blocks.find(({ zone }) => zone === 'headline');
  const { text, moved } = texts.body;
  const shown = headline && moved(headline);
  const title = titleOutside(annotated) === null && shown ? text.slice(shown.start, shown.end) : texts.title.text;
  return {
    ...annotated,
    article: {
      ...article,
      title: article.title === null ? null : title,
      author: words(article.author),
      rights: words(article.rights),
      // An address holds names, and leads to the text with all of them.
      url: null,
      kind: article.kind && { ...article.kind, shownBy: words(article.kind.shownBy) },
      text,
    },
    blocks: annotated.blocks.map(moved),
    sentences: annotated.sentences.map(moved),
    findings: annotated.findings.map((finding) => movedFinding(finding, texts[finding.in], words)),
    entities: entities.map((entity) => {
      const person = byEntity.get(entity.id);
      return {
        ...entity,
        label: person ? pseudonymOf(person) : words(entity.label),
        mentions: entity.mentions.map((mention) => texts[mention.in].moved(mention)),
      };
    }),
    ...(annotated.credited && { credited: annotated.credited.map((stretch) => texts[stretch.in].moved(stretch)) }),
  };
};

type Words = <T extends string | null>(text: T) => T;

const movedFinding = (finding: Finding, replaced: ReplacedText, words: Words): Finding => {
  const moved = replaced.moved(finding);
  return moved.kind === 'attribution' ? { ...moved, ...movedParts(moved, replaced, words) } : moved;
};

const movedParts = (
  { cue, source, addressee, content, anonymity }: Attribution,
  { text, moved }: ReplacedText,
  words: Words,
): Pick<Attribution, 'cue' | 'source' | 'addressee' | 'content' | 'anonymity'> => {
  const spans = content?.spans.map((span): Span => moved(span)) ?? [];
  return {
    cue: cue && moved(cue),
    source: source && moved(source),
    addressee: addressee && moved(addressee),
    content: content && { spans, text: spans.map(({ start, end }) => text.slice(start, end)).join(' … ') },
    anonymity: anonymity && {
      ...anonymity,
      affiliation: words(anonymity.affiliation),
      evidence: anonymity.evidence.map(moved),
    },
  };
};
