import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGoldFiles } from '../../src/evaluate/index.js';
import { evaluate } from '../../src/evaluate-tools.js';
import type { Attribution, Comparison, Evaluation, LoadedTerm } from '../../src/index.js';
import { annotate, compare, excerpted } from '../../src/index.js';
import { nothingStated } from '../anonymity.js';
import { compareExample, exampleEvents, root } from './examples.js';

const schema = (name: string) => JSON.parse(readFileSync(join(root, 'schema', name), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, allErrors: true });
const annotatedArticle = ajv.compile(schema('annotated-article.schema.json'));
const comparison = ajv.compile(schema('comparison.schema.json'));
const evaluation = ajv.compile(schema('evaluation.schema.json'));

/** What a user gets: the JSON, not the value in memory. */
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const faultsOf = (value: unknown): string[] => {
  comparison(value);
  return (comparison.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('the published schemas', () => {
  it.each(exampleEvents)('hold the comparison of %s', async (event) => {
    expect(faultsOf(written(await compareExample(event)))).toEqual([]);
  });

  it.each(exampleEvents)('hold the comparison of %s as a report of excerpts has it', async (event) => {
    expect(faultsOf(written(excerpted(await compareExample(event))))).toEqual([]);
  });

  it.each([
    ['an empty text', ''],
    ['one word', 'Slammed'],
    ['another language', 'Der Minister wies den Plan am Montag entschieden zurück.'],
  ])('hold %s', (_, text) => {
    annotatedArticle(written(annotate({ text })));
    expect(annotatedArticle.errors).toBeNull();
  });
});

/** A comparison in which every kind of object occurs, so that each can be spoilt. */
const complete = (): Comparison => {
  const made = written(
    compare([
      { id: 'a', outlet: 'A', kind: 'opinion', text: 'The mayor slammed the plan. It may clearly fail.' },
      { id: 'b', outlet: 'B', text: 'The mayor rejected the plan, two aides said.' },
    ]),
  );
  const span = { start: 0, end: 9, text: 'The mayor' };
  const base = { id: 'x', in: 'body', ...span, voice: 'outlet' } as const;
  const loaded: LoadedTerm = {
    ...base,
    kind: 'loaded-term',
    category: 'sensational-verb',
    use: 'used',
    entry: 'loaded/conflict#slam',
    alternatives: ['criticise'],
    why: 'Judges.',
    authority: ['A guide'],
    disputed: null,
    suppressed: null,
  };
  const attribution: Attribution = {
    ...base,
    kind: 'attribution',
    cue: span,
    source: null,
    content: { spans: [{ start: 0, end: 9 }], text: 'The mayor' },
    addressee: null,
    type: 'speech',
    form: 'indirect',
    stance: 'neutral',
    sourceType: 'unnamed-group',
    sourceRole: 'official',
    anonymous: true,
    anonymity: {
      ...nothingStated,
      naming: 'group',
      count: { min: 2, max: null },
      reasons: ['safety'],
      basis: 'briefed',
    },
    speaker: null,
    via: null,
  };
  made.articles[0]!.findings = [loaded, attribution];
  made.articles[0]!.entities = [{ id: 'e1', label: 'mayor', type: 'person', mentions: [{ in: 'body', ...span }] }];
  const mention = {
    in: 'body',
    ...span,
    status: 'asserted',
    certainty: 'plain',
    polarity: 'affirmed',
    challenged: false,
    attribution: null,
    score: 1,
    copy: null,
    position: 'lead',
  } as const;
  made.facts = [
    {
      id: 'fact-1',
      label: 'rejected',
      relation: 'differ',
      differences: [{ kind: 'verb', articles: ['a', 'b'], detail: 'slammed / rejected' }],
      mentions: [
        { article: 'a', ...mention },
        { article: 'b', ...mention },
      ],
      oneText: [{ copy: 'copy-1', articles: ['a', 'b'] }],
      notFoundIn: [],
      cautions: [{ article: 'b', reason: 'much-shorter' }],
    },
  ];
  const passage = { in: 'body', start: 0, end: 9, sharedWords: 2, share: 0.5 } as const;
  made.copies = [
    {
      id: 'copy-1',
      agency: 'Reuters',
      credits: [{ article: 'a', in: null, start: 0, end: 7, text: 'Reuters', agency: 'Reuters' }],
      passages: [
        { article: 'a', ...passage },
        { article: 'b', ...passage },
      ],
      base: 'a',
      changes: [{ article: 'b', changes: [{ kind: 'removed', from: { start: 0, end: 9 }, to: null }] }],
    },
  ];
  made.onlyIn = [{ article: 'a', in: 'body', ...span }];
  made.withinArticle = [
    { article: 'a', kind: 'headline-body', detail: '-', spans: [{ in: 'body', start: 0, end: 9 }] },
  ];
  made.entities = [
    {
      id: 'e1',
      label: 'mayor',
      type: 'person',
      mentions: [{ article: 'a', in: 'body', ...span, voice: 'quoted', position: 'lead' }],
      seats: ['Paris'],
    },
  ];
  made.contrasts = [
    {
      entry: 'contrasts/places#kyiv',
      why: '-',
      authority: ['-'],
      disputed: null,
      words: [{ word: 'kyiv', mentions: made.entities[0]!.mentions }],
      entities: ['e1'],
    },
  ];
  const verb = { verb: 'said', stance: 'neutral' } as const;
  const step = { speaker: null, label: 'The Herald', sourceType: 'named-organization', anonymous: false } as const;
  made.sourcing.articles[0]!.accused = [
    {
      entity: null,
      label: 'the mayor',
      accusations: [{ in: 'body', ...span, statement: null }],
      answer: 'none-found',
      statements: [],
    },
  ];
  made.sourcing.paths = [{ article: 'a', steps: [{ ...step, isReport: true }], statements: ['x'] }];
  made.sourcing.origins = [
    { id: 'origin-1', label: 'H', article: null, rests: [{ article: 'a', statements: [] }], facts: [] },
  ];
  made.sourcing.verbs = [
    {
      entity: 'e1',
      label: 'mayor',
      outlets: [{ article: 'a', verbs: [{ ...verb, type: 'act', attributions: ['x'] }] }],
    },
  ];
  made.sourcing.sameStatements = [
    { fact: 'fact-1', entity: 'e1', label: 'mayor', verbs: [{ article: 'a', attribution: 'x', ...verb }] },
  ];
  made.measures = [
    {
      id: 'm',
      title: 'M',
      definition: 'D',
      limits: 'L',
      voices: ['outlet'],
      values: [{ article: 'a', count: 1, denominator: 9, rate: null, low: null, high: null }],
    },
  ];
  const words = { article: { start: 0, end: 9 }, reference: { start: 0, end: 9 } };
  made.reference = {
    article: structuredClone(made.articles[0]!),
    statements: [
      {
        id: 'statement-1',
        in: 'body',
        ...span,
        speaker: null,
        outlets: [
          {
            article: 'a',
            treatment: 'repeated',
            mentions: [{ in: 'body', ...span, matched: { start: 0, end: 9 }, score: 1, shared: [words] }],
            quotations: ['quotation-1'],
            changes: [
              {
                kind: 'left-out',
                direction: 'shortened',
                detail: '-',
                spans: [{ of: 'reference', in: 'body', start: 0, end: 9 }],
              },
            ],
          },
        ],
      },
    ],
    quotations: [
      {
        id: 'quotation-1',
        article: 'a',
        in: 'body',
        ...span,
        result: 'shortened',
        referenceIn: 'body',
        shared: [words],
        leftOut: [{ ...span, marked: true }],
        added: [span],
      },
    ],
  };
  return made;
};

describe('the schema of a comparison with a reference', () => {
  const article = { id: 'a', text: 'The mayor said: “The old pier will close in May.”' };
  const made = () =>
    written(compare([article], { reference: { id: 'speech', text: 'The old pier may close in May.' } }));

  it('holds it with one article', () => {
    expect(faultsOf(made())).toEqual([]);
  });
  it('asks for two articles where there is no reference', () => {
    expect(faultsOf({ ...made(), reference: null })).toEqual([
      '/articles must NOT have fewer than 2 items',
      expect.any(String),
    ]);
  });
});

describe('what the schemas refuse', () => {
  let sound: Comparison;
  beforeAll(() => {
    sound = complete();
  });

  it('nothing of a complete comparison, nor a field that a later version adds', () => {
    expect(faultsOf({ ...sound, added: 1, facts: [{ ...sound.facts[0], added: 1 }] })).toEqual([]);
  });

  /** Where, and what stands there instead; `undefined` takes the field away. */
  it.each<[path: string, value: unknown]>([
    ['schemaVersion', 2],
    ['event', null],
    ['articles', []],
    ['articles.0.findings', undefined],
    ['articles.0.article.text', null],
    ['articles.0.article.id', ''],
    ['articles.0.article.words', 1.5],
    ['articles.0.article.warnings', [{ code: 'strange', message: '-' }]],
    ['articles.0.article.kind', 'opinion'],
    ['articles.0.article.kind.value', 'rant'],
    ['articles.0.article.kind.shownBy', undefined],
    ['notices.0.code', 'biased'],
    ['notices.0.kinds.1', undefined],
    ['notices.0.kinds.0.kind', 'news'],
    ['notices.0.kinds.0.articles.0.certainty', 'sure'],
    ['articles.0.blocks.0.zone', 'footer'],
    ['articles.0.sentences.0.start', -1],
    ['articles.0.findings.0.kind', 'bias'],
    ['articles.0.findings.0.category', 'modal'],
    ['articles.0.findings.0.voice', 'author'],
    ['articles.0.findings.0.why', undefined],
    ['articles.0.findings.0.use', 'meant'],
    ['articles.0.findings.1.stance', 'friendly'],
    ['articles.0.findings.1.form', 'quoted'],
    ['articles.0.findings.1.content.spans.0.end', '9'],
    ['articles.0.findings.1.anonymity.count.min', null],
    ['articles.0.findings.1.anonymity.reasons.0', 'because'],
    ['articles.0.findings.1.anonymous', 'yes'],
    ['articles.0.entities.0.type', 'animal'],
    ['articles.0.outcomes.0.status', 'ok'],
    ['facts.0.relation', 'same'],
    ['facts.0.mentions.1', undefined],
    ['facts.0.mentions.0.score', 1.2],
    ['facts.0.mentions.0.status', 'unknown'],
    ['facts.0.mentions.0.in', 'headline'],
    ['facts.0.differences.0.kind', 'tone'],
    ['facts.0.notFoundIn', undefined],
    ['facts.0.mentions.0.copy', undefined],
    ['facts.0.oneText.0.articles', ['a']],
    ['copies', undefined],
    ['copies.0.passages.1', undefined],
    ['copies.0.passages.0.share', 12],
    ['copies.0.credits.0.in', 'byline'],
    ['copies.0.changes.0.changes.0.from', null],
    ['copies.0.changes.0.changes.0.kind', 'copied'],
    ['facts.0.cautions.0.reason', 'hidden'],
    ['facts.0.mentions.0.position', 'middle'],
    ['onlyIn', undefined],
    ['withinArticle.0.kind', 'headline'],
    ['entities.0.mentions.0.article', undefined],
    ['sourcing', undefined],
    ['sourcing.parts.0.id', 'tone'],
    ['sourcing.articles.1.speakers.0.role', 'king'],
    ['sourcing.articles.1.speakers.0.shared', undefined],
    ['sourcing.articles.1.speakers.0.quotedWords', -1],
    ['sourcing.articles.1.roles.0.speakers', 'all'],
    ['sourcing.articles.1.unnamedPeople.min', null],
    ['sourcing.articles.0.accused.0.answer', 'silence'],
    ['sourcing.articles.0.accused.0.accusations.0.in', 'headline'],
    ['sourcing.paths.0.steps.0.isReport', 'yes'],
    ['sourcing.origins.0.rests.0.article', null],
    ['sourcing.verbs.0.outlets.0.verbs.0.stance', 'friendly'],
    ['sourcing.sameStatements.0.verbs.0.attribution', undefined],
    ['measures.0.voices.0', 'all'],
    ['measures.0.values.0.rate', -1],
    ['measures.0.values.0.denominator', null],
    ['reference.article.blocks', undefined],
    ['reference.statements.0.speaker', 4],
    ['reference.statements.0.outlets.0.treatment', 'omitted'],
    ['reference.statements.0.outlets.0.mentions.0.score', 2],
    ['reference.statements.0.outlets.0.mentions.0.shared.0.reference', undefined],
    ['reference.statements.0.outlets.0.changes.0.kind', 'origin'],
    ['reference.statements.0.outlets.0.changes.0.direction', 'worse'],
    ['reference.statements.0.outlets.0.changes.0.spans.0.of', 'outlet'],
    ['reference.quotations.0.result', 'false'],
    ['reference.quotations.0.leftOut.0.marked', undefined],
    ['reference.quotations.0.added.0.text', undefined],
    ['manifest.tool', 'other'],
    ['manifest.inputs.0.sha256', 'abc'],
    ['manifest.options', { by: ['event'] }],
  ])('%s: %j', (path, value) => {
    const spoilt = structuredClone(sound);
    const keys = path.split('.');
    const last = keys.pop()!;
    const parent = keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], spoilt);
    if (value !== undefined) (parent as Record<string, unknown>)[last] = value;
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete (parent as Record<string, unknown>)[last];
    expect(faultsOf(spoilt).length).toBeGreaterThan(0);
  });
});

