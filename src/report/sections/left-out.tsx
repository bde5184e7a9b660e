import type { Excerpts } from '../../model/comparison.js';
import { safeLink } from '../escape.js';
import { Outside, Section, Table } from '../parts.js';
import { number, percent } from '../prose.js';
import type { View } from '../view.js';

/** In place of the full texts: that they were left out, by which rule, and where each can be read. */
export const TextsLeftOut = ({ view, excerpts }: { view: View; excerpts: Excerpts }) => (
  <Section
    id="reading"
    question="What do the articles say in full?"
    guide="The full texts are left out of this report, because whoever made it may not pass them on. To judge a figure, read the article where it was published."
  >
    <div class="prose">
      <p>
        Beside its headline at most {percent(excerpts.mostShown)} of the words of an article stand in this page and in
        the data that can be saved from it. Sentences that are evidence come first: those of the facts, then those that
        don’t sit together within one article, loaded terms, and statements credited to a source. Where there is no room
        for more of them, marked words stand with up to three words on either side. “[…]” stands for all that is left
        out. Names, labels and details beside them run for at most {number(excerpts.longestRun)} words in a row.
      </p>
      <p>
        The share is a choice of this program: less than half, so that the page can’t be read in place of an article. It
        is no legal limit, and the law of a country may allow less or more. All figures count over the whole texts.
      </p>
    </div>
    <Table
      label="What is shown of each article"
      caption="Words without the headline, as this section counts them"
      className="figures"
      head={
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Words</th>
          <th scope="col">Shown</th>
          <th scope="col">Share</th>
          <th scope="col" class="words">
            Rights
          </th>
          <th scope="col" class="words">
            Published
          </th>
        </tr>
      }
    >
      <tbody>
        {shownOf(view, excerpts).map(({ name, words, shown, rights, url }) => (
          <tr>
            <th scope="row">
              <Outside text={name} />
            </th>
            <td>{number(words)}</td>
            <td>{number(shown)}</td>
            <td>{words === 0 ? '–' : percent(shown / words)}</td>
            <td class="words" dir="auto">
              {rights ?? 'not stated'}
            </td>
            <td class="words">
              <Published url={url} name={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  </Section>
);

const Published = ({ url, name }: { url: string | null; name: string }) => {
  const link = safeLink(url);
  return link ? (
    <a href={link} rel="noreferrer noopener">
      where it was published<span class="visually-hidden">: {name}</span>
    </a>
  ) : (
    <>address not stated</>
  );
};

/** The articles, then the text that they were held against. */
const shownOf = ({ articles, whole }: View, excerpts: Excerpts) => {
  const texts = articles.map(({ name, annotated }) => ({ name, article: annotated.article }));
  const reference = whole.reference?.article.article;
  const all = reference
    ? [...texts, { name: `The original: ${reference.title ?? reference.outlet}`, article: reference }]
    : texts;
  return all.map(({ name, article: { rights, url } }, i) => ({
    name,
    rights,
    url,
    words: excerpts.articles[i]?.words ?? 0,
    shown: excerpts.articles[i]?.shown ?? 0,
  }));
};
