import type { Finding } from '../../model/finding.js';
import { sha256 } from '../../model/sha256.js';

/** A UUID made of a name by SHA-256 (version 8, RFC 9562 appendix B.2): no clock and no chance are in it. */
export const urn = (...name: string[]): string => {
  const hex = sha256(`framewise\n${name.join('\n')}`);
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${[
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')}`;
};

/** Names the findings of one article by what they are and where; those of one kind at one place are told apart by their number. */
export const findingNamer = (article: string, textHash: string): ((finding: Finding) => string) => {
  const seen = new Map<string, number>();
  return (finding) => {
    const category = 'category' in finding ? finding.category : finding.type;
    const what = [article, textHash, finding.in, finding.start, finding.end, finding.kind, category].join('\n');
    const before = seen.get(what) ?? 0;
    seen.set(what, before + 1);
    return urn('finding', what, String(before));
  };
};
