/** The kinds of mark on a marked word, in their order in the page: its lines are the classes `m-…`. */
export const kindsOf = (link: Element): string[] => [
  ...new Set([...link.querySelectorAll('[class^="m-"]')].map(({ className }) => className.slice(2))),
];

/** Says what each mark and each small number of the full texts is; said in the page itself, it would be a tenth of it. */
export const nameMarks = (): void => {
  for (const link of document.querySelectorAll('a.m'))
    link.setAttribute(
      'aria-describedby',
      kindsOf(link)
        .map((kind) => `kind-${kind}`)
        .join(' '),
    );
  for (const link of document.querySelectorAll<HTMLElement>('a.fact-ref')) link.ariaLabel = `Fact ${link.dataset.n}`;
};
