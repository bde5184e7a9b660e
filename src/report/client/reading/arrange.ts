import { areTabs, type Column } from './columns.js';

const tabs = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('.reader .jump a')];

export const outletBoxes = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('.outlets input')];

let shown = 0;

/** On a phone the one column that is shown. */
export const shownColumn = (columns: readonly Column[]): Column => columns[shown]!;

export const showColumn = (columns: readonly Column[], column: Column | undefined): void => {
  const index = column ? columns.indexOf(column) : -1;
  if (index < 0) return;
  shown = index;
  const box = outletBoxes()[index];
  if (box) box.checked = true;
  arrange(columns);
};

/**
 * Tabs on a phone, columns that scroll by themselves on a desk. What is not shown can still be found by the browser's search
 * in the page, which shows it then.
 */
export const arrange = (columns: readonly Column[]): void => {
  const boxes = outletBoxes();
  const inTabs = areTabs();
  give(document.querySelector('.reader .jump'), { role: inTabs && 'tablist' });
  give(document.querySelector('.reader .columns'), { tabindex: !inTabs && '0' });
  for (const [i, tab] of tabs().entries())
    give(tab, {
      id: inTabs && `tab-${i + 1}`,
      role: inTabs && 'tab',
      'aria-selected': inTabs && `${i === shown}`,
      'aria-controls': inTabs && `column-${i + 1}`,
      tabindex: inTabs && (i === shown ? '0' : '-1'),
    });
  for (const [i, { element, name }] of columns.entries()) {
    const isShown = inTabs ? i === shown : (boxes[i]?.checked ?? true);
    give(element, {
      id: `column-${i + 1}`,
      role: isShown && (inTabs ? 'tabpanel' : 'group'),
      'aria-label': isShown && name,
      tabindex: !inTabs && isShown && '0',
      hidden: !isShown && 'until-found',
    });
  }
};

const give = (element: Element | null, attributes: Record<string, string | false>): void => {
  for (const [name, value] of Object.entries(attributes))
    if (value === false) element?.removeAttribute(name);
    else element?.setAttribute(name, value);
};
