import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { FactMention } from '../model/comparison.js';
import type { Passage } from '../model/document.js';
import type { Attribution } from '../model/finding.js';
import { onceInEvent } from '../model/once.js';
import { contains, overlap, type Span, startingUntil, startingWithin } from '../model/span.js';
import { asidesOf } from './asides.js';
import { type Excerpt, type ExcerptWord, judgedWords, onceForPlace } from './excerpt.js';
import { isQuoted } from './quoted.js';

/** The most of what is judged that may lie outside the content for it still to be the source's. */
const LEAST_COVERED = 0.5;
/** The least of the shared words, where most of the place is the source's: the rest of them tell when and where it spoke. */
const LEAST_SHARED_COVERED = 0.25;

/**
 * The innermost speech whose content holds what the articles share: a sentence may credit one clause and assert the next, and
 * the fact is what stands in both articles.
 */
export const vouchingFor = (
  excerpt: Excerpt,
  sharedKeys: Set<string>,
  lists: Record<string, string[]>,
): Attribution | null => {
  let best: Held | null = null;
  for (const held of speechAt(excerpt, lists)) {
    const { source, cue } = held.attribution;
    // "Brandt reportedly wrote: “The gate is shut”": the words in quotation marks are hers, not of those who pass them on.
    if (source === null && cue !== null && isQuoted(excerpt, sharedKeys, lists)) continue;
    if (!holds(held, sharedKeys)) continue;
    if (!best || held.length < best.length || (held.length === best.length && isUnnamed(best.attribution, excerpt)))
      best = held;
  }
  return best?.attribution ?? null;
};

/** The speech of an article that has a content. */
const speechIn = onceInEvent(({ findings }: AnnotatedArticle): Attribution[] =>
  findings.filter(
    (finding): finding is Attribution =>
      finding.kind === 'attribution' &&
      finding.type === 'speech' &&
      finding.stance !== 'withholding' &&
      finding.content !== null,
  ),
);

/** By the number of a sentence the speech whose content reaches into it, in the order of the findings. */
const speechBySentence = onceInEvent((article: AnnotatedArticle) =>
  onceInEvent((passage: Passage): Attribution[][] => {
    const { sentences } = passage;
    const reaching = sentences.map((): Set<Attribution> => new Set());
    for (const finding of speechIn(article))
      for (const span of finding.in === passage.in ? finding.content!.spans : [])
        for (let i = Math.max(0, startingUntil(sentences, span.start) - 1); i < sentences.length; i++) {
          if (sentences[i]!.start >= span.end) break;
          reaching[i]!.add(finding);
        }
    return reaching.map((speech) => [...speech]);
  }),
);

/** All speech, where a place is more than a part of one sentence. */
const speechNear = ({ article, passage, place }: Excerpt): Attribution[] => {
  const at = startingUntil(passage.sentences, place.start) - 1;
  const sentence = passage.sentences[at];
  return sentence && place.end <= sentence.end ? speechBySentence(article)(passage)[at]! : speechIn(article);
};

/** The speech that may vouch for something that a place states. */
const speechAt = onceForPlace((excerpt, lists): Held[] =>
  speechNear(excerpt)
    .filter(
      (finding) =>
        finding.in === excerpt.place.in &&
        finding.content!.spans.some((span) => overlap(span, excerpt.place) > 0) &&
        !standsBehind(finding, excerpt) &&
        !isOnlyJudged(finding, excerpt),
    )
    .map((finding) => heldBy(finding, excerpt, asidesOf(excerpt, lists))),
);

/** What a speech holds of a place. */
interface Held {
  attribution: Attribution;
  /** The length of all that is said. */
  length: number;
  /** The words of the place that do not tell who speaks, */
  counted: ExcerptWord[];
  /** those of them that are said, */
  said: Set<ExcerptWord>;
  /** and those that the outlet put in. */
  added: Set<ExcerptWord>;
}

