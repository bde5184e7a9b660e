/** Folds long lists on the screen. */
export const closeFolds = (): void => {
  for (const fold of folds()) fold.open = false;
};

/** The element that the address names; a hand-written address may be no valid one. */
export const addressed = (): HTMLElement | null => {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
};

/** Opens what an address leads into. */
export const reveal = (behavior: ScrollBehavior = 'auto'): void => {
  const target = addressed();
  for (let around = target?.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  target?.scrollIntoView({ behavior });
};

/** Opens folds on paper and for whoever follows a link into one. */
export const connectFolds = (): void => {
  window.addEventListener('hashchange', () => reveal());
  let before: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    before = folds().filter(({ open }) => !open);
    for (const fold of before) fold.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const fold of before) fold.open = false;
  });
};

const folds = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')];
