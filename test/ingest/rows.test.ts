import { describe, expect, it } from 'vitest';
import { articleFromMarkdown, articleFromRow, articleFromText } from '../../src/ingest/index.js';

const origin = { name: 'courier.txt', folder: 'ferry', sha256: 'abc' };
const codes = (article: { warnings: { code: string }[] }) => article.warnings.map(({ code }) => code);

describe('a row of JSON Lines', () => {
  it('gives its fields as they stand', () => {
    const row = {
      id: 'a1',
      outlet: 'The Courier',
      title: 'Boats for sale',
      date: '2026-03-03',
      url: 'https://courier.example/a',
      author: 'Ines Halloran',
      event: ' ferry ',
      rights: 'CC0',
      text: 'The boats will be sold.',
    };
    const { text, words, ...fields } = row as typeof row & { words?: number };
    const { article, titleIsMetadata } = articleFromRow(row, origin);
    expect(article).toMatchObject({ ...fields, text, words: 5 });
    expect(titleIsMetadata).toBe(true);
    expect(words).toBeUndefined();
  });

  it('takes id and outlet from the file where it has none, and no event from the folder', () => {
    const { article } = articleFromRow({ text: 'The boats will be sold.' }, { ...origin, name: 'rows.jsonl:12' });
    expect(article).toMatchObject({ id: 'rows.jsonl:12', outlet: 'rows.jsonl:12', event: null, title: null });
  });

  it('keeps byte-order mark, carriage returns and trailing newlines of the text', () => {
    const text = '\uFEFFThe boats will be sold.\r\nNobody came.\r\n\n\n';
    const { article, blocks } = articleFromRow({ text }, origin);
    expect(article.text).toBe(text);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['The boats will be sold.', 'Nobody came.']);
  });

  it.each([
    ['an empty text', { text: '' }],
    ['no text', {}],
    ['a null text', { text: null }],
    ['only blanks', { text: ' \n\uFEFF' }],
    ['only signs', { text: '* * *' }],
  ])('with %s is an article with a warning', (_, row) => {
    const { article, blocks } = articleFromRow(row, origin);
    expect(codes(article)).toEqual(['empty']);
    expect(blocks).toEqual([]);
  });

  it('with a text that is no text says so', () => {
    expect(codes(articleFromRow({ text: ['a'] }, origin).article)).toEqual(['invalid-metadata', 'empty']);
  });

  it('writes numbers out, joins lists of names, and leaves out what is no text', () => {
    const { article } = articleFromRow(
      { id: 7, author: ['Ines Halloran', 'Tomas de Vries'], url: { a: 1 }, text: 'x' },
      origin,
    );
    expect(article).toMatchObject({ id: '7', author: 'Ines Halloran, Tomas de Vries', url: null });
    expect(codes(article)).toContain('invalid-metadata');
  });

  it('is not misled by fields named like parts of an object', () => {
    const row = JSON.parse('{"__proto__":{"id":"x","text":"y"},"constructor":"z","text":"The boats will be sold."}');
    expect(articleFromRow(row, origin).article).toMatchObject({ id: 'courier', text: 'The boats will be sold.' });
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });

  it('whose title is also the first line has a headline and no title apart', () => {
    const text = 'Boats for sale\n\nThe company will sell its boats before the summer.';
    const { article, blocks, titleIsMetadata } = articleFromRow({ title: 'Boats for Sale', text }, origin);
    expect(blocks[0]).toEqual({ start: 0, end: 14, zone: 'headline' });
    expect(article.title).toBe('Boats for sale');
    expect(titleIsMetadata).toBe(false);
  });

  it('makes recognisable dates ISO 8601 and keeps others as given', () => {
    const dateOf = (date: string) => articleFromRow({ date, text: 'x' }, origin).article.date;
    expect(dateOf('3 March 2026')).toBe('2026-03-03');
    expect(dateOf('Jan. 5th, 2026')).toBe('2026-01-05');
    expect(dateOf('2026-03-03T10:00:00Z')).toBe('2026-03-03T10:00:00Z');
    expect(dateOf('03/04/2026')).toBe('03/04/2026');
    expect(dateOf('31 February 2026')).toBe('31 February 2026');
    expect(dateOf('last spring')).toBe('last spring');
  });
});

describe('warnings', () => {
  const sentence = 'The council voted on Tuesday to close the terminal and to sell the boats before the summer. ';
  const warned = (text: string) => codes(articleFromRow({ text }, origin).article);

  it('has none for an English article of some length', () => expect(warned(sentence.repeat(5))).toEqual([]));
  it('calls a text under fifty words short', () => expect(warned(sentence)).toEqual(['short']));

  it.each([
    ['an ellipsis', `${sentence.repeat(5)}The mayor…`],
    ['three full stops', `${sentence.repeat(5)}The mayor...`],
    ['a count of characters', `${sentence.repeat(5)}The mayor [+1234 chars]`],
    ['an invitation', `${sentence.repeat(5)}\n\nRead more`],
    ['no full stop', `${sentence.repeat(5)}The mayor`],
  ])('says that a text that ends with %s may be truncated', (_, text) =>
    expect(warned(text)).toContain('maybe-truncated'),
  );

  it.each(['She left.”', 'She left!)', 'Who knew?', 'She left. [1]'])('takes "%s" for an end', (end) =>
    expect(warned(sentence.repeat(5) + end)).toEqual([]),
  );

  it('does not take the credits at the foot for the end of the text', () =>
    expect(warned(`${sentence.repeat(5)}\n${sentence}\nReporting by Ines Halloran; Editing by Tomas de Vries`)).toEqual(
      [],
    ));

  it('names control characters and endless words', () => {
    expect(warned(`${sentence.repeat(5)}\u0007.`)).toEqual(['control-characters']);
    expect(warned(`${sentence.repeat(5)}${'A'.repeat(1000)}.`)).toEqual(['oversized-token']);
  });
});

