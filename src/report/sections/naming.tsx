import type { Voice } from '../../model/finding.js';
import { VOICE } from '../labels.js';
import { contrastRows, type Form, type NamedRow, placesOf, sharedRows } from '../naming-view.js';
import { Fold, OutletColumns, Outside, Section, Split, Table } from '../parts.js';
import { capitalised, inWords } from '../prose.js';
import { textAddress } from '../text-address.js';
import { type ArticleView, areMany, sentenceAt, type View } from '../view.js';

/** How many rows are shown before the rest is folded. */
const FIRST = 10;

/** What each outlet calls the people and things that the articles share. */
export const NamingSection = ({ view }: { view: View }) => {
  const rows = sharedRows(view);
  const { linked, others } = contrastRows(view);
  const single = view.comparison.entities.length - rows.length;
  return (
    <Section
      id="naming"
      question="What does each outlet call them?"
      guide="For one person, group, place or thing, the forms that each article uses. The first number counts them in the outlet’s own words (filled squares), the second in words credited to a source (open squares); the numbers open onto the places. Articles and pronouns are left out."
    >
      {rows.length === 0 ? <p>No person or thing was found that these articles share.</p> : null}
      {linked.length > 0 ? (
        <NamingTable view={view} rows={linked} label="One thing, different words" first="Words to choose from" />
      ) : null}
      {rows.length > 0 ? (
        <NamingTable view={view} rows={rows.slice(0, FIRST)} label="Forms by outlet" first="Who or what" />
      ) : null}
      {rows.length > FIRST ? (
        <Fold built onScreen summary={`${rows.length - FIRST} more people and things`}>
          <NamingTable view={view} rows={rows.slice(FIRST)} label="Forms by outlet, continued" first="Who or what" />
        </Fold>
      ) : null}
      {rows.length > FIRST ? (
        <p class="note on-paper">
          {rows.length - FIRST} more people and things stand in the file that this was printed from.
        </p>
      ) : null}
      {others.length > 0 ? (
        <Fold
          built
          summary={`${capitalised(inWords(others.length))} more ${others.length === 1 ? 'set' : 'sets'} of words, perhaps for different things`}
        >
          <NamingTable view={view} rows={others} label="Words of one set" first="Words to choose from" />
        </Fold>
      ) : null}
      {single > 0 ? (
        <p class="note">
          {capitalised(inWords(single))} more {single === 1 ? 'person or thing was' : 'people and things were'} found in
          one article only; the data that can be saved from this page has them.
        </p>
      ) : null}
      <Places view={view} rows={[...linked, ...rows, ...others]} />
    </Section>
  );
};

const NamingTable = (properties: { view: View; rows: readonly NamedRow[]; label: string; first: string }) => {
  const { view, rows, label, first } = properties;
  const most = Math.max(
    1,
    ...rows.flatMap(({ forms }) => [...forms.values()].flat().map(({ mentions }) => mentions.length)),
  );
  return (
    <Table
      label={label}
      caption={label}
      className={areMany(view) ? 'naming many' : 'naming'}
      head={<OutletColumns view={view} first={first} />}
    >
      <tbody>
        {rows.map((row) => (
          <tr id={row.anchor}>
            <th scope="row">
              <Outside text={row.label} /> {row.type ? <span class="type">{row.type}</span> : null}
              {row.why ? (
                <span class="choice" dir="auto">
                  {row.why}
                </span>
              ) : null}
            </th>
            {view.articles.map(({ id }) => (
              <td>
                <Forms forms={row.forms.get(id) ?? []} most={most} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

const Forms = ({ forms, most }: { forms: readonly Form[]; most: number }) =>
  forms.length === 0 ? (
    <span class="none">no mention found</span>
  ) : (
    <ul class="plain">
      {forms.map(({ text, anchor, mentions, seat }) => (
        <li>
          <Outside text={text} />{' '}
          <span class="count" data-squares={squaresOf(mentions, most)}>
            <Split voices={mentions.map(({ voice }) => voice)} to={anchor} />
          </span>{' '}
          <Where notes={[placesOf(mentions), seat ? 'stands for the government' : null]} />
        </li>
      ))}
    </ul>
  );

/** A square a mention, or fewer where the most frequent form has more than fit; filled where the words are the outlet's own. */
const squaresOf = (mentions: Form['mentions'], most: number): string => {
  const own = mentions.filter(({ voice }) => voice === 'outlet').length;
  const squares = (count: number) => Math.ceil(count * Math.min(1, MOST_SQUARES / most));
  return '■'.repeat(squares(own)) + '□'.repeat(squares(mentions.length - own));
};

const MOST_SQUARES = 16;

const Where = ({ notes }: { notes: readonly (string | null)[] }) => {
  const told = notes.filter((note) => note !== null);
  return told.length > 0 ? <span class="place"> {told.join('; ')}</span> : null;
};

/** Whose words a mention is in, as a sign: the squares of the table, and quotation marks. */
const SIGN: Record<Voice, string> = { outlet: '■', paraphrased: '□', quoted: '“ ”' };

/** Every place behind the numbers, a line each. */
const Places = ({ view, rows }: { view: View; rows: readonly NamedRow[] }) => (
  <Fold summary="Every place behind these numbers" className="places" built onScreen>
    <p class="note">
      {Object.entries(SIGN)
        .map(([voice, sign]) => `${sign} ${VOICE[voice as Voice]}`)
        .join(', ')}
      .
    </p>
    {rows.map((row) => (
      <>
        <h3 dir="auto">{row.label}</h3>
        {view.articles.map((article) => (
          <OutletPlaces article={article} forms={row.forms.get(article.id) ?? []} />
        ))}
      </>
    ))}
  </Fold>
);

/** The form itself is the marked words, so that it needs no heading. */
const OutletPlaces = ({ article, forms }: { article: ArticleView; forms: readonly Form[] }) =>
  forms.length === 0 ? null : (
    <>
      <h4>
        <Outside text={article.name} />
      </h4>
      <ul class="plain">
        {forms.flatMap((form) =>
          form.mentions.map((mention, i) => (
            <li id={i === 0 ? form.anchor : undefined}>
              {SIGN[mention.voice]}{' '}
              {article.hasText ? (
                <a href={textAddress(article, mention.in, mention)}>
                  <InContext article={article} mention={mention} />
                </a>
              ) : (
                <InContext article={article} mention={mention} />
              )}
            </li>
          )),
        )}
      </ul>
    </>
  );

/** Characters of its sentence that are shown on either side. */
const AROUND = 40;

/** The words with what stands around them in their sentence, cut at spaces. */
const InContext = ({ article, mention }: { article: ArticleView; mention: Form['mentions'][number] }) => {
  const sentence = sentenceAt(article, mention.in, mention);
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start);
  // Of excerpts the text beside it may hold less than the name itself.
  if (sentence.text.slice(before.length, sentence.text.length - after.length) !== mention.text)
    return (
      <bdi>
        <mark>{mention.text}</mark>
      </bdi>
    );
  const left = before.length > AROUND ? `… ${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before;
  const right = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')} …` : after;
  return (
    <bdi>
      {left}
      <mark>{mention.text}</mark>
      {right}
    </bdi>
  );
};
