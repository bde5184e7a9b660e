import type { Attribution, Finding } from '../../model/finding.js';

interface Content {
  start: number;
  end: number;
  /** Of the whole content: who is credited within a longer report is the nearer one. */
  length: number;
  attribution: Attribution;
}

/**
 * For each finding the innermost speech whose content it stands in, by ids; both are gone through once, in the order of the
 * text. In the outlet's own voice none is given: what a report adds in its own words is nobody else's.
 */
export const holdersOf = (findings: readonly Finding[]): Map<string, Attribution> => {
  const holders = new Map<string, Attribution>();
  for (const place of ['title', 'body'] as const) {
    const there = findings.filter((finding) => finding.in === place).sort((a, b) => a.start - b.start);
    const contents = there.filter(isSpeech).flatMap(contentsOf);
    contents.sort((a, b) => a.start - b.start);
    let next = 0;
    let open: Content[] = [];
    for (const finding of there) {
      while (next < contents.length && contents[next]!.start <= finding.start) open.push(contents[next++]!);
      open = open.filter(({ end }) => end > finding.start);
      if (finding.voice === 'outlet') continue;
      const holder = innermost(open.filter(({ end, attribution }) => finding.end <= end && attribution !== finding));
      if (holder) holders.set(finding.id, holder.attribution);
    }
  }
  return holders;
};

const isSpeech = (finding: Finding): finding is Attribution =>
  finding.kind === 'attribution' && finding.type === 'speech';

const contentsOf = (attribution: Attribution): Content[] => {
  const spans = attribution.content?.spans ?? [];
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return spans.map(({ start, end }) => ({ start, end, length, attribution }));
};

const innermost = (contents: readonly Content[]): Content | null =>
  contents.reduce<Content | null>((best, one) => (best && best.length <= one.length ? best : one), null);
