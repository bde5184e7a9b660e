import { escaped, oneLine } from './text.js';

/** A task with the names and files of its items. */
export interface Section {
  name: string;
  title: string;
  items: { name: string; path: string }[];
}

export interface Test {
  name: string;
  title: string;
  /** All sections stand in it. */
  part: string;
  sections: Section[];
}

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqti_v2p1';

/**
 * The lesson as a test, a section a task: some importers look for a test and take a heap of items for none. A pupil may go back
 * and forth, hands in each answer by itself and once, and is shown the reasons then. The score is the sum of the items'.
 */
export const testXml = ({ name, title, part, sections }: Test): string => `<?xml version="1.0" encoding="UTF-8"?>
<assessmentTest xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd" identifier="${name}" title="${titleOf(title)}">
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
<testPart identifier="${part}" navigationMode="nonlinear" submissionMode="individual">
<itemSessionControl maxAttempts="1" showFeedback="true" allowReview="true"/>
${sections.map(sectionXml).join('\n')}
</testPart>
<outcomeProcessing><setOutcomeValue identifier="SCORE"><sum><testVariables variableIdentifier="SCORE"/></sum></setOutcomeValue></outcomeProcessing>
</assessmentTest>
`;

const sectionXml = ({
  name,
  title,
  items,
}: Section): string => `<assessmentSection identifier="${name}" title="${titleOf(title)}" visible="true">
${items.map((item) => `<assessmentItemRef identifier="${item.name}" href="${item.path}"/>`).join('\n')}
</assessmentSection>`;

const titleOf = (title: string): string => escaped(oneLine(title));
