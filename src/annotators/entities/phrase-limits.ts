import type { PartOfSpeech, Passage, Token } from '../../model/document.js';
import { isStrayLineBreak } from './name-words.js';
import type { Determiner } from './phrase.js';
import { endsHyphenated, isGenitiveOfPeople } from './proper-name.js';
import { Trait } from './traits.js';
import { countryForms, isPortfolio, opensLongName, organizationTails, placeNames, undotted } from './vocabulary.js';

const nominalOpeners = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'VERB']);
/** Of these the ones that need no determiner before them. */
const bareOpeners = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const timeOpeners = new Set(['last', 'next', 'this', 'earlier']);

/** Where the noun phrases of one sentence may begin, go on and end. */
export class PhraseLimits {
  constructor(
    protected readonly passage: Passage,
    protected readonly names: boolean[],
    /** The traits of each token of the passage. */
    private readonly traits: Int32Array,
    protected readonly first: number,
    protected readonly end: number,
  ) {}

  protected token(i: number): Token {
    return this.passage.tokens[i]!;
  }

  /** Whether a token has one of the traits asked for. */
  protected has(i: number, asked: number): boolean {
    return (this.traits[i]! & asked) !== 0;
  }

  /** Whether a phrase may begin here without a determiner or pronoun. */
  protected opensBare(i: number): boolean {
    const { pos, normal } = this.token(i);
    return this.names[i] === true || (bareOpeners.has(pos) && !normal.startsWith("i'"));
  }

  /** "firing former director Doe", tagged as a noun. */
  protected isGerund(i: number): boolean {
    const next = i + 1 < this.end ? this.token(i + 1) : undefined;
    const { normal, pos } = this.token(i);
    if (pos !== 'NOUN' || this.names[i] || !normal.endsWith('ing') || !next) return false;
    return next.normal === 'former' || (this.names[i + 1] === true && this.has(i + 1, Trait.title));
  }

  /** "said that Israel", "what doctors": no determiner, although tagged as one. */
  protected isConjunction(i: number): boolean {
    const { normal } = this.token(i);
    if (normal === 'what' || normal === 'which') return true;
    return normal === 'that' && (this.names[i + 1] === true || this.has(i + 1, Trait.plural));
  }

  protected beginsNominal(i: number): boolean {
    if (i >= this.end) return false;
    const { pos } = this.token(i);
    return this.names[i] === true || nominalOpeners.has(pos);
  }

  /** Whether the token belongs to the phrase whose words began at `body`. */
  protected continues(i: number, body: number, determiner: Determiner): boolean {
    const { pos, normal } = this.token(i);
    if (isStrayLineBreak(this.passage.tokens, i)) return false;
    if (!this.names[i] && this.has(i, Trait.day | Trait.month)) return i === body && this.datesHappening(i);
    if (this.beginsTime(i)) return false;
    // "The first Mr. Doe vetoed": an honorific begins a phrase of its own.
    if (this.names[i] && i > body && this.has(i, Trait.honorific) && !this.names[i - 1]) return false;
    // "told Ada Doe dozens of lies": what is counted is no part of the name.
    if (i > body && this.names[i - 1] && this.has(i, Trait.quantity) && this.token(i + 1)?.normal === 'of')
      return false;
    if (this.names[i]) return i === body || this.mayPrecedeName(i - 1);
    if (i > body && this.joinsName(i)) return true;
    if (i > body && (this.isVerbAfterAll(i) || this.followsPeople(i))) return false;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM') return true;
    const next = i + 1 < this.end ? this.token(i + 1) : undefined;
    if (pos === 'ADJ') return i > body || !this.has(i, Trait.indefinite);
    if (normal === '-') return i > body && next !== undefined && /^\p{L}/u.test(next.text) && this.isCompound(i);
    if (i > body && this.token(i - 1).normal === '-') return pos !== 'PUNCT' && pos !== 'PART';
    if (determiner === 'none' || !next) return false;
    const nominalNext = this.names[i + 1] === true || ['NOUN', 'PROPN', 'ADJ'].includes(next.pos);
    if (pos === 'ADV') return next.pos === 'ADJ' || next.normal === '-' || /ing$|ed$/.test(next.normal);
    const follows = i === body || ['ADJ', 'ADV', 'NUM'].includes(this.token(i - 1).pos);
    return pos === 'VERB' && nominalNext && follows && /(?:ed|en|ing|wn)$/.test(normal);
  }

  /** Nouns in small letters belong to another phrase, or were verbs, unless they say what kind the name is of. */
  protected mayPrecedeName(i: number): boolean {
    return this.token(i).pos !== 'NOUN' || this.has(i, Trait.precedesName);
  }

  /** "The Courier reports that": tagged as a noun, but what follows shows a verb. */
  protected isVerbAfterAll(i: number): boolean {
    if (this.token(i).pos !== 'NOUN' || i + 1 >= this.end) return false;
    return this.has(i, Trait.plural) && !this.has(i, Trait.listed) && opensObject(this.token(i + 1));
  }

  /** "the Sept. 11 attacks", not "on Sept. 11 protesters marched". */
  protected datesHappening(i: number): boolean {
    if (i + 2 >= this.end || !this.has(i, Trait.month) || this.token(i + 1).pos !== 'NUM') return false;
    const before = i > this.first ? this.token(i - 1) : undefined;
    return this.token(i + 2).pos === 'NOUN' && before !== undefined && !timePrepositions.has(before.normal);
  }

