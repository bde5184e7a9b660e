import type { Anonymity, Attribution } from '../../../model/finding.js';
import { BASIS, CORROBORATION, NAMING, REASON } from '../../labels.js';
import { listOf } from '../../prose.js';
import { howMany } from './how-many.js';

/** One thing that newsroom guidelines ask of a source without a name, and how to tell what a text states of it. */
export interface Dimension {
  title: string;
  /** What is asked for, and who asks (docs/method.md has the guidelines). */
  asked: string;
  authority: string;
  /** In words; null where the text states nothing of it. */
  stated: (anonymity: Anonymity) => string | null;
}

export const DIMENSIONS: readonly Dimension[] = [
  {
    title: 'Who it is',
    asked: 'Describe the source as closely as can be.',
    authority: 'newsroom guidelines',
    stated: ({ naming, affiliation }) =>
      naming === 'bare' || naming === 'impersonal'
        ? null
        : `${NAMING[naming]}${affiliation ? ` (${affiliation})` : ''}`,
  },
  {
    title: 'How many',
    asked: 'Say how many; never a plural for one.',
    authority: 'Reuters',
    stated: ({ count }) => (count.min === 0 ? null : howMany(count)),
  },
  {
    title: 'Why unnamed',
    asked: 'Say why the name is withheld.',
    authority: 'AP, NYT, NPR, SPJ',
    stated: ({ reasons }) => (reasons.length > 0 ? listOf(reasons.map((reason) => REASON[reason])) : null),
  },
  {
    title: 'How they know',
    asked: 'Say how the source knows.',
    authority: 'AP, NYT, NPR',
    stated: ({ basis }) => (basis === 'not-stated' ? null : BASIS[basis]),
  },
  {
    title: 'Support',
    asked: 'Find a second source or a document.',
    authority: 'AP, Reuters',
    stated: ({ corroboration }) => (corroboration === 'none-stated' ? null : CORROBORATION[corroboration]),
  },
];

/** The first statement of a source that states what all of them together state of a dimension. */
export const statementOf = (
  { stated }: Dimension,
  all: Anonymity,
  statements: readonly Attribution[],
): Attribution | undefined =>
  stated(all) === null
    ? undefined
    : statements.find(({ anonymity }) => anonymity !== null && stated(anonymity) !== null);
