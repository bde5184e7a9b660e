import type { AnalysedArticle, WordForms } from '../../model/analysed-article.js';
import type { AlignedFact, FactMention } from '../../model/comparison.js';
import type { Attribution } from '../../model/finding.js';
import type { SameStatement } from '../../model/sourcing.js';
import type { Span } from '../../model/span.js';
import type { SharedOf } from './actors.js';
import { contentWords, likeness } from './content-words.js';
import { attributionsOf } from './first-report.js';

/** Two statements are one where they have this share of the shorter one's content words in common. */
const SHARE_OF_SHORTER = 0.6;

type Verb = SameStatement['verbs'][number];
type Said = Verb & { words: ReadonlySet<string> };

/**
 * Facts that two articles or more credit to one and the same named speaker, with the verb of each article. A sentence may
 * hold the fact and credit something else, so that what is credited within it must be the same too; of several statements
 * of one article the one nearest to another article's is taken.
 */
export const sameStatements = (
  articles: readonly AnalysedArticle[],
  facts: readonly AlignedFact[],
  sharedOf: SharedOf,
  forms: WordForms,
): SameStatement[] => {
  const find = new Map(
    articles.map((analysed) => [
      analysed.annotated.article.id,
      { analysed, byId: new Map(attributionsOf(analysed.annotated).map((one) => [one.id, one])) },
    ]),
  );
  return facts.flatMap(({ id: fact, mentions }) => {
    const said = new Map<string, { label: string; all: Said[] }>();
    for (const mention of mentions) {
      const article = find.get(mention.article);
      const one = mention.attribution === null ? undefined : article?.byId.get(mention.attribution);
      const actor = one && !one.anonymous && one.type === 'speech' ? sharedOf(mention.article, one.speaker) : undefined;
      if (!article || !one?.cue || !actor) continue;
      const same = said.get(actor.id) ?? { label: actor.label, all: [] };
      said.set(actor.id, same);
      same.all.push({
        article: mention.article,
        attribution: one.id,
        verb: one.cue.text.toLowerCase(),
        stance: one.stance,
        words: contentWords(article.analysed, one.in, creditedWithin(one, mention), forms),
      });
    }
    return [...said].flatMap(([entity, { label, all }]) => {
      const verbs = nearest(all);
      return verbs.length > 1 ? [{ fact, entity, label, verbs }] : [];
    });
  });
};

/** What the statement credits of the sentence that states the fact. */
const creditedWithin = ({ in: place, content }: Attribution, mention: FactMention): Span[] =>
  mention.in !== place
    ? []
    : (content?.spans ?? [])
        .map(({ start, end }) => ({ start: Math.max(start, mention.start), end: Math.min(end, mention.end) }))
        .filter(({ start, end }) => start < end);

/** For each article the statement most like one of another article, if any is like one. */
const nearest = (all: readonly Said[]): Verb[] => {
  const best = new Map<string, { verb: Verb; share: number }>();
  for (const { words, ...verb } of all) {
    const others = all.filter(({ article }) => article !== verb.article);
    const share = Math.max(0, ...others.map((other) => likeness(words, other.words)));
    if (share >= SHARE_OF_SHORTER && share > (best.get(verb.article)?.share ?? 0))
      best.set(verb.article, { verb, share });
  }
  return [...best.values()].map(({ verb }) => verb);
};
