import type { Attribution } from '../../model/finding.js';
import type { ArticleSourcing, Speaker } from '../../model/sourcing.js';
import { inAList } from '../in-a-list.js';
import { findingsOf, type Material, type ShownSentence } from '../material.js';
import { creditsSomebody } from '../saying.js';
import type { Candidate, TaskMaker } from '../task-maker.js';
import { isIntroduced } from './kinds-of-source.js';
import { tellsStatement } from './stated-credited-opinion.js';

/** So many more named sources and documents than the other report, and so many times as many, and the difference is clear. */
const MORE = 2;
const TIMES = 1.7;
/** Sentences that are shown of each report. */
const SHOWN = 3;

interface Support {
  article: number;
  /** Named people, organizations and documents. */
  checkable: number;
  unnamed: number;
  /** Sentences that credit a named source or a document, and those that credit one without a name or give a figure without any. */
  checked: ShownSentence[];
  unchecked: ShownSentence[];
}

/** Of two reports the one in which a reader can better check who says what. */
export const betterSupported: TaskMaker = (material) => {
  const supports = material.comparison.sourcing.articles.map((sourcing, article) =>
    supportOf(sourcing, article, material),
  );
  const found = supports.flatMap((better) =>
    supports.flatMap((weaker) => (isClearly(better, weaker) ? asItem(better, weaker, material) : [])),
  );
  return found.length > 0
    ? found
    : { reason: 'no report is clearly better supported than another, by sources that can be checked' };
};

const supportOf = ({ speakers }: ArticleSourcing, article: number, material: Material): Support => ({
  article,
  checkable: speakers.filter(isCheckable).length,
  unnamed: speakers.filter(({ anonymous }) => anonymous).length,
  checked: onceEach(material.sentences[article]!.filter((sentence) => isCredited(sentence, namedSource))),
  unchecked: material.sentences[article]!.filter(
    (sentence) => isCredited(sentence, unnamedSource) || isFigureWithoutSource(sentence),
  ),
});

/** One for each source: two statements of one party are no two sources. */
const onceEach = (sentences: readonly ShownSentence[]): ShownSentence[] =>
  [...new Map(sentences.toReversed().map((one) => [sourcesIn([one]).toLowerCase(), one])).values()].reverse();

/** All that is credited in it is credited to such a source, which is known by itself; the outlet judges nothing. */
const isCredited = (sentence: ShownSentence, isSuch: (one: Attribution) => boolean): boolean => {
  const said = findingsOf(sentence, 'attribution').filter(({ type }) => type === 'speech');
  const isClear = (one: Attribution): boolean =>
    one.stance !== 'withholding' &&
    // Another outlet may be the one that it is held against.
    one.sourceRole !== 'journalist' &&
    one.source !== null &&
    one.cue !== null &&
    isKnownByItself(one.source.text) &&
    tellsStatement(one);
  return (
    said.length > 0 &&
    said.every((one) => isClear(one) && isSuch(one)) &&
    findingsOf(sentence, 'loaded-term').length === 0
  );
};

const namedSource = ({ anonymous, sourceType }: Attribution): boolean => !anonymous && isCheckable({ sourceType });
/** The outlet gives a figure, and not where it has it from. */
const isFigureWithoutSource = (sentence: ShownSentence): boolean =>
  /\d/.test(sentence.text) &&
  sentence.credited.length === 0 &&
  findingsOf(sentence, 'attribution').length === 0 &&
  !creditsSomebody(sentence.text);

const unnamedSource = ({ anonymous }: Attribution): boolean => anonymous;

/** “The aide” was introduced a sentence before. */
const isKnownByItself = (source: string): boolean => /\p{Lu}/u.test(source.slice(1)) || isIntroduced(source);

const isCheckable = ({ sourceType }: Pick<Speaker, 'sourceType'>): boolean =>
  sourceType === 'named-person' || sourceType === 'named-organization' || sourceType === 'document';

