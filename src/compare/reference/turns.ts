import type { Span } from '../../model/span.js';

/** Where somebody begins to speak in a transcript. */
export interface Turn {
  speaker: string;
  /** The label with its colon and what stands in parentheses beside it. */
  label: Span;
}

/**
 * A line that begins with a short name and a colon, "MR. RUIZ:", "Anna Brandt (via interpreter):", or with the lone "Q" of
 * press briefings.
 */
const LABEL =
  /^[ \t>*]{0,8}(?:(?<speaker>\p{Lu}[\p{L}\p{N}.'’,&/-]*(?: [\p{L}\p{N}.'’,&/-]{1,30}){0,6})(?: ?[([][^()[\]\n]{1,40}[)\]])?\*{0,2} ?:\*{0,2}(?=\s|$)|(?<question>Q)\.?[ \t]{1,8}(?=\p{Lu}))/gmu;

/** A name in small letters must come again: "Update: …" stands once. */
const FEWEST_TURNS = 2;

/** The turns of a text, in its order; none where it is no transcript. */
export const turnsOf = (text: string): Turn[] => {
  const found = [...text.matchAll(LABEL)].map((match) => ({
    speaker: match.groups!.speaker ?? match.groups!.question!,
    label: { start: match.index, end: match.index + match[0].length },
  }));
  const counts = new Map<string, number>();
  for (const { speaker } of found) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const turns = found.filter(({ speaker }) => !/\p{Ll}/u.test(speaker) || counts.get(speaker)! >= FEWEST_TURNS);
  return turns.length >= FEWEST_TURNS ? turns : [];
};
