/**
 * Names that XML, QTI and file systems take (letters, digits, `-`, `_`, `.`; a letter first), one for each text, also where
 * texts differ by case or by signs alone.
 */
export const identifiersOf = (names: string[]): string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 60);
    const start = /^[A-Za-z]/.test(plain) ? plain : `item-${plain}`;
    let free = start;
    for (let next = 2; taken.has(free.toLowerCase()); next += 1) free = `${start}-${next}`;
    taken.add(free.toLowerCase());
    return free;
  });
};
