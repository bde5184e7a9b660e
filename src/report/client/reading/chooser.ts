const chooser = (): HTMLSelectElement | null => document.querySelector('.fact-chooser select');

/** A label may be a whole sentence, and a list as wide as that covers the texts. */
const LONGEST = 90;

/** Lists the facts in the order and under the headings of the facts section, which is whole by now (client/built.ts). */
export const fillChooser = (picked: number | null): void => {
  const select = chooser();
  if (!select || select.options.length > 1) return;
  let group: HTMLElement = select;
  let heading: string | undefined;
  for (const fact of document.querySelectorAll<HTMLElement>('#facts .fact')) {
    const number = fact.id.replace('fact-', '');
    const label = fact.querySelector('h3')!.textContent.trim().slice(number.length).trim();
    const above = fact.closest('details[data-fold]')?.querySelector('summary')?.textContent;
    if (above && above !== heading) {
      group = document.createElement('optgroup');
      (group as HTMLOptGroupElement).label = above;
      select.append(group);
    }
    heading = above ?? heading;
    const short = label.length > LONGEST ? `${label.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : label;
    group.append(new Option(`${number} – ${short}`, number));
  }
  if (picked) select.value = `${picked}`;
};

export const READ_IT = 'Read it in the texts';

/** False where the texts stand not beside each other, or not in the page at all. */
export const canReadByFact = (): boolean => chooser() !== null;

/** A way from each fact to the texts; the page would be longer by its address for every fact. */
export const offerReading = (): void => {
  if (!canReadByFact()) return;
  for (const fact of document.querySelectorAll<HTMLElement>('#facts .fact:not(:has(> .to-reading))')) {
    const link = document.createElement('a');
    link.className = 'to-text to-reading';
    link.href = `#read-${fact.id}`;
    link.textContent = READ_IT;
    fact.append(link);
  }
};

export const showPicked = (fact: number, hasMore: boolean): void => {
  const select = chooser();
  if (!select) return;
  select.value = `${fact}`;
  document.querySelector<HTMLButtonElement>('[data-more]')!.disabled = !hasMore;
};

/** The fact after or before the one that is picked, in the order of the list; at its ends the list begins anew. */
export const factBeside = (picked: number | null, step: number): number | null => {
  const facts = [...(chooser()?.options ?? [])].flatMap(({ value }) => (value ? Number(value) : []));
  const at = picked === null ? -1 : facts.indexOf(picked);
  if (at < 0) return (step > 0 ? facts[0] : facts.at(-1)) ?? null;
  return facts[(at + step + facts.length) % facts.length]!;
};
