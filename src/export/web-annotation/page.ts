import type { AnnotatedArticle } from '../../model/annotated-article.js';
import { partsOf } from '../../model/attribution-parts.js';
import type { Finding } from '../../model/finding.js';
import { sha256 } from '../../model/sha256.js';
import type { Place } from '../../model/span.js';
import { bodiesOf, says, tag } from './bodies.js';
import { type Placer, placer } from './target.js';
import { findingNamer, urn } from './urn.js';

export interface WebAnnotationOptions {
  /** Offsets only, no words of the text. */
  withoutText?: boolean;
  /**
   * The same article with names replaced: its words are told as a description, since they stand in no text that could be searched,
   * and the address of the text is left out.
   */
  pseudonymised?: AnnotatedArticle | null | undefined;
}

/**
 * The findings of an article as one page of W3C Web Annotations (https://www.w3.org/TR/annotation-model/): what was found as
 * tags, where by its words and by its position in code points. Same article, same page, ids included.
 */
export const annotationPage = (
  annotated: AnnotatedArticle,
  { withoutText = false, pseudonymised = null }: WebAnnotationOptions = {},
): object => {
  const { article, findings } = annotated;
  const hash = sha256(article.text);
  const withWords = !withoutText && !pseudonymised;
  const source = (pseudonymised ? null : article.url) ?? urn('text', article.id, hash);
  const place: Record<Place, Placer> = {
    body: placer(article.text, source, withWords),
    title: placer(article.title ?? '', `${source}#title`, withWords),
  };
  const described = withoutText ? null : pseudonymised;
  const named = findingNamer(article.id, hash);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn('page', article.id, hash),
    type: 'AnnotationPage',
    'dcterms:identifier': article.id,
    'schema:sha256': hash,
    items: findings.flatMap((finding, i) =>
      annotationsOf(named(finding), finding, place[finding.in], described?.findings[i]?.text ?? null),
    ),
  };
};

/** A finding, and of an attribution its parts, each tied to it. */
const annotationsOf = (id: string, finding: Finding, place: Placer, described: string | null): object[] => [
  annotation(
    id,
    [...bodiesOf(finding), ...(described === null ? [] : [says('describing', described)])],
    place([finding]),
  ),
  ...(finding.kind === 'attribution'
    ? partsOf(finding).map(({ kind, spans }) =>
        annotation(urn(id, kind), [tag(kind), { id, purpose: 'linking' }], place(spans)),
      )
    : []),
];

const annotation = (id: string, body: object[], target: object[]): object => ({
  id,
  type: 'Annotation',
  motivation: 'classifying',
  body,
  target: target.length === 1 ? target[0] : target,
});
