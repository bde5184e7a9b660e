import type { Numbered } from '../shown.js';

export interface PageTask {
  number: number;
  title: string;
  instruction: string;
  help: string | null;
  items: Numbered[];
}

/** What the page was made with (pages/interactive.tsx). */
export interface PageData {
  title: string;
  version: string;
  tasks: PageTask[];
}

export const readData = (): PageData => JSON.parse(document.getElementById('tasks')?.textContent ?? '') as PageData;
