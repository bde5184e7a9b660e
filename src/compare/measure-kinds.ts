import { type Finding, type Hedge, type Voice, voices } from '../model/finding.js';

export interface MeasureKind {
  /** Its title, definition and limits stand in `lexicons/definitions.yaml` under `measure-` and this. */
  id: string;
  voices: readonly Voice[];
  counts: (finding: Finding) => boolean;
}

const isLoaded = (finding: Finding): boolean =>
  finding.kind === 'loaded-term' && finding.use === 'used' && finding.suppressed === null;

const isHedge = (finding: Finding): finding is Hedge => finding.kind === 'hedge' && finding.suppressed === null;

const notHedgesProper = new Set(['approximator', 'adaptor', 'legal-hedge']);
const named = new Set(['named-person', 'named-organization', 'document']);

/** What the measures count, in the order of the report. */
export const measureKinds: MeasureKind[] = [
  { id: 'loaded-terms', voices: ['outlet'], counts: isLoaded },
  { id: 'loaded-terms-credited', voices: ['paraphrased', 'quoted'], counts: isLoaded },
  {
    id: 'hedges',
    voices: ['outlet'],
    counts: (finding) => isHedge(finding) && !notHedgesProper.has(finding.category),
  },
  {
    id: 'legal-hedges',
    voices: ['outlet'],
    counts: (finding) => isHedge(finding) && finding.category === 'legal-hedge',
  },
  {
    id: 'approximators',
    voices: ['outlet'],
    counts: (finding) => isHedge(finding) && finding.category === 'approximator',
  },
  {
    id: 'boosters',
    voices: ['outlet'],
    counts: (finding) => finding.kind === 'booster' && finding.suppressed === null,
  },
  { id: 'attributions', voices, counts: (finding) => isSpeech(finding) },
  { id: 'anonymous-sources', voices, counts: (finding) => isSpeech(finding) && finding.anonymous },
  {
    id: 'named-sources',
    voices,
    counts: (finding) => isSpeech(finding) && named.has(finding.sourceType),
  },
];

const isSpeech = (finding: Finding): finding is Extract<Finding, { kind: 'attribution' }> =>
  finding.kind === 'attribution' && finding.type === 'speech' && finding.decision?.verdict !== 'reject';
