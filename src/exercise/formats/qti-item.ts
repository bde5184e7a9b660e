import type { Exercise, Item, Passage, Task } from '../../model/exercise.js';
import { introduction, inventedNote, passageMarkup } from './body.js';
import { type Interaction, interactionOf } from './qti-interaction.js';
import { reasonsMarkup, rubricMarkup } from './reasons.js';
import { escaped, oneLine } from './text.js';

const TEMPLATES = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates/';

/** One item as a file of the package, in the order of elements that the schema asks for. */
export const itemXml = (exercise: Exercise, task: Task, item: Item, identifier: string): string => {
  const interaction = interactionOf(item);
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd" identifier="${identifier}" title="${escaped(oneLine(`${item.id} ${task.title}`))}" adaptive="false" timeDependent="false" xml:lang="en">
${declarations(interaction)}
<itemBody>${introduction(task, item)}${before(item).map(passageMarkup).join('')}${interaction.xml}${inventedNote(exercise)}${rubric(item)}</itemBody>
${processing(interaction)}<modalFeedback outcomeIdentifier="FEEDBACK" showHide="hide" identifier="WITHHELD">${reasonsMarkup(item)}</modalFeedback>
</assessmentItem>
`;
};

/** The text to be marked stands in the interaction. */
const before = (item: Item): Passage[] =>
  item.format === 'mark' ? item.passages.filter(({ text }) => text !== item.text) : item.passages;

/**
 * The templates of 2.1 set the score alone, and few platforms run anything else. So no value of FEEDBACK is what the reasons
 * would be hidden for, and they are shown once the answer is given.
 */
const declarations = ({ cardinality, baseType, correct, points, most }: Interaction): string =>
  [
    `<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${baseType}">${correctXml(correct)}${mappingXml(points, most)}</responseDeclaration>`,
    `<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMinimum="0" normalMaximum="${most}"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>`,
    '<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>',
  ].join('\n');

const correctXml = (correct: string[]): string =>
  correct.length === 0
    ? ''
    : `<correctResponse>${correct.map((value) => `<value>${value}</value>`).join('')}</correctResponse>`;

const mappingXml = (points: Map<string, number> | null, most: number): string =>
  points === null
    ? ''
    : `<mapping lowerBound="0" upperBound="${most}" defaultValue="0">${[...points]
        .map(([key, value]) => `<mapEntry mapKey="${key}" mappedValue="${value}"/>`)
        .join('')}</mapping>`;

/** An answer in a pupil's own words has none. */
const processing = ({ correct, points }: Interaction): string =>
  correct.length === 0
    ? ''
    : `<responseProcessing template="${TEMPLATES}${points === null ? 'match_correct' : 'map_response'}"/>\n`;

const rubric = (item: Item): string => {
  const text = rubricMarkup(item);
  return text === '' ? '' : `<rubricBlock view="scorer">${text}</rubricBlock>`;
};
