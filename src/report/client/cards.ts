import { cardOf } from './card.js';
import { decisionForm } from './decide.js';
import { rowsNamedIn } from './reading/naming.js';

/**
 * A marked word opens a card with its notes. The card is a copy of the notes that stand in the page, so what it says is
 * what the page says; where popovers are unknown the link leads to the note itself.
 */
export const connectCards = (): void => {
  const card = cardOf('Why this is marked');
  if (!card) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.m') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!link.classList.contains('off')) card.open(link, [...notesOf(link), ...rowsNamedIn(link)]);
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
