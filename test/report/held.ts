import { compare } from '../../src/index.js';
import type { Comparison } from '../../src/model/comparison.js';

const SPEECH = `Briefing at the old harbour

MS. OKAFOR: Good afternoon to all of you here. We may have to close the north dock for up to six weeks if the cracks widen.

Q: Will anybody lose a job over this?

MS. OKAFOR: We are not planning to dismiss anyone. We were told in November that the pillars were sound.

MS. OKAFOR: That inspection was carried out by an outside company from the capital. The ferries will go on as before.
`;

const COURIER = `North dock closes for six weeks

The harbour is closing the north dock for six weeks, its director Ada Okafor said on Tuesday.

“We are not planning to dismiss anyone,” Ms Okafor told reporters. “We were assured in November that the pillars were sound,” she said.
`;

const LEDGER = `Cracks in the north dock

“We may have to close the north dock … if the cracks widen,” director Ada Okafor said. The inspection was carried out by an outside company from the capital.

“Nobody ever asked the fishermen what they thought,” a fisherman said.
`;

/** Two outlets held against a speech; with one article only the first of them. */
export const heldAgainstSpeech = (articles = 2): Comparison =>
  compare(
    [
      { id: 'courier', outlet: 'The Courier', text: COURIER },
      { id: 'ledger', outlet: 'The Ledger', text: LEDGER },
    ].slice(0, articles),
    { event: 'North dock', reference: { id: 'briefing', outlet: 'Harbour', date: '2026-03-03', text: SPEECH } },
  );
