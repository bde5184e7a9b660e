import { wordClass } from '../../../lexicon/word-class.js';
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
import { isFirstPerson, subjectIndex, subjectOf } from './subject.js';

const persons = wordClass('pronouns-for-people');
const pointers = wordClass('pointing-subjects');
const proposals = wordClass('subjects-that-propose');
const copulas = new Set([...beForms, 'get', 'got', 'gets']);

/** The subject is a finding or an event: "the figures suggest"; not "the mayor suggested", nor a text that proposes. */
export const evidenceSubject: Context = (site) => {
  const at = subjectIndex(site);
  const subject = tokenAt(site, at);
  if (isWord(before(site), 'to')) return false;
  if (!isOneOf(subject, pointers) && !hasTag(subject, 'NOUN')) return false;
  if (
    isOneOf(subject, proposals) ||
    isOneOf(tokenAt(site, at - 1), proposals) ||
    site.people.has(at) ||
    site.bodies.has(at)
  )
    return false;
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

const unlikeLooks = wordClass('after-appear-in-person');
const shunned = wordClass('before-shunned-look');

/** "Appears to", "appears that", "appears calm"; not "appeared in court", "to avoid appearing to meddle". */
export const impression: Context = (site) => {
  if (!seeming(site)) return false;
  const next = afterAdverbs(site);
  if (next?.normal === 'to')
    return hasTag(tokenAt(site, pastAdverbs(site, site.match.endToken) + 1), 'VERB', 'AUX', 'ADV');
  return (
    isWord(next, 'that', 'likely', 'unlikely', 'set') ||
    (isWord(next, 'as') && isWord(after(site, 2), 'if', 'though')) ||
    (hasTag(next, 'ADJ') && !isOneOf(next, unlikeLooks))
  );
};

/** "Seems to have failed", "it seems"; not "makes him seem kinder", nor "may seem odd" (how it strikes others), "can't seem to". */
export const seeming: Context = (site) =>
  !isOneOf(before(site), shunned) &&
  !isMadeToSeem(site) &&
  ![1, 2, 3].some((n) => isWord(before(site, n), 'may', 'might', 'can', 'ca'));

const causes = wordClass('verbs-of-making');

/** "Makes the room seem larger": a bare verb behind its subject. */
const isMadeToSeem = (site: Site): boolean =>
  !/(s|ed|ing)$/.test(site.passage.tokens[site.match.firstToken]!.normal) &&
  [2, 3, 4, 5].some((n) => isOneOf(before(site, n), causes)) &&
  hasTag(before(site), 'PRON', 'NOUN', 'PROPN');

/** "It looks like the deal is dead"; not "looked like a whale", "what it could look like". */
export const likeness: Context = (site) => {
  if (!isWord(tokenAt(site, site.match.endToken - 1), 'like')) return true;
  return isWord(subjectOf(site), 'it', 'this', 'that') && !hasTag(before(site), 'AUX');
};

/** The belief is the writer's and is held now; the belief of somebody named is an attribution. */
export const ownBelief: Context = (site) => {
  const subject = subjectOf(site);
  if (isFirstPerson(subject)) return !isDenied(site) && !isPastForm(site);
  if (isPassive(site) || !hasTag(subject, 'NOUN')) return false;
  return !site.attitudeCues.has(site.match.start) && introducesClause(site);
};

/** "I can not believe", "we did not expect". */
const isDenied = (site: Site): boolean => isWord(before(site), 'not', "n't", 'never');

const isPastForm = ({ passage, match }: Site): boolean =>
  /(ed|ought|elt)$/.test(passage.tokens[match.firstToken]!.normal);

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

/** "The tape proves that …"; not "proved false", "can be proved beyond a reasonable doubt". */
export const provesClaim: Context = (site) =>
  !isWord(before(site), 'to', 'be', 'been', 'being') && isWord(after(site), 'that', 'how', 'beyond', 'what', 'why');

/** "Must have seen it": a conclusion, not a duty ("must have a licence"). */
export const mustHave: Context = (site) => {
  const next = afterAdverbs(site);
  return hasTag(next, 'VERB') || next?.normal === 'been';
};

/** "The figures strongly suggest", "I firmly believe": evidence or the writer; what somebody "strongly denied" is theirs. */
export const ownStress: Context = (site) => {
  if (isFirstPerson(subjectOf(site))) return hasTag(after(site), 'VERB');
  return (
    isOneOf(after(site), signalVerbs) &&
    hasTag(subjectOf(site), 'NOUN', 'PRON', 'DET') &&
    !isOneOf(subjectOf(site), persons)
  );
};

const signalVerbs = wordClass('verbs-of-signs');

/** Before a verb or a figure: "literally ran"; not "took it literally". */
export const beforeVerb: Context = (site) => hasTag(after(site), 'VERB', 'NUM', 'AUX');
