import type { Block } from '../../model/article.js';
import type { ArticleKind } from '../../model/text-kind.js';
import { structureWordSet } from '../structure-words.js';

/** What stands before a colon at the start of a line, a letter for question or answer, or a speaker in capitals. */
const label =
  /^(?:(Q|A|Question|Answer)\s*[.:]\s+|((?:\p{Lu}[\p{L}.'’-]*)(?: [\p{L}][\p{L}.'’-]*){0,4})\s*:\s+)(?=\S)/u;

const notSpeakers = structureWordSet('not-speakers');

/** A report may quote an exchange; a text that is one has so many turns, over so much of its lines. */
const fewestTurns = 6;
const leastShare = 0.4;

interface Turn {
  speaker: string;
  words: string;
}

/** A text in turns: questions and answers, or speakers whose names stand before what they say. */
export const signInTurns = ({ text, blocks }: { text: string; blocks: Block[] }): ArticleKind | null => {
  const lines = linesOf(text, blocks);
  const turns = lines.flatMap((line) => turnOf(line) ?? []);
  if (turns.length < fewestTurns || turns.length < leastShare * lines.length) return null;
  const counts = new Map<string, number>();
  for (const { speaker } of turns) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  if ([...counts.values()].filter((count) => count >= 3).length < 2) return null;
  const changes = turns.filter(({ speaker }, i) => i > 0 && speaker !== turns[i - 1]!.speaker).length;
  if (changes < turns.length / 2) return null;
  return kindOfTurns(turns, counts);
};

const linesOf = (text: string, blocks: Block[]): string[] => {
  const prose = blocks.filter(({ zone }) => zone !== 'headline' && zone !== 'standfirst' && zone !== 'byline');
  const [opening] = prose;
  if (!opening) return [];
  return text
    .slice(opening.start, prose.at(-1)!.end)
    .split(/[\r\n]+/)
    .map((line) => line.trim().slice(0, 400))
    .filter(Boolean);
};

const turnOf = (line: string): Turn | null => {
  const match = label.exec(line);
  if (!match) return null;
  const speaker = match[1] ? match[1][0]! : match[2]!.toLowerCase();
  return notSpeakers.has(speaker) ? null : { speaker, words: line.slice(match[0].length) };
};

const kindOfTurns = (turns: Turn[], counts: Map<string, number>): ArticleKind | null => {
  const shownBy = `${turns.length} of its lines begin with a speaker or with Q and A`;
  if (counts.has('Q') && counts.has('A') && counts.get('Q')! + counts.get('A')! >= 0.8 * turns.length)
    return { value: 'question-and-answer', certainty: 'marked', shownBy };
  // Positions of parties set side by side have names before colons too, but nobody speaks for himself there.
  const spoken = turns.filter(({ words }) => /\b(?:I|we|you|my|our|your|me|us)\b|\bI['’]|\?\s*$/iu.test(words)).length;
  if (spoken < turns.length / 2) return null;
  return { value: asksOnly(turns, counts) ? 'interview' : 'transcript', certainty: 'marked', shownBy };
};

/** Two speakers of whom one asks. */
const asksOnly = (turns: Turn[], counts: Map<string, number>): boolean => {
  const speakers = [...counts].sort(([, a], [, b]) => b - a).slice(0, 2);
  if (speakers[0]![1] + speakers[1]![1] < 0.9 * turns.length) return false;
  return speakers.some(([speaker, count]) => {
    const asked = turns.filter((turn) => turn.speaker === speaker && /\?["”’')]*\s*$/.test(turn.words)).length;
    return asked >= 0.6 * count;
  });
};