describe('front matter', () => {
  const read = (yaml: string) => articleFromText(`---\n${yaml}\n---\nThe boats will be sold.\n`, origin).article;

  it('gives metadata; the rest is the text', () =>
    expect(read('id: a1\ntitle: "Boats: for sale"\ndate: 2026-03-03\nevent: 2026\nkeywords: [a, b]')).toMatchObject({
      id: 'a1',
      title: 'Boats: for sale',
      date: '2026-03-03',
      event: '2026',
      text: 'The boats will be sold.\n',
    }));

  it('takes numbers, dates and booleans as they are written', () =>
    expect(read('id: 007\nauthor: yes\nrights: 1e3')).toMatchObject({ id: '007', author: 'yes', rights: '1e3' }));

  it('takes null and nothing for no value', () =>
    expect(read('title: null\nurl: ~\nauthor:\n')).toMatchObject({ title: null, url: null, author: null }));

  it('with an unquoted colon is read line by line, with the line of the fault', () => {
    const article = read('outlet: The Courier\ntitle: Ferry: the end: really');
    expect(article).toMatchObject({ outlet: 'The Courier', title: 'Ferry: the end: really' });
    expect(article.warnings[0]).toMatchObject({ code: 'invalid-metadata', message: expect.stringContaining('line 3') });
  });

  it('that multiplies itself by references costs nothing and gives nothing', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghijklmnop'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefghijklmnop'[i]}, `.repeat(9)}]`),
      'title: *p',
    ].join('\n');
    expect(read(bomb)).toMatchObject({ title: null, text: 'The boats will be sold.\n' });
  });

  it.each(['['.repeat(20_000), '{'.repeat(20_000), '- '.repeat(15_000), 'a: !!js/function x', '? ? ?', '\t:'])(
    'that is hostile leaves the article (%#)',
    (yaml) => expect(read(`id: a1\n${yaml}`).text).toContain('The boats will be sold.'),
  );

  it('does not reach an object through its keys', () => {
    read('__proto__:\n  id: x\nconstructor: y');
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });

  it('without an end is text, with a warning', () => {
    const { article } = articleFromText('---\ntitle: Boats\n\nThe boats will be sold.', origin);
    expect(article.text).toContain('title: Boats');
    expect(codes(article)).toContain('invalid-metadata');
  });

  it('is not seen in rules above and below a paragraph', () =>
    expect(articleFromText('---\nThe boats will be sold.\n---\nNobody came.', origin).article.text).toMatch(/^---/));
});

describe('Markdown', () => {
  const read = (markdown: string) => {
    const { article, blocks } = articleFromMarkdown(markdown, { ...origin, name: 'courier.md' });
    return blocks.map(({ start, end, zone }) => `${zone}: ${article.text.slice(start, end)}`);
  };

  it('tells heading, standfirst, byline and subheading', () =>
    expect(
      read(
        '# Boats for sale\n\n*The company gives up.*\n\nBy Ines Halloran\n\nThe **company** will [sell](https://x.example) its boats.\n\n## The buyers\n\nNobody came.\n',
      ),
    ).toEqual([
      'headline: Boats for sale',
      'standfirst: The company gives up.',
      'byline: By Ines Halloran',
      'paragraph: The company will sell its boats.',
      'subheading: The buyers',
      'paragraph: Nobody came.',
    ]));

  it('takes a heading of any rank at the very top for the headline', () =>
    expect(read('## Boats for sale\n\nThe company will sell its boats.')[0]).toBe('headline: Boats for sale'));

  it('leaves out pictures, comments and tags, and keeps what tags hold', () =>
    expect(
      read('![A boat](boat.jpg)\n\n<!-- draft -->\n\n<p>The boats <b>will</b> be sold.</p>\n\nNobody <i>came</i>.'),
    ).toEqual(['paragraph: The boats will be sold.', 'paragraph: Nobody came.']));

  it('takes a block quotation without marks for an embed, and one with marks for prose', () =>
    expect(read('She wrote:\n\n> We are done here.\n\nAnd then:\n\n> “We are done,” she said.')).toEqual([
      'paragraph: She wrote:',
      'embed: We are done here.',
      'paragraph: And then:',
      'paragraph: “We are done,” she said.',
    ]));

  it('reads one paragraph on each line as paragraphs', () =>
    expect(read('The boats will be sold.\nNobody came.\n')).toEqual([
      'paragraph: The boats will be sold.',
      'paragraph: Nobody came.',
    ]));

  it('reads indented paragraphs as paragraphs, not as code', () =>
    expect(read('    The boats will be sold.\n\n    Nobody came.\n')).toEqual([
      'paragraph: The boats will be sold.',
      'paragraph: Nobody came.',
    ]));

  it('keeps a year that begins a line', () =>
    expect(read('2016. It was the year of the boats.')).toEqual(['paragraph: 2016. It was the year of the boats.']));

  it('keeps signs inside words', () =>
    expect(read('The file snake_case_name cost 2 * 3 f**ing euros.')).toEqual([
      'paragraph: The file snake_case_name cost 2 * 3 f**ing euros.',
    ]));

  it('unescapes entities and backslashes', () =>
    expect(read('Marks &amp; Sons \\*sell\\* boats.')).toEqual(['paragraph: Marks & Sons *sell* boats.']));
});
