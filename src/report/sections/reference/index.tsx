import type { Reference } from '../../../model/reference.js';
import { safeLink } from '../../escape.js';
import { Outside, Section } from '../../parts.js';
import { counted } from '../../prose.js';
import type { View } from '../../view.js';
import { Overview } from './overview.js';
import { Quotations } from './quotations.js';
import { Statements } from './statements.js';

export const REFERENCE_TITLE = 'Beside the original';

/** What became of the text that was there before the articles; nothing where none was given. */
export const ReferenceSection = ({ view }: { view: View }) => {
  const { reference } = view.comparison;
  if (!reference) return null;
  return (
    <Section
      id="reference"
      question="What became of the original?"
      guide="The articles are held against a text that was there before them. For each of its sentences: which outlet has it, in which words, and what is firmer, less firm or left out there. Whether that matters is for the reader to judge: an article is shorter than what it reports."
    >
      <About reference={reference} />
      <Overview view={view} reference={reference} />
      <Statements view={view} reference={reference} />
      <Quotations view={view} reference={reference} />
    </Section>
  );
};

const About = ({ reference: { article, statements } }: { reference: Reference }) => {
  const { title, outlet, date, url, words, warnings } = article.article;
  const link = safeLink(url);
  return (
    <p>
      The original: <Outside text={title ?? outlet} />
      {title && title !== outlet ? (
        <>
          {' '}
          (<Outside text={outlet} />)
        </>
      ) : null}
      {date ? (
        <>
          , <Outside text={date} />
        </>
      ) : null}
      , {counted(words, 'word')} in {counted(statements.length, 'sentence')} of three words or more.
      {warnings.map(({ message }) => (
        <>
          {' '}
          <Outside text={message} />
        </>
      ))}
      {link ? (
        <>
          {' '}
          <a class="to-text" href={link} rel="noreferrer noopener">
            source<span class="visually-hidden"> of the original</span>
          </a>
        </>
      ) : null}
    </p>
  );
};
