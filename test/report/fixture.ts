import { onlyIn } from '../../src/compare/only-in.js';
import type { AnnotatedArticle, CreditedStretch, Outcome } from '../../src/model/annotated-article.js';
import type { Block, Sentence, Zone } from '../../src/model/article.js';
import type { AlignedFact, Comparison, FactMention, Measure, NamingMention } from '../../src/model/comparison.js';
import type { Copy } from '../../src/model/copy.js';
import type { Attribution, Finding, LoadedTerm } from '../../src/model/finding.js';
import { type Span, sliceOf, type TextSpan } from '../../src/model/span.js';
import { nothingStated } from '../anonymity.js';
import { marrenSourcing } from './fixture-sourcing.js';

/** An article written as blocks of sentences; the text and every offset follow from it. */
interface Written {
  id: string;
  outlet: string;
  date: string | null;
  words: number;
  blocks: { zone: Zone; sentences: string[] }[];
}

const compose = ({ blocks }: Written): { text: string; blocks: Block[]; sentences: Sentence[] } => {
  let text = '';
  const placed: Block[] = [];
  const sentences: Sentence[] = [];
  for (const { zone, sentences: written } of blocks) {
    if (text) text += '\n\n';
    const start = text.length;
    written.forEach((sentence, i) => {
      if (i > 0) text += ' ';
      sentences.push({ start: text.length, end: text.length + sentence.length, zone });
      text += sentence;
    });
    placed.push({ start, end: text.length, zone });
  }
  return { text, blocks: placed, sentences };
};

/** Where `words` stand in `text`, from `after` on. Throws where they don't, so that a fixture cannot drift. */
export const spanOf = (text: string, words: string, after = 0): TextSpan => {
  const start = text.indexOf(words, after);
  if (start < 0) throw new Error(`the fixture has no “${words}”`);
  return sliceOf(text, { start, end: start + words.length });
};

const harbour: Written = {
  id: 'courier',
  outlet: 'The Marren Courier',
  date: '2026-02-11',
  words: 1480,
  blocks: [
    { zone: 'headline', sentences: ['Council slams shut Marren bridge after crack is found'] },
    { zone: 'byline', sentences: ['By Ines Okafor'] },
    {
      zone: 'paragraph',
      sentences: [
        'The council closed the Marren bridge on Tuesday after inspectors found a crack 35 centimetres long in its northern pier.',
        'The shock move stranded about 4,000 commuters on the east bank.',
      ],
    },
    {
      zone: 'paragraph',
      sentences: [
        '“We had no choice,” said Tomas Brandt, the council’s chief engineer, who added that the bridge may stay shut until April.',
        'Two officials familiar with the inspection said the crack had been seen in December.',
      ],
    },
    {
      zone: 'paragraph',
      sentences: [
        'The council clearly ignored the warning.',
        'Shopkeepers slammed the decision, and the ferry company promised extra boats.',
      ],
    },
  ],
};

const ledger: Written = {
  id: 'ledger',
  outlet: 'North Ledger',
  date: '2026-02-11',
  words: 640,
  blocks: [
    { zone: 'headline', sentences: ['Bridge at Marren shut for safety checks'] },
    {
      zone: 'paragraph',
      sentences: [
        'The bridge at Marren was closed to traffic on Tuesday, the council said in a statement.',
        'Inspectors had reported a 59-centimetre crack in one pier, according to the statement.',
      ],
    },
    {
      zone: 'paragraph',
      sentences: [
        'Thomas Brand, who leads the engineering department, said the closure could last eight weeks.',
        'He denied that the damage had been known since last year.',
      ],
    },
    { zone: 'paragraph', sentences: ['Residents on the east bank were told to use the ferry.'] },
    {
      zone: 'paragraph',
      sentences: ['Marren Radio, citing an engineer, reported on Monday that the pier had been patched twice.'],
    },
  ],
};

const post: Written = {
  id: 'post',
  outlet: 'Evening Post',
  date: null,
  words: 1120,
  blocks: [
    { zone: 'headline', sentences: ['Bridge chaos: was the crack known for months?'] },
    {
      zone: 'paragraph',
      sentences: [
        'A source close to the council told the Post on Tuesday that the bridge would be closed at once.',
        'The crack was reportedly found weeks ago, and critics say the so-called safety check came far too late.',
      ],
    },
    {
      zone: 'paragraph',
      sentences: [
        'Stranded residents stormed a public meeting in the evening.',
        '“They knew, and they kept us driving,” said Lena Ruiz, a nurse.',
      ],
    },
    {
      zone: 'paragraph',
      sentences: [
        'Ms Ruiz blamed the harbour office for the delay.',
        'The pier had been patched before, according to Marren Radio.',
      ],
    },
  ],
};

