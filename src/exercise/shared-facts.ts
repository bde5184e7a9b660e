import type { AlignedFact, FactMention } from '../model/comparison.js';
import { type Material, type ShownSentence, sentenceAt } from './material.js';

/** A match on which an item may rest: surer than the report asks (docs/method.md). */
const LEAST_SCORE = 0.8;

/** How two articles tell one fact: for each its best mention, in a sentence that can be shown. */
export interface ToldTwice {
  fact: AlignedFact;
  mentions: [FactMention, FactMention];
  sentences: [ShownSentence, ShownSentence];
}

/** Every pair of articles that surely tell a fact, by their best mentions; those that a person rejected are left out. */
export const toldTwice = (material: Material): ToldTwice[] =>
  material.comparison.facts
    .filter(({ decision }) => decision?.verdict !== 'reject')
    .flatMap((fact) => {
      const best = material.comparison.articles.flatMap(({ article }, index) => {
        const mention = bestOf(fact, article.id);
        if (mention?.in !== 'body' || mention.score < LEAST_SCORE) return [];
        const sentence = sentenceAt(material, index, mention);
        return sentence ? [{ mention, sentence }] : [];
      });
      return best.flatMap((one, i) =>
        best.slice(i + 1).map(
          (other): ToldTwice => ({
            fact,
            mentions: [one.mention, other.mention],
            sentences: [one.sentence, other.sentence],
          }),
        ),
      );
    });

const bestOf = ({ mentions }: AlignedFact, article: string): FactMention | undefined =>
  mentions
    .filter((mention) => mention.article === article)
    .reduce<FactMention | undefined>((best, one) => (best && best.score >= one.score ? best : one), undefined);
