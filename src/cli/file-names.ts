import { createHash } from 'node:crypto';

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const longest = 60;

/**
 * A file name, without ending, for an event. Only letters, digits and hyphens are left, so a name can't lead out of its
 * folder. Where more than case and blanks had to change, a hash of the event keeps different events apart.
 */
export const fileNameOf = (event: string): string => {
  const spaced = event.normalize('NFC').trim().toLowerCase().replace(/\s+/g, '-');
  const safe = spaced
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...safe].slice(0, longest).join('');
  if (short === spaced && short !== '' && !reserved.test(short)) return short;
  const hash = createHash('sha256').update(event).digest('hex').slice(0, 8);
  return `${short || 'event'}-${hash}`;
};

/** Gives each event of one run a name that no other has, and that is not one of those kept for something else. */
export const fileNamer = (kept: readonly string[] = []): ((event: string) => string) => {
  const taken = new Set<string>(kept);
  return (event) => {
    const wanted = fileNameOf(event);
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted}-${n}`;
    taken.add(name);
    return name;
  };
};
