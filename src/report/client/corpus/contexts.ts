import type { ContextPlace, Contexts, ItemContexts } from '../../../model/corpus-statistics.js';
import type { Voice } from '../../../model/finding.js';
import { cardOf } from '../card.js';
import { unpackedText } from '../packed.js';
import { unpack } from '../unpack.js';
import { connectArrows } from './arrows.js';

let contexts: Promise<Contexts['within']> | undefined;

/** What the page carries, unpacked when it is first asked for. */
const contextsHeld = (): Promise<Contexts['within']> => {
  contexts ??= unpackedText('data-contexts').then((text) => unpack(JSON.parse(text!)) as Contexts['within']);
  return contexts;
};

/** A word in a picture or a table opens a card with its sentences by group. */
export const connectContexts = (): void => {
  const card = cardOf('The word in its sentences', 'contexts');
  if (!card) return;
  const openFrom = async (target: EventTarget | null): Promise<boolean> => {
    const word = target instanceof Element ? target.closest<HTMLElement | SVGGElement>('[data-word]') : null;
    if (!word) return false;
    const [list = 0, item = 0] = word.dataset.word!.split('.').map(Number);
    const held = (await contextsHeld())[list]?.items[item];
    if (held) card.open(word, contentOf(held));
    return true;
  };
  document.addEventListener('click', ({ target }) => void openFrom(target));
  document.addEventListener('keydown', (event) => {
    // A button does it by itself.
    if (!(event.target instanceof SVGElement) || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    void openFrom(event.target);
  });
};

/** Makes buttons of the words of all pictures: one of each is reached by Tab, the others by the arrow keys. */
export const offerContexts = (): void => {
  for (const picture of document.querySelectorAll<SVGElement>('svg.scatter:not([role="group"])')) {
    const words = [...picture.querySelectorAll<SVGGElement>('[data-word]')];
    if (words.length === 0) continue;
    picture.setAttribute('role', 'group');
    for (const word of words) word.setAttribute('role', 'button');
    connectArrows(words);
  }
};

const contentOf = ({ item, groups }: ItemContexts): HTMLElement[] => [
  element('h2', 'context-word', [outside(item)]),
  ...groups.map(({ group, places }) =>
    element('section', '', [
      element('h3', 'who', [outside(group)]),
      element(
        'ul',
        'plain',
        places.map((place) => placeOf(place, group)),
      ),
    ]),
  ),
];

const placeOf = ({ before, text, after, outlet, date, voice }: ContextPlace, group: string): HTMLElement => {
  const told = [outlet === group ? null : outlet, date, VOICE[voice]].filter((one) => one !== null);
  const sentence = element('p', 'context', [before, element('mark', '', [text]), after]);
  sentence.dir = 'auto';
  return element('li', '', [
    sentence,
    element(
      'p',
      'note',
      told.flatMap((one, i) => [i > 0 ? ' · ' : '', outside(one)]),
    ),
  ]);
};

const VOICE: Record<Voice, string> = {
  outlet: 'in the outlet’s own words',
  paraphrased: 'in words credited to a source',
  quoted: 'in a quotation',
};

const outside = (text: string): HTMLElement => element('bdi', '', [text]);

/** Texts from outside become text, never markup. */
const element = (name: string, className: string, children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};
