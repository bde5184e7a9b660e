import { Outside } from '../../parts.js';
import type { View } from '../../view.js';

/** Fewer outlets than these stand beside each other anyway. */
const MANY = 3;

/** The fact to which all columns come; the script lists the facts, whose labels stand in the page above (client/reading/chooser.ts). */
export const FactChooser = ({ view }: { view: View }) =>
  view.articles.length < 2 || view.comparison.facts.length === 0 ? null : (
    <div class="fact-chooser scripted">
      <button type="button" data-step="-1" aria-keyshortcuts="p">
        <span aria-hidden="true">←</span> <span class="word">Previous fact</span>
      </button>
      <select aria-label="Fact to read in all columns">
        <option value="">Choose a fact …</option>
      </select>
      <button type="button" data-step="1" aria-keyshortcuts="n">
        <span class="word">Next fact</span> <span aria-hidden="true">→</span>
      </button>
      <button type="button" data-more aria-keyshortcuts="m" disabled>
        Next place
      </button>
      <label class="follow">
        <input type="checkbox" /> Columns follow each other
      </label>
      <p class="visually-hidden" role="status" />
    </div>
  );

/** Which columns are shown. Always all of them without script and on paper. */
export const OutletChooser = ({ view }: { view: View }) =>
  view.articles.length < MANY ? null : (
    <fieldset class="outlets scripted">
      <legend>Articles shown</legend>
      {view.articles.map(({ name }) => (
        <label>
          <input type="checkbox" checked />
          <Outside text={name} />
        </label>
      ))}
      <span>
        <button type="button" data-all="true">
          All
        </button>{' '}
        <button type="button" data-all="">
          None
        </button>
      </span>
    </fieldset>
  );

/** Single keys can be switched off: who speaks to a computer would press them unawares. */
export const Keys = ({ view }: { view: View }) => (
  <details class="keys scripted">
    <summary aria-keyshortcuts="?">
      Keys{' '}
      <span class="key" aria-hidden="true">
        ?
      </span>
    </summary>
    <p>
      While the full texts are on the screen and no field has the focus: <kbd>1</kbd> to <kbd>9</kbd> and <kbd>0</kbd>{' '}
      switch the marks in the order of the legend
      {view.articles.length > 1 ? (
        <>
          , <kbd>n</kbd> and <kbd>p</kbd> bring every column to the next and the previous fact, <kbd>m</kbd> to the next
          place where it is stated
        </>
      ) : null}
      , <kbd>?</kbd> opens and closes this line.
    </p>
    <label>
      <input type="checkbox" checked data-keys /> Single keys work
    </label>
  </details>
);
