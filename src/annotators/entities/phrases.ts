import type { Passage, Token } from '../../model/document.js';
import { headNoun, modifiersIn } from './modifiers.js';
import { isStrayLineBreak } from './name-words.js';
import type { Determiner, Phrase } from './phrase.js';
import { endsHyphenated, nameOf } from './proper-name.js';
import {
  countryForms,
  days,
  isDemonym,
  isListedNoun,
  isPersonNoun,
  months,
  namesAKind,
  organizationOpeners,
  organizationTails,
  particles,
  singularOf,
  timeNouns,
  titles,
  undotted,
} from './vocabulary.js';

const demonstratives = new Set(['this', 'that', 'these', 'those', 'such']);
const indefinites = new Set([
  'a',
  'an',
  'another',
  'some',
  'any',
  'every',
  'each',
  'no',
  'several',
  'many',
  'few',
  'more',
  'most',
  'other',
  'one',
  'dozens',
  'hundreds',
  'scores',
]);
const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const pronouns = new Set(['he', 'she', 'they', 'it', 'him', 'her', 'them']);
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
  passage.sentenceTokens.forEach(({ first, end }, sentence) => {
    found.push(...new SentenceReader(passage, names, sentence, first, end).read());
  });
  return found;
};

/** Reads one sentence from left to right. */
class SentenceReader {
  private readonly found: Phrase[] = [];
  private verbSeen = false;

  constructor(
    private readonly passage: Passage,
    private readonly names: boolean[],
    private readonly sentence: number,
    private readonly first: number,
    private readonly end: number,
  ) {}

  read(): Phrase[] {
    let i = this.first;
    let possessor: Phrase | null = null;
    while (i < this.end) {
      const token = this.token(i);
      if (token.pos === 'VERB' || token.pos === 'AUX') this.verbSeen = true;
      const phrase = this.phraseAt(i, possessor);
      if (!phrase) {
        possessor = null;
        i++;
        continue;
      }
      this.found.push(...phrase.inner, phrase.phrase);
      i = phrase.phrase.endToken;
      possessor = null;
      if (this.isGenitive(i)) {
        possessor = phrase.phrase;
        i++;
      }
    }
    this.addComplements();
    return this.found;
  }

  private token(i: number): Token {
    return this.passage.tokens[i]!;
  }

  private isGenitive(i: number): boolean {
    const token = i < this.end ? this.token(i) : undefined;
    return token !== undefined && (token.normal === "'s" || token.normal === "'") && token.pos === 'PART';
  }

  private phraseAt(start: number, possessor: Phrase | null): { phrase: Phrase; inner: Phrase[] } | null {
    const opening = this.token(start);
    let i = start;
    let determiner: Determiner = possessor ? 'possessive' : 'none';
    if (possessives.has(opening.normal) && this.beginsNominal(start + 1)) {
      determiner = 'possessive';
      i++;
    } else if (pronouns.has(opening.normal)) return { phrase: this.pronoun(start), inner: [] };
    else if (opening.pos === 'DET' || opening.normal === 'such' || indefinites.has(opening.normal)) {
      if (!this.beginsNominal(start + 1) || this.isConjunction(start) || this.token(start + 1).normal === 'as')
        return null;
      determiner = determinerOf(opening.normal);
      i++;
    }
    const body = i;
    if (determiner === 'none' && this.isGerund(body)) return null;
    while (i < this.end && this.continues(i, body, determiner)) i++;
    while (i > body && !this.mayEnd(i - 1)) i--;
    if (i === body || (!this.names[i - 1] && timeNouns.has(singularOf(this.token(i - 1).normal).singular))) return null;
    if (determiner === 'none' && this.token(body).pos === 'NUM') determiner = 'number';
    return this.build(start, body, i, determiner, possessor);
  }

  /** "firing former director Doe", tagged as a noun. */
  private isGerund(i: number): boolean {
    const next = i + 1 < this.end ? this.token(i + 1) : undefined;
    const { normal, pos } = this.token(i);
    if (pos !== 'NOUN' || this.names[i] || !normal.endsWith('ing') || !next) return false;
    return next.normal === 'former' || (this.names[i + 1] === true && titles.has(next.normal));
  }

  /** "said that Israel", "what doctors": no determiner, although tagged as one. */
  private isConjunction(i: number): boolean {
    const { normal } = this.token(i);
    if (normal === 'what' || normal === 'which') return true;
    return normal === 'that' && (this.names[i + 1] === true || singularOf(this.token(i + 1).normal).plural);
  }

