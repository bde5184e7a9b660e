import { wordClass } from '../../../lexicon/word-class.js';
import type { Passage } from '../../../model/document.js';
import type { Attribution } from '../../../model/finding.js';
import { onceInEvent } from '../../../model/once.js';
import { type Span, startingUntil } from '../../../model/span.js';

/** A passage with what context rules look up in it by token. */
export interface Surroundings {
  passage: Passage;
  /** Indices of tokens at which a cue verb or phrase of speech or attitude begins. */
  cueVerbs: Set<number>;
  /** Indices of tokens that end the name of a kind of person or group ("critics", "police officer"). */
  people: Set<number>;
  /** Indices of tokens that end the name of a kind of body that speaks ("ministry", "army"). */
  bodies: Set<number>;
  /** Offsets of the cues by which somebody speaks, not a document: "made clear that". */
  speechCues: Set<number>;
  /** Offsets of the cues by which somebody is said to think, wish or fear: "the ministry believes". */
  attitudeCues: Set<number>;
  /** Offsets of what somebody thinks, wishes, fears, promises or threatens. */
  othersViews: Set<number>;
  /** By sentence, where the first cue of somebody's thought, wish or act begins. */
  firstOthersCue: Map<number, number>;
}

/** The surroundings of a passage, made once for hedges and boosters: its attributions are settled before either is looked for. */
export const surroundingsOf = onceInEvent(
  (passage: Passage, attributions: Attribution[]): Surroundings => ({
    passage,
    ...listedIn(passage),
    ...heldIn(passage, attributions),
  }),
);

const listedIn = ({ matches }: Passage): Pick<Surroundings, 'cueVerbs' | 'people' | 'bodies'> => {
  const [cueVerbs, people, bodies] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const { entry, firstToken, endToken } of matches) {
    const { kind, properties } = entry;
    if (kind === 'cues' && properties.kind === undefined && properties.type !== 'act') cueVerbs.add(firstToken);
    if (kind !== 'sources') continue;
    if (properties.type === 'person' || properties.type === 'group') people.add(endToken - 1);
    else if (properties.type === 'organization' || properties.type === 'media') bodies.add(endToken - 1);
  }
  return { cueVerbs, people, bodies };
};

const writers = wordClass('first-persons');

type Held = Pick<Surroundings, 'speechCues' | 'attitudeCues' | 'othersViews' | 'firstOthersCue'>;

const heldIn = (passage: Passage, attributions: Attribution[]): Held => {
  const held = attributions.filter(
    ({ in: place, source }) => place === passage.in && source !== null && !writers.has(source.text.toLowerCase()),
  );
  const speech = held.filter(({ type, sourceType }) => type === 'speech' && sourceType !== 'document');
  const views = held.filter(({ type }) => type !== 'speech');
  const firstOthersCue = new Map<number, number>();
  for (const { cue } of views) {
    if (!cue) continue;
    const sentence = startingUntil(passage.sentences, cue.start) - 1;
    firstOthersCue.set(sentence, Math.min(cue.start, firstOthersCue.get(sentence) ?? cue.start));
  }
  return {
    speechCues: offsetsOf(cuesOf(speech)),
    attitudeCues: offsetsOf(cuesOf(views.filter(({ type }) => type === 'attitude'))),
    othersViews: offsetsOf(views.flatMap(({ content }) => content?.spans ?? [])),
    firstOthersCue,
  };
};

const cuesOf = (attributions: Attribution[]): Span[] => attributions.flatMap(({ cue }) => cue ?? []);

const offsetsOf = (spans: Span[]): Set<number> => {
  const covered = new Set<number>();
  for (const { start, end } of spans) for (let offset = start; offset < end; offset++) covered.add(offset);
  return covered;
};
