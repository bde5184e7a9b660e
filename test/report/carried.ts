import { inflateRawSync } from 'node:zlib';
import { bytesOf } from '../../src/report/client/letters.js';

/** What a page carries compressed in one of its elements, unpacked as a browser does it. */
export const carriedIn = (page: string, id: string): string => {
  const letters = page.split(`<script type="text/plain" id="${id}">`)[1]?.split('</script>')[0] ?? '';
  return inflateRawSync(bytesOf(letters)).toString('utf8');
};
