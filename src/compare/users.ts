/** Which one article has something, or that there are several. */
export type Users<Thing> = Map<Thing, number>;

export const SEVERAL = -1;

/** Notes that an article has something; false where that was known, or known of several. */
export const noteUser = <Thing>(users: Users<Thing>, thing: Thing, article: number): boolean => {
  const known = users.get(thing);
  if (known === article || known === SEVERAL) return false;
  users.set(thing, known === undefined ? article : SEVERAL);
  return true;
};
