import { isTitleCase } from '../../lexicon/title-case.js';
import type { LexiconKind } from '../../model/lexicon.js';
import { sliceOf } from '../../model/span.js';
import type { Reading } from '../annotator.js';
import { contexts } from './contexts/index.js';
import { type Site, surroundingsOf } from './contexts/site.js';

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
      .filter((match) => isBorneOut({ match, ...surroundings }))
      .map((match) => ({
        category: match.entry.category,
        in: passage.in,
        ...sliceOf(passage.text, match),
        voice: voiceOf(passage.in, match),
        entry: match.entry.id,
        suppressed: null,
        kind,
      }));
  });

/** An entry that names no context holds wherever its words stand, but not as part of a name. */
const isBorneOut = (site: Site): boolean => {
  const { id, properties } = site.match.entry;
  if (isInName(site) || isSomebodyElses(site)) return false;
  if (properties.context === undefined) return true;
  const context = contexts[String(properties.context)];
  if (!context)
    throw new Error(`${id}: there is no context "${properties.context}" in src/annotators/hedging/contexts`);
  return context(site);
};

/**
 * "threatened to leave unless he paid", "promised that it would": how sure somebody is of what they mean to do. And "the aide
 * made clear that": a report, which raises nobody's certainty; not "strongly denied", where it is told of the report.
 */
const isSomebodyElses = ({ match, othersActs, speechCues }: Site): boolean =>
  othersActs.has(match.start) ||
  (match.entry.kind === 'boosters' && speechCues.has(match.start) && !speechCues.has(match.end + 1));

/** "Some Girls", "the Most Wanted list": capitals within a sentence that is not in title case. */
const isInName = ({ passage, match }: Site): boolean => {
  const first = passage.tokens[match.firstToken]!;
  const previous = passage.tokens[match.firstToken - 1];
  return (
    /^[A-Z]/.test(first.text) &&
    previous?.sentence === first.sentence &&
    previous.pos !== 'PUNCT' &&
    !isTitleCase(passage.tokens, first.sentence)
  );
};
