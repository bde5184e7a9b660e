import type { Finding } from '../../model/finding.js';
import { ACT, AGENCY, FORM, LOADED, MARK, plain, SOURCE_TYPE, USE, VOICE } from '../labels.js';
import { inOrderOfMarks, markKind } from '../marks.js';
import { Fold, InTheTexts, Outside, Section } from '../parts.js';
import { counted } from '../prose.js';
import type { ArticleView, View } from '../view.js';
import { Judged } from './decisions.js';
import type { Entry } from './loaded.js';
import { SwitchedOffBy } from './switched-off.js';

/** The reason for every mark, in text order: what a marked word opens, and where it leads without script. */
export const Notes = ({ view, entries }: { view: View; entries: readonly Entry[] }) => {
  const anchors = new Map(entries.map(({ anchor, term }) => [term.entry, anchor]));
  return (
    <Section id="notes" question="Why is each word marked?">
      <InTheTexts>
        The reason for each mark stands in the file that this was printed from; the letters are explained above the full
        texts.
      </InTheTexts>
      {view.articles.map((article) => (
        <Fold
          built
          onScreen
          summary={
            <>
              <Outside text={article.name} />: {counted(article.annotated.findings.length, 'note')}
            </>
          }
        >
          <ol class="notes">
            {inOrderOfMarks(article).map((finding) => (
              <Note article={article} finding={finding} anchors={anchors} />
            ))}
          </ol>
        </Fold>
      ))}
    </Section>
  );
};

const Note = (properties: { article: ArticleView; finding: Finding; anchors: ReadonlyMap<string, string> }) => {
  const { article, finding, anchors } = properties;
  const anchor = article.findingAnchor(finding);
  const { letter, title } = MARK[markKind(finding)];
  const entry = finding.kind === 'loaded-term' ? anchors.get(finding.entry) : undefined;
  return (
    <li id={`note-${anchor}`}>
      <span class="letter" aria-hidden="true">
        {letter}
      </span>
      <p>
        {article.hasText ? (
          <a class="note-word" href={`#mark-${anchor}`} dir="auto">
            {headOf(finding)}
          </a>
        ) : (
          <strong class="note-word" dir="auto">
            {headOf(finding)}
          </strong>
        )}{' '}
        <span class="note-kind">{title}:</span> <Explanation finding={finding} />
        {entry ? (
          <>
            {' '}
            <a class="to-entry" href={`#${entry}`}>
              Its entry, with every place
            </a>
          </>
        ) : null}
      </p>
      <Judged decision={finding.decision} />
    </li>
  );
};

const headOf = (finding: Finding): string =>
  finding.kind === 'attribution'
    ? [finding.source?.text, finding.cue?.text].filter(Boolean).join(' … ') || finding.text
    : finding.text;

const Explanation = ({ finding }: { finding: Finding }) => {
  switch (finding.kind) {
    case 'loaded-term':
      return (
        <>
          {LOADED[finding.category]}, {VOICE[finding.voice]}
          {finding.use === 'used' ? '' : `; ${USE[finding.use]}`}
          <SwitchedOffBy suppressed={finding.suppressed} />.{' '}
          <span class="note-reason">
            <Outside text={finding.why} /> The word may be accurate. Plainer:{' '}
            <Outside text={finding.alternatives.join(', ') || 'none agreed'} />.
          </span>
        </>
      );
    case 'hedge':
    case 'booster':
      return (
        <>
          {plain(finding.category)}, {VOICE[finding.voice]}; it {finding.kind === 'hedge' ? 'lowers' : 'raises'} the
          certainty of the statement. Entry <code>{finding.entry}</code>
          <SwitchedOffBy suppressed={finding.suppressed} />.
        </>
      );
    case 'attribution':
      return (
        <>
          {SOURCE_TYPE[finding.sourceType].toLowerCase()}, {plain(finding.sourceRole)};{' '}
          {finding.type === 'speech' ? FORM[finding.form] : ACT[finding.type]}, {finding.stance} verb.
        </>
      );
    case 'agency':
      return (
        <>
          {AGENCY[finding.category]}, {VOICE[finding.voice]}: how the sentence shows, or leaves open, who did it.
        </>
      );
  }
};