const creditedBy = (finding: Finding): CreditedStretch[] => {
  if (finding.kind !== 'attribution' || finding.type !== 'speech') return [];
  const voice = finding.form === 'direct' ? 'quoted' : 'paraphrased';
  return (finding.content?.spans ?? []).map(({ start, end }) => ({ in: finding.in, start, end, voice }));
};

const annotated = (
  written: Written,
  findings: (text: string) => Finding[],
  outcomes: Outcome[],
  warnings: AnnotatedArticle['article']['warnings'] = [],
): AnnotatedArticle => {
  const { text, blocks, sentences } = compose(written);
  const found = findings(text).sort((a, b) => a.start - b.start);
  return {
    schemaVersion: 1,
    article: {
      id: written.id,
      outlet: written.outlet,
      title: written.blocks[0]!.sentences[0]!,
      date: written.date,
      url: `https://news.example/${written.id}`,
      author: null,
      event: 'marren-bridge',
      language: 'en',
      rights: null,
      kind: null,
      text,
      words: written.words,
      warnings,
    },
    blocks,
    sentences,
    findings: found.map((finding, i) => ({ ...finding, id: `f${i + 1}` })),
    entities: [],
    outcomes,
    credited: found.flatMap(creditedBy).sort((a, b) => a.start - b.start),
  };
};

const attribution = (
  text: string,
  whole: string,
  parts: { source: string; cue: string; content: string[] },
  rest: Partial<Attribution>,
): Attribution => {
  const span = spanOf(text, whole);
  const spans = parts.content.map((words) => spanOf(text, words, span.start));
  return {
    id: '',
    kind: 'attribution',
    in: 'body',
    voice: 'outlet',
    ...span,
    source: spanOf(text, parts.source, span.start),
    cue: spanOf(text, parts.cue, span.start),
    content: {
      spans: spans.map(({ start, end }): Span => ({ start, end })),
      text: spans.map((part) => part.text).join(' '),
    },
    addressee: null,
    type: 'speech',
    form: 'indirect',
    stance: 'neutral',
    sourceType: 'named-person',
    sourceRole: 'official',
    anonymous: false,
    anonymity: null,
    speaker: null,
    via: null,
    ...rest,
  };
};

const slam: Omit<LoadedTerm, 'id' | 'voice' | keyof TextSpan> = {
  kind: 'loaded-term',
  category: 'sensational-verb',
  in: 'body',
  use: 'used',
  entry: 'loaded/conflict#slam',
  alternatives: ['criticised'],
  why: 'It adds a force that the act of criticising does not have.',
  authority: ['AllSides, “Spin”'],
  disputed: null,
  suppressed: null,
};

const courierFindings = (text: string): Finding[] => [
  { ...slam, id: '', voice: 'outlet', ...spanOf(text, 'slams shut'), alternatives: ['closes'] },
  { ...slam, id: '', voice: 'outlet', ...spanOf(text, 'slammed') },
  {
    ...slam,
    id: '',
    voice: 'outlet',
    category: 'emotive-adjective',
    entry: 'loaded/feeling#shock',
    alternatives: [],
    why: 'It states a feeling about the act that the text does not show.',
    disputed: 'Some desks accept it in headlines.',
    ...spanOf(text, 'shock'),
  },
  {
    id: '',
    kind: 'hedge',
    suppressed: null,
    category: 'approximator',
    in: 'body',
    voice: 'outlet',
    entry: 'hedges/quantity#about',
    ...spanOf(text, 'about'),
  },
  {
    id: '',
    kind: 'hedge',
    suppressed: null,
    category: 'modal',
    in: 'body',
    voice: 'paraphrased',
    entry: 'hedges/modal#may',
    ...sliceOf(text, { start: text.indexOf('may stay'), end: text.indexOf(' stay shut') }),
  },
  {
    id: '',
    kind: 'booster',
    suppressed: null,
    category: 'certainty',
    in: 'body',
    voice: 'outlet',
    entry: 'boosters/certainty#clearly',
    ...spanOf(text, 'clearly'),
  },
  attribution(
    text,
    '“We had no choice,” said Tomas Brandt, the council’s chief engineer, who added that the bridge may stay shut until April',
    {
      source: 'Tomas Brandt, the council’s chief engineer',
      cue: 'said',
      content: ['“We had no choice,”'],
    },
    { form: 'mixed' },
  ),
  attribution(
    text,
    'Two officials familiar with the inspection said the crack had been seen in December',
    {
      source: 'Two officials familiar with the inspection',
      cue: 'said',
      content: ['the crack had been seen in December'],
    },
    {
      anonymous: true,
      sourceType: 'unnamed-person',
      anonymity: {
        ...nothingStated,
        naming: 'role',
        affiliation: 'the inspection',
        count: { min: 2, max: 2 },
        reasons: ['not-authorised'],
        basis: 'briefed',
        evidence: [{ dimension: 'basis', ...spanOf(text, 'familiar with the inspection') }],
      },
    },
  ),
  attribution(
    text,
    'the ferry company promised extra boats',
    { source: 'the ferry company', cue: 'promised', content: ['extra boats'] },
    { type: 'act', stance: 'committing', sourceType: 'named-organization', sourceRole: 'company' },
  ),
];

