import type { NamingMention, SharedEntity } from '../../model/comparison.js';
import type { LoadedTerm } from '../../model/finding.js';
import { contains } from '../../model/span.js';
import { isContestedWord } from '../contested.js';
import { findingsOf, type Material, type ShownSentence, sentenceAt } from '../material.js';
import type { Candidate, Draft } from '../task-maker.js';

export interface Chosen {
  /** The words as the outlet has them. */
  words: string;
  sentence: ShownSentence;
}

/** With fewer there is nothing to compare. */
export const FEWEST_NAMES = 2;

/** The words that each article has for it, in sentences that can be shown. */
export const shownByArticle = ({ mentions }: SharedEntity, material: Material): Chosen[][] =>
  material.comparison.articles.map(({ article: { id } }, article) =>
    mentions.flatMap((mention) => (mention.article === id ? (shownFor([mention], article, material) ?? []) : [])),
  );

export const distinctWords = (chosen: readonly Chosen[]): Chosen[] => [
  ...new Map(chosen.map((one) => [one.words.toLowerCase(), one])).values(),
];

/** The first place in the outlet's own words that can be shown. */
export const shownFor = (
  mentions: readonly NamingMention[],
  article: number,
  material: Material,
): Chosen | undefined => {
  const { id } = material.comparison.articles[article]!.article;
  for (const mention of mentions) {
    if (mention.article !== id || mention.in !== 'body' || mention.voice !== 'outlet') continue;
    const sentence = sentenceAt(material, article, mention);
    if (sentence) return { words: mention.text.replace(/\s+/g, ' '), sentence };
  }
  return undefined;
};

/** The judging term within the words, where they hold one of the outlet's own. */
export const judgingIn = ({ words, sentence }: Chosen): LoadedTerm | undefined => {
  const start = sentence.text.indexOf(words);
  const place = { start, end: start + words.length };
  return findingsOf(sentence, 'loaded-term').find(
    (term) => term.voice === 'outlet' && term.suppressed === null && contains(place, term),
  );
};

/** Words of several outlets for `what`, none of them contested; some judge and some do not. */
export const judgedName = (named: readonly Chosen[], what: string): Candidate | undefined => {
  const chosen = withoutContested(named);
  const terms = chosen.map(judgingIn);
  const judging = terms.filter((term) => term !== undefined);
  if (judging.length === 0 || judging.length === chosen.length) return undefined;
  const plain = chosen.filter((_, i) => terms[i] === undefined);
  const why = (term: LoadedTerm | undefined): string => (term ? `“${term.text}”: ${term.why}` : PLAIN);
  const grounds = {
    rationale: judging.map(why).join(' '),
    authority: [...new Set(judging.flatMap(({ authority }) => authority))],
    alternatives: judging.flatMap(({ text, disputed }) => (disputed === null ? [] : [`“${text}”: ${disputed}`])),
  };
  const passages = passagesOf(chosen);
  const suggesting: Draft = {
    format: 'open',
    prompt: `What does each choice suggest to a reader: ${chosen.map(({ words }) => `“${words}”`).join(', ')}?`,
    passages,
    rubric: [
      { points: 1, criterion: 'Says for each of the words what it suggests.' },
      { points: 1, criterion: 'Says which of them is plain, or plainer.' },
    ],
    model: `${chosen.map(({ words }, i) => `“${words}”: ${terms[i] ? terms[i].why : PLAIN}`).join(' ')} Plainer: ${plain.map(({ words }) => `“${words}”`).join(', ')}.`,
    lines: 3,
    ...grounds,
  };
  const sentences = chosen.map(({ sentence }) => sentence.text);
  // Of two names the one that judges is seen at once; what it does to a reader is still worth asking.
  if (chosen.length < FEWEST_TO_CHOOSE_FROM)
    return {
      sentences,
      draft: { ...suggesting, prompt: `The sentences speak of ${what}. ${suggesting.prompt}` },
    };
  return {
    sentences,
    draft: {
      format: judging.length === 1 ? 'choice' : 'select',
      prompt: `The sentences speak of ${what}. Which words judge, and do not only say who or what it is?`,
      passages,
      options: chosen.map(({ words }, i) => ({
        text: `“${words}”`,
        correct: terms[i] !== undefined,
        why: why(terms[i]),
      })),
      ...grounds,
    },
    follow: suggesting,
  };
};

const FEWEST_TO_CHOOSE_FROM = 3;

const PLAIN = 'It says who or what it is.';

interface Grounds {
  rationale: string;
  authority: string[];
  alternatives: string[];
}

/** Words that different sides use for one thing, of which none is plainer: what each suggests is for the class to say. */
export const namesOfSides = (named: readonly Chosen[], grounds: Grounds): Candidate | undefined => {
  const chosen = withoutContested(named);
  return chosen.length === 0
    ? undefined
    : {
        sentences: chosen.map(({ sentence }) => sentence.text),
        draft: {
          format: 'open',
          prompt:
            'The sentences speak of the same people or thing. Which words did each outlet choose for it, and what does each suggest to a reader?',
          passages: passagesOf(chosen),
          rubric: [
            { points: 1, criterion: 'Names the words of each outlet.' },
            { points: 2, criterion: 'Says for each of the words what it suggests, or whose word it is.' },
          ],
          model: `${chosen.map(({ words, sentence }) => `${sentence.outlet}: “${words}”`).join('; ')}. ${grounds.rationale}`,
          lines: 4,
          ...grounds,
        },
      };
};

/** None that is contested; empty where fewer are left than can be compared, or two outlets chose the same. */
const withoutContested = (named: readonly Chosen[]): Chosen[] => {
  const chosen = named.filter(({ words }) => !isContestedWord(words));
  const different = new Set(chosen.map(({ words }) => words.toLowerCase())).size;
  return different < Math.max(FEWEST_NAMES, chosen.length) ? [] : chosen;
};

const passagesOf = (chosen: readonly Chosen[]): { outlet: string; text: string }[] =>
  chosen.map(({ sentence }) => ({ outlet: sentence.outlet, text: sentence.text }));
