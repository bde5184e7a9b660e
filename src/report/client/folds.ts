/** Folds long lists on the screen, opens them on paper and for whoever follows a link into one. */
export const connectFolds = (): void => {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')];
  for (const fold of folds) fold.open = false;

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let around = target?.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
      around.open = true;
    target?.scrollIntoView();
  };
  window.addEventListener('hashchange', reveal);
  if (location.hash) reveal();

  let before: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    before = folds.filter(({ open }) => !open);
    for (const fold of before) fold.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const fold of before) fold.open = false;
  });
};
