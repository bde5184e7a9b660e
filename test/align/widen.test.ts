import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/align/groups.js';
import { statementsOf } from '../../src/align/statement.js';
import { circumstancesOf } from '../../src/align/things.js';
import { withSubjects } from '../../src/align/whole-clauses.js';
import { sharingMore, widened } from '../../src/align/widen.js';
import { compiledLexicons } from '../../src/generated/lexicons.js';
import { wordForms } from '../../src/language/word-forms.js';
import { articlesOf } from './event.js';

const circumstances = circumstancesOf(compiledLexicons.language, wordForms);
type Step = (group: Member[], statements: ReturnType<typeof statementsOf>) => Member[];

/** One sentence an article, of which the clause at the number is shown; the words that are shown after the step. */
const shown = (step: Step, ...told: [text: string, clause: number][]): string[] => {
  const statements = statementsOf(articlesOf(...told.map(([text]) => text)), wordForms);
  const group = told.map(([, at], statement) => ({ statement, score: 0.9, clauses: { first: at, end: at + 1 } }));
  return step(group, statements).map(({ statement, clauses }) => {
    const { clauses: cut, words } = statements[statement]!;
    const from = words[cut[clauses.first]!.first]!.start;
    return told[statement]![0].slice(from, words[cut[clauses.end - 1]!.end - 1]!.end);
  });
};
const wide: Step = (group, statements) => widened(group, statements, circumstances);
const more: Step = (group, statements) => sharingMore(group, statements, circumstances);

describe('clauses that share one thing', () => {
  it('are shown with those in which the sentences share the rest', () => {
    const [one] = shown(
      wide,
      ['The crew spoke at Calder Quay, and it painted the new cranes.', 0],
      ['The new cranes were painted at Calder Quay.', 0],
    );
    expect(one).toContain('painted the new cranes');
  });

  it('stay as they are where they share two', () => {
    const [one] = shown(
      wide,
      ['The crew painted the new cranes, and it repainted the long pier.', 0],
      ['The new cranes were painted by the mayor on the long pier.', 0],
    );
    expect(one).toBe('The crew painted the new cranes');
  });
});

describe('no statement in common have clauses that share', () => {
  const pair = (one: string, other: string): number => shown(more, [one, 0], [other, 0]).length;

  it('one word', () => expect(pair('The union fears the toll.', 'A toll was once paid by farmers.')).toBe(0));
  it('one name, however long, with who that is', () =>
    expect(pair('President Ida Vossen met farmers.', 'Critics mocked President Ida Vossen.')).toBe(0));
  it('a name with the nouns before it', () =>
    expect(pair('The union boss Ida Vossen met farmers.', 'Critics mocked union leader Ida Vossen.')).toBe(0));
  it('a name and a day', () =>
    expect(pair('On Tuesday Vossen met farmers.', 'Vossen left a dinner early on Tuesday.')).toBe(0));
  it('but two words, or one where there is hardly more', () => {
    expect(pair('The union fears the toll on farmers.', 'A toll was once paid by farmers.')).toBe(2);
    expect(pair('It collapsed.', 'And then it collapsed.')).toBe(2);
  });
});

describe('subject and predicate', () => {
  it('are shown together where an aside parts them', () => {
    const [one] = shown(
      withSubjects,
      ['Ida Vossen, who ran the port for years, would resign in May.', 0],
      ['Vossen will resign.', 0],
    );
    expect(one).toContain('would resign');
    const [other] = shown(
      withSubjects,
      ['Ida Vossen, who ran the port for years, would resign in May.', 1],
      ['Vossen will resign.', 0],
    );
    expect(other).toContain('Ida Vossen');
  });

  it('are not where no other article speaks of what is said there', () => {
    const [one] = shown(
      withSubjects,
      ['Ida Vossen, who ran the port for years, would resign in May.', 0],
      ['Vossen ran the port.', 0],
    );
    expect(one).not.toContain('would resign');
  });

  it('are shown with the words that report it where what is reported has no verb', () => {
    const beside: [string, number] = ['Vossen praised her deputy.', 0];
    const [one] = shown(withSubjects, ['The mayor denounced “a shabby deal”.', 1], beside);
    expect(one).toBe('The mayor denounced “a shabby deal');
    const [other] = shown(withSubjects, ['The mayor said that the deal was shabby.', 1], beside);
    expect(other).toBe('that the deal was shabby');
  });
});
