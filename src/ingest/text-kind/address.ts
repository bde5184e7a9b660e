import type { ArticleKind } from '../../model/text-kind.js';
import { entriesOf, kindsBy } from './data.js';

const byFolder = kindsBy('address', (folder) => folder);

/** A longer address is none. */
const longest = 2000;

/**
 * A folder of the address, or a part of its host before the site's own name. The last folder never counts, for it is the
 * text's own name, nor does any with mere numbers behind it: `/comment/5512` is a reader's comment.
 */
export const signInAddress = ({ url }: { url: string | null }): ArticleKind | null => {
  const parsed = url !== null && url.length <= longest && URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const folders = parsed.pathname.toLowerCase().split('/').filter(Boolean);
  const named = folders.findLastIndex((one) => /[a-z]{2}/.test(one));
  const folder = folders.slice(0, Math.max(0, named)).find((one) => byFolder.has(one) && !isUnless(one, folders));
  if (folder) return marked(folder, `its address has “/${folder}/”`);
  const parts = named < 0 ? [] : parsed.hostname.split('.').slice(0, -2);
  // `live.` is where a site broadcasts.
  const part = parts.find((one) => byFolder.has(one) && one !== 'live');
  return part === undefined ? null : marked(part, `its address has “${part}.”`);
};

/** A folder that also heads what is no text of the kind, as `/music/live/` does. */
const isUnless = (folder: string, folders: string[]): boolean =>
  entriesOf(byFolder.get(folder)!.kind, 'addressUnless').some((other) => folders.includes(other));

const marked = (folder: string, shownBy: string): ArticleKind => ({
  value: byFolder.get(folder)!.kind,
  certainty: 'marked',
  shownBy,
});
