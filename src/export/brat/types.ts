import {
  agencyCategories,
  anonymityBases,
  attributionForms,
  attributionTypes,
  boosterCategories,
  corroborations,
  type FindingKind,
  hedgeCategories,
  loadedTermCategories,
  namings,
  sourceRoles,
  sourceTypes,
  stances,
  uses,
  voices,
} from '../../model/finding.js';

/** Types of spans by what they are in the findings; of an attribution its parts are spans, and relations hold them together. */
export const spanTypes = {
  'loaded-term': 'LoadedTerm',
  hedge: 'Hedge',
  booster: 'Booster',
  agency: 'Agency',
  source: 'Source',
  cue: 'Cue',
  content: 'Content',
  addressee: 'Addressee',
} as const satisfies Record<Exclude<FindingKind, 'attribution'> | 'source' | 'cue' | 'content' | 'addressee', string>;

export type SpanType = (typeof spanTypes)[keyof typeof spanTypes];

const PARTS = 'Cue|Source|Content';

/** Relations lead from the head of an attribution: its cue, or where it has none, its content. */
const relations = {
  AttributedBy: 'Arg1:Cue|Content, Arg2:Source',
  Says: 'Arg1:Cue|Source, Arg2:Content',
  SaysTo: `Arg1:${PARTS}, Arg2:Addressee`,
  Via: `Arg1:${PARTS}, Arg2:${PARTS}`,
} as const;

export type RelationType = keyof typeof relations;

/** Which spans an attribute is for, and its values; none where it is said or not. */
const attributes = {
  LoadedTermCategory: ['LoadedTerm', loadedTermCategories],
  HedgeCategory: ['Hedge', hedgeCategories],
  BoosterCategory: ['Booster', boosterCategories],
  AgencyCategory: ['Agency', agencyCategories],
  Voice: [`LoadedTerm|Hedge|Booster|Agency|${PARTS}`, voices],
  Use: ['LoadedTerm', uses],
  Suppressed: ['LoadedTerm|Hedge|Booster', []],
  Type: [PARTS, attributionTypes],
  Form: [PARTS, attributionForms],
  Stance: [PARTS, stances],
  SourceType: [PARTS, sourceTypes],
  SourceRole: [PARTS, sourceRoles],
  Anonymous: [PARTS, []],
  Naming: [PARTS, namings],
  Basis: [PARTS, anonymityBases],
  Corroboration: [PARTS, corroborations],
} as const satisfies Record<string, readonly [string, readonly string[]]>;

export type AttributeType = keyof typeof attributes;

/** The configuration without which brat shows nothing: `annotation.conf`. Its own tool checks the files by it. */
export const annotationConf = (): string =>
  [
    '[entities]',
    ...Object.values(spanTypes),
    '',
    '[relations]',
    // Without it brat reports each two spans that overlap.
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    ...Object.entries(relations).map(([name, args]) => `${name}\t${args}`),
    '',
    '[events]',
    '',
    '[attributes]',
    ...Object.entries(attributes).map(
      ([name, [spans, values]]) => `${name}\tArg:${spans}${values.length > 0 ? `, Value:${values.join('|')}` : ''}`,
    ),
    '',
  ].join('\n');
