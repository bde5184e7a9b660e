import type { CorpusStatistics } from '../../model/corpus-statistics.js';
import { Outside, Section } from '../parts.js';
import { number, shortened } from '../prose.js';
import { Versions } from '../versions.js';
import type { CorpusView } from './limits.js';

/** How the figures were made, what they cannot tell, and everything that made them. */
export const Method = ({ view: { statistics } }: { view: CorpusView }) => (
  <Section id="method" question="How was this made, and what can it not tell?">
    <div class="prose">
      <p>
        Rules and word lists read each article: whose words each word is, which lower or raise certainty, which judge
        beyond the fact, who is credited with what. What is counted are devices; a frame is a person’s judgement on
        them. Nothing here was written or chosen by a language model, and the same corpus, options and seed give the
        same report.
      </p>
      <p>
        An interval covers the choice of events. It does not cover the lists’ choice of words, the errors of the rules,
        or which outlets, months and topics are in the corpus. A difference says that groups differ here, not why: other
        events, other sections and other kinds of text can explain it alone.
      </p>
      <p>
        Rules miss things and find things that are not there.{' '}
        {statistics.coded && statistics.coded.articles > 0 ? CORRECTED : NOT_MEASURED} Facts are not matched for these
        figures, so the accuracy of matching does not touch them. Formulas, sources and the least that each figure needs
        stand in docs/statistics.md, which comes with the program.
      </p>
    </div>
    <div class="citation">
      <h3>For a paper</h3>
      <Quoted id="methods-paragraph" text={statistics.methods.paragraph} />
      <Quoted id="citation" text={statistics.methods.citation} />
    </div>
    <Manifest statistics={statistics} />
  </Section>
);

const NOT_MEASURED =
  'How often they do in these articles was not measured here: “framewise evaluate” measures it on articles that people annotated.';
const CORRECTED =
  'Rates that stand below one another are the program’s and, where people counted enough articles, what they would have counted in all: right about what these people take the measure for, no more. Words of a voice are the program’s in both.';

/** A text to be taken along with one click. */
const Quoted = ({ id, text }: { id: string; text: string }) => (
  <>
    <p class="cited" id={id} dir="auto">
      {text}
    </p>
    <p class="copying">
      <button type="button" data-copy={id}>
        Copy
      </button>{' '}
      <span class="note" role="status" />
    </p>
  </>
);

/** Names of groups may be many. */
const LONGEST_OPTION = 300;

const Manifest = ({ statistics: { manifest } }: { statistics: CorpusStatistics }) => (
  <Versions
    manifest={manifest}
    caption="Anyone with the same versions, articles and options gets the same report. Of the lists’ hashes the first 16 digits; --format json has them whole"
    inputs={[
      {
        name: `${number(manifest.articles.count)} articles, in the order of their hashes`,
        sha256: manifest.articles.sha256,
      },
      ...(manifest.coded ?? []),
    ]}
  >
    Options:{' '}
    <Outside
      text={Object.entries(manifest.options)
        .map(([name, value]) => `${name}: ${shortened(String(value ?? 'not set'), LONGEST_OPTION)}`)
        .join(', ')}
    />
    . Switched off: <Outside text={manifest.off.join(', ') || 'nothing'} />.
  </Versions>
);