const ledgerFindings = (text: string): Finding[] => [
  attribution(
    text,
    'The bridge at Marren was closed to traffic on Tuesday, the council said in a statement',
    { source: 'the council', cue: 'said', content: ['The bridge at Marren was closed to traffic on Tuesday'] },
    { sourceType: 'document' },
  ),
  attribution(
    text,
    'Inspectors had reported a 59-centimetre crack in one pier, according to the statement',
    {
      source: 'the statement',
      cue: 'according to',
      content: ['Inspectors had reported a 59-centimetre crack in one pier'],
    },
    { sourceType: 'document' },
  ),
  attribution(
    text,
    'He denied that the damage had been known since last year',
    { source: 'He', cue: 'denied', content: ['that the damage had been known since last year'] },
    { stance: 'denying' },
  ),
  attribution(
    text,
    'Marren Radio, citing an engineer, reported on Monday that the pier had been patched twice',
    { source: 'Marren Radio', cue: 'reported', content: ['that the pier had been patched twice'] },
    { sourceType: 'named-organization', sourceRole: 'journalist' },
  ),
  attribution(
    text,
    'citing an engineer, reported on Monday that the pier had been patched twice',
    { source: 'an engineer', cue: 'citing', content: ['that the pier had been patched twice'] },
    {
      anonymous: true,
      sourceType: 'unnamed-person',
      sourceRole: 'expert',
      anonymity: { ...nothingStated, naming: 'role' },
    },
  ),
  {
    id: '',
    kind: 'hedge',
    suppressed: null,
    category: 'modal',
    in: 'body',
    voice: 'paraphrased',
    entry: 'hedges/modal#could',
    ...spanOf(text, 'could'),
  },
  { id: '', kind: 'agency', category: 'agentless-passive', in: 'body', voice: 'outlet', ...spanOf(text, 'was closed') },
];

const postFindings = (text: string): Finding[] => [
  attribution(
    text,
    'A source close to the council told the Post on Tuesday that the bridge would be closed at once',
    {
      source: 'A source close to the council',
      cue: 'told',
      content: ['that the bridge would be closed at once'],
    },
    {
      anonymous: true,
      sourceType: 'unnamed-person',
      sourceRole: 'other',
      anonymity: { ...nothingStated, naming: 'affiliation', affiliation: 'the council' },
    },
  ),
  attribution(
    text,
    '“They knew, and they kept us driving,” said Lena Ruiz, a nurse',
    { source: 'Lena Ruiz, a nurse', cue: 'said', content: ['“They knew, and they kept us driving,”'] },
    { form: 'direct', sourceRole: 'civilian' },
  ),
  attribution(
    text,
    'Ms Ruiz blamed the harbour office for the delay',
    { source: 'Ms Ruiz', cue: 'blamed', content: ['the harbour office for the delay'] },
    { stance: 'attacking', sourceRole: 'civilian' },
  ),
  attribution(
    text,
    'The pier had been patched before, according to Marren Radio',
    { source: 'Marren Radio', cue: 'according to', content: ['The pier had been patched before'] },
    { sourceType: 'named-organization', sourceRole: 'journalist' },
  ),
  // The same word is a hedge and the cue of an impersonal attribution: two findings on one span.
  attribution(
    text,
    'The crack was reportedly found weeks ago',
    { source: 'reportedly', cue: 'reportedly', content: ['found weeks ago'] },
    {
      anonymous: true,
      sourceType: 'impersonal',
      sourceRole: 'other',
      anonymity: { ...nothingStated, naming: 'impersonal', count: { min: 0, max: null } },
    },
  ),
  {
    id: '',
    kind: 'hedge',
    suppressed: null,
    category: 'hearsay',
    in: 'body',
    voice: 'outlet',
    entry: 'hedges/hearsay#reportedly',
    ...spanOf(text, 'reportedly'),
  },
  {
    ...slam,
    id: '',
    voice: 'outlet',
    category: 'doubt-marker',
    entry: 'loaded/doubt#so-called',
    alternatives: [],
    why: 'It casts doubt on the name without giving evidence.',
    use: 'scare-quoted',
    ...spanOf(text, 'so-called'),
  },
  {
    ...slam,
    id: '',
    voice: 'outlet',
    entry: 'loaded/conflict#storm',
    alternatives: ['walked into', 'entered'],
    why: 'It names a manner beyond the act of coming in.',
    ...spanOf(text, 'stormed'),
  },
];

