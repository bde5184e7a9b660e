import type { SharedEntity } from '../../model/comparison.js';
import { Fold, OutletColumns, Outside, Section, Table } from '../parts.js';
import { capitalised, groupBy, inWords } from '../prose.js';
import type { ArticleView, View } from '../view.js';

/** How many entities are shown before the rest is folded. */
const FIRST = 12;

interface Form {
  text: string;
  own: number;
  credited: number;
}

/** What each outlet calls the people and things that the articles share. */
export const NamingSection = ({ view }: { view: View }) => {
  const entities = view.comparison.entities
    .filter((entity) => outlets(entity) > 1)
    .sort((a, b) => outlets(b) - outlets(a) || variety(b) - variety(a));
  const single = view.comparison.entities.length - entities.length;
  return (
    <Section
      id="naming"
      question="What does each outlet call them?"
      guide="The forms each article uses for the same person, group, place or thing, with how often in its own words and how often in words credited to a source. Those found in the most articles come first, then those with the most forms."
    >
      {entities.length === 0 ? <p>No person or thing was found that these articles share.</p> : null}
      {entities.length > 0 ? (
        <NamingTable view={view} entities={entities.slice(0, FIRST)} label="Forms by outlet" />
      ) : null}
      {entities.length > FIRST ? (
        <Fold summary={`${entities.length - FIRST} more people and things`}>
          <NamingTable view={view} entities={entities.slice(FIRST)} label="Forms by outlet, continued" />
        </Fold>
      ) : null}
      {single > 0 ? (
        <p class="note">
          {capitalised(inWords(single))} more {single === 1 ? 'person or thing was' : 'people and things were'} found in
          one article only; the data that can be saved from this page has them.
        </p>
      ) : null}
    </Section>
  );
};

const outlets = ({ mentions }: SharedEntity): number => new Set(mentions.map(({ article }) => article)).size;

const variety = ({ mentions }: SharedEntity): number => new Set(mentions.map(({ text }) => text.toLowerCase())).size;

const NamingTable = ({ view, entities, label }: { view: View; entities: readonly SharedEntity[]; label: string }) => (
  <Table
    label={label}
    caption="Forms of each name: times in the outlet’s own words + times in words credited to a source"
    className="naming"
    head={<OutletColumns view={view} first="Who or what" />}
  >
    <tbody>
      {entities.map((entity) => (
        <tr>
          <th scope="row">
            <Outside text={entity.label} /> <span class="type">{entity.type}</span>
          </th>
          {view.articles.map((article) => (
            <td>
              <Forms forms={formsOf(article, entity)} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </Table>
);

const Forms = ({ forms }: { forms: readonly Form[] }) =>
  forms.length === 0 ? (
    <span class="none">no mention found</span>
  ) : (
    <ul class="plain">
      {forms.map(({ text, own, credited }) => (
        <li>
          <Outside text={text} />{' '}
          <span class="count">
            {own} + {credited}
          </span>
        </li>
      ))}
    </ul>
  );

const formsOf = (article: ArticleView, { mentions }: SharedEntity): Form[] => {
  const own = mentions.filter((mention) => mention.article === article.id);
  return [...groupBy(own, ({ text }) => text.toLowerCase()).values()]
    .map((group): Form => {
      const credited = group.filter((mention) => article.isCredited(mention.in, mention)).length;
      return { text: group[0]!.text, own: group.length - credited, credited };
    })
    .sort((a, b) => b.own + b.credited - a.own - a.credited);
};
