import { describe, expect, it } from 'vitest';
import { articleFromRow } from '../../src/index.js';
import { articles, evaluated, goldOf, HEAD, rowFor, written } from './sample.js';

const [courier, ledger] = articles as [(typeof articles)[0], (typeof articles)[0]];

/** What each person marked, as it was understood, and what was left out. */
const understood = (name: string, files: string | Record<string, string>, given = articles) => {
  const { evaluation, leftOut } = evaluated(given, goldOf(name, files));
  return {
    marked: evaluation.people.map(({ coder, documents, scores }) => ({
      coder,
      documents,
      ...Object.fromEntries(
        scores.filter(({ category }) => !category).map(({ kind, part, marked }) => [part ?? kind, marked]),
      ),
    })),
    leftOut: leftOut.map(({ name: file, reason }) => `${file}: ${reason}`),
    evaluation,
  };
};

const refusal = (name: string, files: string | Record<string, string>, given = articles): string => {
  try {
    evaluated(given, goldOf(name, files));
  } catch (error) {
    return error instanceof RangeError ? error.message : String(error);
  }
  return 'nothing';
};

describe('a table of spans', () => {
  it('needs five columns; a person is called by the column coder, else by the name of the file', () => {
    const rows = rowFor(courier, 'regime', 'loaded-term,contentious-label');
    expect(understood('anna.csv', `${HEAD}\n${rows}`).marked).toEqual([
      { coder: 'anna', documents: 1, 'loaded-term': 1 },
    ]);
    const two = `${HEAD},coder\n${rowFor(courier, 'may appeal', 'hedge,modal', 'Bert')}${rowFor(courier, 'regime', 'loaded-term,', 'Cleo')}`;
    expect(understood('both.csv', two).marked).toEqual([
      { coder: 'Bert', documents: 1, hedge: 1 },
      { coder: 'Cleo', documents: 1, 'loaded-term': 1 },
    ]);
  });

  it('says by a row without a kind that a text was read and nothing found', () => {
    const rows = `${rowFor(courier, 'may', 'hedge,modal')}a2,,,,\n`;
    expect(understood('anna.csv', `${HEAD}\n${rows}`).marked).toEqual([{ coder: 'anna', documents: 2, hedge: 1 }]);
  });

  it('may come out of a spreadsheet with semicolons and capitals', () => {
    const table = `\uFEFF${HEAD},anonymous\n${rowFor(courier, 'Two aides', 'attribution,', 'TRUE')}`.replaceAll(
      ',',
      ';',
    );
    expect(understood('anna.csv', table).evaluation.people[0]!.anonymous!.pairs).toEqual([
      { person: 'anonymous', tool: 'anonymous', count: 1 },
    ]);
  });

  it.each([
    ['a kind that is none', 'a1,bias,,0,4', 'line 3: "bias" is no kind'],
    ['a span that ends before it begins', 'a1,hedge,,4,2', 'line 3: start_cp and end_cp'],
    ['a span beyond the text', 'a1,hedge,,4,99999', 'it reaches beyond the text'],
    ['an article that is not given', 'a9,hedge,,0,4', 'no article has the id "a9"; give it as an input'],
  ])('names %s, and the other text is scored', (_, row, reason) => {
    const { marked, leftOut } = understood('anna.csv', `${HEAD}\na2,hedge,modal,9,12\n${row}\n`);
    expect(leftOut.join()).toContain(reason);
    expect(marked).toEqual([{ coder: 'anna', documents: 1, hedge: 1 }]);
  });

  it('says which columns it lacks', () => {
    expect(refusal('anna.csv', 'doc_id,kind,start\na1,hedge,4\n')).toContain('no column category, start_cp, end_cp');
  });

  it('needs the articles', () => {
    expect(refusal('anna.csv', `${HEAD}\na1,hedge,modal,0,4\n`, [])).toContain('need the articles as inputs');
  });
});

