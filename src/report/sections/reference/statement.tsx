import type { Change, Reference, StatementInOutlet } from '../../../model/reference.js';
import { contains, overlap, type Span } from '../../../model/span.js';
import { wordingsOf } from '../../key-differences/wordings.js';
import { Excerpt, Outside, sideBySide } from '../../parts.js';
import { capitalised } from '../../prose.js';
import { cutSegments } from '../../segments.js';
import { type ArticleView, textAt, type View } from '../../view.js';
import { ofQuotation, ofRepeated, WordDiff } from './diff.js';
import { CHANGE, DIRECTION, KEPT, keptOf } from './labels.js';
import { inOutlet, type Numbered, statementAnchor, textOf } from './places.js';

type Properties = Numbered & { view: View; reference: Reference };

/** One sentence of the original with what each outlet has of it. */
export const Statement = ({ view, reference, statement, index }: Properties) => {
  const marked = statement.outlets
    .flatMap(({ changes }) => wordsOf(changes, 'reference'))
    .filter((span) => span.in === statement.in && overlap(span, statement) > 0)
    .map(({ start, end }) => ({ start: start - statement.start, end: end - statement.start }));
  return (
    <article class="fact" id={statementAnchor(index)} aria-labelledby={`${statementAnchor(index)}-words`}>
      {statement.speaker ? (
        <p class="speaker">
          <Outside text={statement.speaker} />
        </p>
      ) : null}
      <blockquote class="original" id={`${statementAnchor(index)}-words`} dir="auto">
        <span class="fact-number">{index + 1}</span>{' '}
        {cutSegments(statement.text, marked).map(({ text, covering }) =>
          covering.length > 0 ? <mark>{text}</mark> : text,
        )}
      </blockquote>
      <ul class={`wordings ${sideBySide(view)}`}>
        {view.articles.map((article) => (
          <Version
            article={article}
            reference={reference}
            original={textOf(reference, statement.in)}
            told={inOutlet({ statement, index }, article)}
          />
        ))}
      </ul>
    </article>
  );
};

/** Words that differ are marked; where whole clauses were set side by side there is nothing to mark. */
const wordsOf = (changes: readonly Change[], of: 'reference' | 'article') =>
  changes.filter(({ kind }) => BY_WORD.has(kind)).flatMap(({ spans }) => spans.filter((span) => span.of === of));

const BY_WORD: ReadonlySet<Change['kind']> = new Set(['certainty', 'loaded-term', 'firmness', 'quotation', 'left-out']);

const Version = (properties: {
  article: ArticleView;
  reference: Reference;
  original: string;
  told: StatementInOutlet | undefined;
}) => {
  const { article, reference, original, told } = properties;
  const who = (
    <p class="who">
      <Outside text={article.name} />
    </p>
  );
  if (!told || told.treatment === 'none')
    return (
      <li class="wording missing">
        {who}
        <p>No match found.</p>
      </li>
    );
  return (
    <li class="wording">
      {who}
      <p class="standing">{capitalised(KEPT[keptOf(told)].said)}</p>
      {told.mentions.map((mention) => (
        <>
          <Excerpt
            article={article}
            place={mention.in}
            span={mention}
            marked={markedIn(told, mention)}
            to={article.anchor}
          />
          {mention.shared.length > 0 && !isSame(mention, mention.shared) ? (
            <WordDiff {...ofRepeated(mention, mention.shared, textAt(article, mention.in), original)} />
          ) : null}
        </>
      ))}
      {reference.quotations
        .filter(({ id, result }) => told.quotations.includes(id) && (result === 'shortened' || result === 'altered'))
        .map((quotation) => (
          <WordDiff {...ofQuotation(quotation, textAt(article, quotation.in))} />
        ))}
      <Changes changes={told.changes} />
    </li>
  );
};

const markedIn = ({ changes }: StatementInOutlet, mention: Span & { in: string }): Span[] =>
  wordsOf(changes, 'article').filter((span) => span.in === mention.in && contains(mention, span));

const isSame = (mention: Span, shared: readonly { article: Span }[]): boolean =>
  shared.length === 1 && mention.end - mention.start - (shared[0]!.article.end - shared[0]!.article.start) < 2;

/** Kinds whose detail gives the words bare. */
const BARE: ReadonlySet<Change['kind']> = new Set(['number', 'date', 'naming', 'verb', 'name-spelling']);

const Changes = ({ changes }: { changes: readonly Change[] }) =>
  changes.length === 0 ? null : (
    <dl class="changes">
      {changes.map((change) => {
        const sides = wordingsOf({ detail: change.detail, articles: ['', ''] });
        const words = (text: string) =>
          BARE.has(change.kind) && !text.startsWith('“') ? <q dir="auto">{text}</q> : <Outside text={text} />;
        return (
          <div>
            <dt>
              <span class="direction">{DIRECTION[change.direction]}</span> {CHANGE[change.kind].toLowerCase()}
            </dt>
            <dd>
              {sides ? (
                <>
                  <span class="side">original: {words(sides[0]!)}</span>
                  <span class="side">here: {words(sides[1]!)}</span>
                </>
              ) : (
                <Outside text={change.detail} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
