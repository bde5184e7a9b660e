import type { WithinArticle } from '../model/comparison.js';
import type { Attribution, Hedge } from '../model/finding.js';
import { onceFor } from '../model/once.js';
import { phraseEnd } from '../model/phrases.js';
import { contains, overlap, type Span, startingUntil } from '../model/span.js';
import type { ExcerptWord } from './excerpt.js';
import type { OwnSentence } from './own-sentence.js';
import type { Resources } from './resources.js';

/** Shades of degree and rounded figures say nothing of how sure a statement is. */
export const ofCertainty: ReadonlySet<Hedge['category']> = new Set([
  'modal',
  'likelihood',
  'epistemic-verb',
  'condition',
]);
/** A hedge bears on so many content words after it. */
const GOVERNED = 2;
/** So many content words in common make paraphrase and quotation one statement. */
const FEWEST_SHARED = 2;

/**
 * A paraphrase that is firmer than words of the same speaker quoted beside it: a verb like "rejected" or "vowed" beside "not
 * quite ready", or a plain statement beside "may". Only where one speaker alone speaks in the sentence.
 */
export const firmParaphrases = (sentences: OwnSentence[], resources: Resources): WithinArticle[] => {
  const told = tellings(sentences, resources);
  return told.flatMap((telling, i) => {
    const next = told[i + 1];
    return (
      firmVerb(telling, resources) ??
      plainBeside(telling, telling) ??
      (next && next.speaker === telling.speaker ? plainBeside(telling, next) : undefined) ??
      []
    );
  });
};

/** A sentence in which one speaker speaks, its words told apart by whose they are. */
interface Telling {
  sentence: OwnSentence;
  speaker: string;
  cues: Span[];
  worded: ExcerptWord[];
  quoted: ExcerptWord[];
  hedges: Hedge[];
  /** Words of the sentence that soften or force a statement. */
  mild: Span[];
  forced: Span[];
}

const tellings = (sentences: OwnSentence[], { words }: Resources): Telling[] => {
  const first = sentences[0];
  if (!first) return [];
  const { findings, credited = [] } = first.article;
  const attributions = bySentence(sentences, findings.filter(isReport));
  const hedges = bySentence(
    sentences,
    findings.filter((one): one is Hedge => one.kind === 'hedge' && one.suppressed === null),
  );
  return sentences.flatMap((sentence) => {
    const said = attributions.get(sentence) ?? [];
    const speaker = said[0]?.speaker;
    if (!speaker || said.some((one) => one.speaker !== speaker)) return [];
    const stretches = credited.filter(({ in: place }) => place === sentence.place.in);
    const voiceOf = (word: Span) => {
      const stretch = stretches[startingUntil(stretches, word.start) - 1];
      return stretch && word.start < stretch.end ? stretch.voice : 'outlet';
    };
    return {
      sentence,
      speaker,
      cues: said.map(({ cue }) => cue!),
      worded: sentence.words.filter((word) => voiceOf(word) !== 'quoted'),
      quoted: sentence.words.filter((word) => voiceOf(word) === 'quoted'),
      hedges: (hedges.get(sentence) ?? []).filter(({ category }) => ofCertainty.has(category)),
      mild: phrasesIn(sentence.words, words['mild-words'] ?? []),
      forced: phrasesIn(sentence.words, words['force-words'] ?? []),
    };
  });
};

type Report = Attribution & { cue: NonNullable<Attribution['cue']> };
const isReport = (one: { kind: string }): one is Report =>
  one.kind === 'attribution' && (one as Attribution).cue !== null && (one as Attribution).type !== 'attitude';

const bySentence = <T extends Attribution | Hedge>(sentences: OwnSentence[], findings: T[]): Map<OwnSentence, T[]> => {
  const found = new Map<OwnSentence, T[]>();
  for (const place of ['title', 'body'] as const) {
    const own = sentences.filter((sentence) => sentence.place.in === place);
    const starts = own.map((sentence) => sentence.place);
    for (const finding of findings) {
      const at = finding.kind === 'attribution' ? finding.cue! : finding;
      const sentence = own[startingUntil(starts, at.start) - 1];
      if (finding.in !== place || !sentence) continue;
      found.set(sentence, [...(found.get(sentence) ?? []), finding]);
    }
  }
  return found;
};

export const phrasesIn = (words: ExcerptWord[], phrases: string[]): Span[] =>
  words.flatMap(({ start }, i) => {
    const end = phraseEnd(words, i, phrases);
    return end === null ? [] : [{ start, end: words[end - 1]!.end }];
  });

