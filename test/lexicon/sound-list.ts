/** A list without a fault, as a test changes it. */
export const soundList = `list: words
kind: loaded
version: 0.1.0
title: Words
description: Words for a test.
sources:
  - id: guide
    title: A style guide
entries:
  - id: hullabaloo
    forms: [hullabaloo, great to-do]
    pos: NOUN
    category: dysphemism
    why: Makes a dispute look like noise.
    alternatives: [dispute]
    sources: [guide]
    examples: [The hullabaloo went on.]
    counterExamples: [The dispute went on.]
`;