const found = (annotator: string): Outcome => ({ annotator, status: 'found', reason: null });

const mention = (text: string, article: string, words: string, rest: Partial<FactMention>): FactMention => ({
  article,
  in: 'body',
  ...spanOf(text, words),
  status: 'asserted',
  certainty: 'plain',
  polarity: 'affirmed',
  challenged: false,
  attribution: null,
  score: 0.8,
  copy: null,
  position: 'body',
  ...rest,
});

const measures: Measure[] = [
  {
    id: 'loaded-terms',
    title: 'Loaded terms',
    definition: 'Words and phrases that judge beyond the fact.',
    limits: 'A loaded word may be accurate.',
    voices: ['outlet'],
    values: [
      { article: 'courier', count: 9, denominator: 1412, rate: 6.4, low: 2.9, high: 12.1 },
      { article: 'ledger', count: 0, denominator: 420, rate: null, low: null, high: null },
      { article: 'post', count: 7, denominator: 1010, rate: 6.9, low: 2.8, high: 14.3 },
    ],
  },
  {
    id: 'hedges',
    title: 'Hedges',
    definition: 'Words that lower the certainty of a statement.',
    limits: 'A hedge may be the honest word for what is known.',
    voices: ['outlet', 'paraphrased'],
    values: [
      { article: 'courier', count: 2, denominator: 900, rate: null, low: null, high: null },
      { article: 'ledger', count: 1, denominator: 600, rate: null, low: null, high: null },
      { article: 'post', count: 1, denominator: 700, rate: null, low: null, high: null },
    ],
  },
];

