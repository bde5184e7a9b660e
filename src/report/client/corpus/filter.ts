/** Shows only what belongs to groups whose name has the letters that are typed, in whatever case. */
export const connectFilter = (): void => {
  const field = document.querySelector<HTMLInputElement>('#filter');
  const told = field?.parentElement?.querySelector('[role="status"]');
  if (!field || !told) return;
  const all = document.querySelectorAll('.groups [data-group]').length;
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLowerCase();
    for (const part of document.querySelectorAll<HTMLElement>('[data-group]'))
      part.hidden = !part.dataset.group!.toLowerCase().includes(wanted);
    const shown = document.querySelectorAll('.groups [data-group]:not([hidden])').length;
    told.textContent = wanted === '' ? `${all} groups` : `${shown} of ${all} groups`;
  });
};
