import { inflateRawSync } from 'node:zlib';

/** The data that a page carries to be saved, unpacked as a browser does it. */
export const savedIn = (page: string): string => {
  const [, packed = ''] = /<script type="text\/plain" id="data-comparison">(.*?)<\/script>/.exec(page) ?? [];
  return inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8');
};
