/** One capitalised word may be a country, which is no place to ask; two words or letters are a body or a person, “a source” is neither. */
export const isFullName = (label: string): boolean =>
  /^(?!an? ).*\p{Lu}\p{L}*[ ’'.-].*\p{L}|^(?:the )?\p{Lu}{2,}$/u.test(label);