  /** "D-N.Y.", "R-Ohio" behind a name: a party and a state in short. */
  protected isPartyTag(i: number): boolean {
    if (i + 2 >= this.end || i === this.first || !/^[DRI]$/.test(this.token(i).text)) return false;
    return this.token(i + 1).text === '-' && /^[,(]$/.test(this.token(i - 1).text);
  }

  /** The state's name in full is read; its letters name nothing that an article tells of. */
  protected behindPartyTag(i: number): number {
    if (placeNames.has(this.token(i + 2).text)) return i + 2;
    let at = i + 2;
    while (at < this.end && !/^[,)]$/.test(this.token(at).text) && at < i + 6) at++;
    return at;
  }

  /** "forced that nation to yield": tagged as a conjunction, but no clause follows. */
  protected pointsBack(i: number): boolean {
    if (i + 2 >= this.end || this.token(i).normal !== 'that' || !this.has(i + 1, Trait.standIn)) return false;
    return !['VERB', 'AUX', 'NOUN', 'PROPN'].includes(this.token(i + 2).pos);
  }

  /** "An end to the war", "the start of the talks" are told of; "the end of the week" is a time. */
  protected boundsHappening(i: number): boolean {
    if (!boundaries.has(this.token(i).normal) || i + 2 >= this.end) return false;
    if (!/^(?:of|to)$/.test(this.token(i + 1).normal)) return false;
    for (let k = i + 2; k < Math.min(i + 2 + WORDS_OF_HAPPENING, this.end); k++) {
      if (this.has(k, Trait.event)) return true;
      if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'NUM', 'PUNCT'].includes(this.token(k).pos)) return false;
    }
    return false;
  }

  /** "the officers work": people in the plural end a phrase. */
  protected followsPeople(i: number): boolean {
    return this.token(i - 1).pos === 'NOUN' && this.has(i - 1, Trait.people);
  }

  /** "20 tests last year": a time begins. */
  protected beginsTime(i: number): boolean {
    return i + 1 < this.end && this.has(i + 1, Trait.singularTime) && timeOpeners.has(this.token(i).normal);
  }

  /** A hyphen within a word; with spaces around it only where a tokenizer has put them there. */
  protected isCompound(i: number): boolean {
    const before = this.token(i - 1);
    const hyphen = this.token(i);
    const after = this.token(i + 1);
    const tight = before.end === hyphen.start && hyphen.end === after.start;
    const spaced = before.end + 1 === hyphen.start && hyphen.end + 1 === after.start;
    return tight || (spaced && (!/^\p{Lu}/u.test(after.text) || this.names[i - 1] === true));
  }

  /** Lower-case words within names: "van der Berg", "Department of Justice", "Immigration and Customs Enforcement". */
  protected joinsName(i: number): boolean {
    if (!this.names[i - 1] && !this.joinedBefore(i)) return false;
    const { normal } = this.token(i);
    if (isGenitiveOfPeople(this.passage.tokens, this.names, i)) return true;
    if (this.joinsAct(i)) return true;
    const next = this.nameAhead(i + 1);
    if (next < 0) return false;
    if (this.has(i, Trait.particle)) return true;
    if (normal === '&') return true;
    if (normal === 'of' || normal === 'for' || normal === 'on') return this.opensBody(i);
    if (normal === 'and') return this.endsInTail(i + 1);
    return false;
  }

  /** "Relief Against Floods of Rivers Act": the capitals of a law go on until they say that it is one. */
  protected joinsAct(i: number): boolean {
    if (!joinsLaw.has(this.token(i).normal)) return false;
    for (let k = i + 1; k < Math.min(i + 1 + WORDS_OF_LAW, this.end); k++) {
      if (this.names[k] && this.token(k).normal === 'act') return true;
      if (!this.names[k] && !joinsLaw.has(this.token(k).normal)) return false;
    }
    return false;
  }

  protected joinedBefore(i: number): boolean {
    return this.has(i - 1, Trait.particle) && i - 2 >= this.first && this.names[i - 2] === true;
  }

  /** Index of the name word that follows at most one particle or article, else -1. */
  protected nameAhead(i: number): number {
    for (let k = i; k < Math.min(i + 2, this.end); k++) {
      if (this.names[k]) return k;
      if (!this.has(k, Trait.particle) && this.token(k).normal !== 'the') return -1;
    }
    return -1;
  }

  /** The names before "of" end in a word that opens the name of a body or a paper, or are the title of an office of state. */
  protected opensBody(i: number): boolean {
    const before = this.token(i - 1).normal;
    if (this.token(i).normal === 'on') return /^(?:sub)?committee$|^commission$|^council$|^panel$/.test(before);
    return opensLongName(before) || (before === 'secretary' && isPortfolio(this.token(i + 1).text));
  }

  protected endsInTail(i: number): boolean {
    let k = i;
    while (k < this.end && this.names[k]) k++;
    return k > i && organizationTails.has(this.token(k - 1).normal) && !countryForms.has(undotted(this.token(i).text));
  }

  protected mayEnd(i: number): boolean {
    const { pos } = this.token(i);
    if (this.names[i] || pos === 'NOUN' || pos === 'PROPN') return true;
    if (pos === 'ADJ' && this.has(i, Trait.demonym | Trait.listed)) return true;
    return endsHyphenated(this.passage.tokens, this.names, i + 1);
  }
}

const timePrepositions = new Set(['on', 'by', 'since', 'until', 'from', 'after', 'before', 'in', 'through']);
const boundaries = new Set(['end', 'beginning', 'start']);
const WORDS_OF_HAPPENING = 5;
const joinsLaw = new Set(['against', 'of', 'to', 'for', 'and', 'from', 'in', 'with', 'on', 'the']);
const WORDS_OF_LAW = 7;

const opensObject = ({ normal, pos }: Token): boolean => pos === 'DET' || pos === 'PRON' || normal === 'that';