const isClearly = (better: Support, weaker: Support): boolean =>
  better.article !== weaker.article &&
  better.checkable >= weaker.checkable + MORE &&
  better.checkable >= TIMES * weaker.checkable &&
  better.unnamed <= weaker.unnamed + 1 &&
  better.checked.length >= 2 &&
  weaker.unchecked.length >= 1 &&
  weaker.unchecked.length + weaker.checked.length >= 2;

const judgements = (sentence: ShownSentence): number => findingsOf(sentence, 'loaded-term').length;

const sourcesIn = (sentences: readonly ShownSentence[]): string => {
  const sources = sentences.flatMap((one) =>
    findingsOf(one, 'attribution').flatMap(({ source }) => source?.text ?? []),
  );
  const distinct = new Set(sources.map(inAList));
  return distinct.size > 0 ? [...distinct].join('; ') : 'nobody';
};

const asItem = (better: Support, weaker: Support, { shownAs }: Material): Candidate => {
  const both = [better, weaker].sort((a, b) => a.article - b.article);
  const nameOf = ({ article }: Support): string => shownAs[article]!;
  // Where a word judges too, the tone alone would give the answer away.
  const plainFirst = weaker.unchecked.toSorted((a, b) => judgements(a) - judgements(b));
  const weak = plainFirst.slice(0, better.checked.length < SHOWN ? 1 : SHOWN - 1);
  const weakers = [...weak, ...weaker.checked.slice(0, 1)].sort((a, b) => a.place.start - b.place.start);
  // As many of the one as of the other, so that no report looks better for being longer.
  const betters = better.checked.slice(0, weakers.length);
  const passages = both.flatMap((one) =>
    (one === better ? betters : weakers).map(({ outlet, text }) => ({ outlet, text })),
  );
  const counts = (one: Support): string =>
    `${nameOf(one)} has ${one.checkable} named people, organizations or documents, and ${one.unnamed} unnamed ${one.unnamed === 1 ? 'source' : 'sources'}`;
  const named = both
    .map((one) => `${nameOf(one)} credits ${sourcesIn(one === better ? betters : weakers)}`)
    .join(', and ');
  const bare = weak.find((one) => judgements(one) === 0)?.text;
  const rationale = `In these sentences ${named}. So do the whole reports: ${counts(better)}; ${counts(weaker)}.`;
  const alternatives = [
    'More sources are no better sources: one document can weigh more than five people who all heard the same.',
    'That a report is better supported does not make the other one false.',
  ];
  return {
    sentences: passages.map(({ text }) => text),
    draft: {
      format: 'choice',
      prompt: 'In which of the two reports can a reader better check who says what, by these sentences?',
      passages,
      options: both.map((one) => ({
        text: nameOf(one),
        correct: one === better,
        why:
          one === better
            ? 'More of its statements come from people, organizations or documents that a reader can ask or read again.'
            : 'Fewer of its statements can be traced to somebody who can be asked again.',
      })),
      rationale,
      authority: [],
      alternatives,
    },
    follow: {
      format: 'open',
      prompt: `Which of the two reports, ${nameOf(both[0]!)} or ${nameOf(both[1]!)}, is better supported, and what would make the other one stronger?`,
      passages,
      rubric: [
        { points: 2, criterion: 'Names sources or documents of the text as evidence.' },
        { points: 1, criterion: 'Says what the weaker report would need.' },
        { points: 1, criterion: 'Judges the support, not which side the report is on.' },
      ],
      model: `${nameOf(better)} is better supported: a reader can ask or read again who or what says so. In these sentences ${named}. ${nameOf(weaker)} would be stronger if it told ${bare === undefined ? 'who or what stands behind what it states itself.' : `who or what stands behind sentences like this: “${bare}”`}`,
      lines: 5,
      rationale,
      authority: [],
      alternatives,
    },
  };
};