describe('the schema of an evaluation', () => {
  const text = 'It may rain, two aides said. It could snow.';
  const { findings, ...rest } = annotate({ id: 'a', text });
  const people = ['anna', 'bert'].map((name, i) => ({
    name,
    sha256: '0'.repeat(64),
    ...readGoldFiles({
      name: `${name}.jsonl`,
      isFolder: false,
      files: [
        { name: `${name}.jsonl`, text: JSON.stringify({ ...rest, findings: findings.slice(0, findings.length - i) }) },
      ],
    }),
  }));
  const made = (): Evaluation => written(evaluate([], people).evaluation);
  const faults = (value: unknown): string[] => {
    evaluation(value);
    return (evaluation.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it('holds what is answered, and a field that a later version adds', () => {
    expect(made().disagreements.length).toBeGreaterThan(0);
    expect(faults({ ...made(), added: 1 })).toEqual([]);
  });

  it.each<[what: string, spoil: (answer: Evaluation) => void]>([
    ['no people', (answer) => answer.people.splice(0)],
    ['another unit', (answer) => Object.assign(answer.agreement[0]!, { unit: 'word' })],
    ['a figure that is text', (answer) => Object.assign(answer.people[0]!.scores[0]!.exact.f1, { value: '1' })],
    ['a difference of no kind', (answer) => Object.assign(answer.disagreements[0]!, { what: 'wrong' })],
    ['annotations without a hash', (answer) => Object.assign(answer.manifest.gold[0]!, { sha256: null })],
  ])('refuses %s', (_, spoil) => {
    const answer = made();
    spoil(answer);
    expect(faults(answer)).not.toEqual([]);
  });
});
