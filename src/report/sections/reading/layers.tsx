import type { ComponentChildren } from 'preact';
import { MARK, type MarkKind } from '../../labels.js';

interface Layer {
  /** Its name in an address: `#layers=loaded,hedge`. */
  name: string;
  id: string;
  title: ComponentChildren;
  shape: string;
  /** Off until it is asked for: the page is dense enough. */
  off?: boolean;
  /** Drawn by the script alone. */
  scripted?: boolean;
}

const KINDS = (Object.entries(MARK) as [MarkKind, (typeof MARK)[MarkKind]][]).map(
  ([kind, { letter, titles, shape }]): Layer => ({
    name: kind === 'loaded-term' ? 'loaded' : kind,
    id: `layer-${kind}`,
    title: (
      <span id={`kind-${kind}`} class={`m-${kind}`}>
        {titles}
      </span>
    ),
    shape: `${letter}, ${shape}`,
  }),
);

const LAYERS: Layer[] = [
  ...KINDS,
  { name: 'credited', id: 'layer-credited', title: <span class="credited">Credited words</span>, shape: 'shaded' },
  {
    name: 'quotation',
    id: 'layer-quotation',
    title: <span class="quoted">Quotations</span>,
    shape: 'line above',
    off: true,
  },
  {
    name: 'naming',
    id: 'layer-naming',
    title: <span class="named">Naming</span>,
    shape: 'dotted line above',
    off: true,
    scripted: true,
  },
  { name: 'facts', id: 'layer-facts', title: <span>Facts</span>, shape: 'small number' },
];

/** The legend is the switch: each layer's name wears its line. Works by `:has()`, so without script too. */
export const Layers = () => (
  <fieldset class="layers">
    <legend>Marks shown</legend>
    {LAYERS.map(({ name, id, title, shape, off, scripted }, i) => (
      <label class={scripted ? 'layer scripted' : 'layer'}>
        <input type="checkbox" id={id} value={name} checked={!off} aria-keyshortcuts={keyOf(i)} />
        {title}
        <span class="shape">
          {shape}
          <span class="key" aria-hidden="true">
            {keyOf(i)}
          </span>
        </span>
      </label>
    ))}
  </fieldset>
);

/** The keys stand in one row: 1 to 9, and 0 for the tenth. */
const keyOf = (i: number): string => `${(i + 1) % 10}`;
