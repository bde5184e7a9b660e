import { wordClass } from '../../../lexicon/word-class.js';
import { aroundComment } from '../content/around-comment.js';
import type { CueMark } from '../content/closer.js';
import { clauseFollows } from '../grammar/complement.js';
import { isComma, isStop } from '../grammar/item.js';
import { phraseEnd } from '../grammar/phrase.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import { sign } from '../grammar/signs.js';
import type { Frame } from './frame.js';
import { genitiveBefore } from './noun-cue.js';

const prepositions = wordClass('viewpoint-prepositions');

/** A clause set down as somebody sees or tells it: "In her view, the mill is lost.", "To critics, the law is a gift." */
export const viewpointFrames = (items: Item[], frames: Frame[], marks: CueMark[]): Frame[] => {
  const found: Frame[] = [];
  for (let i = 0; i < items.length; i++) {
    const view = items[i]!.signs & sign.viewpoint ? ofView(items, i, marks) : undefined;
    if (view) found.push(view);
  }
  const opening = inTheEyesOf(items, marks);
  return (opening ? [...found, opening] : found).filter(
    ({ cue }) => !frames.some((frame) => covers(frame, cue!.first)),
  );
};

const covers = ({ cue, content }: Frame, at: number): boolean =>
  [...content, ...(cue ? [cue] : [])].some(({ first, end }) => first <= at && at < end);

/** "In her view, …", "…, by the mayor's account, …"; not "in her view of the sea", not the writer's own "in my view". */
const ofView = (items: Item[], noun: number, marks: CueMark[]): Frame | undefined => {
  const source = genitiveBefore(items, noun);
  const first = source ? source.first - 1 : -1;
  if (!source || firstPersons.has(items[source.first]!.normal) || !prepositions.has(items[first]?.normal ?? ''))
    return undefined;
  const opens = first === 0 || (first === 1 && items[0]!.pos === 'CCONJ');
  const close = noun + 1;
  const setOff = opens
    ? isComma(items[close]) && stated(items, close + 1)
    : isComma(items[first - 1]) && closes(items[close]);
  return setOff ? frameOf(source, { first: noun, end: close }, aroundComment(items, first, close, marks)) : undefined;
};

const firstPersons = wordClass('first-and-second-person');

const closes = (item: Item | undefined): boolean => isComma(item) || isStop(item);

const stated = (items: Item[], at: number): boolean => items[at]?.quotation !== null || clauseFollows(items, at);

/** "To critics, the law is a gift", not "To Ruiz, the council sent a letter": what a thing is in somebody's eyes. */
const inTheEyesOf = (items: Item[], marks: CueMark[]): Frame | undefined => {
  const to = items[0]?.pos === 'CCONJ' ? 1 : 0;
  if (items[to]?.normal !== 'to') return undefined;
  const close = phraseEnd(items, to + 1);
  const head = items[close - 1]!;
  if (!isComma(items[close]) || !(head.pos === 'PROPN' || (head.endsSourceNoun && head.pos === 'NOUN')))
    return undefined;
  const verb = items[Math.max(phraseEnd(items, close + 1), close + 2)];
  if (!formsOfBe.has(verb?.normal ?? '')) return undefined;
  return frameOf({ first: to + 1, end: close }, { first: to, end: to + 1 }, aroundComment(items, to, close, marks));
};

const formsOfBe = wordClass('forms-of-be');

const frameOf = (source: Range, cue: Range, content: Range[]): Frame | undefined =>
  content.length > 0 ? { source, cue, content, addressee: null, entry: null, behind: null } : undefined;