export const stretchOf = (words: ExcerptWord[]): Span => ({ start: words[0]!.start, end: words.at(-1)!.end });

/** What is quoted, or what is in the source's words: its words, and which of them soften or force it. */
export interface Softened {
  words: ExcerptWord[];
  hedges: Hedge[];
  mild: Span[];
  forced: Span[];
}

const none: string[] = [];

const keysOfVerbs = onceFor(({ keys }: Resources['forms']) => onceFor((verbs: string[]) => new Set(keys(verbs))));

/** Words of saying or deciding that are firm, where nothing that is said is forced and something is mild. */
export const firmVerbBeside = (
  said: readonly ExcerptWord[],
  { hedges, mild, forced }: Omit<Softened, 'words'>,
  { words, forms }: Resources,
): { verb: ExcerptWord; soft: Span } | undefined => {
  const firm = keysOfVerbs(forms)(words['firm-verbs'] ?? none);
  const verb = said.find(({ key }) => key !== null && firm.has(key));
  const soft = mild[0] ?? hedges[0];
  return verb && soft && forced.length === 0 ? { verb, soft } : undefined;
};

/** A word that is stated plainly, and in the source's words stands under a hedge. Nouns may be shared without the statement. */
export const plainWordBeside = (
  content: readonly ExcerptWord[],
  { words: quoted, hedges }: Pick<Softened, 'words' | 'hedges'>,
): { plain: ExcerptWord; hedge: Hedge } | undefined => {
  const keys = new Set(content.flatMap(({ key }) => key ?? []));
  if (isNegated(content) || isNegated(quoted)) return undefined;
  if (new Set(quoted.flatMap(({ key }) => (key && keys.has(key) ? key : []))).size < FEWEST_SHARED) return undefined;
  for (const hedge of hedges) {
    if (!quoted.some((word) => contains(hedge, word))) continue;
    const governed = quoted.filter(({ key, start }) => key !== null && start >= hedge.end).slice(0, GOVERNED);
    const shared = governed.find(({ key, pos }) => pos !== 'NOUN' && pos !== 'PROPN' && keys.has(key!));
    if (shared) return { plain: content.find(({ key }) => key === shared.key)!, hedge };
  }
  return undefined;
};

/** "rejected it outright, calling it “not quite ready”" */
const firmVerb = (telling: Telling, resources: Resources): WithinArticle | undefined => {
  const { sentence, cues, worded, quoted, hedges, mild, forced } = telling;
  const isQuoted = (span: Span): boolean => quoted.some((word) => overlap(span, word) > 0);
  if (hedges.some((hedge) => !isQuoted(hedge))) return undefined;
  const found = firmVerbBeside(
    worded.filter((word) => cues.some((cue) => overlap(cue, word) > 0)),
    { hedges: hedges.filter(isQuoted), mild: mild.filter(isQuoted), forced: forced.filter(isQuoted) },
    resources,
  );
  if (!found) return undefined;
  const { verb, soft } = found;
  return pointedOut(
    sentence,
    `“${verb.text}” stands beside the quoted “${sentence.passage.text.slice(soft.start, soft.end)}”`,
    verb,
    sentence,
    stretchOf(quoted),
  );
};

/** "said the plant will close: “The plant may close in May”" */
const plainBeside = (paraphrase: Telling, quotation: Telling): WithinArticle | undefined => {
  const { worded, hedges, mild } = paraphrase;
  const content = worded.filter((word) => !paraphrase.cues.some((cue) => overlap(cue, word) > 0));
  if (content.length === 0 || [...hedges, ...mild].some((span) => content.some((word) => overlap(span, word) > 0)))
    return undefined;
  const found = plainWordBeside(content, { words: quotation.quoted, hedges: quotation.hedges });
  if (!found) return undefined;
  return pointedOut(
    paraphrase.sentence,
    `“${found.plain.text}” is stated plainly, and quoted with “${found.hedge.text}”`,
    stretchOf(content),
    quotation.sentence,
    stretchOf(quotation.quoted),
  );
};

const isNegated = (words: readonly ExcerptWord[]): boolean =>
  words.some(({ normal }) => /^(?:not|n't|never|no)$/.test(normal));

const pointedOut = (
  { article, place }: OwnSentence,
  detail: string,
  worded: Span,
  beside: OwnSentence,
  quoted: Span,
): WithinArticle => ({
  article: article.article.id,
  kind: 'paraphrase-quotation',
  detail,
  spans: [
    { in: place.in, start: worded.start, end: worded.end },
    { in: beside.place.in, start: quoted.start, end: quoted.end },
  ],
});
