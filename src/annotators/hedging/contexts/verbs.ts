import type { Token } from '../../../model/document.js';
import {
  after,
  afterAdverbs,
  beForms,
  before,
  beforeAdverbs,
  type Context,
  hasTag,
  isOneOf,
  isWord,
  pastAdverbs,
  type Site,
  tokenAt,
} from './site.js';

const persons = new Set(['i', 'you', 'he', 'she', 'we', 'they', 'who']);
const firstPersons = new Set(['i', 'we']);
const copulas = new Set([...beForms, 'get', 'got', 'gets']);

/** Index of the head of the subject: the nearest noun or pronoun before the verb group. */
const subjectIndex = (site: Site): number => {
  let at = site.match.firstToken - 1;
  while (hasTag(tokenAt(site, at), 'AUX', 'ADV', 'PART')) at--;
  return at;
};

/** The subject is a finding, a document or an event: "the figures suggest", not "the mayor suggested". */
export const evidenceSubject: Context = (site) => {
  const at = subjectIndex(site);
  const subject = tokenAt(site, at);
  if (!hasTag(subject, 'NOUN', 'PRON', 'DET', 'SCONJ')) return false;
  if (isOneOf(subject, persons) || site.people.has(at) || site.bodies.has(at) || hasTag(subject, 'PROPN')) return false;
  return !isPassive(site);
};

export const isPassive = (site: Site): boolean => isOneOf(beforeAdverbs(site), copulas);

const namesNoAgent = (site: Site): boolean => {
  for (let n = 1; n <= 8; n++) {
    const token = after(site, n);
    if (!token || token.normal === ',' || token.normal === ';') return true;
    if (token.normal === 'by') return false;
  }
  return true;
};

/** "Is considered", with nobody named who considers. */
export const passive: Context = (site) => isPassive(site) && namesNoAgent(site);

/** "Is seen as" or ", described as": nobody named who sees or describes. */
export const agentless: Context = (site) =>
  (isPassive(site) || hasTag(beforeAdverbs(site), 'PUNCT')) && namesNoAgent(site);

/** "Appears to", "appears that", "appears calm"; not "appeared in court". */
export const impression: Context = (site) => {
  const next = afterAdverbs(site);
  if (next?.normal === 'to')
    return hasTag(tokenAt(site, pastAdverbs(site, site.match.endToken) + 1), 'VERB', 'AUX', 'ADV');
  return (
    isWord(next, 'that', 'as', 'likely', 'unlikely', 'set') ||
    (hasTag(next, 'ADJ') && !isWord(next, 'several', 'many', 'numerous', 'few'))
  );
};

/** The belief is the writer's; the belief of somebody named is an attribution, and "I believe" always a hedge. */
export const ownBelief: Context = (site) => {
  if (isOneOf(tokenAt(site, subjectIndex(site)), firstPersons)) return true;
  if (isPassive(site) || !hasTag(tokenAt(site, subjectIndex(site)), 'NOUN')) return false;
  return !isSomebodysAttitude(site) && introducesClause(site);
};

const isSomebodysAttitude = ({ attitudeCues, match }: Site): boolean => attitudeCues.has(match.start);

const introducesClause = (site: Site): boolean => isWord(after(site), 'that', 'he', 'she', 'they', 'it', 'we');

/** A that-clause follows: "assumes that", not "assumed office". */
export const clauseObject: Context = (site) => isWord(after(site), 'that', 'how', 'why');

/** An infinitive follows: "said to have", not "said to reporters". */
export const beforeInfinitive: Context = (site) => {
  const verb = afterAdverbs(site);
  return hasTag(verb, 'VERB', 'AUX') && !isInflected(verb);
};

/** A passive before an infinitive: "is expected to sell", not "expected to win". */
export const passiveInfinitive: Context = (site) => isPassive(site) && beforeInfinitive(site);

const isInflected = (verb: Token | undefined): boolean =>
  /(ed|ing)$/.test(verb?.normal ?? '') && verb!.normal.length > 5;

/** "The rumoured sale", "is rumoured to": a participle, not a verb with its subject. */
export const participle: Context = (site) => isPassive(site) || isAttributive(site);

const isAttributive = (site: Site): boolean =>
  hasTag(after(site), 'NOUN', 'ADJ', 'PROPN') &&
  !hasTag(before(site), 'NOUN', 'PROPN', 'AUX') &&
  !isOneOf(before(site), persons) &&
  !hasTag(beforeAdverbs(site), 'NOUN', 'PROPN');

/** "The alleged thief", "was accused", "the accused"; not "prosecutors alleged". */
export const suspectParticiple: Context = (site) =>
  isPassive(site) || isAttributive(site) || hasTag(before(site), 'DET');

/** "The tape proves that …"; not "proved false", "proved to be". */
export const provesClaim: Context = (site) =>
  !isWord(before(site), 'to') && isWord(after(site), 'that', 'how', 'beyond', 'what', 'why');

/** "Must have seen it", "must be tired": a conclusion, not a duty ("must be sent", "must have a licence"). */
export const mustBe: Context = (site) => {
  const next = afterAdverbs(site);
  const perfect = site.passage.tokens[site.match.endToken - 1]!.normal === 'have';
  return perfect ? hasTag(next, 'VERB') || next?.normal === 'been' : hasTag(next, 'ADJ') && !/ed$/.test(next!.normal);
};

/** Beside a verb: "strongly denied", "denied it strongly". */
export const beforeVerb: Context = (site) => hasTag(after(site), 'VERB') || hasTag(before(site), 'VERB');
