import type { LexiconKind } from '../model/lexicon.js';

/** What the name of a list of one's own may be: the name of its file, without folder and ending. */
export const listName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

interface Template {
  title: string;
  /** What the kind's entries do, as a comment. */
  use: string;
  /** The first entry, whose word no built-in list has, so that the new file has no fault. */
  entry: string;
}

const templates: Record<LexiconKind, Template> = {
  loaded: {
    title: 'Loaded words',
    use: 'Words that judge beyond the fact. They are marked in the text, with the reason and the plainer words.',
    entry: `  - id: hullabaloo
    forms: [hullabaloo, great to-do]   # as a dictionary has them; plurals and tenses are found by themselves
    pos: NOUN                          # only where it is a NOUN (or VERB, ADJ, ADV); leave out for any
    category: dysphemism               # or contentious-label, one-sided-term, euphemism, emotive-adjective, …
    alternatives: [dispute]            # plainer words; or: none agreed
    why: Makes a dispute look like mere noise.
    examples: [The hullabaloo over the ferry went on for a week.]
    counterExamples: [The dispute over the ferry went on for a week.]`,
  },
  hedges: {
    title: 'Hedges',
    use: 'Words that lower the certainty of a statement.',
    entry: `  - id: peradventure
    forms: [peradventure]
    match: exact                       # as it stands; leave out to find plurals and tenses too
    category: likelihood               # or modal, epistemic-verb, approximator, adaptor, hearsay, weasel, condition
    why: Says that the statement may not be so.
    examples: ["Peradventure the king has fled, and the town is empty."]
    counterExamples: [The king has fled.]`,
  },
  boosters: {
    title: 'Boosters',
    use: 'Words that raise the certainty of a statement.',
    entry: `  - id: forsooth
    forms: [forsooth]
    match: exact                       # as it stands; leave out to find plurals and tenses too
    category: certainty                # or universal
    why: Vouches for the statement without evidence.
    examples: ["The king, forsooth, has fled."]
    counterExamples: [The king has fled.]`,
  },
  cues: {
    title: 'Reporting words',
    use: 'Verbs that report what somebody says.',
    entry: `  - id: bloviate
    forms: [bloviate]                  # as a dictionary has it; all tenses are found by themselves
    pos: VERB
    category: attacking                # or neutral, distancing, endorsing, denying, insisting, …
    why: Reports speech as long and empty.
    examples: [The mayor bloviated that the ferry was safe.]
    counterExamples: [The mayor said that the ferry was safe.]
    properties:
      type: speech                     # what is reported was said
      takes: [quote, clause]           # what may follow: "…", that …`,
  },
  sources: {
    title: 'Sources',
    use: 'Nouns that name somebody who is let speak.',
    entry: `  - id: lamplighter
    forms: [lamplighter]               # as a dictionary has it; the plural is found by itself
    pos: [NOUN, PROPN]
    category: civilian                 # the role: official, police, company, expert, witness, civilian, …
    why: Someone who speaks for the work and not for an office.
    examples: [Lamplighters said the street was dark.]
    counterExamples: [The lamps were dark.]
    properties:
      type: person`,
  },
  contrasts: {
    title: 'Words for one thing',
    use: 'Sets of words for one thing: an outlet chooses, and the choice is shown beside that of another.',
    entry: `  - id: lamp-keeper
    forms: [lamplighter, lampkeeper]   # all the words for the one thing
    pos: NOUN
    category: work
    why: The words differ in whether the lamps are lit or kept.
    examples: [The lamplighter came at dusk., The lampkeeper came at dusk.]
    counterExamples: [The lamp went out at dusk.]`,
  },
  'harm-verbs': {
    title: 'Verbs of harm',
    use: 'Verbs of harm whose doer can be left out ("was hurt").',
    entry: `  - id: defenestrate
    forms: [defenestrate]              # as a dictionary has it; all tenses are found by themselves
    pos: VERB
    category: agentless-passive
    why: Harms a body; who did it can be left out.
    examples: [Two envoys were defenestrated on Monday.]
    counterExamples: [Two envoys came on Monday.]`,
  },
  context: {
    title: 'Words that decide about others',
    use: 'Words that are no finding themselves, but show that another is a name or only spoken about.',
    entry: `  - id: byword
    forms: [byword]
    pos: NOUN
    category: mention                  # the term that follows is spoken about, not used
    why: What follows is spoken about.
    examples: [The byword was new.]
    counterExamples: [The words were new.]`,
  },
};

/** A new list of one entry, explained line by line, without a fault. */
export const listTemplate = (name: string, kind: LexiconKind): string => {
  const { title, use, entry } = templates[kind];
  return `# A word list for Framewise. ${use}
#
# 1. Replace the entry at the end by your own and add more like it, each with its reasons.
# 2. framewise lexicon check ${name}.yaml names every fault, with its line.
#
# A "#" begins a note for people. Indent with blanks. Put a text in "quotation marks" if it holds a colon or begins
# with a quotation mark. docs/lexicons.md describes every field, also the conditions for words of several senses.

list: ${name}   # the name of this file without its ending; findings show it
kind: ${kind}
version: 0.1.0   # raise it whenever you change what is found
title: ${title}
description: Say in a sentence which words stand here.

# Who says that these words deserve notice: a style guide, a study. Every entry names one by its id.
sources:
  - id: guide
    title: The style guide or study that you draw on
    # publisher: Its publisher
    # year: 2024
    # url: https://example.org/guide

entries:
${entry}
    sources: [guide]
    # For a word of several senses, the neighbours that mean another one:
    # unless: { before: [words, before, it], after: [words, after, it], sentence: [anywhere, near] }
    # disputed: Where people disagree about the word, say so here.
`;
};
