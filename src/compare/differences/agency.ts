import type { Difference } from '../../model/comparison.js';
import type { LexiconMatch, Passage, Token } from '../../model/document.js';
import { onceInEvent } from '../../model/once.js';
import { contains, overlap } from '../../model/span.js';
import { findingsWithin, onceForPlace } from '../excerpt.js';
import { setOf } from '../list-set.js';
import type { Resources } from '../resources.js';
import { foundByArticle, type Told } from './told.js';

/** A verb or noun of harm in a mention, with as much of the text as tells who did it. */
interface Harm {
  text: string;
  doer: boolean;
}

/** One article names who did the harm ("police shot two men"), another tells the harm alone ("two men were shot"). */
export const agencyDifferences = (told: Told[], { words }: Resources): Difference[] => {
  const articles = [...foundByArticle(told, ({ excerpt }) => harmsIn(excerpt, words))].map(([article, harms]) => {
    const named = harms.find(({ doer }) => doer);
    return { article, doer: named !== undefined, text: (named ?? harms[0]!).text };
  });
  if (new Set(articles.map(({ doer }) => doer)).size < 2) return [];
  return [
    {
      kind: 'agency',
      articles: articles.map(({ article }) => article),
      detail: articles.map(({ text, doer }) => `“${text}”${doer ? '' : ' (no doer named)'}`).join(' / '),
    },
  ];
};

const harmsIn = onceForPlace((excerpt, lists): Harm[] => {
  const { place, passage } = excerpt;
  const noDoers = setOf(lists['no-doers']);
  const findings = findingsWithin(excerpt, 'agency', excerpt.sentence);
  return harmMatches(passage)
    .filter((match) => contains(place, match))
    .flatMap((match): Harm[] => {
      const finding = findings.find((one) => overlap(one, match) > 0);
      if (finding) return [{ text: finding.text, doer: finding.category === 'agent-in-passive' }];
      if (match.entry.category !== 'agentless-passive') return [];
      const aux = quotedPassive(passage, match, setOf(lists['forms-of-be']));
      if (aux !== null) return [{ text: unmarked(passage.text.slice(aux, match.end)), doer: false }];
      const start = subjectStart(passage, match, setOf(lists['time-words']));
      // Whom the speaker names is the speaker's choice, which every outlet that quotes him has.
      if (start === null || passage.quotations.some(({ inner }) => contains(inner, { start, end: match.end })))
        return [];
      const text = unmarked(passage.text.slice(start, match.end));
      // "It ruined him", "the ferry hit rocks when it turned": an event or a thing, of which no one can tell who did it.
      return noDoers.has(text.split(/\s/)[0]!.toLowerCase()) ? [] : [{ text, doer: true }];
    });
});

const harmMatches = onceInEvent(({ matches }: Passage): LexiconMatch[] =>
  matches.filter(({ entry }) => entry.kind === 'harm-verbs'),
);

const isMark = (token: Token | undefined): boolean => /^["'“”‘’]$/.test(token?.text ?? '');

/** Without the mark before the last word. */
const unmarked = (text: string): string => text.replace(/["'“‘](?=\p{L}+$)/u, '');

/** "Has been “ruined”": a passive whose participle alone is quoted; null where somebody is named behind it. */
const quotedPassive = (
  { tokens }: Passage,
  { firstToken, endToken }: LexiconMatch,
  formsOfBe: ReadonlySet<string>,
): number | null => {
  const aux = isMark(tokens[firstToken - 1]) ? tokens[firstToken - 2] : undefined;
  const behind = tokens.slice(endToken).find((token) => !isMark(token));
  if (!aux || !formsOfBe.has(aux.normal) || behind?.normal === 'by') return null;
  const before = tokens[firstToken - 3];
  return before?.pos === 'AUX' ? before.start : aux.start;
};

const withinGroup = new Set(['AUX', 'ADV', 'PART']);
const withinPhrase = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);
const heads = new Set(['NOUN', 'PROPN', 'PRON']);

const opensPhrase = new Set(['DET', 'NUM']);
const opensObject = new Set([...opensPhrase, 'ADJ', 'NOUN', 'PROPN', 'PRON']);

/**
 * Where the noun phrase right before an active verb begins; null where none stands there ("to kill", "killing"), or where
 * nothing follows that it was done to: "two engineers detained" tells who suffered it.
 */
const subjectStart = (
  { tokens }: Passage,
  { firstToken, endToken }: LexiconMatch,
  times: ReadonlySet<string>,
): number | null => {
  const verb = tokens[firstToken]!;
  // "Guards 'shot' two men": the verb alone is quoted.
  const object = tokens[isMark(tokens[endToken]) ? endToken + 1 : endToken];
  if (verb.normal.endsWith('ing') || object?.sentence !== verb.sentence) return null;
  // The tagger takes "shot" for a noun; a determiner or a figure behind it tells that it is none.
  if (!(verb.pos === 'VERB' ? opensObject : opensPhrase).has(object.pos)) return null;
  let at = isMark(tokens[firstToken - 1]) ? firstToken - 2 : firstToken - 1;
  while (tokens[at]?.sentence === verb.sentence && withinGroup.has(tokens[at]!.pos)) {
    if (tokens[at]!.normal === 'to') return null;
    at--;
  }
  const head = tokens[at];
  if (!head || head.sentence !== verb.sentence || !heads.has(head.pos)) return null;
  const belongs = (token: Token | undefined): boolean =>
    token?.sentence === verb.sentence && withinPhrase.has(token.pos) && !times.has(token.normal);
  while (belongs(tokens[at - 1])) at--;
  return tokens[at]!.start;
};
