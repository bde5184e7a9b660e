import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/annotate.js';
import { loadedTerms } from '../../src/annotators/loaded-terms/index.js';
import { readDocument } from '../../src/language/read.js';
import type { LoadedTerm } from '../../src/model/finding.js';
import { plainArticle } from '../lexicon/plain-article.js';

const findings = (text: string): LoadedTerm[] =>
  annotateArticle(plainArticle(text)).findings.filter((finding) => finding.kind === 'loaded-term');

/** Each finding as its words with its use, where that is not "used". */
const found = (text: string): string[] =>
  findings(text).map(({ text: words, use }) => (use === 'used' ? words : `${words} (${use})`));

describe('a loaded term', () => {
  it('carries its reason, its authority and the plainer word in its own inflection', () => {
    const [slammed] = findings('The senator slammed the plan.');
    expect(slammed).toMatchObject({
      text: 'slammed',
      category: 'sensational-verb',
      voice: 'outlet',
      use: 'used',
      entry: 'loaded/sensational-verbs#slam',
      alternatives: ['criticised'],
      suppressed: null,
    });
    expect(slammed!.why).not.toBe('');
    expect(slammed!.authority.length).toBeGreaterThan(0);
  });

  it('in a quotation is the speaker’s', () => {
    expect(findings('“The regime must go,” said Ann Lee.')).toMatchObject([{ text: 'regime', voice: 'quoted' }]);
  });

  it('is found in headlines with capitals', () => {
    expect(found('Governor Slams Brutal Regime Over Vote')).toEqual(['Slams', 'Brutal', 'Regime']);
  });
});

describe('names keep their words', () => {
  it.each([
    ['an office', 'The special envoy for Extremist Affairs flew to the talks.'],
    ['a tribunal', 'She sat on the War Crimes Tribunal for nine years.'],
    ['an institution', 'He works at the Genocide Museum in the capital.'],
    ['a name at the head of a sentence', 'Terrorist Screening Center staff were sent home.'],
    ['a listed name in lower case', 'He was held under the prevention of terrorism act.'],
  ])('%s', (_case, text) => expect(found(text)).toEqual([]));

  it('but a capital at the head of a sentence makes no name', () => {
    expect(found('Extremists in the coalition blocked the vote.')).toEqual(['Extremists']);
    expect(found('Extremist Adam Hall blocked the vote.')).toEqual([]);
  });
});

describe('words that are spoken about', () => {
  it.each([
    ['the term', 'The term “regime” is avoided in its reports.', 'regime'],
    ['the word', 'Editors struck the word extremist from the page.', 'extremist'],
    ['called it', 'Two members called it a disgrace.', 'disgrace'],
    ['branded her', 'The paper branded her a traitor.', 'traitor'],
    ['described as', 'The leaflet described the vote as a sham.', 'sham'],
    ['tarred as', 'The leaflet tarred the marchers as thugs.', 'thugs'],
    ['accused of being', 'The mayor was accused of being a bully.', 'bully'],
    ['allegations of', 'Allegations of blatant bigotry reached the board.', 'bigotry'],
    ['condemned as being', 'The poster was condemned as being propaganda.', 'propaganda'],
    ['a verb far before it', 'The film paints the whole march of the two unions as a meeting of thugs.', 'thugs'],
    ['what somebody deemed', 'The site removed what it deemed hateful posts.', 'hateful'],
    ['a designation', 'The state designated the group a “terrorist organization” in 1997.', 'terrorist organization'],
  ])('after "%s" are mentioned', (_cue, text, words) => {
    expect(found(text)).toContain(`${words} (mentioned)`);
  });

  it.each([
    ['a verb between', 'Members called for talks while extremists blocked the road.', 'extremists'],
    ['calling on somebody', 'She called on the regime to free them.', 'regime'],
    ['a charge that ends before it', 'The mayor, accused of theft, leads a mob of owners.', 'mob'],
    ['the long term', 'In the long term the regime will need loans.', 'regime'],
  ])('but not with %s', (_case, text, words) => expect(found(text)).toContain(words));
});