  private beginsNominal(i: number): boolean {
    if (i >= this.end) return false;
    const { pos } = this.token(i);
    return this.names[i] === true || ['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'VERB'].includes(pos);
  }

  /** Whether the token belongs to the phrase whose words began at `body`. */
  private continues(i: number, body: number, determiner: Determiner): boolean {
    const { pos, normal } = this.token(i);
    if (isStrayLineBreak(this.passage.tokens, i)) return false;
    if ((days.has(normal) || months.has(normal)) && !this.names[i]) return false;
    if (this.beginsTime(i)) return false;
    if (this.names[i]) return i === body || this.mayPrecedeName(i - 1);
    if (i > body && this.joinsName(i)) return true;
    if (i > body && (this.isVerbAfterAll(i) || this.followsPeople(i))) return false;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM') return true;
    const next = i + 1 < this.end ? this.token(i + 1) : undefined;
    if (pos === 'ADJ') return !indefinites.has(normal) || i > body;
    if (normal === '-') return i > body && next !== undefined && /^\p{L}/u.test(next.text) && this.isCompound(i);
    if (i > body && this.token(i - 1).normal === '-') return pos !== 'PUNCT' && pos !== 'PART';
    if (determiner === 'none' || !next) return false;
    const nominalNext = this.names[i + 1] === true || ['NOUN', 'PROPN', 'ADJ'].includes(next.pos);
    if (pos === 'ADV') return next.pos === 'ADJ' || next.normal === '-' || /ing$|ed$/.test(next.normal);
    const follows = i === body || ['ADJ', 'ADV', 'NUM'].includes(this.token(i - 1).pos);
    return pos === 'VERB' && nominalNext && follows && /(?:ed|en|ing|wn)$/.test(normal);
  }

  /** "newspaper Daily Bugle", "senator Ada Doe"; other nouns in small letters belong to another phrase, or were verbs. */
  private mayPrecedeName(i: number): boolean {
    const { text, pos } = this.token(i);
    if (pos !== 'NOUN' || !/^\p{Ll}/u.test(text) || particles.has(text)) return true;
    const { singular, plural } = singularOf(text);
    return isPersonNoun(text) || (!plural && namesAKind(singular)) || titles.has(singular);
  }

  /** "The Courier reports that": tagged as a noun, but what follows shows a verb. */
  private isVerbAfterAll(i: number): boolean {
    const next = i + 1 < this.end ? this.token(i + 1) : undefined;
    const { normal, pos } = this.token(i);
    return (
      pos === 'NOUN' && singularOf(normal).plural && !isListedNoun(normal) && next !== undefined && opensObject(next)
    );
  }

  /** "the officers work": people in the plural end a phrase. */
  private followsPeople(i: number): boolean {
    const { text, normal, pos } = this.token(i - 1);
    const { singular, plural } = singularOf(normal);
    return plural && pos === 'NOUN' && /^\p{Ll}.*s$/u.test(text) && isPersonNoun(singular);
  }

  /** "20 tests last year": a time begins. */
  private beginsTime(i: number): boolean {
    const next = i + 1 < this.end ? this.token(i + 1) : undefined;
    return (
      /^(?:last|next|this|earlier)$/.test(this.token(i).normal) && next !== undefined && timeNouns.has(next.normal)
    );
  }

  /** A hyphen within a word; with spaces around it only where a tokenizer has put them there. */
  private isCompound(i: number): boolean {
    const before = this.token(i - 1);
    const hyphen = this.token(i);
    const after = this.token(i + 1);
    const tight = before.end === hyphen.start && hyphen.end === after.start;
    const spaced = before.end + 1 === hyphen.start && hyphen.end + 1 === after.start;
    return tight || (spaced && (!/^\p{Lu}/u.test(after.text) || this.names[i - 1] === true));
  }

  /** Lower-case words within names: "van der Berg", "Department of Justice", "Immigration and Customs Enforcement". */
  private joinsName(i: number): boolean {
    if (!this.names[i - 1] && !this.joinedBefore(i)) return false;
    const { normal } = this.token(i);
    const next = this.nameAhead(i + 1);
    if (next < 0) return false;
    if (particles.has(normal)) return true;
    if (normal === '&') return true;
    if (normal === 'of' || normal === 'for' || normal === 'on') return this.opensBody(i);
    if (normal === 'and') return this.endsInTail(i + 1);
    return false;
  }

  private joinedBefore(i: number): boolean {
    return particles.has(this.token(i - 1).normal) && i - 2 >= this.first && this.names[i - 2] === true;
  }

  /** Index of the name word that follows at most one particle or article, else -1. */
  private nameAhead(i: number): number {
    for (let k = i; k < Math.min(i + 2, this.end); k++) {
      if (this.names[k]) return k;
      if (!particles.has(this.token(k).normal) && this.token(k).normal !== 'the') return -1;
    }
    return -1;
  }

  /** The names before "of" end in a word that opens the name of a body, or are the title of an office of state. */
  private opensBody(i: number): boolean {
    const before = this.token(i - 1).normal;
    if (this.token(i).normal === 'on') return /^(?:sub)?committee$|^commission$|^council$|^panel$/.test(before);
    return organizationOpeners.has(before) || (before === 'secretary' && this.token(i + 1).normal === 'state');
  }

  private endsInTail(i: number): boolean {
    let k = i;
    while (k < this.end && this.names[k]) k++;
    return k > i && organizationTails.has(this.token(k - 1).normal) && !countryForms.has(undotted(this.token(i).text));
  }

  private mayEnd(i: number): boolean {
    const { pos, text, normal } = this.token(i);
    if (this.names[i] || pos === 'NOUN' || pos === 'PROPN') return true;
    if (pos === 'ADJ') return isDemonym(text) || isListedNoun(normal);
    return endsHyphenated(this.passage.tokens, this.names, i + 1);
  }

  private pronoun(i: number): Phrase {
    const { normal } = this.token(i);
    return this.phrase(i, i + 1, {
      form: 'pronoun',
      head: normal,
      plural: normal === 'they' || normal === 'them',
      determiner: 'definite',
    });
  }

  private build(start: number, body: number, end: number, determiner: Determiner, possessor: Phrase | null) {
    const first = possessor ? possessor.first : start;
    const name = nameOf(this.passage.tokens, this.names, body, end);
    const { singular, plural } = headNoun(this.passage.tokens, body, end);
    const modifiers = modifiersIn(this.passage.tokens, body, end - 1);
    if (possessor) modifiers.push(...keysOf(possessor));
    const phrase = this.phrase(first, end, {
      form: name ? 'name' : 'description',
      head: singular,
      plural: !name && plural,
      determiner,
      modifiers,
      possessor,
      name,
    });
    return { phrase, inner: name ? [] : this.innerNames(body, end) };
  }

  /** Names that stand before a common noun: Hamas in "Hamas officials"; an adjective of a country names no country. */
  private innerNames(body: number, end: number): Phrase[] {
    const inner: Phrase[] = [];
    for (let i = body; i < end; i++) {
      if (!this.names[i]) continue;
      const from = i;
      while (i + 1 < end && (this.names[i + 1] || (this.joinsName(i + 1) && this.names[i + 2]))) i++;
      const text = this.passage.text.slice(this.token(from).start, this.token(i).end);
      if (isDemonym(text) || i + 1 === end) continue;
      const name = nameOf(this.passage.tokens, this.names, from, i + 1);
      if (name)
        inner.push(this.phrase(from, i + 1, { form: 'name', head: this.token(i).normal, determiner: 'none', name }));
    }
    return inner;
  }

  private phrase(
    first: number,
    end: number,
    fields: Partial<Phrase> & Pick<Phrase, 'form' | 'head' | 'determiner'>,
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
      sentence: this.sentence,
      first,
      endToken: end,
      noun: this.token(end - 1).normal,
      plural: false,
      modifiers: [],
      complements: [],
      possessor: null,
      name: null,
      subject: !this.verbSeen || next?.pos === 'VERB' || next?.pos === 'AUX',
      locative: before !== undefined && locatives.has(before.normal),
      ...fields,
    };
  }

