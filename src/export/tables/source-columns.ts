import {
  type Anonymity,
  type Attribution,
  anonymityBases,
  anonymityReasons,
  anonymousContents,
  attributionForms,
  attributionTypes,
  corroborations,
  namings,
  placements,
  sourceRoles,
  sourceTypes,
  stances,
} from '../../model/finding.js';

import { listed, type TableColumn } from './table.js';

/** Null where nobody is credited: then all of these columns are empty. */
export interface CreditedSubject {
  credited: Attribution | null;
  /** Of the article's entities, how it names one at its fullest, by id. */
  labels: ReadonlyMap<string, string>;
}

type SourceColumn = TableColumn<CreditedSubject>;

const of =
  <T>(read: (one: Attribution) => T): ((subject: { credited: Attribution | null }) => T | null) =>
  ({ credited }) =>
    credited === null ? null : read(credited);

const unnamed = <T>(read: (one: Anonymity) => T) =>
  of(({ anonymity }) => (anonymity === null ? null : read(anonymity)));

/** Who is credited, how, and what is stated of them where they are not named. */
export const sourceColumns: readonly SourceColumn[] = [
  {
    name: 'speaker',
    type: 'text',
    meaning: 'Id of the entity who speaks; empty where the text says too little of them.',
    cell: of(({ speaker }) => speaker),
  },
  {
    name: 'speaker_label',
    type: 'text',
    meaning: 'How the article names the speaker at its fullest.',
    holdsText: true,
    cell: ({ credited, labels }) => labels.get(credited?.speaker ?? '') ?? credited?.source?.text ?? null,
  },
  {
    name: 'attribution_type',
    type: 'text',
    meaning:
      'Only speech moves words out of the outlet’s voice; attitudes and acts are the outlet’s sentences about somebody.',
    values: attributionTypes,
    cell: of(({ type }) => type),
  },
  {
    name: 'form',
    type: 'text',
    meaning: 'In the source’s words, in the outlet’s, or in both.',
    values: attributionForms,
    cell: of(({ form }) => form),
  },
  {
    name: 'stance',
    type: 'text',
    meaning: 'What the verb of saying does beyond reporting (docs/method.md).',
    values: stances,
    cell: of(({ stance }) => stance),
  },
  {
    name: 'source_type',
    type: 'text',
    meaning: 'What kind of source is credited.',
    values: sourceTypes,
    cell: of(({ sourceType }) => sourceType),
  },
  {
    name: 'source_role',
    type: 'text',
    meaning: 'In what role the source speaks.',
    values: sourceRoles,
    cell: of(({ sourceRole }) => sourceRole),
  },
  {
    name: 'anonymous',
    type: 'boolean',
    meaning: 'True where unnamed people were consulted as sources, false for a class that is only characterised.',
    cell: of(({ anonymous }) => anonymous),
  },
  {
    name: 'anonymity_naming',
    type: 'text',
    meaning: 'By what an unnamed source is presented. This and the next columns are empty for named sources.',
    values: namings,
    cell: unnamed(({ naming }) => naming),
  },
  {
    name: 'anonymity_affiliation',
    type: 'text',
    meaning: 'Whose official, employee or member the source is, as stated.',
    holdsText: true,
    cell: unnamed(({ affiliation }) => affiliation),
  },
  {
    name: 'anonymity_count_min',
    type: 'integer',
    meaning: 'The fewest people behind the expression, as stated.',
    cell: unnamed(({ count }) => count.min),
  },
  {
    name: 'anonymity_count_max',
    type: 'integer',
    meaning: 'The most people behind it; empty where no upper limit is stated.',
    cell: unnamed(({ count }) => count.max),
  },
  {
    name: 'anonymity_reasons',
    type: 'text',
    meaning:
      'Reasons that the text gives for not naming the source, with semicolons between them; empty where it gives none.',
    values: anonymityReasons,
    cell: unnamed(({ reasons }) => listed(reasons)),
  },
  {
    name: 'anonymity_basis',
    type: 'text',
    meaning: 'How the source is said to know.',
    values: anonymityBases,
    cell: unnamed(({ basis }) => basis),
  },
  {
    name: 'anonymity_corroboration',
    type: 'text',
    meaning: 'Whether the text says that something else bears the statement out.',
    values: corroborations,
    cell: unnamed(({ corroboration }) => corroboration),
  },
  {
    name: 'anonymity_motive',
    type: 'text',
    meaning: 'Whether the text tells what the source has to gain.',
    values: ['stated', 'not-stated'],
    cell: unnamed(({ motive }) => motive),
  },
  {
    name: 'anonymity_content',
    type: 'text',
    meaning: 'What the unnamed source is used for here.',
    values: anonymousContents,
    cell: unnamed(({ content }) => content),
  },
  {
    name: 'anonymity_placement',
    type: 'text',
    meaning: 'Where in the article the unnamed source stands.',
    values: placements,
    cell: unnamed(({ placement }) => placement),
  },
  {
    name: 'anonymity_only_source',
    type: 'boolean',
    meaning: 'True where the article credits nothing to anybody else.',
    cell: unnamed(({ onlySource }) => onlySource),
  },
  {
    name: 'via',
    type: 'text',
    meaning:
      'Id of the attribution through which this one reached the article (outlet ← another outlet ← its sources).',
    cell: of(({ via }) => via),
  },
];
