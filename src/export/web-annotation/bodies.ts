import type { Attribution, Finding } from '../../model/finding.js';

export const says = (purpose: 'tagging' | 'commenting' | 'describing', value: string): object => ({
  type: 'TextualBody',
  purpose,
  value,
});

export const tag = (value: string): object => says('tagging', value);

/** The first tag is the kind with its category; what else is known are tags of the form `voice/quoted`. */
export const bodiesOf = (finding: Finding): object[] => [
  tag('category' in finding ? `${finding.kind}/${finding.category}` : finding.kind),
  tag(`voice/${finding.voice}`),
  ...(finding.kind === 'attribution' ? attributionTags(finding).map(tag) : []),
  ...(finding.kind === 'loaded-term' && finding.use !== 'used' ? [tag(`use/${finding.use}`)] : []),
  ...('entry' in finding ? [tag(`entry/${finding.entry}`)] : []),
  ...('suppressed' in finding && finding.suppressed !== null ? [tag('suppressed')] : []),
  ...(finding.kind === 'loaded-term' && finding.alternatives.length > 0
    ? [says('commenting', `Plainer: ${finding.alternatives.join(', ')}`)]
    : []),
];

const attributionTags = ({
  type,
  form,
  stance,
  sourceType,
  sourceRole,
  anonymous,
  anonymity,
}: Attribution): string[] => [
  `type/${type}`,
  `form/${form}`,
  `stance/${stance}`,
  `source-type/${sourceType}`,
  `source-role/${sourceRole}`,
  ...(anonymous ? ['anonymous'] : []),
  ...(anonymity ? [`naming/${anonymity.naming}`, `corroboration/${anonymity.corroboration}`] : []),
];
