import type { Token } from '../../model/document.js';
import type { Resources } from '../resources.js';

export const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/**
 * Whether words have a finite verb of their own: "a truce that may begin" has one, but in its relative clause. The tagger
 * knows no finite forms, so that they are told by the word and its neighbours; "the envoy appointed to lead" has perhaps one.
 */
export const mainVerb = (tokens: readonly Token[], words: Resources['words']): 'sure' | 'perhaps' | 'none' => {
  const said = tokens.filter(({ text }) => /[\p{L}\p{N}]|^[,;:–—―]/u.test(text));
  let sure = 0;
  let unsure = 0;
  let subordinate = 0;
  said.forEach((_, i) => {
    if (opensSubordinate(said, i, words) || (sure + unsure === 0 && isTimeClause(said, i, words))) subordinate++;
    else if (isFiniteVerb(said, i, sure + unsure, words)) {
      if (mayBeParticiple(said, i)) unsure++;
      else sure++;
    }
  });
  return sure > subordinate ? 'sure' : sure + unsure > subordinate ? 'perhaps' : 'none';
};

const opensSubordinate = (tokens: readonly Token[], i: number, words: Resources['words']): boolean => {
  const { normal, pos } = tokens[i]!;
  const next = tokens[i + 1];
  if (i === 0) return words.subordinators!.includes(normal);
  if (normal === 'that')
    return !(pos === 'DET' && (next?.pos === 'NOUN' || next?.pos === 'ADJ')) || isVerbal(tokens[i - 1]);
  if (words['relative-pronouns']!.includes(normal) || normal === 'whether') return true;
  // "officials whom it did not name", "officials it did not name"
  if (words['subject-pronouns']!.includes(normal) && tokens[i - 1]!.pos === 'NOUN' && isVerbal(next))
    return !words.periods!.includes(tokens[i - 1]!.normal);
  return words.subordinators!.includes(normal) && pos === 'SCONJ' && tokens.slice(i + 1).some(isVerbal);
};

/** "the threat to block it until the chamber votes": behind words without a verb, the next one is this clause's. */
const isTimeClause = (tokens: readonly Token[], i: number, words: Resources['words']): boolean =>
  i > 0 &&
  tokens[i]!.pos === 'ADP' &&
  words['clause-circumstances']!.includes(tokens[i]!.normal) &&
  tokens.slice(i + 1).some(isVerbal);

const isFiniteVerb = (tokens: readonly Token[], i: number, before: number, words: Resources['words']): boolean => {
  const { normal, pos } = tokens[i]!;
  const previous = tokens[i - 1];
  if (!previous || previous.normal === 'to' || !isVerbal(tokens[i])) return false;
  // "missiles and would close": what stands before it is not its subject.
  if (previous.pos === 'CCONJ' && before === 0) return false;
  if (words['finite-auxiliaries']!.includes(normal)) return true;
  if (pos !== 'VERB' || /ing$/.test(normal)) return false;
  if (/[,;:–—―]/.test(previous.text)) return before === 0;
  // "who served and led": the second verb is the first one's.
  if (['DET', 'ADJ', 'ADP', 'AUX', 'NUM', 'CCONJ'].includes(previous.pos)) return false;
  // "had not been found": what an auxiliary begins is one verb.
  for (let n = i - 1; n >= 0 && ['ADV', 'PART', 'AUX'].includes(tokens[n]!.pos); n--)
    if (tokens[n]!.pos === 'AUX') return false;
  return !(/(?:ed|en)$/.test(normal) && tokens[i + 1]?.normal === 'by');
};

/** "the envoy appointed to lead", "migrants, often fitted with monitors"; not "the mayor, who left, returned" */
const mayBeParticiple = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.pos === 'ADV' ? i - 2 : i - 1;
  const opensAside = tokens[before]?.text === ',' && !tokens.slice(0, before).some(({ text }) => text === ',');
  return (
    /(?:ed|en)$/.test(tokens[i]!.normal) &&
    tokens[i]!.pos === 'VERB' &&
    (opensAside || ['to', 'of', 'from', 'for'].includes(tokens[i + 1]?.normal ?? ''))
  );
};
