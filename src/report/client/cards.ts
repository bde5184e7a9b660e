import { decisionForm } from './decide.js';
import { rowsNamedIn } from './reading/naming.js';

/**
 * A marked word opens a card with its notes. The card is a copy of the notes that stand in the page, so what it says is
 * what the page says; where popovers are unknown the link leads to the note itself.
 */
export const connectCards = (): void => {
  if (!('popover' in HTMLElement.prototype)) return;
  const card = document.createElement('div');
  card.className = 'card';
  card.popover = 'auto';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', 'Why this is marked');
  document.body.append(card);

  let opener: HTMLAnchorElement | null = null;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.m') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.classList.contains('off')) return;
    opener = link;
    card.replaceChildren(...notesOf(link), ...rowsNamedIn(link), closing(card));
    card.showPopover();
    place(card, link);
    card.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  });
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
};

/** Copies of the notes of all marks on these words, each with the reason of its lexicon entry where it has one. */
const notesOf = (link: HTMLAnchorElement): HTMLElement[] =>
  (link.dataset.notes?.split(' ') ?? [link.hash.replace('#note-', '')]).flatMap((anchor) => {
    const note = document.getElementById(`note-${anchor}`);
    if (!note) return [];
    const copy = document.createElement('section');
    copy.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
    const entry = note.querySelector<HTMLAnchorElement>('a.to-entry');
    const reason = entry && document.getElementById(entry.hash.slice(1))?.querySelector('dl.reason');
    if (reason) {
      copy.querySelector('.note-reason')?.remove();
      copy.append(reason.cloneNode(true));
    }
    // The reader stands at the word: it needs no link to itself.
    const word = copy.querySelector('.note-word');
    word?.replaceWith(strongOf(word));
    copy.append(decisionForm(note.id));
    return [copy];
  });

const strongOf = (link: Element): HTMLElement => {
  const word = document.createElement('strong');
  word.className = 'note-word';
  word.dir = 'auto';
  word.textContent = link.textContent;
  return word;
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
const place = (card: HTMLElement, link: HTMLElement): void => {
  const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
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
