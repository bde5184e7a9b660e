import { classroom } from '../../generated/classroom.js';
import type { Difference } from '../../model/comparison.js';
import type { DifferenceKind } from '../../model/difference-kind.js';
import type { Option } from '../../model/exercise.js';
import { randomOf, shuffled } from '../../model/random.js';
import { findingsOf } from '../material.js';
import { creditsSomebody } from '../saying.js';
import { type ToldTwice, toldTwice } from '../shared-facts.js';
import type { Candidate, TaskMaker } from '../task-maker.js';

type Asked = Exclude<DifferenceKind, 'origin'>;

/** Those that a reader sees in the two sentences themselves. */
const visible: readonly Asked[] = [
  'number',
  'date',
  'verb',
  'agency',
  'quotation',
  'status',
  'polarity',
  'name-spelling',
];

const DISTRACTORS = 3;

/** One fact in the words of two outlets: in what do they differ? */
export const whatDiffers: TaskMaker = (material) => {
  const asked = new Set<string>();
  const found = toldTwice(material).flatMap((told) => {
    const differences = differencesBetween(told);
    const others = shuffled(surelyAlike(told), randomOf(`${material.seed} ${told.fact.id}`)).slice(0, DISTRACTORS);
    if (differences.length === 0 || others.length < 2 || asked.has(told.fact.id)) return [];
    asked.add(told.fact.id);
    return asItem(told, differences, others);
  });
  return found.length > 0
    ? found
    : { reason: 'no two outlets tell the same fact surely enough with a difference that shows in their sentences' };
};

interface Shown {
  kind: Asked;
  detail: string;
}

/** What differs between these two articles, and can be seen in the sentences that are shown. */
const differencesBetween = ({ fact, mentions, sentences }: ToldTwice): Shown[] => {
  const [one, other] = mentions.map(({ article }) => article);
  return fact.differences.flatMap((difference): Shown[] => {
    const kind = visible.find((name) => name === difference.kind);
    const parts = partsOf(difference);
    const [mine, theirs] = [parts.get(one!), parts.get(other!)];
    if (!kind || mine === undefined || theirs === undefined || mine === theirs) return [];
    if (kind === 'status') return showsStatus(mentions, sentences) ? [{ kind, detail: statusDetail(mentions) }] : [];
    if (kind === 'number' && figuresAreShared(sentences)) return [];
    const isShown = [mine, theirs].every((words, i) =>
      quotedIn(words).every((each) => sentences[i]!.text.includes(each)),
    );
    return isShown ? [{ kind, detail: `${mine} / ${theirs}` }] : [];
  });
};

/** A pupil sees who is credited in the one sentence, and nobody in the other. */
const showsStatus = (mentions: ToldTwice['mentions'], sentences: ToldTwice['sentences']): boolean =>
  mentions.filter(({ status }) => status === 'asserted').length === 1 &&
  mentions.every(({ status }, i) => {
    const attributions = findingsOf(sentences[i]!, 'attribution');
    if (status === 'asserted') return attributions.length === 0 && !creditsSomebody(sentences[i]!.text);
    return attributions.some(({ cue, source }) => cue && source);
  });

const figures =
  /\d[\d.,]*\d|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)\b/gi;

/** “Nine were held” beside “the police say seven, the union nine”: the second has the figure of the first too. */
const figuresAreShared = (sentences: ToldTwice['sentences']): boolean => {
  const [one, other] = sentences.map(({ text }) => new Set(text.toLowerCase().match(figures) ?? []));
  return [...one!].every((figure) => other!.has(figure)) || [...other!].every((figure) => one!.has(figure));
};

/** The parts of a detail stand in the order of its articles. */
const partsOf = ({ articles, detail }: Difference): Map<string, string> => {
  const parts = detail.split('; ')[0]!.split(' / ');
  return new Map(parts.length === articles.length ? articles.map((article, i) => [article, parts[i]!]) : []);
};

/** The words that a detail quotes, else all of them. */
const quotedIn = (part: string): string[] => {
  const quoted = [...part.matchAll(/“([^”]+)”/g)].flatMap(([, words]) => words!.split(' … '));
  return quoted.length > 0 ? quoted : [part];
};

const STATUS = {
  asserted: 'stated by the outlet',
  attributed: 'credited to a source',
  'attributed-unnamed': 'credited to an unnamed source',
} as const;

const statusDetail = ([one, other]: ToldTwice['mentions']): string => `${STATUS[one.status]} / ${STATUS[other.status]}`;

/** Kinds in which the two sentences cannot differ, so that none of them is a right answer that the key has not. */
const surelyAlike = ({ fact, mentions, sentences }: ToldTwice): Asked[] => {
  const [one, other] = sentences.map(({ text }) => text);
  const told = new Set<DifferenceKind>(fact.differences.map(({ kind }) => kind));
  const neither = (pattern: RegExp): boolean => !pattern.test(one!) && !pattern.test(other!);
  const isAlike: Partial<Record<Asked, boolean>> = {
    number: sentences.every(({ text }) => text.search(figures) < 0),
    date: neither(
      /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
    ),
    quotation: neither(/["“”‘]/),
    status:
      mentions[0].status === mentions[1].status && mentions[0].attribution === null && mentions[1].attribution === null,
    polarity:
      mentions[0].polarity === mentions[1].polarity && neither(/\b(?:no|not|never|denie[sd]|without)\b|n['’]t\b/i),
    'name-spelling': true,
  };
  return (Object.keys(isAlike) as Asked[]).filter((kind) => isAlike[kind] && !told.has(kind));
};

/** “Said” beside “complains” tells how somebody spoke, and not what was done. */
const labelOf = (kind: Asked, own: readonly Shown[], sentences: ToldTwice['sentences']): string => {
  const cues = sentences.flatMap((sentence) => findingsOf(sentence, 'attribution').map(({ cue }) => cue?.text ?? ''));
  const isReporting =
    kind === 'verb' && own.every(({ detail }) => detail.split(' / ').every((verb) => cues.includes(verb)));
  return isReporting ? classroom['reporting-verb'] : classroom.differences[kind];
};

const asItem = ({ sentences }: ToldTwice, differences: Shown[], others: Asked[]): Candidate => {
  const right = (Object.keys(classroom.differences) as Asked[]).flatMap((kind): Option[] => {
    const own = differences.filter((difference) => difference.kind === kind);
    return own.length === 0
      ? []
      : [{ text: labelOf(kind, own, sentences), correct: true, why: own.map(({ detail }) => detail).join('; ') }];
  });
  const wrong = others.map(
    (kind): Option => ({
      text: classroom.differences[kind],
      correct: false,
      why: 'In this the two sentences do not differ.',
    }),
  );
  return {
    sentences: sentences.map(({ text }) => text),
    draft: {
      format: right.length === 1 ? 'choice' : 'select',
      prompt:
        right.length === 1
          ? 'In what do the two sentences differ?'
          : 'In what do the two sentences differ? There is more than one answer.',
      passages: sentences.map(({ outlet, text }) => ({ outlet, text })),
      options: [...right, ...wrong],
      rationale: right.map(({ text, why }) => `${text}: ${why}`).join('. '),
      authority: [],
      alternatives: [
        'Both wordings may be right: they tell other parts of what happened, or were written at other times.',
      ],
    },
  };
};
