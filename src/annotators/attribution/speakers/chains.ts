import { wordClass } from '../../../lexicon/word-class.js';
import type { Document, Passage } from '../../../model/document.js';
import type { Entity } from '../../../model/entity.js';
import type { Attribution } from '../../../model/finding.js';
import { startingUntil } from '../../../model/span.js';
import { withLeadSources } from './lead-sources.js';
import { isOutletReport } from './outlet-report.js';

const reportNouns = wordClass('report-nouns');

/** Sentences over which another outlet's report goes on: "Axel News reported … . The report also noted …". */
const REPORT_REACH = 6;
/** Sentences behind a report in which "the sources", spoken of for the first time, are those of that report. */
const SOURCES_REACH = 2;
/** Hands through which words are followed; a longer way is a way gone wrong. */
const LONGEST_WAY = 8;

/**
 * The way words took over several sentences: what sources told another outlet reached the article through that outlet.
 * `via` names an attribution whose source is the outlet.
 */
export const withChains = (document: Document, attributions: Attribution[], entities: Entity[]): Attribution[] => {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  return document.passages.flatMap((passage) => {
    const own = attributions.filter((one) => one.in === passage.in).map((one) => placed(passage, one));
    own.sort((a, b) => a.start - b.start);
    const followed = throughHearsay(new Way(passage, own, entityOf).follow());
    return withLeadSources(
      passage,
      followed.map(({ one }) => one),
    );
  });
};

/** An attribution with where its source, or else its cue or content, stands. */
interface Placed {
  one: Attribution;
  start: number;
  sentence: number;
}

const placed = (passage: Passage, one: Attribution): Placed => {
  const start = (one.source ?? one.cue ?? one).start;
  return { one, start, sentence: startingUntil(passage.sentences, start) };
};

/** Reads the attributions of one passage in the order of the text. */
class Way {
  private report: Placed | null = null;
  private last: Placed | null = null;
  /** For each unnamed speaker the attribution through which the article has their words. */
  private readonly viaOf = new Map<string, string>();
  private readonly byId: Map<string, Attribution>;
  /** For each attribution the one through which it came, as far as it has been read. */
  private readonly wayOf: Map<string, string | null>;
  /** For each outlet its report nearest before here, the first one before there is any. */
  private readonly reportOf = new Map<string, string>();
  /** Where outlets are spoken of. */
  private readonly outletAt = new Map<number, string>();

  constructor(
    private readonly passage: Passage,
    private readonly own: Placed[],
    private readonly entityOf: Map<string, Entity>,
  ) {
    this.byId = new Map(own.map(({ one }) => [one.id, one]));
    this.wayOf = new Map(own.map(({ one }) => [one.id, one.via]));
    for (const { one } of own) {
      if (!one.speaker || !isOutletReport(one) || this.reportOf.has(one.speaker)) continue;
      this.reportOf.set(one.speaker, one.id);
      for (const mention of entityOf.get(one.speaker)?.mentions ?? [])
        if (mention.in === passage.in) this.outletAt.set(mention.start, one.speaker);
    }
  }

  follow(): Placed[] {
    return this.own.map((at) => {
      const next = { ...at, one: this.resolve(at) };
      const { one } = next;
      this.wayOf.set(one.id, one.via);
      if (one.speaker && one.anonymous && this.cameByBody(one)) this.viaOf.set(one.speaker, one.via!);
      if (isOutletReport(one)) {
        this.report = next;
        if (one.speaker) this.reportOf.set(one.speaker, one.id);
      }
      if (one.type === 'speech') this.last = next;
      return next;
    });
  }

  /** What a person passed on of others once, they may later say themselves; what a paper passed on, the paper heard. */
  private cameByBody({ via }: Attribution): boolean {
    return via !== null && this.byId.get(via)?.sourceType === 'named-organization';
  }

