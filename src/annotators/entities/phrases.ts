import type { Passage } from '../../model/document.js';
import { headNoun, modifiersIn } from './modifiers.js';
import { generationBehind, withGeneration } from './name-forms.js';
import { keysOf, narrowingOf, noWords } from './narrowing.js';
import type { Determiner, Phrase, ProperName } from './phrase.js';
import { PhraseLimits } from './phrase-limits.js';
import { endOfNoun, nameOf } from './proper-name.js';
import { Trait, traitsIn } from './traits.js';
import { isDemonym } from './vocabulary.js';

const demonstratives = new Set(['this', 'that', 'these', 'those', 'such']);

const complementWords = new Set(['of', 'with', 'for', 'on', 'between', 'against', 'over', 'about', 'from']);

const locatives = new Set([
  'in',
  'at',
  'to',
  'near',
  'into',
  'outside',
  'across',
  'around',
  'through',
  'toward',
  'towards',
]);

/** The noun phrases of a passage in text order, outer before inner; pronouns too. One pass over the tokens. */
export const readPhrases = (passage: Passage, names: boolean[]): Phrase[] => {
  const found: Phrase[] = [];
  const traits = traitsIn(passage.tokens);
  passage.sentenceTokens.forEach(({ first, end }, sentence) => {
    found.push(...new SentenceReader(passage, names, traits, sentence, first, end).read());
  });
  return found;
};

/** Reads one sentence from left to right. */
class SentenceReader extends PhraseLimits {
  private readonly found: Phrase[] = [];
  private verbSeen = false;

  constructor(
    passage: Passage,
    names: boolean[],
    traits: Int32Array,
    private readonly sentence: number,
    first: number,
    end: number,
  ) {
    super(passage, names, traits, first, end);
  }

  read(): Phrase[] {
    let i = this.first;
    let possessor: Phrase | null = null;
    while (i < this.end) {
      const token = this.token(i);
      if (token.pos === 'VERB' || token.pos === 'AUX') this.verbSeen = true;
      if (this.isPartyTag(i)) {
        i = this.behindPartyTag(i);
        continue;
      }
      const phrase = this.phraseAt(i, possessor);
      possessor = null;
      i = phrase ? phrase.endToken : i + 1;
      if (phrase && this.isGenitive(i)) {
        possessor = phrase;
        i++;
      }
    }
    this.addComplements();
    return this.found;
  }

  private isGenitive(i: number): boolean {
    const token = i < this.end ? this.token(i) : undefined;
    return token !== undefined && (token.normal === "'s" || token.normal === "'") && token.pos === 'PART';
  }

  /** Adds the phrase that begins at a token, the names in it first. */
  private phraseAt(start: number, possessor: Phrase | null): Phrase | null {
    const opening = this.token(start);
    let i = start;
    let determiner: Determiner = possessor ? 'possessive' : 'none';
    const counted = possessor ? 0 : this.counts(start);
    if (this.has(start, Trait.possessive) && this.beginsNominal(start + 1)) {
      determiner = 'possessive';
      i++;
    } else if (this.has(start, Trait.pronoun)) return this.add(this.pronoun(start));
    else if (counted > 0) {
      determiner = 'number';
      i += counted;
    } else if (
      opening.pos === 'DET' ||
      this.has(start, Trait.indefinite) ||
      opening.normal === 'such' ||
      this.pointsBack(start)
    ) {
      if (!this.beginsNominal(start + 1) || this.isConjunction(start) || this.token(start + 1).normal === 'as')
        return null;
      determiner = determinerOf(opening.normal);
      i++;
    } else if (!possessor && !this.opensBare(start)) return null;
    const body = i;
    if (determiner === 'none' && this.isGerund(body)) return null;
    while (i < this.end && this.continues(i, body, determiner)) i++;
    while (i > body && !this.mayEnd(i - 1)) i--;
    if (i === body || (!this.names[i - 1] && this.has(i - 1, Trait.time) && !this.boundsHappening(i - 1))) return null;
    if (determiner === 'none' && this.token(body).pos === 'NUM') determiner = 'number';
    return this.build(start, body, i, determiner, possessor);
  }

  /** Tokens of "hundreds of", "tens of thousands of" before what they count: "hundreds of migrants" are migrants. */
  private counts(start: number): number {
    let i = this.token(start).pos === 'DET' ? start + 1 : start;
    while (i + 2 < this.end && this.has(i, Trait.quantity) && this.token(i + 1).normal === 'of') i += 2;
    return i > start + 1 && this.opensBare(i) ? i - start : 0;
  }

  private add(phrase: Phrase): Phrase {
    this.found.push(phrase);
    return phrase;
  }

  private pronoun(i: number): Phrase {
    const { normal } = this.token(i);
    const plural = normal === 'they' || normal === 'them';
    return this.phrase(i, i + 1, {
      form: 'pronoun',
      head: normal,
      plural,
      dual: false,
      determiner: 'definite',
      modifiers: [],
      possessor: null,
      name: null,
    });
  }

