import { type Place, startingUntil, type TextSpan } from '../../model/span.js';
import { type Cluster, type Mention, typeOfDescription } from './cluster.js';
import { isPersonNoun } from './vocabulary.js';

const words = new Set(['who', 'whom', 'which', 'that']);

/** A comma, a space and perhaps a quotation mark. */
const MOST_BETWEEN = 4;
/** Phrases that may stand between a relative word and what it stands for: "a plan by aides of Ada Doe that says". */
const MOST_PHRASES = 5;

export const isRelativeWord = (text: string): boolean => words.has(text.toLowerCase());

/** Finds what "who", "which" and "that" stand for: the nearest phrase before them of the right kind. */
export const antecedents = (mentions: Mention[]) => {
  const anyIn = new Map<Place, Mention>();
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (!anyIn.has(mention.phrase.in)) anyIn.set(mention.phrase.in, mention);
    if (mention.phrase.form === 'pronoun') continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return (place: Place, relative: TextSpan): Mention | null => {
    const any = anyIn.get(place);
    if (!any) return null;
    const sentencesBefore = any.sentence - any.phrase.sentence;
    const sentence = startingUntil(any.passage.sentences, relative.start) - 1;
    const before = (bySentence.get(sentencesBefore + sentence) ?? [])
      .filter(({ phrase }) => phrase.end <= relative.start)
      .sort((a, b) => b.phrase.end - a.phrase.end || a.phrase.start - b.phrase.start);
    const adjacent = before[0];
    if (!adjacent || relative.start - adjacent.phrase.end > MOST_BETWEEN) return null;
    const suits = /^who/i.test(relative.text) ? mayBeWho : mayBeWhich;
    if (suits(adjacent) || isUnknown(adjacent)) return adjacent;
    return before.slice(1, MOST_PHRASES).find(suits) ?? adjacent;
  };
};

/** Described by a noun that no list knows. */
const isUnknown = (mention: Mention): boolean => !mention.phrase.name && typeOf(mention) === 'thing';

const mayBeWho = (mention: Mention): boolean => ['person', 'group', 'unknown'].includes(typeOf(mention));

/** No single person, and of "members of the board, which" the board. */
const mayBeWhich = (mention: Mention): boolean =>
  typeOf(mention) !== 'person' && !(mention.phrase.plural && isPersonNoun(mention.phrase.head));

const typeOf = (mention: Mention): Cluster['type'] => mention.cluster?.type ?? typeOfDescription(mention.phrase);
