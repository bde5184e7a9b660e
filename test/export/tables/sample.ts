import { annotate } from '../../../src/index.js';

/** An invented report with everything that the tables tell apart; the map in its headline takes two code units. */
export const report = [
  'Mayor 🗺 slams ferry plan',
  'Mayor Ada Quillfeather slammed the ferry plan on Monday. Two aides, who were not authorised to speak, said that the regime of tolls would be scrapped.',
  '“The brazen scheme is a disaster,” Quillfeather told the council. She may appeal to Judge Irena Stavemoor.',
  'A baker said that Quillfeather “lied to the town”.',
].join('\n\n');

export const annotatedReport = (text = report) =>
  annotate({
    id: 'a1',
    title: 'Mayor 🗺 slams ferry plan',
    outlet: 'The Courier',
    date: '2026-03-10T18:00:00-05:00',
    event: 'ferry-plan',
    author: 'Rex Tollander',
    text,
  });

/** A title that the text does not hold is read by itself. */
export const annotatedTitle = () =>
  annotate({
    id: 'a2',
    outlet: 'The Ledger',
    title: '🗺 Mayor slams ferry plan',
    text: 'The plan may fail. It is old.',
  });
