import type { Passage, Token } from '../../../model/document.js';
import type { Attribution } from '../../../model/finding.js';
import { tokensWithin } from '../grammar/tokens-within.js';
import { isOutletReport } from './outlet-report.js';

/** Words that the statement in the lead and those of the report must share, to be about one thing. */
const FEWEST_SHARED = 3;

/**
 * "The envoy is in talks over the port, sources said." in a lead, and further down "The Pylon, citing sources it called
 * informed, reported that …": bare sources, of whom the article says nothing else before it comes to the report, are those of
 * the report that the lead sums up. Takes the attributions of one passage in the order of the text.
 */
export const withLeadSources = (passage: Passage, attributions: Attribution[]): Attribution[] => {
  const first = attributions.findIndex(isOutletReport);
  if (first < 1) return attributions;
  const outlet = attributions[first]!.speaker;
  const byId = new Map(attributions.map((one) => [one.id, one]));
  const cited = attributions.filter(
    ({ via, anonymous }) => anonymous && via !== null && byId.get(via)?.speaker === outlet,
  );
  if (outlet === null || cited.length === 0) return attributions;
  const reported = new Set(
    attributions
      .filter((one) => one.speaker === outlet || cited.includes(one))
      .flatMap((one) => namesAndNouns(passage, one)),
  );
  return attributions.map((one, i) => {
    if (i > first || !isBareLeadSource(one)) return one;
    const shared = new Set(namesAndNouns(passage, one).filter((word) => reported.has(word)));
    return shared.size < FEWEST_SHARED ? one : { ...one, via: cited[0]!.via, speaker: cited[0]!.speaker };
  });
};

const isBareLeadSource = ({ anonymous, anonymity, via, source, type }: Attribution): boolean =>
  type === 'speech' &&
  anonymous &&
  via === null &&
  anonymity?.naming === 'bare' &&
  /^sources?$/i.test(source?.text ?? '');

const namesAndNouns = (passage: Passage, { content }: Attribution): string[] =>
  (content?.spans ?? []).flatMap((span) =>
    tokensWithin(passage.tokens, span)
      .filter(isNameOrNoun)
      .map(({ normal }) => normal),
  );

const isNameOrNoun = ({ pos }: Token): boolean => pos === 'PROPN' || pos === 'NOUN';
