/** Articles without end for measuring: sentences of the examples in a seeded shuffle, with names and words that were never seen before. */
import { randomOf, shuffled } from '../../dist/model/random.js';

const ARTICLES_AN_EVENT = 5;
const SENTENCES = 6;
const NEW_WORDS = 3;
const outlets = ['The Courier', 'Harbor Post', 'Northern Wire', 'The Ledger', 'Daily Gong'];

/** Consonant and vowel in turn. Two numbers never have the same word, and numbers that follow each other have none that sound alike. */
const syllables = [...'bdfgklmnprstvz'].flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel));
const LENGTH = 4;
const SPREAD = 7_654_321;
const mint = (number) => {
  let left = (number * SPREAD) % syllables.length ** LENGTH;
  let word = '';
  for (let i = 0; i < LENGTH; i++, left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length];
  return word;
};

const days =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const names = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu;
const longWords = /(?<=\p{Ll} )\p{Ll}{7,}(?= )/gu;

/**
 * @param {string[][]} events the sentences of each example
 * @param {number} count how many articles
 * @returns {Generator<object>} one article a time, as a line of JSON Lines has it
 */
export function* shuffledArticles(events, count, seed = 'bench') {
  const random = randomOf(seed);
  let minted = 0;
  for (let event = 0; event * ARTICLES_AN_EVENT < count; event++) {
    const sentences = events[event % events.length];
    const own = new Map();
    const nameFor = (name) => {
      if (days.test(name)) return name;
      if (!own.has(name)) own.set(name, capitalised(mint(minted++)));
      return own.get(name);
    };
    for (const [i, outlet] of outlets
      .slice(0, Math.min(ARTICLES_AN_EVENT, count - event * ARTICLES_AN_EVENT))
      .entries()) {
      let left = NEW_WORDS;
      const text = shuffled(sentences, random)
        .slice(0, SENTENCES)
        .map((sentence) => sentence.replace(names, nameFor))
        .join(' ')
        .replace(longWords, (word) => (left-- > 0 ? mint(minted++) : word));
      yield {
        id: `a-${event}-${i}`,
        outlet,
        event: `event-${event}`,
        date: dayOf(event),
        title: `Report ${event} of ${outlet}`,
        text,
      };
    }
  }
}

const capitalised = (word) => word[0].toUpperCase() + word.slice(1);

/** Some days of one year, so that rates over time have periods. */
const dayOf = (event) => new Date(Date.UTC(2026, 0, 1 + (event % 360))).toISOString().slice(0, 10);