  /** "the president of France": what follows a preposition narrows the phrase before it. */
  private addComplements(): void {
    const startingAt = new Map(this.found.map((phrase) => [phrase.first, phrase]));
    for (const phrase of this.found) {
      const preposition = phrase.endToken < this.end ? this.token(phrase.endToken) : undefined;
      if (!preposition || !complementWords.has(preposition.normal)) continue;
      const complement = startingAt.get(phrase.endToken + 1);
      if (!complement || complement.form === 'pronoun') continue;
      phrase.complements.push(...keysOf(complement));
      if (preposition.normal === 'of' && phrase.form === 'description') this.extend(phrase, complement);
    }
  }

  /** "The release of the prisoners" is named in full. Its tokens stay those up to its noun. */
  private extend(phrase: Phrase, complement: Phrase): void {
    phrase.end = complement.end;
    phrase.text = this.passage.text.slice(phrase.start, phrase.end);
  }
}

/** What a phrase adds when it narrows another: its country, its name, or its noun. */
export const keysOf = ({ name, head, text }: Phrase): string[] => {
  if (!name) return [head];
  const country = countryForms.get(undotted(name.words.join(' '))) ?? countryForms.get(undotted(text));
  return [country ? `country:${country.country}` : name.words.at(-1)!.toLowerCase()];
};

const opensObject = ({ normal, pos }: Token): boolean => pos === 'DET' || pos === 'PRON' || normal === 'that';

const determinerOf = (word: string): Determiner => {
  if (word === 'the') return 'definite';
  if (demonstratives.has(word)) return 'demonstrative';
  return 'indefinite';
};
