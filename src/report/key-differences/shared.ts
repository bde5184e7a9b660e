import { originSentence } from '../origins.js';
import { inWords, number } from '../prose.js';
import { sharedTexts, whoAtStart } from '../shared-texts.js';
import type { View } from '../view.js';
import type { KeyDifference } from './key-difference.js';

/** Two outlets that say the same look like two sources; where both have it from one report they are one. */
export const origins = (view: View): KeyDifference[] =>
  view.comparison.sourcing.origins.map((origin) => ({
    kind: 'origin',
    to: origin.id,
    label: `One report by ${(origin.article && view.article(origin.article)?.name) ?? origin.label}`,
    sentence: originSentence(view, origin),
  }));

/** So do two outlets that print one text. */
export const oneTexts = (view: View): KeyDifference[] =>
  sharedTexts(view).map(({ anchor, articles }) => {
    const words = articles.map((one) => one.words);
    const [fewest, most] = [Math.min(...words), Math.max(...words)];
    const ids = articles.map((one) => one.view.id);
    return {
      kind: 'origin',
      to: anchor,
      label: `One text in ${inWords(articles.length)} outlets`,
      sentence: `${whoAtStart(view, ids)} print ${fewest === most ? `the same ${number(most)} words` : `up to ${number(most)} words alike`}; what these say is one statement, not ${inWords(ids.length)}.`,
    };
  });
