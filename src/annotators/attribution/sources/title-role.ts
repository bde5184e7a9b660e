import { lexicons } from '../../../lexicon/matcher.js';
import type { Token } from '../../../model/document.js';
import type { SourceRole } from '../../../model/finding.js';
import { startsWithCapital } from '../../../model/letters.js';
import { isFormer } from './former.js';

const titleRoles = (['official', 'party', 'military', 'police', 'expert', 'advocate'] as const).map((role) => ({
  role,
  titles: new Set(lexicons.language[`titles-${role}`] ?? []),
}));

/** "Sen. Ana Ruiz", "Kestrian Gov. Brandt": an abbreviated title before a name, ahead of any comma. */
export const roleOfTitle = (tokens: Token[]): SourceRole | undefined => {
  const at = tokens.findIndex(({ normal }, i) => allTitles.has(undotted(normal)) && isBeforeName(tokens, i));
  if (at < 0 || isFormer(tokens, at) || tokens.slice(0, at).some(({ pos }) => pos === 'PUNCT' || pos === 'ADP'))
    return undefined;
  return titleRoles.find(({ titles }) => titles.has(undotted(tokens[at]!.normal)))?.role;
};

const undotted = (word: string): string => word.replace('.', '');
const allTitles = new Set(titleRoles.flatMap(({ titles }) => [...titles]));

const isBeforeName = (tokens: Token[], i: number): boolean =>
  startsWithCapital(tokens[i]!.text) && startsWithCapital(tokens[i + 1]?.text ?? '');
