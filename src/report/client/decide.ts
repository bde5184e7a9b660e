import type { Judgement, Verdict } from '../../model/judgement.js';
import { decidedBy } from '../labels.js';
import { comparisonData } from './data.js';
import { decisionsYaml, judgementsIn } from './decision-file.js';
import { saveFile } from './save-file.js';

const CHOICES: [Verdict, string][] = [
  ['accept', 'Accept'],
  ['reject', 'Reject'],
  ['none', 'Only comment'],
];

/** What was decided in this page, by the anchor of what it is on; each file that is saved holds all of it. */
const made = new Map<string, Judgement>();
let isSaved = true;
let name = '';

/** A form at each fact that stands in the page by now; a card brings its own. */
export const offerDecisions = (): void => {
  for (const fact of document.querySelectorAll<HTMLElement>('.fact:not(:has(> .decide))'))
    fact.append(decisionForm(fact.id));
};

/** The button that saves all that was decided, and a question before what was not saved is lost. */
export const connectDecisions = (): void => {
  const section = document.getElementById('decisions');
  if (!section) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Save the decisions (decisions.yaml)';
  button.addEventListener('click', save);
  section.append(button);
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault();
  });
};

const save = async (): Promise<void> => {
  const comparison = await comparisonData();
  if (!comparison) return;
  saveFile(
    'decisions.yaml',
    decisionsYaml(comparison, new Map([...judgementsIn(comparison), ...made])),
    'application/yaml',
  );
  isSaved = true;
  for (const unsaved of document.querySelectorAll('[data-decided] em')) unsaved.remove();
};

/** The form is made when it is opened: a page has hundreds of marks. */
export const decisionForm = (anchor: string): HTMLElement => {
  const fold = document.createElement('details');
  fold.className = 'decide';
  const summary = document.createElement('summary');
  summary.textContent = 'Decide';
  fold.append(summary);
  fold.addEventListener('toggle', () => {
    if (fold.open && !fold.querySelector('form')) fold.append(formOf(anchor, fold));
  });
  return fold;
};

const formOf = (anchor: string, fold: HTMLDetailsElement): HTMLFormElement => {
  const form = document.createElement('form');
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = anchor.startsWith('fact') ? 'Do the outlets state one fact here?' : 'Is this mark right?';
  const before = made.get(anchor);
  group.append(legend, ...CHOICES.map(([verdict, label]) => choice(anchor, verdict, label, before?.verdict)));
  const comment = field('Comment', before?.comment ?? '');
  const by = field('Your name, if it shall stand there', before?.by ?? name);
  const keep = document.createElement('button');
  keep.textContent = 'Keep this decision';
  form.append(group, comment.label, by.label, keep);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const verdict = form.querySelector<HTMLInputElement>('input:checked')?.value as Verdict | undefined;
    const said = comment.input.value.trim();
    if (!verdict || (verdict === 'none' && !said)) return comment.input.focus();
    name = by.input.value.trim();
    keepDecision(anchor, { verdict, comment: said || null, by: name || null });
    fold.open = false;
    fold.querySelector('summary')?.focus();
  });
  return form;
};

const choice = (anchor: string, verdict: Verdict, words: string, chosen: Verdict | undefined): HTMLElement => {
  const label = document.createElement('label');
  const radio = document.createElement('input');
  radio.type = 'radio';
  radio.name = `verdict-${anchor}`;
  radio.value = verdict;
  radio.required = true;
  radio.checked = verdict === chosen;
  label.append(radio, ` ${words}`);
  return label;
};

const field = (words: string, value: string): { label: HTMLElement; input: HTMLInputElement } => {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'text';
  input.value = value;
  input.maxLength = 1000;
  label.append(`${words} `, input);
  return { label, input };
};

/** Shown beside what it is on and in the list, as the page shows one that was handed in. */
const keepDecision = (anchor: string, judgement: Judgement): void => {
  made.set(anchor, judgement);
  isSaved = false;
  const target = document.getElementById(anchor);
  if (target) {
    const line = document.createElement('p');
    line.className = 'decided';
    line.setAttribute('role', 'status');
    line.textContent = wordsOf(judgement);
    const before = target.querySelector(':scope > .decided');
    if (before) before.replaceWith(line);
    else if (target.matches('.fact')) target.querySelector('h3')?.after(line);
    else target.append(line);
  }
  list(anchor, judgement, target);
};

const list = (anchor: string, judgement: Judgement, target: HTMLElement | null): void => {
  const items = document.querySelector('[data-decided]');
  if (!items) return;
  const item = document.createElement('li');
  item.dataset.on = anchor;
  const link = document.createElement('a');
  link.href = `#${anchor}`;
  link.dir = 'auto';
  link.textContent = (target?.querySelector('h3, .note-word')?.textContent ?? anchor).trim();
  const unsaved = document.createElement('em');
  unsaved.textContent = ' Not yet saved.';
  item.append(link, `: ${wordsOf(judgement)}`, unsaved);
  const before = [...items.children].find((one) => one instanceof HTMLElement && one.dataset.on === anchor);
  if (before) before.replaceWith(item);
  else items.append(item);
  document.querySelector('[data-none]')?.remove();
};

const wordsOf = (judgement: Judgement): string =>
  `${decidedBy(judgement)}${judgement.comment === null ? '.' : `: “${judgement.comment}”`}`;
