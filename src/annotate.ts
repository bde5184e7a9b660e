import type { Draft, Reading } from './annotators/annotator.js';
import { withAnonymityInArticle } from './annotators/attribution/anonymity/anonymity-in-article.js';
import { findAttributions } from './annotators/attribution/index.js';
import { withSpeakers } from './annotators/attribution/speakers/speakers.js';
import { creditedStretches, voices } from './annotators/attribution/voice/voice.js';
import type { LinkedEntities } from './annotators/entities/entities-of.js';
import { linkEntities } from './annotators/entities/index.js';
import { annotators } from './annotators/registry.js';
import { withSwitchedOff } from './annotators/switched-off.js';
import { readDocument } from './language/read.js';
import type { AnalysedArticle } from './model/analysed-article.js';
import type { AnnotatedArticle, CreditedStretch, Outcome } from './model/annotated-article.js';
import type { SourceArticle } from './model/article.js';
import type { Document } from './model/document.js';
import type { Attribution, Finding, Voice } from './model/finding.js';
import { isWordLike } from './model/letters.js';
import type { Project } from './model/project.js';

/** Reads one article and finds everything. */
export const annotateArticle = (source: SourceArticle, project?: Project): AnnotatedArticle =>
  analyse(source, project).annotated;

/** As `annotateArticle`, with the reading kept for alignment. */
export const analyseArticle = (source: SourceArticle, project?: Project): AnalysedArticle => {
  const { annotated, document, namings } = analyse(source, project);
  return { annotated, document, namings: namings() };
};

/** Who speaks comes first: every other finding asks whose words it is. */
const analyse = (
  source: SourceArticle,
  project?: Project,
): Omit<AnalysedArticle, 'namings'> & Pick<LinkedEntities, 'namings'> => {
  const document = readDocument(source, project?.match);
  const outcomes: Outcome[] = [];
  const attempt = <T>(annotator: string, run: () => T, count: (result: T) => number, otherwise: T): T => {
    try {
      const result = run();
      outcomes.push({ annotator, status: count(result) > 0 ? 'found' : 'none', reason: null });
      return result;
    } catch (error) {
      outcomes.push({ annotator, status: 'failed', reason: error instanceof Error ? error.message : String(error) });
      return otherwise;
    }
  };

  const said = attempt(
    'attribution',
    () => findAttributions(document),
    (found) => found.length,
    [],
  );
  const linked = attempt(
    'entities',
    () => linkEntities(document, said),
    ({ entities }) => entities.length,
    {
      entities: [],
      identified: [],
      namings: () => [],
      speakers: said.map(() => null),
    },
  );
  const attributions = withAnonymityInArticle(
    document,
    withSpeakers(
      document,
      said.map((one, i) => spokenBy(one, linked.speakers[i] ?? null)),
      linked.identified,
    ),
  );
  const credited = creditedStretches(document, attributions);
  const reading: Reading = {
    document,
    attributions,
    entities: linked.entities,
    voiceOf: voices(credited),
  };
  const words = annotators.flatMap(({ id, annotate }) =>
    attempt(
      id,
      () => annotate(reading),
      (found) => found.length,
      [],
    ),
  );

  const body = document.passages.find((passage) => passage.in === 'body')!;
  const annotated: AnnotatedArticle = {
    schemaVersion: 1,
    article: document.article,
    blocks: body.blocks,
    sentences: body.sentences,
    findings: numberInTextOrder(attributions, withSwitchedOff(words, source.exceptions ?? [], project?.off ?? [])),
    entities: linked.entities,
    outcomes,
    credited,
    voiceWords: countWordsByVoice(document, credited),
  };
  return { annotated, document, namings: linked.namings };
};

/** Tokens and stretches are both in the order of the text: they are gone through together. */
const countWordsByVoice = (document: Document, credited: CreditedStretch[]): Record<Voice, number> => {
  const counts: Record<Voice, number> = { outlet: 0, paraphrased: 0, quoted: 0 };
  for (const passage of document.passages) {
    const stretches = credited.filter((stretch) => stretch.in === passage.in);
    let begun = 0;
    for (const { text, start } of passage.tokens) {
      if (!isWordLike(text)) continue;
      while (begun < stretches.length && stretches[begun]!.start <= start) begun++;
      const stretch = stretches[begun - 1];
      counts[stretch && start < stretch.end ? stretch.voice : 'outlet']++;
    }
  }
  return counts;
};

/** Gives findings their ids in text order, the title's first, and renews the references between attributions. */
const numberInTextOrder = (attributions: Attribution[], words: Draft[]): Finding[] => {
  const placed: { finding: Attribution | Draft; key: string | null }[] = [
    ...attributions.map((finding) => ({ finding, key: finding.id })),
    ...words.map((finding) => ({ finding, key: null })),
  ];
  const order = (finding: Attribution | Draft): number => (finding.in === 'title' ? 0 : 1);
  placed.sort(({ finding: a }, { finding: b }) => order(a) - order(b) || a.start - b.start || b.end - a.end);
  const renamed = new Map(placed.map(({ key }, i) => [key, `f${i + 1}`]));
  return placed.map(({ finding }, i) => {
    const id = `f${i + 1}`;
    if (!('id' in finding)) return withId(finding, id);
    const numbered = { ...finding };
    numbered.id = id;
    numbered.via = finding.via && (renamed.get(finding.via) ?? null);
    return numbered;
  });
};

/* Fields are assigned to a copy: to spread an object and name a field beside it costs several times as much. */

const withId = (draft: Draft, id: string): Finding => Object.assign({}, draft, { id });

const spokenBy = (one: Attribution, speaker: string | null): Attribution => {
  const copy = { ...one };
  copy.speaker = speaker;
  return copy;
};
