import { annotateArticle } from '../../../src/annotate.js';
import { articleFromFields } from '../../../src/ingest/article-from-fields.js';

/** Each attribution of a text as "source → speaker", with "← source of the one it came through" where there is one. */
export const said = (text: string): string[] => {
  const { findings, entities } = annotateArticle(
    articleFromFields({ id: 'a1', outlet: 'The Courier', title: null, text }, 0),
  );
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const attributions = findings.filter((finding) => finding.kind === 'attribution');
  return attributions.map(({ source, speaker, via, cue }) => {
    const carrier = attributions.find(({ id }) => id === via)?.source?.text;
    const speaks = `${source?.text ?? `(${cue?.text})`} → ${speaker ? labels.get(speaker) : null}`;
    return carrier ? `${speaks} ← ${carrier}` : speaks;
  });
};
