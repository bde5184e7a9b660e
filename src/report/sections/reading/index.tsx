import { Outside, Section } from '../../parts.js';
import type { View } from '../../view.js';
import { FactChooser, Keys, OutletChooser } from './choosers.js';
import { FullText } from './full-text.js';
import { Layers } from './layers.js';

/** The full articles side by side, everything found marked in them. */
export const Reading = ({ view }: { view: View }) => (
  <Section
    id="reading"
    question="What do the articles say in full?"
    guide={`Each kind of mark has a line of its own shape. Follow a marked word to the reason for the mark; a small number leads to ${view.articles.length > 1 ? 'where the other articles state the same fact' : 'the fact that the clause states'}.`}
  >
    <Layers />
    <OutletChooser view={view} />
    <Keys view={view} />
    {/* With script each column scrolls by itself, and on a phone the names of the outlets are tabs (client/reading). */}
    <div class={view.articles.length > 1 ? 'reader' : undefined}>
      <div class="bar">
        <FactChooser view={view} />
        <nav class="jump" aria-label="Articles">
          {view.articles.map(({ anchor, name }) => (
            <a href={`#${anchor}`}>
              <Outside text={name} />
            </a>
          ))}
        </nav>
      </div>
      <section
        class={`columns columns-${Math.min(view.articles.length, 4)}`}
        aria-label="The articles side by side"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {view.articles.map((article) => (
          <div class="column">
            <FullText view={view} article={article} />
          </div>
        ))}
      </section>
    </div>
  </Section>
);
