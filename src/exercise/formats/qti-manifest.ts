import type { Exercise } from '../../model/exercise.js';
import { identifiersOf } from './identifiers.js';
import type { Test } from './qti-test.js';
import { escaped, oneLine } from './text.js';

interface Resource {
  name: string;
  type: 'imsqti_test_xmlv2p1' | 'imsqti_item_xmlv2p1';
  path: string;
  /** Names of the resources without which it is nothing. */
  needs: string[];
}

/** The list of what the package holds: the test, which needs its items, and these. */
export const manifestXml = ({ title, event, level, version }: Exercise, test: Test | null): string => {
  const [identifier] = identifiersOf([`framewise-${event}-${level}${version}`]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd http://ltsc.ieee.org/xsd/LOM http://www.imsglobal.org/xsd/imsmd_loose_v1p3p2.xsd" identifier="${identifier}">
<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion><lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string language="en">${escaped(oneLine(title))}</string></title></general></lom></metadata>
<organizations/>
<resources>
${resourcesOf(test).map(resourceXml).join('\n')}
</resources>
</manifest>
`;
};

export const TEST_PATH = 'test.xml';

const resourcesOf = (test: Test | null): Resource[] => {
  if (test === null) return [];
  const items = test.sections.flatMap((section) => section.items);
  return [
    { name: test.name, type: 'imsqti_test_xmlv2p1', path: TEST_PATH, needs: items.map(({ name }) => name) },
    ...items.map(({ name, path }): Resource => ({ name, type: 'imsqti_item_xmlv2p1', path, needs: [] })),
  ];
};

const resourceXml = ({ name, type, path, needs }: Resource): string =>
  `<resource identifier="RES-${name}" type="${type}" href="${path}"><file href="${path}"/>${needs
    .map((other) => `<dependency identifierref="RES-${other}"/>`)
    .join('')}</resource>`;
