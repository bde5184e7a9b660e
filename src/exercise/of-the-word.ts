/**
 * What the reason on a list says of the word itself. What a text could tell instead (“the act can be told”, “without saying what was
 * done”) is said of texts in general, and a class has a sentence before it that may well tell it.
 */
export const ofTheWord = (why: string): string =>
  why
    .replace(/;[^;]*\b(?:can|could|may) be (?:told|asked|given|named|counted)[^;]*$/, '')
    .replace(/;[^;]*\bwould (?:show|tell)\b[^;]*$/, '')
    .replace(/,? without (?:saying|telling|naming|showing)\b.*$/, '')
    .replace(/,? where\b.*\b(?:can|could|would)\b.*$/, '')
    .replace(/[.;,]?$/, '.');