describe('an annotation of another text', () => {
  const changed = articles.map((source) =>
    source === courier ? { ...source, article: { ...source.article, text: `New: ${source.article.text}` } } : source,
  );

  it.each(['jsonl', 'csv', 'webanno', 'brat'])('%s: is named and left out, the others are scored', (format) => {
    const name = format === 'brat' ? 'anna' : `anna.${format}`;
    const { marked, leftOut } = understood(name, written[format]!(), changed);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]).toMatch(/give the text that was annotated|no article has the id "text-0"/);
    expect(marked[0]).toMatchObject({ documents: 2 });
  });

  it('is known by its words where it has no hash', () => {
    const table = `${HEAD},text\na2,hedge,modal,9,12,must\na1,hedge,modal,0,5,Mayor\n`;
    expect(understood('anna.csv', table).leftOut).toEqual([
      'anna.csv: a2, line 2: the text has "may" there and the annotation "must"; give the text that was annotated',
    ]);
  });
});

describe('a brat folder that a person edited', () => {
  const text = 'Two aides said on Monday that the toll\nregime may go. Some doubt it.';
  const at = (words: string): string => `${text.indexOf(words)} ${text.indexOf(words) + words.length}`;
  const read = (...lines: string[]) => understood('anna', { 'one.txt': text, 'one.ann': lines.join('\n') }, []);

  it('has fragments, attributes, relations in any order, and notes that are not read', () => {
    const { marked, evaluation, leftOut } = read(
      '#1\tAnnotatorNotes T1\tis this one?',
      'R1\tAttributedBy Arg1:T2 Arg2:T1',
      `T1\tSource ${at('Two aides')}\tTwo aides`,
      `T2\tCue ${at('said')}\tsaid`,
      `T3\tContent ${at('that the toll')};${at('regime may go')}\tthat the toll regime may go`,
      'R2\tSays Arg1:T2 Arg2:T3',
      'A1\tAnonymous T2',
      `T4\tHedge ${at('may')}\tmay`,
      'A2\tHedgeCategory T4 modal',
      'A3\tVoice T4 paraphrased',
      '*\tEquiv T1 T2',
      '',
    );
    expect(leftOut).toEqual([]);
    expect(marked).toEqual([{ coder: 'anna', documents: 1, hedge: 1, attribution: 1, source: 1, cue: 1, content: 1 }]);
    expect(evaluation.people[0]!.voice.map(({ kind }) => kind)).toEqual(['hedge']);
    expect(evaluation.people[0]!.anonymous!.pairs).toEqual([{ person: 'anonymous', tool: 'anonymous', count: 1 }]);
  });

  it('has attributions without a cue: what relations lead from is one, and a part by itself', () => {
    const { marked } = read(
      `T1\tSource ${at('Two aides')}\tTwo aides`,
      `T2\tContent ${at('regime may go')}\tregime may go`,
      'R1\tAttributedBy Arg1:T2 Arg2:T1',
      `T3\tSource ${at('Some')}\tSome`,
    );
    expect(marked).toEqual([{ coder: 'anna', documents: 1, attribution: 2, source: 2, content: 1 }]);
  });

  it('has types of one’s own, which are named once and not scored', () => {
    const { leftOut, marked } = read(`T1\tIrony ${at('Some')}\tSome`, `T2\tHedge ${at('may')}\tmay`);
    expect(leftOut).toEqual(['one.ann: the type Irony is not of this program; its spans are not scored']);
    expect(marked).toEqual([{ coder: 'anna', documents: 1, hedge: 1 }]);
  });

  it('has nothing in a text that was read', () => {
    const files = { 'one.txt': text, 'one.ann': `T1\tHedge ${at('may')}\tmay\n`, 'two.txt': `${text}!`, 'two.ann': '' };
    expect(understood('anna', files, []).marked).toEqual([{ coder: 'anna', documents: 2, hedge: 1 }]);
  });

  it.each([
    ['T1\tHedge 4\tmay', 'line 1 is no span of the form'],
    ['R1\tSays T1 T2', 'line 1 is no relation of the form'],
    ['A1\tVoice', 'line 1 is no attribute of the form'],
    [`T1\tHedge ${at('may')}\tmust`, 'the annotation "must"'],
  ])('%j is refused with its line', (line, reason) => {
    expect(refusal('anna', { 'one.txt': text, 'one.ann': line }, [])).toContain(reason);
  });
});

