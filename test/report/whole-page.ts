import { inflateRawSync } from 'node:zlib';

/** A page as a browser shows it once the script has put what the page carries compressed into its folds. */
export const wholePage = (page: string): string => {
  const [, packed = ''] = /<script type="text\/plain" id="data-built">(.*?)<\/script>/.exec(page) ?? [];
  const parts = JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')) as string[];
  return page.replace(/<p [^>]*data-part="(\d+)">.*?<\/p>/g, (_, number) => parts[Number(number)]!);
};
