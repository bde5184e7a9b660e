import { describe, expect, it } from 'vitest';
import { withAgreement, withoutStrangers } from '../../src/align/agreement.js';
import { sketchOf } from '../../src/align/sketch.js';
import { statementsOf } from '../../src/align/statement.js';
import { circumstancesOf } from '../../src/align/things.js';
import { compiledLexicons } from '../../src/generated/lexicons.js';
import { wordForms } from '../../src/language/word-forms.js';
import { articlesOf } from './event.js';

const { weekdays } = circumstancesOf(compiledLexicons.language, wordForms);

/** Of the last sentences of two articles. */
const scores = (one: string, other: string): number[] => {
  const statements = statementsOf(articlesOf(one, other), wordForms);
  const sketches = statements.map((statement) => sketchOf(statement, () => 1));
  const isLast = (i: number): boolean => statements[i]!.article !== statements[i + 1]?.article;
  const group = sketches.flatMap((_, statement) =>
    isLast(statement) ? { statement, score: 0.9, clauses: { first: 0, end: 1 } } : [],
  );
  return withAgreement(group, sketches, () => 1, weekdays).map(({ score }) => score);
};

describe('how much the clauses that are shown agree', () => {
  it('keeps the score of one statement in two wordings', () =>
    expect(scores('The company closed the old bridge.', 'The old bridge was closed by the firm.')).toEqual([0.9, 0.9]));

  it('lowers it below what is shown first (.6) where only the people are the same', () => {
    const [score] = scores('Ana Ruiz opened a school.', 'Ana Ruiz fired her driver.');
    expect(score).toBeLessThan(0.6);
  });

  it('lowers it there too where one noun is shared beside long names', () => {
    const [score] = scores(
      'The Calder Bay Container Terminals deputy praised the port.',
      'A Calder Bay Container Terminals deputy left early.',
    );
    expect(score).toBeLessThan(0.6);
  });

  it('lowers it there too where a number only says who they are', () => {
    const [score] = scores('The two sides seem to have talked.', 'The two sides were far apart.');
    expect(score).toBeLessThan(0.6);
    expect(scores('On Monday two cranes fell.', 'The storm felled two cranes.')).toEqual([0.9, 0.9]);
  });

  it('lowers it there too where a number word is all that they share', () => {
    const [score] = scores('Three quarters of the crates passed the check.', 'The strike began three years ago.');
    expect(score).toBeLessThan(0.6);
  });

  it('lowers it there too where all they share says who speaks', () => {
    const [score] = scores(
      'Ida Vossen, who leads the union of northern dockers, said the gate would stay shut.',
      'Ida Vossen, who leads the union of northern dockers, said wages had fallen.',
    );
    expect(score).toBeLessThan(0.6);
  });

  it('keeps it where little but the verb is shared of what is said of them', () =>
    expect(scores('Ana Ruiz resigned.', 'Ana Ruiz has resigned.')).toEqual([0.9, 0.9]));

  it('lowers it where each names another day of the week', () => {
    const told = (day: string): string => `The two parties met in the old town hall on ${day} for hours.`;
    const other = 'The heads of both parties were at the hall on Friday, and they met again.';
    expect(scores(told('Friday'), other)[0]).toBeGreaterThan(scores(told('Monday'), other)[0]!);
  });

  it('keeps it where both tell one piece of news at the top: a name and an act', () => {
    const news = 'Vossen quits after a long and bitter row over fish quotas, cranes, ferries and the price of salt.';
    const other =
      'After eleven years of calm and quiet in the old customs house, Vossen resigns to write cookery books.';
    const below = 'Herons nest on the pier. Rain fell. Trams ran late. ';
    expect(scores(news, other)).toEqual([0.9, 0.9]);
    expect(scores(below + news, below + other)[0]).toBeLessThan(0.6);
    expect(scores(news, other.replace('resigns to write', 'dreams of'))[0]).toBeLessThan(0.6);
  });
});

it('an article of which no clause matches by a fifth has nothing of the fact', () => {
  const texts = ['The bridge was closed. Ferries ran.', 'The bridge is closed. Trams ran.', 'Rain fell. Herons nest.'];
  const sketches = statementsOf(articlesOf(...texts), wordForms).map((statement) => sketchOf(statement, () => 1));
  const group = [0.9, 0.15, 0.9, 0.05, 0.15, 0.12].map((score, statement) => ({
    statement,
    score,
    clauses: { first: 0, end: 1 },
  }));
  expect(withoutStrangers(group, sketches).map(({ statement }) => statement)).toEqual([0, 1, 2]);
});
