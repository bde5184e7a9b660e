import type { SourcingPart, SourcingPartId } from '../../../model/sourcing.js';
import { Section } from '../../parts.js';
import type { View } from '../../view.js';
import { AccusedPart } from './accused.js';
import { EverySource } from './every-source.js';
import { Overview, SourceMix } from './overview.js';
import { PathsPart } from './paths.js';
import { SpeakersPart } from './speakers.js';
import { UnnamedPart } from './unnamed.js';
import { VerbsPart } from './verbs.js';

const PARTS: [id: SourcingPartId, Part: (properties: { view: View }) => preact.JSX.Element][] = [
  ['speakers', SpeakersPart],
  ['unnamed', UnnamedPart],
  ['paths', PathsPart],
  ['verbs', VerbsPart],
  ['accused', AccusedPart],
];

const describedAs = (view: View, id: SourcingPartId): SourcingPart =>
  view.comparison.sourcing.parts.find((part) => part.id === id)!;

/** Who speaks, how much, by which path and with which verb, and what each text states about sources it does not name. */
export const Sources = ({ view }: { view: View }) => (
  <Section
    id="sources"
    question="Who speaks, and who stays unnamed?"
    guide="Statements credited to a source, by what kind of source it is, then each source with all that it says."
  >
    <ul class="in-this-section">
      {PARTS.map(([id]) => (
        <li>
          <a href={`#sourcing-${id}`}>{describedAs(view, id).title}</a>
        </li>
      ))}
    </ul>
    <SourceMix view={view} />
    <Overview view={view} />
    {PARTS.map(([id, Part]) => {
      const { title, definition, limits } = describedAs(view, id);
      return (
        <section class="part" id={`sourcing-${id}`} aria-labelledby={`sourcing-${id}-heading`}>
          <h3 id={`sourcing-${id}-heading`}>{title}</h3>
          <p class="guide">{definition}</p>
          <Part view={view} />
          <p class="note">{limits}</p>
        </section>
      );
    })}
    <EverySource view={view} />
  </Section>
);
