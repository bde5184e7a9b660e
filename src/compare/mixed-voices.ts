import { overlap } from '../model/span.js';
import type { Excerpt } from './excerpt.js';

/** From this share of its length on, what a stretch shows is somebody's claim. */
const SHARE = 1 / 3;

/**
 * Whether an outlet's own words are shown together with a claim that it credits: "claimed that the council knew of the leak, renewing
 * doubts about the gate". What is shown of it can't be said to be stated as fact.
 */
export const mixesVoices = ({ article, place }: Excerpt): boolean =>
  (article.credited ?? []).reduce(
    (length, stretch) => length + (stretch.in === place.in ? overlap(stretch, place) : 0),
    0,
  ) >
  SHARE * (place.end - place.start);
