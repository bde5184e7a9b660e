/** Puts a text of the page on the clipboard; where the browser does not allow it, the text is selected for the reader to copy. */
export const connectCopying = (): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const text = document.getElementById(button.dataset.copy ?? '');
    const told = button.parentElement?.querySelector('[role="status"]');
    if (!text || !told) continue;
    button.addEventListener('click', async () => {
      const isCopied = await copied(text.textContent ?? '');
      if (!isCopied) getSelection()?.selectAllChildren(text);
      told.textContent = isCopied ? 'Copied.' : 'Selected: copy it with the keyboard or the menu.';
    });
  }
};

const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