describe('findings and Web Annotations that people edited', () => {
  it.each([
    ['no JSON', '{"article":', 'line 1 is no JSON object'],
    ['no findings', '{"article":{"id":"a1","text":""}}', 'line 1 has no article with a text and findings'],
    [
      'a finding of no kind',
      '{"article":{"id":"a1","text":"It may."},"findings":[{"kind":"bias","start":0,"end":2}]}',
      'line 1, finding 1 has no known kind',
    ],
    ['a page without its article', '{"type":"AnnotationPage","items":[]}', "the article's id as dcterms:identifier"],
    [
      'an annotation without a place',
      '{"type":"AnnotationPage","dcterms:identifier":"a1","items":[{"body":[]}]}',
      'annotation 1 has no target',
    ],
    [
      'an annotation without a kind',
      '{"type":"AnnotationPage","dcterms:identifier":"a1","items":[{"body":[],"target":{"selector":{"type":"TextPositionSelector","start":0,"end":2}}}]}',
      'annotation 1 has no tag with a kind',
    ],
  ])('%s is refused with its line', (_, line, reason) => {
    expect(refusal('anna.jsonl', line)).toContain(reason);
  });

  it('a Web Annotation with one body and one selector, not in lists, is read', () => {
    const target = { source: 'x', selector: { type: 'TextPositionSelector', start: 9, end: 12 } };
    const body = { purpose: 'tagging', value: 'hedge/modal' };
    const page = {
      type: 'AnnotationPage',
      'dcterms:identifier': ledger.article.id,
      items: [{ id: '1', body, target }],
    };
    expect(understood('anna.jsonl', JSON.stringify(page)).marked).toEqual([{ coder: 'anna', documents: 1, hedge: 1 }]);
  });

  it('what was switched off does not count', () => {
    const finding = { kind: 'hedge', category: 'modal', start: 9, end: 12, suppressed: 'somebody' };
    const row = { article: ledger.article, findings: [finding, { ...finding, start: 0, end: 3, suppressed: null }] };
    expect(understood('anna.jsonl', JSON.stringify(row)).marked).toEqual([{ coder: 'anna', documents: 1, hedge: 1 }]);
  });

  it('two files under one name are refused', () => {
    const gold = goldOf('anna.jsonl', written.jsonl!());
    expect(() => evaluated(articles, gold, gold)).toThrow('two annotations are of "anna"');
  });

  it('the texts that one person’s file carries serve the others', () => {
    const table = `${HEAD}\n${rowFor(courier, 'regime', 'loaded-term,contentious-label')}`;
    const { evaluation, leftOut } = evaluated(
      [],
      goldOf('bert.csv', table),
      goldOf('cleo', written.brat!()),
      goldOf('anna.jsonl', written.jsonl!()),
    );
    expect(leftOut).toEqual([]);
    expect(evaluation.people.map(({ coder, documents }) => [coder, documents])).toEqual([
      ['bert', 1],
      ['cleo', 3],
      ['anna', 3],
    ]);
  });
});

describe('one text that several outlets print', () => {
  const text = 'The plan may fail, two aides said.';
  const copies = ['courier', 'post'].map((id) => articleFromRow({ id, text }, { name: id, folder: null, sha256: '' }));
  const row = (id: string): string =>
    `${JSON.stringify({ article: { id, text }, findings: [{ kind: 'hedge', category: 'modal', start: 9, end: 12 }] })}\n`;
  const ann = 'T1\tHedge 9 12\tmay\n';
  const twice = [{ coder: 'anna', documents: 2, hedge: 2 }];

  it('is as many articles as were annotated', () => {
    expect(understood('anna.jsonl', row('courier') + row('post'), [])).toMatchObject({ marked: twice, leftOut: [] });
    const files = { 'x.txt': text, 'x.ann': ann, 'y.txt': text, 'y.ann': ann };
    expect(understood('anna', files, [])).toMatchObject({ marked: twice, leftOut: [] });
    expect(understood('anna', files, copies)).toMatchObject({ marked: twice, leftOut: [] });
  });

  it('is not annotated twice by one person', () => {
    const rows = row('courier') + row('courier');
    expect(understood('anna.jsonl', rows, copies).leftOut).toEqual([
      'anna.jsonl: anna annotated courier twice; keep one of them',
    ]);
  });
});
