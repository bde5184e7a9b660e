import { deflate } from './deflate.js';
import { lettersOf } from './letters.js';

/** Data as the page's script unpacks them (client/packed.ts). */
export const packed = (id: string, value: unknown): string =>
  carried(id, lettersOf(deflate(new TextEncoder().encode(JSON.stringify(value)))));

export const carried = (id: string, letters: string): string =>
  `<script type="text/plain" id="${id}">${letters}</script>`;
