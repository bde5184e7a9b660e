import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Attribution } from '../../model/finding.js';
import type { ArticleSourcing, PathStep, SourcePath } from '../../model/sourcing.js';
import { attributionsOf, chainOf, isReport } from './first-report.js';

/** The paths by which statements reached an article through others: another outlet, or somebody who tells what others said. */
export const pathsOf = (
  annotated: AnnotatedArticle,
  { article, speakers }: Pick<ArticleSourcing, 'article' | 'speakers'>,
): SourcePath[] => {
  const attributions = attributionsOf(annotated);
  const byId = new Map(attributions.map((one) => [one.id, one]));
  const passedOn = new Set(attributions.map(({ via }) => via));
  const speakerOf = new Map(speakers.flatMap((speaker) => speaker.statements.map((id) => [id, speaker])));
  const stepOf = (one: Attribution): PathStep => {
    const speaker = speakerOf.get(one.id);
    return {
      speaker: speaker?.id ?? null,
      label: speaker?.label ?? one.source?.text ?? '',
      sourceType: one.sourceType,
      anonymous: one.anonymous,
      isReport: isReport(one),
    };
  };
  const paths = new Map<string, SourcePath>();
  for (const one of attributions) {
    if (passedOn.has(one.id) || (one.via === null && !isReport(one))) continue;
    const steps = chainOf(one.id, (id) => byId.get(id))
      .reverse()
      .map(stepOf)
      // "Reportedly" has nobody behind it to show.
      .filter(({ label }) => label !== '');
    const key = JSON.stringify(steps.map(({ speaker, label }) => speaker ?? label));
    const path = paths.get(key);
    if (path) path.statements.push(one.id);
    else paths.set(key, { article, steps, statements: [one.id] });
  }
  return [...paths.values()].sort((a, b) => b.steps.length - a.steps.length);
};
