import type { ChoiceItem, Item, MarkItem, MatchItem, OpenItem, OrderItem, SelectItem } from '../../model/exercise.js';
import { piecesOf } from '../words.js';
import { promptOf } from './body.js';
import { candidatesIn, nothing } from './candidates.js';
import { byText, outOfOrder } from './order.js';
import { markup, oneLine } from './text.js';

/** What differs between the kinds of items: how a pupil answers, which answers are right, how they are counted. */
export interface Interaction {
  cardinality: 'single' | 'multiple' | 'ordered';
  baseType: 'identifier' | 'directedPair' | 'string';
  /** The right answer, in order; empty where a person marks it. */
  correct: string[];
  /** What each answer adds; null where the whole answer is right or wrong. */
  points: Map<string, number> | null;
  most: number;
  xml: string;
}

const RESPONSE = 'responseIdentifier="RESPONSE"';

export const interactionOf = (item: Item): Interaction => {
  switch (item.format) {
    case 'mark':
      return hottext(item);
    case 'choice':
      return oneChoice(item);
    case 'select':
      return manyChoices(item);
    case 'match':
      return match(item);
    case 'order':
      return order(item);
    case 'open':
      return open(item);
  }
};

const promptXml = (item: Item): string => `<prompt>${markup(promptOf(item))}</prompt>`;

interface Part {
  id: string;
  correct: boolean;
  /** Neither right nor wrong. */
  arguable?: boolean;
}

/** A wrong answer costs what a right one earns: else who takes all of them gets all points. */
const worth = (parts: Part[]): Map<string, number> =>
  new Map(parts.map(({ id, correct, arguable }) => [id, correct ? 1 : arguable ? 0 : -1]));

const several = (parts: Part[], xml: string): Interaction => {
  const correct = parts.filter((part) => part.correct).map(({ id }) => id);
  return { cardinality: 'multiple', baseType: 'identifier', correct, points: worth(parts), most: correct.length, xml };
};

/** A text in which nothing is to be marked has a right answer as well: an empty one cannot be told from none. */
const hottext = (item: MarkItem): Interaction => {
  const pieces = piecesOf(item.text, candidatesIn(item)).map((piece, at) => ({ ...piece, id: `w${at + 1}` }));
  const words = pieces.flatMap(({ of, id }) =>
    of === null ? [] : [{ id, correct: of.answer !== null, arguable: of.answer === null && !of.neutral }],
  );
  const none = { id: 'none', correct: item.answers.length === 0 };
  const text = pieces.map(({ text, of, id }) => (of === null ? markup(text) : hottextXml(id, markup(text)))).join('');
  return several(
    [...words, none],
    `<hottextInteraction ${RESPONSE} maxChoices="0">${promptXml(item)}<p>${text}</p><p>${hottextXml('none', nothing)}</p></hottextInteraction>`,
  );
};

const hottextXml = (id: string, text: string): string => `<hottext identifier="${id}">${text}</hottext>`;

const choiceXml = (item: ChoiceItem | SelectItem, options: { id: string; text: string }[], most: number): string =>
  `<choiceInteraction ${RESPONSE} shuffle="true" maxChoices="${most}">${promptXml(item)}${choices(options)}</choiceInteraction>`;

const choices = (parts: { id: string; text: string }[]): string =>
  parts.map(({ id, text }) => `<simpleChoice identifier="${id}">${markup(text)}</simpleChoice>`).join('');

const named = <T extends { text: string }>(parts: T[], letter: string): (T & { id: string })[] =>
  parts.map((part, at) => ({ ...part, id: `${letter}${at + 1}` }));

const oneChoice = (item: ChoiceItem): Interaction => {
  const options = named(byText(item.options), 'c');
  return {
    cardinality: 'single',
    baseType: 'identifier',
    correct: options.filter(({ correct }) => correct).map(({ id }) => id),
    points: null,
    most: 1,
    xml: choiceXml(item, options, 1),
  };
};

const manyChoices = (item: SelectItem): Interaction => {
  const options = named(byText(item.options), 'c');
  return several(options, choiceXml(item, options, 0));
};

const match = (item: MatchItem): Interaction => {
  const rights = [...new Set([...item.pairs.map(({ right }) => right), ...item.others].map(oneLine))].sort();
  const correct = item.pairs.map(({ right }, at) => `l${at + 1} r${rights.indexOf(oneLine(right)) + 1}`);
  const most = item.pairs.length;
  const set = (letter: string, texts: string[], each: number): string =>
    `<simpleMatchSet>${texts
      .map(
        (text, at) =>
          `<simpleAssociableChoice identifier="${letter}${at + 1}" matchMax="${each}">${markup(text)}</simpleAssociableChoice>`,
      )
      .join('')}</simpleMatchSet>`;
  const lefts = item.pairs.map(({ left }) => left);
  return {
    cardinality: 'multiple',
    baseType: 'directedPair',
    correct,
    points: new Map(correct.map((pair) => [pair, 1])),
    most,
    xml: `<matchInteraction ${RESPONSE} shuffle="true" maxAssociations="${most}">${promptXml(item)}${set('l', lefts, 1)}${set('r', rights, most)}</matchInteraction>`,
  };
};

const order = (item: OrderItem): Interaction => {
  const placed = named(outOfOrder(item.steps.map((step, at) => ({ text: step.text, at }))), 'c');
  return {
    cardinality: 'ordered',
    baseType: 'identifier',
    correct: placed.toSorted((a, b) => a.at - b.at).map(({ id }) => id),
    points: null,
    most: 1,
    xml: `<orderInteraction ${RESPONSE} shuffle="true">${promptXml(item)}${choices(placed)}</orderInteraction>`,
  };
};

const open = (item: OpenItem): Interaction => ({
  cardinality: 'single',
  baseType: 'string',
  correct: [],
  points: null,
  most: item.rubric.reduce((sum, { points }) => sum + points, 0),
  xml: `<extendedTextInteraction ${RESPONSE} expectedLines="${item.lines}">${promptXml(item)}</extendedTextInteraction>`,
});