describe('words that the outlet shows without a source', () => {
  it.each([
    ['a line between marks', 'The leaflet carried the line “the thugs must go” in red.', 'thugs'],
    ['blame for doing something', 'The mayor was criticised for cozying up to owners.', 'cozying up to'],
    [
      'blame for what the tagger takes for a noun',
      'The mayor was criticised for bragging about the trams.',
      'bragging',
    ],
    ['blame with an adverb', 'The clerk was fired for shamelessly copying the file.', 'shamelessly'],
    ['criticism for doing something', 'The mayor came under fire for smearing clerks.', 'smearing'],
    ['a belief in a noun', 'The move fed the belief that thugs run the town.', 'thugs'],
    ['a belief that has a complement', 'The film fed the belief in the town that the owners are thugs.', 'thugs'],
    ['a list in a narrative', 'The film sells a narrative in which owners are loud, greedy thugs.', 'thugs'],
    ['an indirect question', 'The debate is on whether the rule is a brutal one.', 'brutal'],
    ['what something may amount to', 'The debate is on whether it amounts to a purge.', 'purge'],
    ['a narrative', 'The film sells a narrative of the town in which owners are thugs.', 'thugs'],
  ])('are mentioned in %s', (_case, text, word) => expect(found(text)).toContain(`${word} (mentioned)`));

  it.each([
    ['a rule and what it does', 'The court upheld sanctions that bar trade with the regime.', 'regime'],
    ['a name in a question', 'Nobody asked whether the brutal mayor would leave.', 'brutal'],
    ['what blame takes for granted', 'The mayor was criticised for her brutal raid.', 'brutal'],
    ['a relative clause', 'The narrative that dominated the brutal vote has ended.', 'brutal'],
    ['what stands behind the clause', 'The belief that it works is old, and the thugs know it.', 'thugs'],
    ['an editor’s insertion', 'The clerk said: “He (the brutal mayor) left.”', 'brutal'],
  ])('but are the outlet’s in %s', (_case, text, word) => expect(found(text)).toContain(word));
});

describe('a judgement in what somebody thinks', () => {
  const voiceOf = (text: string, word: string) => findings(text).find((finding) => finding.text === word)?.voice;

  it.each([
    ['a belief', 'The members believe that thugs set the fire.', 'thugs'],
    ['a belief without "that"', 'The campaign believes the ads reach voters who despise the regime.', 'regime'],
    ['a fear', 'Officers fear that brutal raids could follow.', 'brutal'],
    ['a doubt', 'She doubts that the greedy owners will pay.', 'greedy'],
  ])('is credited to them: %s', (_case, text, word) => expect(voiceOf(text, word)).toBe('paraphrased'));

  it.each([
    ['a wish', 'The premier wants a vote in May in order to appease the union.', 'appease'],
    ['a thing feared', 'Residents fear the brutal regime.', 'brutal'],
    ['what the outlet grants', 'The union knows that the greedy owners left.', 'greedy'],
    ['what the outlet adds', 'Members believe that the plan, which is a brutal one, will pass.', 'brutal'],
    ['a thing thought of', 'She thinks of it as a job, using brutal raids to please voters.', 'brutal'],
    ['the writer’s own thought', 'I believe that thugs set the fire.', 'thugs'],
  ])('is the outlet’s: %s', (_case, text, word) => expect(voiceOf(text, word)).toBe('outlet'));
});

describe('names that are denied', () => {
  it.each([
    ['is not', 'The driver is not a terrorist.', 'terrorist'],
    ['never', 'It was never genocide, the ministry wrote.', 'genocide'],
    ["isn't", "This isn't a real regime.", 'regime'],
  ])('are spoken about with %s', (_case, text, word) => expect(found(text)).toContain(`${word} (mentioned)`));

  it.each([
    ['not only', 'He is not only a terrorist.', 'terrorist'],
    ['a denial of something else', 'It was not long before the terrorists came.', 'terrorists'],
    ['a judgement, which is no name', 'The plan is not brutal.', 'brutal'],
  ])('but not with %s', (_case, text, word) => expect(found(text)).toContain(word));
});

describe('scare quotes', () => {
  const marks = (text: string) => findings(text).filter((finding) => finding.category === 'scare-quotes');

  it.each([
    ['a noun after an article', 'The “experts” met again on Friday.', 'experts'],
    ['an adjective before a noun', "The council kept its 'temporary' fee.", 'temporary'],
    ['a participle before a noun', 'The "improved" bus route is closed.', 'improved'],
  ])('on %s', (_case, text, words) => {
    expect(marks(text)).toMatchObject([{ text: expect.stringContaining(words), use: 'scare-quoted', voice: 'outlet' }]);
  });

  it('on a loaded term are one finding, the term', () => {
    expect(found('The “regime” closed two schools.')).toEqual(['regime (scare-quoted)']);
  });

  it.each([
    ['words that somebody says', 'The mayor said the “experts” met again on Friday.'],
    ['words of a source before its cue', 'The plan is a “mistake”, according to the union.'],
    ['a nickname', 'Robert “Bob” Lane won the race.'],
    ['a title', 'Her novel “Blue Door” won the prize.'],
    ['an introduced term', 'The method is known as “fracking”.'],
    ['a verb', 'Both “lost” on Friday.'],
    ['a longer quotation', 'The plan will “cost the town two million a year”.'],
    ['measures', 'The 12" pipe burst near the 14" main.'],
  ])('but not %s', (_case, text) => expect(marks(text)).toEqual([]));
});