  private resolve(at: Placed): Attribution {
    const { one } = at;
    const report = this.report;
    if (report && at.sentence - report.sentence <= REPORT_REACH && this.isThatReport(at, report))
      return {
        ...one,
        speaker: report.one.speaker,
        sourceType: 'named-organization',
        sourceRole: 'journalist',
      };
    if (one.via || !one.source) return one;
    const via = this.known(one) ?? this.sourcesOfReport(at) ?? this.besideReport(at) ?? this.addressee(one);
    return via && this.endsBefore(one.id, via) ? { ...one, via } : one;
  }

  /** Two papers that tell one another something are no way round: a way ends, and not where it began. */
  private endsBefore(id: string, via: string): boolean {
    let next: string | null = via;
    for (let hands = 0; next !== null && next !== id && hands < LONGEST_WAY; hands++)
      next = this.wayOf.get(next) ?? null;
    return next === null;
  }

  /** The same unnamed people speak again. */
  private known({ speaker, anonymous }: Attribution): string | undefined {
    return speaker && anonymous ? this.viaOf.get(speaker) : undefined;
  }

  /** "Axel News reported … . The report also noted": no other report was spoken of since. */
  private isThatReport({ one, start }: Placed, report: Placed): boolean {
    const words = one.source?.text.toLowerCase().split(/\s+/) ?? [];
    if (words.length > 3 || !/^(?:the|this|that)$/.test(words[0] ?? '') || !reportNouns.has(words.at(-1)!))
      return false;
    const first = one.speaker && this.entityOf.get(one.speaker)?.mentions[0];
    return !first || first.start === start || (first.start > report.start && /^(?:the|this|that) /i.test(first.text));
  }

  /** "Axel News reported … . The sources, who asked not to be named, said": nobody else has been called so. */
  private sourcesOfReport({ one, start, sentence }: Placed): string | undefined {
    const { report } = this;
    if (!report || report !== this.last || sentence - report.sentence > SOURCES_REACH) return undefined;
    if (!one.anonymous || !/^(?:the|these|those|its) /i.test(one.source!.text)) return undefined;
    const first = one.speaker ? this.entityOf.get(one.speaker)?.mentions[0] : undefined;
    return !first || first.start === start ? report.one.id : undefined;
  }

  /** "Axel News noted that 40 are held, with the army reporting that nine are dead." */
  private besideReport({ start, sentence }: Placed): string | undefined {
    const { report } = this;
    if (!report || report.sentence !== sentence || report.start >= start) return undefined;
    return /,\s+with\s+$/.test(this.passage.text.slice(report.start, start)) ? report.one.id : undefined;
  }

  /** "A source told Axel News": by way of an outlet whose report the article gives. */
  private addressee({ addressee }: Attribution): string | undefined {
    return addressee ? this.reportOf.get(this.outletAt.get(addressee.start) ?? '') : undefined;
  }
}

/** "The talks reportedly touched on …" between two statements that rest on one report is hearsay of that report. */
const throughHearsay = (own: Placed[]): Placed[] => {
  const byId = new Map(own.map(({ one }) => [one.id, one]));
  const origin = (at: Placed | undefined): Attribution | undefined => {
    if (!at) return undefined;
    const carrier = at.one.via ? byId.get(at.one.via) : at.one;
    return carrier && isOutletReport(carrier) ? carrier : undefined;
  };
  return own.map((at, i) => {
    const { one, sentence } = at;
    if (one.source || one.via || one.type !== 'speech' || one.sourceType !== 'impersonal') return at;
    const [before, after] = [own[i - 1], own[i + 1]];
    const [from, to] = [origin(before), origin(after)];
    const isBetween = from && to && from.speaker !== null && from.speaker === to.speaker;
    const isNear = isBetween && sentence - before!.sentence <= 1 && after!.sentence - sentence <= 1;
    return isNear ? { ...at, one: { ...one, via: from.id } } : at;
  });
};
