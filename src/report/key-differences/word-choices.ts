import type { ContrastSet, ContrastWord } from '../../model/comparison.js';
import { contrastRows } from '../naming-view.js';
import { whoAtStart, whoOf } from '../shared-texts.js';
import type { View } from '../view.js';
import type { KeyDifference } from './key-difference.js';

/**
 * Words of a contrast set, of which outlets chose different ones for one thing: an outlet has its word, in its own words or
 * in words that it credits, and never the other's. Words that nothing shows to stand for one thing are left to the section on naming.
 */
export const wordChoices = (view: View): KeyDifference[] => {
  const { linked, others } = contrastRows(view);
  const rows = [...linked, ...others];
  return view.comparison.contrasts.flatMap((set, i) => {
    const row = rows.find(({ anchor }) => anchor === `choice-${i + 1}`);
    const chosen = isOneThing(set) ? chosenBy(set) : [];
    const apart = chosen.filter(({ articles }) => articles.length > 0);
    if (!row || apart.length < 2) return [];
    const parts = apart.map(
      ({ word, articles }, at) =>
        `${(at === 0 ? whoAtStart : whoOf)(view, articles)} ${articles.length > 1 ? 'write' : 'writes'} “${word}”`,
    );
    return [
      {
        kind: 'words' as const,
        to: [...row.forms.values()][0]![0]!.anchor,
        label: 'Words for one thing',
        sentence: `${parts.join('; ')}.`,
      },
    ];
  });
};

const isOneThing = ({ entities, words }: ContrastSet): boolean =>
  entities.length > 0 || new Set(words.map(({ word }) => word.split(' ').at(-1))).size === 1;

/** The articles that chose a word and none of the others. */
const chosenBy = ({ words }: ContrastSet): { word: string; articles: string[] }[] =>
  words.map((word) => {
    const others = new Set(words.flatMap((other) => (other === word ? [] : articlesOf(other))));
    return { word: word.word, articles: [...new Set(articlesOf(word))].filter((article) => !others.has(article)) };
  });

const articlesOf = ({ mentions }: ContrastWord): string[] =>
  mentions.flatMap(({ article, voice }) => (voice === 'quoted' ? [] : article));