describe('legal words', () => {
  const legal = (text: string) => findings(text).filter(({ category }) => category === 'legal-characterisation');

  it.each([
    ['asserted', 'The army committed genocide in the valley.'],
    ['with a court in another clause', 'The court met on Monday, while the army committed genocide in the valley.'],
  ])('are the outlet’s characterisation where %s', (_case, text) => {
    expect(legal(text)).toMatchObject([{ text: 'genocide', voice: 'outlet' }]);
  });

  it.each([
    ['a charge', 'Prosecutors charged the general with war crimes.'],
    ['a warrant', 'Two officers are wanted on a warrant for crimes against humanity.'],
    ['a treaty', 'The convention bans collective punishment.'],
    ['a doubt', 'Teams looked into possible war crimes in the valley.'],
    ['an accusation', 'The accusation of genocide is not new.'],
    ['a list behind a dash', 'Prosecutors may charge them with crimes – including sedition.'],
  ])('are left alone beside %s', (_case, text) => expect(legal(text)).toEqual([]));

  it('in an accusation are the accuser’s', () => {
    expect(legal('The ministry accuses its neighbour of genocide.')).toMatchObject([{ voice: 'paraphrased' }]);
  });

  it('in a quotation are the speaker’s', () => {
    expect(legal('“This is genocide,” said Ann Lee.')).toMatchObject([{ voice: 'quoted' }]);
  });
});

describe('motives and judgements taken for granted', () => {
  it.each([
    ['a purpose clause', 'The premier wants a vote in May in order to appease extremists.', 'appease'],
    ['a verdict in a noun phrase', 'The state may resume its genocidal war.', 'genocidal war'],
    ['a failure in a noun phrase', 'Its failed policy ended in May.', 'failed'],
  ])('%s', (_case, text, words) => {
    expect(findings(text)).toContainEqual(expect.objectContaining({ text: words, voice: 'outlet' }));
  });

  it('but not a failure that is stated', () => {
    expect(found('The policy failed in two districts.')).toEqual([]);
  });
});

describe('literal senses', () => {
  it.each([
    'He slammed the door and left.',
    'A flood closed the bridge.',
    'The storm pounded the town.',
    'Doctors treat the cancer.',
    'Snowflakes fell on the pass.',
    'Nazi Germany surrendered in May 1945.',
    'The new tax regime begins in April.',
    'Vegetables were grilled on the beach.',
    'The storm claimed nine lives.',
    'Toxic waste seeped into the river.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

/** Swapping the parties must not change what is found. */
describe('the mirror test', () => {
  const parties = [
    ['Israel', 'Hamas'],
    ['police', 'protesters'],
    ['the government', 'the opposition'],
    ['Democrats', 'Republicans'],
    ['Russia', 'Ukraine'],
  ] as const;
  const frames = [
    'Officials in the north say little, but A slaughtered villagers of B in June.',
    'In a stunning move A rammed through a bill that B had opposed.',
    'The brutal attack by A on B lasted an hour.',
    'The town fears that radicals close to A will meet extremists close to B.',
    'The report slammed A and blasted B.',
  ];
  const cases = frames.flatMap((frame) => parties.map(([a, b]) => [frame, a, b] as const));

  it.each(cases)('%s (%s, %s)', (frame, a, b) => {
    const fill = (first: string, second: string) => frame.replace(/\bA\b/, first).replace(/\bB\b/, second);
    const entries = (text: string) => findings(text).map(({ entry }) => entry);
    expect(entries(fill(a, b))).toEqual(entries(fill(b, a)));
    expect(entries(fill(a, b)).length).toBeGreaterThan(0);
  });
});

it('takes time in proportion to the text, however it is made', () => {
  for (const unit of ['Regime Mob ', 'the “regime” of ', 'genocide of the mob , ', 'called it a mob as a ']) {
    const document = readDocument(plainArticle(unit.repeat(100_000 / unit.length)));
    const started = performance.now();
    const drafts = loadedTerms.annotate({ document, attributions: [], entities: [], voiceOf: () => 'outlet' });
    expect(drafts.length).toBeGreaterThan(1000);
    expect(performance.now() - started).toBeLessThan(5_000);
  }
}, 60_000);
