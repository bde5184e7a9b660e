import { describe, expect, it } from 'vitest';
import { compare } from '../../src/index.js';
import { keyDifferences } from '../../src/report/key-differences/index.js';
import { viewOf } from '../../src/report/view.js';

/** What the first screen says of an event whose outlets write these texts. */
const firstScreen = (texts: Record<string, string>) =>
  keyDifferences(
    viewOf(
      compare(
        Object.entries(texts).map(([outlet, text]) => ({ outlet, text })),
        { event: 'an event' },
      ),
    ),
  );

const filler = {
  school: 'A new primary school opened beside the church in Marren. Children sang for the guests and planted an oak.',
  bridge: 'Engineers repaired the old stone bridge over the Sarn. Traffic had been diverted for eleven weeks.',
};

describe('the first screen of an invented event', () => {
  it('opens with the fact that one outlet states and another has from an unnamed source', () => {
    const said = firstScreen({
      Courier: `The harbour authority will sell its northern docks to Polmark for $40 million. The union leader Ana Ruiz opposed the sale of the docks in a letter to the council. ${filler.school}`,
      Ledger: `The harbour authority will sell its northern docks to Polmark for $40 million, a person familiar with the talks said. The union leader Ana Ruiz opposed the sale of the docks in a letter to the mayor. ${filler.bridge}`,
    });
    expect(said[0]).toMatchObject({
      kind: 'status',
      sentence: 'Courier states it as fact; Ledger attributes it to an unnamed source.',
    });
    expect(said[0]!.label).toContain('sell its northern docks to Polmark');
  });

  it('puts it before what is denied and before numbers, in an event of three outlets', () => {
    const said = firstScreen({
      Courier: `Divers found 14 drums of solvent below the Marren ferry pier on Sunday. The mayor Lena Brandt knew of the leak in April. ${filler.school}`,
      Ledger: `Divers found 19 drums of solvent below the Marren ferry pier on Sunday. The mayor Lena Brandt never knew of the leak in April, her office said. ${filler.bridge}`,
      Post: `Divers found 14 drums of solvent below the Marren ferry pier on Sunday, an official said. Shops along the quay stayed shut.`,
    });
    expect(said[0]).toMatchObject({ kind: 'status' });
    expect(said[0]!.sentence).toBe('Courier and Ledger state it as fact; Post attributes it to an unnamed source.');
    expect(said.map(({ kind }) => kind)).toContain('number');
    expect(said.find(({ kind }) => kind === 'number')!.sentence).toBe(
      'Courier and Post say “14 drums”; Ledger says “19 drums”.',
    );
  });

  it('says nothing of outlets that tell the same in the same way', () => {
    const said = firstScreen({
      Courier: `The harbour authority sold its northern docks to Polmark on Friday. ${filler.bridge}`,
      Ledger: `On Friday the northern docks were sold to Polmark by the harbour authority. ${filler.school}`,
    });
    expect(said).toEqual([]);
  });

  it('says of outlets that print one text that it is one statement', () => {
    const text = `The harbour authority sold its northern docks to Polmark on Friday. ${filler.bridge}`;
    const said = firstScreen({ Courier: text, Ledger: text });
    expect(said.map(({ kind }) => kind)).toEqual(['origin']);
    expect(said[0]!.sentence).toMatch(
      /^Courier and Ledger print the same \d+ words; what these say is one statement, not two\.$/,
    );
  });
});
