/** Tells a screen reader what moved, when it has finished what it reads. */
export const say = (words: string): void => {
  const status = document.querySelector('.reader [role="status"]');
  if (status) status.textContent = words;
};
