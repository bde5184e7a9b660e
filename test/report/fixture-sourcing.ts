import type { AnnotatedArticle } from '../../src/model/annotated-article.js';
import type { Attribution } from '../../src/model/finding.js';
import type { ArticleSourcing, PathStep, Sourcing, Speaker } from '../../src/model/sourcing.js';

/** Ids of the attributions that begin with these words, or hold them. */
const idsIn = ({ findings }: AnnotatedArticle, ...words: string[]): string[] => {
  const attributions = findings.filter(({ kind }) => kind === 'attribution');
  return words.map(
    (one) =>
      (attributions.find(({ text }) => text.startsWith(one)) ?? attributions.find(({ text }) => text.includes(one)))!
        .id,
  );
};

const speaker = (
  article: AnnotatedArticle,
  id: string,
  label: string,
  words: string[],
  rest: Partial<Speaker>,
): Speaker => {
  const statements = idsIn(article, ...words);
  const first = article.findings.find((finding) => finding.id === statements[0]) as Attribution;
  return {
    id,
    entity: null,
    shared: null,
    label,
    role: first.sourceRole,
    sourceType: first.sourceType,
    anonymous: first.anonymous,
    anonymity: first.anonymity,
    statements,
    withheld: [],
    quotedWords: 0,
    paraphrasedWords: 6,
    ...rest,
  };
};

const sourcing = (article: AnnotatedArticle, speakers: Speaker[], rest: Partial<ArticleSourcing>): ArticleSourcing => ({
  article: article.article.id,
  speakers,
  withoutSpeaker: [],
  roles: [...new Set(speakers.map(({ role }) => role))].map((role) => {
    const own = speakers.filter((one) => one.role === role);
    return {
      role,
      speakers: own.map(({ id }) => id),
      statements: own.flatMap(({ statements }) => statements).length,
      quotedWords: own.reduce((sum, { quotedWords }) => sum + quotedWords, 0),
      paraphrasedWords: own.reduce((sum, { paraphrasedWords }) => sum + paraphrasedWords, 0),
    };
  }),
  first: speakers[0]!.id,
  last: speakers.at(-1)!.id,
  unnamedPeople: { min: 1, max: 1 },
  accused: [],
  ...rest,
});

const step = (of: Speaker, rest: Partial<PathStep> = {}): PathStep => ({
  speaker: of.id,
  label: of.label,
  sourceType: of.sourceType,
  anonymous: of.anonymous,
  isReport: false,
  ...rest,
});

/** What the attributions of the three invented articles add up to. */
export const marrenSourcing = (
  courier: AnnotatedArticle,
  north: AnnotatedArticle,
  evening: AnnotatedArticle,
): Sourcing => {
  const brandt = speaker(courier, 'speaker-1', 'Tomas Brandt', ['We had no choice'], {
    shared: 'entity-3',
    quotedWords: 4,
    paraphrasedWords: 0,
  });
  const officials = speaker(courier, 'speaker-2', 'Two officials', ['Two officials'], {});
  const council = speaker(north, 'speaker-1', 'the council', ['closed to traffic', '59-centimetre'], {});
  const brand = speaker(north, 'speaker-2', 'Thomas Brand', ['He denied'], { shared: 'entity-3' });
  const radio = speaker(north, 'speaker-3', 'Marren Radio', ['Marren Radio'], { paraphrasedWords: 0 });
  const engineer = speaker(north, 'speaker-4', 'an engineer', ['citing an engineer'], {});
  const source = speaker(evening, 'speaker-1', 'A source close to the council', ['told the Post'], {});
  const ruiz = speaker(evening, 'speaker-2', 'Lena Ruiz', ['They knew', 'Ms Ruiz'], { quotedWords: 7 });
  const cited = speaker(evening, 'speaker-3', 'Marren Radio', ['according to Marren Radio'], {});
  const [blamed] = idsIn(evening, 'Ms Ruiz');
  const charge = evening.findings.find(({ id }) => id === blamed)!;
  return {
    parts: (['speakers', 'unnamed', 'paths', 'verbs', 'accused'] as const).map((id) => ({
      id,
      title: `Part on ${id}`,
      definition: 'What it shows.',
      limits: 'What it cannot tell.',
    })),
    articles: [
      sourcing(courier, [brandt, officials], { unnamedPeople: { min: 2, max: 2 } }),
      sourcing(north, [council, brand, radio, engineer], {}),
      sourcing(evening, [source, ruiz, cited], {
        withoutSpeaker: idsIn(evening, 'reportedly'),
        accused: [
          {
            entity: 'e1',
            label: 'the harbour office',
            accusations: [{ in: 'body', start: charge.start, end: charge.end, text: charge.text, statement: blamed! }],
            answer: 'none-found',
            statements: [],
          },
        ],
      }),
    ],
    paths: [
      { article: 'ledger', steps: [step(radio, { isReport: true }), step(engineer)], statements: engineer.statements },
      { article: 'post', steps: [step(cited, { isReport: true })], statements: cited.statements },
    ],
    origins: [
      {
        id: 'origin-1',
        label: 'Marren Radio',
        article: null,
        rests: [
          { article: 'ledger', statements: [...radio.statements, ...engineer.statements] },
          { article: 'post', statements: cited.statements },
        ],
        facts: [],
      },
    ],
    verbs: [
      {
        entity: 'entity-3',
        label: 'Tomas Brandt',
        outlets: [
          {
            article: 'courier',
            verbs: [{ verb: 'said', stance: 'neutral', type: 'speech', attributions: brandt.statements }],
          },
          {
            article: 'ledger',
            verbs: [{ verb: 'denied', stance: 'denying', type: 'speech', attributions: brand.statements }],
          },
        ],
      },
    ],
    sameStatements: [
      {
        fact: 'fact-3',
        entity: 'entity-3',
        label: 'Tomas Brandt',
        verbs: [
          { article: 'courier', attribution: brandt.statements[0]!, verb: 'said', stance: 'neutral' },
          { article: 'ledger', attribution: brand.statements[0]!, verb: 'denied', stance: 'denying' },
        ],
      },
    ],
  };
};