const heldBy = (attribution: Attribution, { words }: Excerpt, asides: Span[]): Held => {
  const { source, cue, content } = attribution;
  const spans = content!.spans;
  const telling = [source, cue].filter((span) => span !== null);
  const isIn = (spans: Span[], word: Span): boolean => spans.some((span) => overlap(span, word) > 0);
  // An aside is the outlet's where the source's words run on around it.
  const insertions = asides.filter((aside) =>
    spans.some((span) => contains(span, { start: aside.start, end: aside.start })),
  );
  const counted = words.filter((word) => isIn(spans, word) || !isIn(telling, word));
  const added = new Set(insertions.length > 0 ? counted.filter((word) => isIn(insertions, word)) : []);
  return {
    attribution,
    length: spans.reduce((sum, span) => sum + span.end - span.start, 0),
    counted,
    said: new Set(counted.filter((word) => isIn(spans, word) && !added.has(word))),
    added,
  };
};

/** The attribution that vouches for a mention, once found. */
export const creditOf = ({
  excerpt,
  mention,
}: {
  excerpt: Pick<Excerpt, 'article'>;
  mention: FactMention;
}): Attribution | undefined =>
  mention.attribution === null ? undefined : attributionsById(excerpt.article).get(mention.attribution);

/** The attributions of an article; asked for each mention. */
export const attributionsById = onceInEvent(({ findings }: AnnotatedArticle): Map<string, Attribution> => {
  const found = new Map<string, Attribution>();
  for (const finding of findings) if (finding.kind === 'attribution') found.set(finding.id, finding);
  return found;
});

const unnamedTypes = new Set<Attribution['sourceType']>(['unnamed-person', 'unnamed-group', 'impersonal']);

/** A source that the text does not name. A party is named by its name in the plural: "that Democrats said". */
export const isUnnamed = (attribution: Attribution, { passage }: Excerpt): boolean =>
  attribution.anonymous || (unnamedTypes.has(attribution.sourceType) && !isNamedParty(attribution, passage.text));

/** A capital tells only behind another word: "Critics say" opens a sentence. */
const isNamedParty = ({ sourceType, source }: Attribution, text: string): boolean =>
  sourceType === 'unnamed-group' &&
  source !== null &&
  /[\p{L},]\s\p{Lu}\p{L}+s$/u.test(text.slice(0, source.end).slice(-40));

/** "The gate was shut, reportedly without notice": an adverb credits what follows it, or all where nothing does. */
const standsBehind = ({ source, cue }: Attribution, { place, passage, sentence }: Excerpt): boolean =>
  source === null && cue !== null && cue.start >= place.end && /\p{L}/u.test(passage.text.slice(cue.end, sentence.end));

/** "Brandt criticised the sale of the harbour": she judges it, and that it was sold is the outlet's to say. */
const isOnlyJudged = ({ stance, content }: Attribution, { passage }: Excerpt): boolean =>
  stance === 'attacking' &&
  !passage.quotations.some(({ inner }) => content!.spans.some((span) => overlap(span, inner) > 0)) &&
  !content!.spans
    .flatMap((span) => startingWithin(passage.tokens, span))
    .some(({ pos, normal }) => pos === 'AUX' || (pos === 'VERB' && !normal.endsWith('ing')));

/** The content holds half of what the articles share, or a good part of it and half of the place. */
const holds = ({ counted, said, added }: Held, sharedKeys: Set<string>): boolean => {
  const judged = judgedWords(counted, sharedKeys);
  // "…, renewing doubts about the port" is the outlet's, however much it reports before the comma.
  if (judged.filter((word) => added.has(word)).length > (1 - LEAST_COVERED) * judged.length) return false;
  const ofShared = shareOf(judged, said);
  return ofShared >= LEAST_COVERED || (ofShared >= LEAST_SHARED_COVERED && shareOf(counted, said) >= LEAST_COVERED);
};

const shareOf = (words: ExcerptWord[], some: Set<ExcerptWord>): number =>
  words.length > 0 ? words.filter((word) => some.has(word)).length / words.length : 0;
