export interface Card {
  /** Shows it beside what opened it, which gets the focus back. */
  open: (opener: Opener, content: readonly Node[]) => void;
}

type Opener = Element & HTMLOrSVGElement;

/** One card for the whole page, closed by Escape, its button, or a click elsewhere; null where popovers are unknown. */
export const cardOf = (label: string, className = ''): Card | null => {
  if (!('popover' in HTMLElement.prototype)) return null;
  const card = document.createElement('div');
  card.className = `card ${className}`.trim();
  card.popover = 'auto';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', label);
  document.body.append(card);

  let opener: Opener | null = null;
  card.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed' || !opener) return;
    // A click elsewhere has its own focus; Escape and the button give it back to the word.
    if (!document.activeElement || document.activeElement === document.body || card.contains(document.activeElement))
      opener.focus({ preventScroll: true });
    opener = null;
  });
  card.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) card.hidePopover();
  });
  return {
    open: (from, content) => {
      opener = from;
      const close = closing(card);
      card.replaceChildren(...content, close);
      card.showPopover();
      card.scrollTop = 0;
      place(card, from);
      close.focus({ preventScroll: true });
    },
  };
};

const closing = (card: HTMLElement): HTMLElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.textContent = 'Close';
  button.addEventListener('click', () => card.hidePopover());
  return button;
};

/** Under the word, or above it near the foot of the window; the stylesheet makes it a sheet at the foot of a phone. */
const place = (card: HTMLElement, opener: Element): void => {
  const word = opener.getClientRects()[0] ?? opener.getBoundingClientRect();
  const margin = 12;
  const left = Math.max(margin, Math.min(word.left, innerWidth - card.offsetWidth - margin));
  const below = word.bottom + 8;
  const top =
    below + card.offsetHeight + margin <= innerHeight ? below : Math.max(margin, word.top - card.offsetHeight - 8);
  card.style.setProperty('--card-left', `${left}px`);
  card.style.setProperty('--card-top', `${top}px`);
  // The sheet on a phone would cover a word that stands low.
  const covered = word.bottom + margin - card.getBoundingClientRect().top;
  if (card.getBoundingClientRect().left === 0 && covered > 0) scrollBy({ top: covered + 2 * margin });
};
