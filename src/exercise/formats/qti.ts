import type { Exercise, Item, Task } from '../../model/exercise.js';
import { flawOf } from '../flaw.js';
import { identifiersOf } from './identifiers.js';
import { itemXml } from './qti-item.js';
import { type Files, sorted, type Written } from './result.js';
import { escaped, oneLine } from './text.js';
import { zipped } from './zip.js';

/** The files of a QTI 2.1 package: an item a file, and the manifest that names them. */
export const qtiFiles = (exercise: Exercise): Written<Files> => {
  const { kept, omitted } = sorted<{ task: Task; item: Item }>(
    exercise.tasks.flatMap((task) =>
      task.items.map((item) => {
        const flaw = flawOf(item);
        return flaw === null ? { task, item } : { item: item.id, reason: flaw.what };
      }),
    ),
  );
  const names = identifiersOf(kept.map(({ item }) => item.id));
  const items = kept.map(({ task, item }, at) => [pathOf(names[at]!), itemXml(exercise, task, item, names[at]!)]);
  return { content: { 'imsmanifest.xml': manifestXml(exercise, names), ...Object.fromEntries(items) }, omitted };
};

/** The `.zip` file. */
export const qtiPackage = (exercise: Exercise): Written<Uint8Array> => {
  const { content, omitted } = qtiFiles(exercise);
  return { content: zipped(content), omitted };
};

const pathOf = (name: string): string => `items/${name}.xml`;

const manifestXml = ({ title, event, level, version }: Exercise, names: string[]): string => {
  const [identifier] = identifiersOf([`framewise-${event}-${level}${version}`]);
  const resources = names.map(
    (name) =>
      `<resource identifier="RES-${name}" type="imsqti_item_xmlv2p1" href="${pathOf(name)}"><file href="${pathOf(name)}"/></resource>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd http://ltsc.ieee.org/xsd/LOM http://www.imsglobal.org/xsd/imsmd_loose_v1p3p2.xsd" identifier="${identifier}">
<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion><lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string language="en">${escaped(oneLine(title))}</string></title></general></lom></metadata>
<organizations/>
<resources>
${resources.join('\n')}
</resources>
</manifest>
`;
};
