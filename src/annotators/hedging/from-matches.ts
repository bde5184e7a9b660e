import { isTitleCase } from '../../lexicon/title-case.js';
import type { Voice } from '../../model/finding.js';
import type { LexiconKind } from '../../model/lexicon.js';
import { sliceOf } from '../../model/span.js';
import type { Reading } from '../annotator.js';
import { categoryOf } from './category.js';
import { asserted } from './contexts/assertion.js';
import { contexts } from './contexts/index.js';
import type { Site } from './contexts/site.js';
import { surroundingsOf } from './contexts/surroundings.js';
import { isHeldByOthers } from './holder.js';

/** The matches of one kind of list that their context bears out, as the fields that every finding of a list has. */
export const findingsFromMatches = <Kind extends 'hedge' | 'booster'>(
  { document, attributions, voiceOf }: Reading,
  list: LexiconKind,
  kind: Kind,
) =>
  document.passages.flatMap((passage) => {
    const surroundings = surroundingsOf(passage, attributions);
    return passage.matches
      .filter((match) => match.entry.kind === list)
      .map((match): Site => ({ match, ...surroundings }))
      .filter(isBorneOut)
      .map((site) => ({
        category: categoryOf(site),
        in: passage.in,
        ...sliceOf(passage.text, site.match),
        voice: voiceIn(site, voiceOf(passage.in, site.match)),
        entry: site.match.entry.id,
        suppressed: null,
        kind,
      }));
  });

/** Whose certainty it is: where the words are the outlet's and the view is somebody's, the finding is credited to them. */
const voiceIn = (site: Site, voice: Voice): Voice =>
  voice === 'outlet' && isHeldByOthers(site) ? 'paraphrased' : voice;

/** An entry that names no context holds wherever its words stand, but not as part of a name. */
const isBorneOut = (site: Site): boolean => {
  const { id, properties } = site.match.entry;
  if (isInName(site) || isReport(site) || isAsked(site)) return false;
  if (site.match.entry.category === 'certainty' && !asserted(site)) return false;
  if (properties.context === undefined) return true;
  const context = contexts[String(properties.context)];
  if (!context)
    throw new Error(`${id}: there is no context "${properties.context}" in src/annotators/hedging/contexts`);
  return context(site);
};

/** "The aide made clear that": a report, which raises nobody's certainty; not "strongly denied", where it is told of the report. */
const isReport = ({ match, speechCues }: Site): boolean =>
  match.entry.kind === 'boosters' && speechCues.has(match.start) && !speechCues.has(match.end + 1);

/** What a question asks about is stated by nobody; the figures, charges and hearsay that it takes for granted are. */
const alsoInQuestions = new Set(['approximator', 'adaptor', 'legal-hedge', 'hearsay']);

const isAsked = ({ passage, match }: Site): boolean => {
  if (alsoInQuestions.has(match.entry.category)) return false;
  const { end } = passage.sentenceTokens[passage.tokens[match.firstToken]!.sentence]!;
  return passage.tokens[end - 1]?.text === '?' || passage.tokens[end - 2]?.text === '?';
};

/** "Some Girls", "the Most Wanted list": capitals within a sentence that is not in title case. */
const isInName = ({ passage, match }: Site): boolean => {
  const first = passage.tokens[match.firstToken]!;
  const previous = passage.tokens[match.firstToken - 1];
  return (
    /^[A-Z]/.test(first.text) &&
    previous?.sentence === first.sentence &&
    (previous.pos !== 'PUNCT' || isLabel(passage, match)) &&
    !isTitleCase(passage.tokens, first.sentence)
  );
};

/** “Mostly True”: two capitals right behind an opening mark. */
const isLabel = ({ tokens }: Site['passage'], { firstToken, endToken }: Site['match']): boolean =>
  /^[“"]$/.test(tokens[firstToken - 1]!.text) && /^[A-Z]/.test(tokens[endToken]?.text ?? '');
