import { areTabs } from './columns.js';
import { switchLayer } from './layers.js';

/** What single keys do, by key; each tells whether it did anything. */
export type Actions = Record<string, () => void>;

/** Single keys work only while the texts are read, and never where a letter could be meant for something else. */
export const connectKeys = (actions: Actions, turn: (step: number) => void): void => {
  const help = document.querySelector<HTMLDetailsElement>('#reading .keys');
  if (!help) return;
  const on = help.querySelector<HTMLInputElement>('[data-keys]')!;
  document.addEventListener('keydown', (event) => {
    const { key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!on.checked || isInField(event.target) || !isRead()) return;
    if (areTabs() && (key === 'ArrowLeft' || key === 'ArrowRight')) turn(key === 'ArrowLeft' ? -1 : 1);
    else if (key === '?') help.open = !help.open;
    else if (actions[key]) actions[key]();
    else if (!/^\d$/.test(key) || !switchLayer(key)) return;
    event.preventDefault();
  });
};

const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable], [popover]') !==
    null;

const isRead = (): boolean => {
  const { top, bottom } = document.getElementById('reading')!.getBoundingClientRect();
  return top < innerHeight * 0.8 && bottom > innerHeight * 0.2;
};
