import { classroom } from '../../generated/classroom.js';
import type { Attribution, SourceType } from '../../model/finding.js';
import { counted } from '../../model/prose.js';
import { randomOf, shuffled } from '../../model/random.js';
import { anyOf } from '../any-of.js';
import { creditWords } from '../credit-words.js';
import { findingsOf, type Material, type ShownSentence } from '../material.js';
import { wordsOf } from '../reading-grade.js';
import type { Candidate, TaskMaker } from '../task-maker.js';
import { vouching } from './stated-credited-opinion.js';

type Kind = Exclude<SourceType, 'impersonal'>;

interface Spoken {
  sentence: ShownSentence;
  /** “Ana Brandt, the mayor, said” */
  words: string;
  source: string;
  kind: Kind;
}

/** Sources in one item, and the fewest kinds among them. */
const PAIRS = 4;
const FEWEST_KINDS = 3;

/** Sources of different kinds, each in the outlet's words, to be matched with their kinds. */
export const kindsOfSource: TaskMaker = (material) => {
  const spoken = spokenIn(material);
  const kinds = new Set(spoken.map(({ kind }) => kind));
  if (kinds.size < FEWEST_KINDS)
    return {
      reason: `the reports show sources of ${counted(kinds.size, 'kind')} clearly, and ${FEWEST_KINDS} are needed`,
    };
  return sets(shuffled(spoken, randomOf(`${material.seed} sources`))).map(asItem);
};

const spokenIn = (material: Material): Spoken[] => {
  const found = new Map<string, Spoken>();
  for (const sentence of material.sentences.flat())
    for (const attribution of findingsOf(sentence, 'attribution')) {
      const one = asSpoken(sentence, attribution, material);
      const key = one ? keyOf(sentence, attribution, material) : '';
      if (one && !found.has(key)) found.set(key, one);
    }
  return [...found.values()];
};

/** One man is one source, by whatever words two outlets introduce him. */
const keyOf = ({ article }: ShownSentence, { id, source }: Attribution, { comparison }: Material): string =>
  comparison.sourcing.articles[article]!.speakers.find(({ statements }) => statements.includes(id))?.shared ??
  source!.text.toLowerCase();

const asSpoken = (
  sentence: ShownSentence,
  { id, type, stance, cue, source, content, sourceType, sourceRole, anonymous, speaker }: Attribution,
  { comparison }: Material,
): Spoken | undefined => {
  if (type !== 'speech' || stance === 'withholding' || sourceType === 'impersonal') return undefined;
  if (cue === null || source === null || content === null) return undefined;
  // A newspaper is a body, and something written too.
  if (sourceRole === 'journalist') return undefined;
  if (!classroom['plain-cues'].includes(cue.text.toLowerCase())) return undefined;
  // What a court found is written down, and may be seen as a document.
  if (sourceType === 'named-organization' && vouching.test(cue.text.toLowerCase())) return undefined;
  const placed = comparison.articles[sentence.article]!.findings.find((one) => one.id === id);
  const { article, entities } = comparison.articles[sentence.article]!;
  const speaks = entities.find((entity) => entity.id === speaker);
  // A country that says something is no organization that a class could name.
  if (speaks?.type === 'place') return undefined;
  if (!placed || !isPlainlyOf(sourceType, source.text, { anonymous, isPerson: speaks?.type === 'person' }))
    return undefined;
  const words = creditWords(article.text, source, cue);
  // “Sources it described as informed”: which outlet did stands before.
  if (/\b(?:it|he|she) (?:described|called|identified)\b/i.test(words)) return undefined;
  // With more between them the source is not clear at a glance.
  if (wordsOf(words).length > wordsOf(source.text).length + MOST_BETWEEN + wordsOf(cue.text).length) return undefined;
  return { sentence, words, source: source.text, kind: sourceType };
};

const MOST_BETWEEN = 1;

/** That it is of its kind can be seen from its words alone. */
const isPlainlyOf = (
  kind: Kind,
  source: string,
  { anonymous, isPerson }: { anonymous: boolean; isPerson: boolean },
): boolean => {
  const names = source.match(/(?<![.!?] )(?!The\b|An?\b|Police\b)\p{Lu}\p{L}+/gu) ?? [];
  switch (kind) {
    case 'named-person':
      return isPerson && names.length >= 2 && !source.includes('(') && !/\band\b/.test(source);
    case 'named-organization':
      // “Kestria says”: a bare word may be a country, whose government is meant.
      return !documents.test(source) && names.length >= 1 && !/^\p{Lu}\p{Ll}+$/u.test(source);
    case 'document':
      return documents.test(source);
    case 'unnamed-person':
    case 'unnamed-group':
      return anonymous && isIntroduced(source) && !spokesperson.test(source);
  }
};

const documents = anyOf(classroom.documents);

/** Who speaks for a body is unnamed by habit; nothing is kept back. */
export const spokesperson = /\bspokes/i;

/** “The source”, “the other” lean on a sentence before. */
export const isIntroduced = (source: string): boolean =>
  /^(?:an?|one|two|three|four|five|several|some|many)\s/i.test(source) ||
  (wordsOf(source).length > 1 && !/^the\s/i.test(source));

/** Sets of sources, each set of several kinds, no source in two. */
const sets = (spoken: readonly Spoken[]): Spoken[][] => {
  const left = [...spoken];
  const found: Spoken[][] = [];
  for (;;) {
    const set: Spoken[] = [];
    for (const one of left) if (!set.some(({ kind }) => kind === one.kind)) set.push(one);
    const kinds = set.length;
    for (const one of left) if (set.length < PAIRS && !set.includes(one)) set.push(one);
    if (kinds < FEWEST_KINDS) return found;
    const own = set.slice(0, PAIRS + 1);
    found.push(own);
    for (const one of own) left.splice(left.indexOf(one), 1);
  }
};

const asItem = (set: Spoken[]): Candidate => {
  const kinds = classroom['kinds-of-source'];
  const used = new Set(set.map(({ kind }) => kind));
  return {
    sentences: set.map(({ words }) => words),
    draft: {
      format: 'match',
      prompt: 'Match each source with its kind.',
      passages: [],
      pairs: set.map(({ words, kind }) => ({ left: words, right: kinds[kind], why: WHY[kind] })),
      others: (Object.keys(kinds) as Kind[]).filter((kind) => !used.has(kind)).map((kind) => kinds[kind]),
      rationale:
        'Names, documents and people without a name can be checked in different ways: a reader can ask a named person again, and read a document.',
      authority: [],
      alternatives: set.some(({ kind, source }) => kind === 'document' && /\p{Lu}/u.test(source.slice(1)))
        ? ['Where a document tells who made it, the kind of its maker is right too.']
        : [],
    },
  };
};

const WHY: Record<Kind, string> = {
  'named-person': 'The person’s name stands there.',
  'named-organization': 'It is an organization, and the reader learns which; who spoke for it is not told.',
  document: 'It is something written, which can be read again.',
  'unnamed-person': 'It is one person, and no name is given.',
  'unnamed-group': 'They are several people, and no name is given.',
};
