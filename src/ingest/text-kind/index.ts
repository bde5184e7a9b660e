import type { Block, Warning } from '../../model/article.js';
import type { ArticleKind } from '../../model/text-kind.js';
import { signInAddress } from './address.js';
import { signInByline } from './bylines.js';
import { signInFields, statedKind } from './fields.js';
import { signInFirstPerson } from './first-person.js';
import { signInLabels, signInNamingLabel } from './labels.js';
import { signInLines } from './lines.js';
import { signInTimes } from './times.js';
import { signInTurns } from './turns.js';

/** What tells of a text's kind. */
export interface Evidence {
  /** The metadata as they were given. */
  record: Record<string, unknown>;
  title: string | null;
  url: string | null;
  author: string | null;
  text: string;
  blocks: Block[];
}

type Sign = (evidence: Evidence) => ArticleKind | null;

/** The plainest mark first; the forms of the text, which cost most, are looked at last. */
const signs: Sign[] = [
  signInFields,
  signInLabels,
  signInByline,
  signInAddress,
  signInLines,
  signInNamingLabel,
  signInTurns,
  signInTimes,
  signInFirstPerson,
];

/**
 * Tells a text's kind where the text or its metadata show it, else null: most reports carry no mark, and none is given
 * them. What the user states goes before all signs. A mark as news yields to any other, because sites file columns and
 * live blogs under "News" too.
 *
 * The kind is a field of the article and no warning: a warning is a reason to doubt the reading of one text, a kind is a
 * fact about it that matters only beside a text of another kind.
 */
export const readTextKind = (evidence: Evidence): { kind: ArticleKind | null; warnings: Warning[] } => {
  const { kind, warnings } = statedKind(evidence.record);
  return { kind: kind ?? firstSign(evidence), warnings };
};

const firstSign = (evidence: Evidence): ArticleKind | null => {
  let news: ArticleKind | null = null;
  for (const sign of signs) {
    const found = sign(evidence);
    if (found && found.value !== 'news') return found;
    news ??= found;
  }
  return news;
};
