/** Of many buttons one is in the order of the Tab key; the arrow keys, Home and End go to the others. */
export const connectArrows = (buttons: readonly SVGElement[]): void => {
  const toCome = (current: number): void => {
    for (const [i, button] of buttons.entries()) button.setAttribute('tabindex', i === current ? '0' : '-1');
  };
  toCome(0);
  for (const [i, button] of buttons.entries()) {
    button.addEventListener('focus', () => toCome(i));
    button.addEventListener('keydown', (event) => {
      const to = placeAfter(event.key, i, buttons.length);
      if (to === null) return;
      event.preventDefault();
      buttons[to]!.focus();
    });
  }
};

const placeAfter = (key: string, from: number, many: number): number | null => {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (from + 1) % many;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (from + many - 1) % many;
    case 'Home':
      return 0;
    case 'End':
      return many - 1;
    default:
      return null;
  }
};