/** Three invented outlets on one invented event: every kind of difference, thin and ample text, unnamed sources. */
export const marrenBridge = (): Comparison => {
  const courier = annotated(harbour, courierFindings, [
    found('attribution'),
    found('loaded-terms'),
    { annotator: 'agency', status: 'none', reason: null },
  ]);
  const north = annotated(
    ledger,
    ledgerFindings,
    [
      found('attribution'),
      { annotator: 'loaded-terms', status: 'none', reason: null },
      { annotator: 'boosters', status: 'failed', reason: 'unexpected token' },
      { annotator: 'entities', status: 'not-applicable', reason: 'no names' },
    ],
    [{ code: 'short', message: 'The text has 640 words: counts are shown, rates are not.' }],
  );
  const evening = annotated(
    post,
    postFindings,
    [found('attribution'), found('loaded-terms')],
    [{ code: 'maybe-truncated', message: 'The text ends soon after its start and may be cut off.' }],
  );
  const texts = {
    courier: courier.article.text,
    ledger: north.article.text,
    post: evening.article.text,
  };
  const placed = (article: keyof typeof texts, words: string, after = 0): NamingMention => ({
    article,
    in: 'body',
    ...spanOf(texts[article], words, after),
    voice: 'outlet',
    position: 'body',
  });
  const attributionIn = (of: AnnotatedArticle, words: string): string =>
    of.findings.find((finding) => finding.kind === 'attribution' && finding.text.includes(words))!.id;

  const facts: AlignedFact[] = [
    {
      id: 'fact-1',
      label: 'the bridge was closed on Tuesday',
      relation: 'differ',
      differences: [
        {
          kind: 'status',
          articles: ['courier', 'ledger', 'post'],
          detail: 'asserted / attributed / attributed-unnamed',
        },
        { kind: 'agency', articles: ['courier', 'ledger'], detail: 'The council closed / was closed' },
        { kind: 'modality', articles: ['courier', 'post'], detail: 'closed / would be closed' },
        { kind: 'origin', articles: ['courier', 'ledger'], detail: 'both rest on the council’s statement' },
      ],
      mentions: [
        mention(texts.courier, 'courier', 'The council closed the Marren bridge on Tuesday', { score: 0.9 }),
        mention(texts.ledger, 'ledger', 'The bridge at Marren was closed to traffic on Tuesday', {
          status: 'attributed',
          attribution: attributionIn(north, 'closed to traffic'),
          own: [spanOf(texts.ledger, 'to traffic')],
        }),
        mention(texts.post, 'post', 'the bridge would be closed at once', {
          status: 'attributed-unnamed',
          attribution: attributionIn(evening, 'told the Post'),
        }),
      ],
      oneText: [],
      notFoundIn: [],
      cautions: [],
    },
    {
      id: 'fact-2',
      label: 'inspectors found a crack in a pier',
      relation: 'differ',
      differences: [
        { kind: 'number', articles: ['courier', 'ledger'], detail: '35 / 59' },
        { kind: 'certainty', articles: ['courier', 'post'], detail: 'plain / hedged' },
        { kind: 'verb', articles: ['courier', 'ledger'], detail: 'found / reported' },
        { kind: 'date', articles: ['courier', 'post'], detail: 'Tuesday / weeks ago' },
        {
          kind: 'status',
          articles: ['courier', 'ledger', 'post'],
          detail: 'asserted / attributed / attributed-unnamed',
        },
      ],
      mentions: [
        mention(texts.courier, 'courier', 'inspectors found a crack 35 centimetres long in its northern pier', {}),
        mention(texts.ledger, 'ledger', 'Inspectors had reported a 59-centimetre crack in one pier', {
          status: 'attributed',
          attribution: attributionIn(north, '59-centimetre'),
        }),
        mention(texts.post, 'post', 'The crack was reportedly found weeks ago', {
          certainty: 'hedged',
          status: 'attributed-unnamed',
          challenged: true,
        }),
      ],
      oneText: [],
      notFoundIn: [],
      cautions: [],
    },
    {
      id: 'fact-3',
      label: 'the damage had been known before',
      relation: 'differ',
      differences: [
        { kind: 'polarity', articles: ['courier', 'ledger'], detail: 'affirmed / denied' },
        { kind: 'quotation', articles: ['courier', 'ledger'], detail: 'had been seen / had been known' },
        { kind: 'name-spelling', articles: ['courier', 'ledger'], detail: 'Tomas Brandt / Thomas Brand' },
      ],
      mentions: [
        mention(texts.courier, 'courier', 'the crack had been seen in December', {
          status: 'attributed-unnamed',
          attribution: attributionIn(courier, 'Two officials'),
        }),
        mention(texts.ledger, 'ledger', 'the damage had been known since last year', {
          status: 'attributed',
          polarity: 'denied',
          attribution: attributionIn(north, 'He denied'),
        }),
      ],
      oneText: [],
      notFoundIn: ['post'],
      cautions: [],
    },
    {
      id: 'fact-4',
      label: 'commuters were left on the east bank',
      relation: 'differ',
      differences: [
        { kind: 'naming', articles: ['courier', 'ledger'], detail: 'commuters / Residents' },
        { kind: 'modifier', articles: ['courier'], detail: 'about 4,000' },
      ],
      mentions: [
        mention(texts.courier, 'courier', 'stranded about 4,000 commuters on the east bank', { certainty: 'boosted' }),
        mention(texts.ledger, 'ledger', 'Residents on the east bank were told to use the ferry', {}),
      ],
      oneText: [],
      notFoundIn: ['post'],
      cautions: [],
    },
  ];

  const [closedByCouncil, wasClosed] = [
    spanOf(texts.courier, 'The council closed the Marren bridge '),
    spanOf(texts.ledger, 'The bridge at Marren was closed to traffic '),
  ];
  const onTuesday = [spanOf(texts.courier, 'on Tuesday'), spanOf(texts.ledger, 'on Tuesday')].map(({ start, end }) => ({
    start,
    end,
  }));
  const copy: Copy = {
    id: 'copy-1',
    agency: 'Coast Wire',
    credits: [{ article: 'ledger', in: null, start: 0, end: 10, text: 'Coast Wire', agency: 'Coast Wire' }],
    passages: [
      {
        article: 'courier',
        in: 'body',
        start: closedByCouncil.start,
        end: onTuesday[0]!.end,
        sharedWords: 2,
        share: 0.01,
      },
      { article: 'ledger', in: 'body', start: wasClosed.start, end: onTuesday[1]!.end, sharedWords: 2, share: 0.01 },
    ],
    base: 'courier',
    changes: [
      {
        article: 'ledger',
        changes: [
          { kind: 'removed', from: { start: closedByCouncil.start, end: closedByCouncil.end }, to: null },
          { kind: 'added', from: null, to: { start: wasClosed.start, end: wasClosed.end } },
          { kind: 'kept', from: onTuesday[0]!, to: onTuesday[1]! },
        ],
      },
    ],
  };
  const headline = courier.blocks[0]!;
  evening.article.kind = { value: 'opinion', certainty: 'maybe', shownBy: 'its address has “/columns/”' };
  const warning = spanOf(texts.courier, 'The council clearly ignored the warning.');
  return {
    schemaVersion: 1,
    event: 'Closure of the Marren bridge',
    articles: [courier, north, evening],
    facts,
    notices: [
      {
        code: 'different-kinds',
        message: 'The texts are of different kinds. Marked as a column: Evening Post (its address has “/columns/”).',
        kinds: [
          {
            kind: 'opinion',
            title: 'a column',
            expects: "A column is expected to judge, so its loaded words don't compare with a report's.",
            articles: [{ article: 'post', certainty: 'maybe', shownBy: 'its address has “/columns/”' }],
          },
          {
            kind: null,
            title: null,
            expects: null,
            articles: ['courier', 'ledger'].map((article) => ({ article, certainty: null, shownBy: null })),
          },
        ],
      },
    ],
    copies: [copy],
    onlyIn: onlyIn([courier, north, evening], facts),
    withinArticle: [
      {
        article: 'courier',
        kind: 'headline-body',
        detail: 'The headline states what the body attributes.',
        spans: [
          { in: 'body', start: headline.start, end: headline.end },
          { in: 'body', start: warning.start, end: warning.end },
        ],
      },
    ],
    entities: [
      {
        id: 'entity-1',
        label: 'the Marren bridge',
        type: 'thing',
        mentions: [
          placed('courier', 'the Marren bridge'),
          placed('courier', 'the bridge'),
          placed('ledger', 'The bridge at Marren'),
          placed('post', 'the bridge'),
        ],
        seats: [],
      },
      {
        id: 'entity-2',
        label: 'people of the east bank',
        type: 'group',
        mentions: [
          placed('courier', 'commuters'),
          placed('ledger', 'Residents on the east bank'),
          placed('post', 'Stranded residents'),
        ],
        seats: [],
      },
      {
        id: 'entity-3',
        label: 'Tomas Brandt',
        type: 'person',
        mentions: [
          placed('courier', 'Tomas Brandt'),
          placed('ledger', 'Thomas Brand'),
          placed('ledger', 'He', texts.ledger.indexOf('He denied')),
        ],
        seats: [],
      },
    ],
    contrasts: [
      {
        entry: 'contrasts/places#bank',
        why: 'Stranded tells what became of them, resident only where they live.',
        authority: ['A style guide'],
        disputed: null,
        words: [
          { word: 'residents', mentions: [placed('ledger', 'Residents')] },
          { word: 'commuters', mentions: [placed('courier', 'commuters')] },
        ],
        entities: ['entity-2'],
      },
    ],
    sourcing: marrenSourcing(courier, north, evening),
    measures,
    reference: null,
    unmetDecisions: [],
    manifest: {
      tool: 'framewise',
      version: '0.1.0',
      lexicons: [{ id: 'loaded/conflict', version: '1.0.0', sha256: 'a'.repeat(64) }],
      inputs: [
        { name: 'courier.txt', sha256: 'b'.repeat(64) },
        { name: 'ledger.txt', sha256: 'c'.repeat(64) },
        { name: 'post.txt', sha256: 'd'.repeat(64) },
      ],
      options: { by: 'event', excerpts: false },
    },
  };
};
