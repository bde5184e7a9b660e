import type { Anonymity, AnonymityEvidence, Attribution } from '../../../model/finding.js';
import type { TextSpan } from '../../../model/span.js';
import { BASIS, CONTENT, CORROBORATION, NAMING, PLACEMENT, REASON } from '../../labels.js';
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
  /** Whether a source is counted as one of which the text states what is asked for. */
  counts: (anonymity: Anonymity) => boolean;
  /** Which words of the text state it; without, the expression for the source does. */
  evidence?: AnonymityEvidence['dimension'];
}

/** What a text either tells of a source or does not. */
const TOLD: readonly (Omit<Dimension, 'counts'> & Partial<Dimension>)[] = [
  {
    title: 'Description',
    asked: 'Describe the source as closely as can be.',
    authority: 'newsroom policies (Duffy & Williams 2011)',
    stated: ({ naming, affiliation }) =>
      naming === 'bare' || naming === 'impersonal'
        ? null
        : `${NAMING[naming]}${affiliation ? ` (${affiliation})` : ''}`,
  },
  {
    title: 'How many',
    asked: 'Say how many; no plural for one source.',
    authority: 'Reuters',
    stated: ({ count }) => (count.min === 0 ? null : howMany(count)),
    counts: ({ count }) => count.max !== null,
  },
  {
    title: 'Why unnamed',
    asked: 'Say why the name is withheld.',
    authority: 'AP, NYT, NPR, SPJ',
    stated: ({ reasons }) => (reasons.length > 0 ? listOf(reasons.map((reason) => REASON[reason])) : null),
    evidence: 'reasons',
  },
  {
    title: 'How they know',
    asked: 'Say how the source knows.',
    authority: 'AP, NYT, NPR',
    stated: ({ basis }) => (basis === 'not-stated' ? null : BASIS[basis]),
    evidence: 'basis',
  },
  {
    title: 'Motive',
    asked: 'Say what the source may have to gain.',
    authority: 'AP, Reuters',
    stated: ({ motive }) => (motive === 'stated' ? 'stated' : null),
    evidence: 'motive',
  },
  {
    title: 'Support',
    asked: 'Seek a second source or a document.',
    authority: 'AP, Reuters',
    stated: ({ corroboration }) => (corroboration === 'none-stated' ? null : CORROBORATION[corroboration]),
    evidence: 'corroboration',
  },
];

/** What a text does with a source: there is always something to see. */
const USED: readonly Dimension[] = [
  {
    title: 'Used for',
    asked: 'Information, not opinion or speculation; no attacks.',
    authority: 'AP; for attacks NPR',
    stated: ({ content }) => CONTENT[content],
    counts: ({ content }) => content === 'fact',
  },
  {
    title: 'Where it stands',
    asked: 'Beside other sources, not as the only one.',
    authority: 'Washington Post ombudsman',
    stated: ({ placement, onlySource }) =>
      `first ${PLACEMENT[placement]}; ${onlySource ? 'the only source of the article' : 'one of several sources'}`,
    counts: ({ onlySource }) => !onlySource,
  },
];

export const TELLABLE: readonly Dimension[] = TOLD.map((told) => ({
  counts: (anonymity) => told.stated(anonymity) !== null,
  ...told,
}));

export const DIMENSIONS: readonly Dimension[] = [...TELLABLE, ...USED];

/** The words that state something of a source, and the statement beside which they stand. */
export interface Evidence {
  statement: Attribution;
  span: TextSpan;
}

/** The words that state what all statements of a source together state of a dimension; the first that do. */
export const evidenceOf = (
  dimension: Dimension,
  all: Anonymity,
  statements: readonly Attribution[],
): Evidence | null => {
  const stated = dimension.stated(all);
  if (stated === null) return null;
  for (const statement of statements) {
    const words = statement.anonymity?.evidence.find((one) => one.dimension === dimension.evidence);
    if (words) return { statement, span: words };
  }
  // Of several uses or places the statement that shows the one the card names; else how the source is introduced.
  const statement =
    statements.find(({ anonymity }) => anonymity && dimension.stated(anonymity) === stated) ??
    statements.find(({ anonymity }) => anonymity);
  return statement ? { statement, span: statement.source ?? statement } : null;
};
