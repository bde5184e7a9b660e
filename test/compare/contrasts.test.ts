import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/annotate.js';
import { contrastsOf } from '../../src/compare/contrasts.js';
import { linkAcrossArticles } from '../../src/compare/entities.js';
import { wordForms } from '../../src/language/word-forms.js';
import type { ContrastSet, SharedEntity } from '../../src/model/comparison.js';
import { plainArticle } from '../lexicon/plain-article.js';

/** What articles of these texts, each line a paragraph, choose and share. */
const compare = (...texts: string[]): { contrasts: ContrastSet[]; entities: SharedEntity[] } => {
  const articles = texts.map((text, i) => {
    const source = plainArticle(text);
    const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
      zone: 'paragraph' as const,
    }));
    return analyseArticle({ ...source, blocks, article: { ...source.article, id: 'abc'[i]! } });
  });
  const entities = linkAcrossArticles(articles, wordForms);
  return { contrasts: contrastsOf(articles, entities, wordForms), entities };
};

const chosen = (sets: readonly ContrastSet[]): string[] =>
  sets.map(({ words }) => words.map(({ word }) => word).join(' / '));

describe('contrast sets', () => {
  it('are shown where two articles choose different words for one thing, which they share', () => {
    const { contrasts, entities } = compare(
      'Nine hostages came home. The hostages were well.',
      'Nine prisoners came home. The prisoners were well.',
    );
    expect(chosen(contrasts)).toEqual(['hostages / prisoners']);
    const named = entities.find(({ id }) => id === contrasts[0]!.entities[0]);
    expect(named?.mentions.map(({ article }) => article)).toEqual(['a', 'a', 'b', 'b']);
  });

  it('count one word in its singular and plural', () => {
    const [set] = compare('One hostage came home. Two hostages did not.', 'The prisoners came home.').contrasts;
    expect(set?.words.map(({ mentions }) => mentions.length)).toEqual([2, 1]);
  });

  it('are not shown where all articles choose the same, nor within one article', () => {
    expect(compare('Nine hostages came home.', 'Nine hostages came home.').contrasts).toEqual([]);
    expect(compare('Nine hostages came home. The prisoners stayed.', 'Rain fell.').contrasts).toEqual([]);
  });

  it('do not make one thing of two that share no mention', () => {
    const [set] = compare('The government signed.', 'The regime in another land fell.').contrasts;
    expect(set?.words.length).toBe(2);
    const apart = compare('Nine hostages came home.', 'The jail holds a prisoner of long standing.').contrasts;
    expect(apart[0]?.entities).toEqual([]);
  });
});

describe('where and in whose words something is named', () => {
  const { entities } = compare(
    'The harbour wall fell.\nEngineers saw the harbour wall.\n“The harbour wall was old,” said Ada Roe.\nThe harbour wall is gone.',
    'The harbour wall stands.',
  );
  const wall = entities.find(({ mentions }) => mentions.some(({ text }) => text === 'The harbour wall'))!;
  const own = wall.mentions.filter(({ article }) => article === 'a');

  it('the first paragraph is the lead, the last of several the last paragraph', () => {
    expect(own.map(({ position }) => position)).toEqual(['lead', 'body', 'body', 'last-paragraph']);
  });

  it('a quotation is the speaker’s', () => {
    expect(own.map(({ voice }) => voice)).toEqual(['outlet', 'outlet', 'quoted', 'outlet']);
  });

  it('a text of one paragraph has a lead and no end', () => {
    expect(wall.mentions.find(({ article }) => article === 'b')?.position).toBe('lead');
  });

  it('a capital is shown to stand for its government', () => {
    const country = compare('Tel Aviv rejected the plan.', 'Israel accepted the plan.').entities[0]!;
    expect(country.seats).toEqual(['Tel Aviv']);
  });
});
