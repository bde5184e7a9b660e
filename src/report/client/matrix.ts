import { canReadByFact, READ_IT } from './reading/chooser.js';

/**
 * A cell of the matrix opens the sentences of its fact in a row below: a copy of what the facts section shows, so that they
 * stand in the page once. Without script the cell is a link to them.
 */
export const connectMatrix = (): void => {
  for (const table of document.querySelectorAll<HTMLTableElement>('table.matrix'))
    for (const link of table.querySelectorAll<HTMLAnchorElement>('a.opener')) link.replaceWith(buttonOf(link));
};

const buttonOf = (link: HTMLAnchorElement): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'opener';
  button.setAttribute('aria-expanded', 'false');
  // Of many outlets a cell shows its sign alone.
  if (link.querySelector('.said')) button.title = `${link.closest('td')!.dataset.outlet}: ${wordsOf(link)}`;
  button.append(...link.childNodes);
  const wording = link.hash.slice(1);
  button.addEventListener('click', () => (button.ariaExpanded === 'true' ? close(button) : open(button, wording)));
  button.addEventListener('keydown', ({ key }) => key === 'Escape' && close(button));
  return button;
};

const wordsOf = (link: Element): string => [...link.querySelectorAll('.said')].map((one) => one.textContent).join('; ');

/** The row of sentences under the button's row, where there is one. */
const openedUnder = (button: HTMLElement): HTMLTableRowElement | null => {
  const next = button.closest('tr')?.nextElementSibling;
  return next instanceof HTMLTableRowElement && next.classList.contains('opened') ? next : null;
};

const close = (button: HTMLButtonElement): void => {
  if (button.ariaExpanded !== 'true') return;
  openedUnder(button)?.remove();
  button.ariaExpanded = 'false';
  button.removeAttribute('aria-controls');
};

const open = (button: HTMLButtonElement, wording: string): void => {
  const row = button.closest('tr')!;
  for (const other of row.querySelectorAll<HTMLButtonElement>('button.opener')) close(other);
  const fact = document.getElementById(wording)?.closest('.fact');
  if (!fact) return;
  const opened = document.createElement('tr');
  opened.className = 'opened';
  opened.id = `opened-${fact.id}`;
  const cell = opened.insertCell();
  cell.colSpan = row.cells.length;
  const inside = document.createElement('div');
  inside.className = 'opened-inside';
  inside.append(wordingsOf(fact, wording), linksTo(fact, button));
  inside.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    close(button);
    button.focus();
  });
  cell.append(inside);
  row.after(opened);
  button.ariaExpanded = 'true';
  button.setAttribute('aria-controls', opened.id);
};

/** A copy of each outlet's sentences, the one that was asked for set off. */
const wordingsOf = (fact: Element, asked: string): Element => {
  const copy = fact.querySelector('.wordings')!.cloneNode(true) as Element;
  for (const item of copy.children)
    item.classList.toggle('asked', item.id === asked || item.querySelector(`[id="${asked}"]`) !== null);
  for (const item of copy.querySelectorAll('[id]')) item.removeAttribute('id');
  return copy;
};

const linksTo = (fact: Element, button: HTMLElement): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.className = 'onward';
  const number = button.closest('tr')!.querySelector('.fact-number')!.textContent;
  paragraph.append(linkTo(`#${fact.id}`, `Fact ${number}, with what differs`));
  if (canReadByFact()) paragraph.append(linkTo(`#read-${fact.id}`, READ_IT));
  return paragraph;
};

const linkTo = (address: string, words: string): HTMLElement => {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  return link;
};