  private build(start: number, body: number, end: number, determiner: Determiner, possessor: Phrase | null): Phrase {
    const bare = nameOf(this.passage.tokens, this.names, body, end);
    const generation = bare && bare.words.length > 1 ? generationBehind(this.passage.tokens, end, this.end) : null;
    const name = bare && generation ? withGeneration(bare, generation) : bare;
    const stop = generation ? end + 2 : end;
    // "A number of Mr. Doe's plans": what is counted stands behind his name.
    const first = possessor ? possessor.first : name && this.has(body - 2, Trait.quantity) ? body : start;
    const nounEnd = name ? end : endOfNoun(this.passage.tokens, body, end);
    const { singular, plural } = headNoun(this.passage.tokens, body, nounEnd);
    const modifiers = modifiersIn(this.passage.tokens, body, nounEnd - 1);
    if (nounEnd < end) modifiers.push(this.token(end - 1).normal);
    if (possessor) modifiers.push(...keysOf(possessor));
    const phrase = this.phrase(first, stop, {
      form: name ? 'name' : 'description',
      head: singular,
      plural: !name && plural,
      dual: !name && plural && this.isDual(first, body, determiner),
      determiner,
      modifiers,
      possessor,
      name,
    });
    if (!name) {
      phrase.noun = this.token(nounEnd - 1).normal;
      this.addInnerNames(body, end);
    }
    return this.add(phrase);
  }

  private isDual(first: number, body: number, determiner: Determiner): boolean {
    if (this.token(first).normal === 'both') return true;
    return this.token(body).normal === 'two' && determiner !== 'none' && determiner !== 'number';
  }

  /** Names that stand before a common noun: Hamas in "Hamas officials"; an adjective of a country names no country. */
  private addInnerNames(body: number, end: number): void {
    for (let i = body; i < end; i++) {
      if (!this.names[i]) continue;
      const from = i;
      while (i + 1 < end && (this.names[i + 1] || (this.joinsName(i + 1) && this.names[i + 2]))) i++;
      const text = this.passage.text.slice(this.token(from).start, this.token(i).end);
      if (isDemonym(text) || i + 1 === end) continue;
      const name = nameOf(this.passage.tokens, this.names, from, i + 1);
      if (name) this.add(this.innerName(from, i + 1, name));
    }
  }

  private innerName(first: number, end: number, name: ProperName): Phrase {
    const head = this.token(end - 1).normal;
    return this.phrase(first, end, {
      form: 'name',
      head,
      plural: false,
      dual: false,
      determiner: 'none',
      modifiers: [],
      possessor: null,
      name,
    });
  }

  /** Field by field in one order: objects of one shape are read several times faster than spread ones. */
  private phrase(
    first: number,
    end: number,
    {
      form,
      head,
      plural,
      dual,
      determiner,
      modifiers,
      possessor,
      name,
    }: Pick<Phrase, 'form' | 'head' | 'plural' | 'dual' | 'determiner' | 'modifiers' | 'possessor' | 'name'>,
  ): Phrase {
    const start = this.token(first).start;
    const stop = this.token(end - 1).end;
    const next = end < this.end ? this.token(end) : undefined;
    const before = first > this.first ? this.token(first - 1) : undefined;
    return {
      in: this.passage.in,
      start,
      end: stop,
      text: this.passage.text.slice(start, stop),
      form,
      sentence: this.sentence,
      first,
      endToken: end,
      head,
      noun: this.token(end - 1).normal,
      plural,
      dual,
      determiner,
      modifiers,
      complements: [],
      narrowing: noWords,
      possessor,
      name,
      subject: !this.verbSeen || next?.pos === 'VERB' || next?.pos === 'AUX',
      locative: before !== undefined && locatives.has(before.normal),
    };
  }

  /** "the president of France": what follows a preposition narrows the phrase before it. */
  private addComplements(): void {
    // From the last to the first, so that "a caravan of hundreds of migrants" is read with all that follows.
    for (let i = this.found.length - 1; i >= 0; i--) {
      const phrase = this.found[i]!;
      const preposition = phrase.endToken < this.end ? this.token(phrase.endToken) : undefined;
      if (!preposition || !(complementWords.has(preposition.normal) || phrase.head === 'end')) continue;
      const complement = this.found.findLast(({ first }) => first === phrase.endToken + 1);
      if (!complement || complement.form === 'pronoun') continue;
      phrase.complements.push(...keysOf(complement));
      const isWhole = preposition.normal === 'of' || (preposition.normal === 'to' && phrase.head === 'end');
      if (isWhole && phrase.form === 'description') this.extend(phrase, complement);
    }
    for (const phrase of this.found) if (phrase.form === 'description') phrase.narrowing = narrowingOf(phrase);
  }

  /** "The release of the prisoners" is named in full. Its tokens stay those up to its noun. */
  private extend(phrase: Phrase, complement: Phrase): void {
    phrase.end = complement.end;
    phrase.text = this.passage.text.slice(phrase.start, phrase.end);
  }
}

const determinerOf = (word: string): Determiner => {
  if (word === 'the' || word === 'both') return 'definite';
  if (demonstratives.has(word)) return 'demonstrative';
  return 'indefinite';
};
