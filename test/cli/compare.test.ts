import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { courier, folderWith, framewise, ledger, rows } from './framewise.js';

const twoFiles = () => folderWith({ 'ferry-plan/courier.txt': courier, 'ferry-plan/ledger.txt': ledger });
const inputs = ['ferry-plan/courier.txt', 'ferry-plan/ledger.txt'];

const fromRows = (articles: Record<string, unknown>[], args: string[], cwd?: string) =>
  framewise(['compare', '-', '--from', 'jsonl', ...args], { input: rows(...articles), ...(cwd && { cwd }) });

const article = (event: string | null, outlet: string) => ({ id: outlet, outlet, event, text: courier });

describe('framewise compare', () => {
  it('writes reports/<event>.html in the current folder and prints its path', () => {
    const cwd = twoFiles();
    const ran = framewise(['compare', ...inputs], { cwd });
    expect(ran).toEqual(expect.objectContaining({ status: 0, stdout: 'reports/ferry-plan.html\n', stderr: '' }));
    expect(readdirSync(join(cwd, 'reports'))).toEqual(['ferry-plan.html']);
    expect(readFileSync(join(cwd, 'reports/ferry-plan.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('gives the same bytes for the same input, in every format', () => {
    const cwd = twoFiles();
    for (const format of ['html', 'json', 'jsonl', 'markdown']) {
      const once = framewise(['compare', ...inputs, '--format', format, '-o', '-'], { cwd });
      expect(once.stdout.length).toBeGreaterThan(500);
      expect(framewise(['compare', ...inputs, '--format', format, '-o', '-'], { cwd }).stdout).toBe(once.stdout);
    }
  });

  it('answers json on standard output, with a manifest of versions, hashes, base names and options', () => {
    const cwd = twoFiles();
    const { stdout } = framewise(['compare', ...inputs, '--format', 'json'], { cwd });
    const { manifest, articles } = JSON.parse(stdout);
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(articles).toHaveLength(2);
    expect(manifest.inputs).toEqual([
      { name: 'courier.txt', sha256: hash },
      { name: 'ledger.txt', sha256: hash },
    ]);
    expect(manifest.lexicons.length).toBeGreaterThan(0);
    for (const lexicon of manifest.lexicons)
      expect(lexicon).toEqual({ id: expect.stringMatching(/^\w+/), version: expect.any(String), sha256: hash });
    expect(manifest).toMatchObject({ tool: 'framewise', options: { by: null } });
    expect(stdout).not.toContain(cwd);
  });

  it('answers a summary in Markdown on standard output, and one file an event with --by and -o', () => {
    const cwd = twoFiles();
    const { status, stdout } = framewise(['compare', ...inputs, '--format', 'markdown'], { cwd });
    expect({ status, title: stdout.split('\n')[0] }).toEqual({ status: 0, title: '# ferry plan' });
    expect(existsSync(join(cwd, 'reports'))).toBe(false);
    const events = ['ferry-plan', 'harbour-fire'].flatMap((event) => [article(event, 'A'), article(event, 'B')]);
    fromRows(events, ['--by', 'event', '--format', 'markdown', '-o', 'out'], cwd);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['ferry-plan.md', 'harbour-fire.md']);
    expect(fromRows(events, ['--by', 'event', '--format', 'markdown']).stdout.match(/^# .*$/gm)).toEqual([
      '# ferry plan',
      '# harbour fire',
    ]);
  });

  it('writes with --by a page that leads to the reports, and no report takes its name', () => {
    const cwd = folderWith({});
    const events = ['ferry-plan', 'index'].flatMap((event) => [article(event, 'A'), article(event, 'B')]);
    expect(fromRows(events, ['--by', 'event'], cwd)).toMatchObject({
      status: 0,
      stdout: 'reports/ferry-plan.html\nreports/index-2.html\nreports/index.html\n',
    });
    expect(readFileSync(join(cwd, 'reports/index.html'), 'utf8')).toContain('href="./index-2.html"');
    fromRows(events, ['--by', 'event', '--format', 'json', '-o', 'out'], cwd);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['ferry-plan.json', 'index-2.json']);
  });

  it('leaves whole texts out with --excerpts, and says so in the manifest of the report', () => {
    const cwd = twoFiles();
    const page = (...args: string[]) => framewise(['compare', ...inputs, '-o', '-', ...args], { cwd }).stdout;
    const whole = 'criticised the ferry plan on Monday and said that it';
    const wordsOf = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(wordsOf(page())).toContain(whole);
    const short = page('--excerpts');
    expect(wordsOf(short)).not.toContain(whole);
    expect(wordsOf(short)).toContain('The full texts are left out of this report');
    expect(wordsOf(short)).toContain('excerpts: yes');
    expect(page('--excerpts')).toBe(short);
  });

  it.each(['json', 'jsonl', 'markdown'])('refuses --excerpts in %s in one line', (format) => {
    expect(framewise(['compare', ...inputs, '--excerpts', '--format', format], { cwd: twoFiles() })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `framewise: --excerpts is for reports (--format html), and the format is ${format}; leave out one of the two\n`,
    });
  });

  it('writes to the file that -o names', () => {
    const cwd = twoFiles();
    expect(framewise(['compare', ...inputs, '-o', 'out/page.html'], { cwd })).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(join(cwd, 'out'))).toEqual(['page.html']);
    expect(existsSync(join(cwd, 'reports'))).toBe(false);
  });

  it('says what to do where -o names a folder', () => {
    const cwd = twoFiles();
    const { status, stderr } = framewise(['compare', ...inputs, '-o', 'ferry-plan'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'framewise: ferry-plan is a folder; name a file with -o\n',
    });
  });

  it('needs two readable articles, and says so', () => {
    const cwd = twoFiles();
    const { status, stdout, stderr } = framewise(['compare', inputs[0]!, 'gone.txt'], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('left out gone.txt');
    expect(stderr).toMatch(/needs two readable articles or more, there is 1; name more files, or use annotate for one/);
    expect(existsSync(join(cwd, 'reports'))).toBe(false);
  });

  it('says in one line that texts of different kinds are compared, and nothing where they are not', () => {
    const column = { ...article('x', 'a\u001b[31m\nb'), section: 'Opinion' };
    const { status, stdout, stderr } = fromRows([column, article('x', 'b')], ['--format', 'json']);
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 0, lines: 1 });
    expect(stderr).toMatch(/^framewise: The texts are of different kinds\. Marked as opinion: .*section “opinion”/);
    expect(stderr).not.toContain('\u001b');
    expect(JSON.parse(stdout).notices[0].code).toBe('different-kinds');
    expect(fromRows([article('x', 'a'), article('x', 'b')], ['--format', 'json']).stderr).toBe('');
  });

  it('says that several events were compared as one', () => {
    const { status, stderr } = fromRows([article('x', 'a'), article('y', 'b')], ['--format', 'jsonl']);
    expect(status).toBe(0);
    expect(stderr).toContain('add --by event');
  });
});

describe('framewise compare --by', () => {
  const interleaved = [article('x', 'a'), article('y', 'b'), article('x', 'c'), article('y', 'd')];

  it('answers one line an event, and echoes the event unchanged', () => {
    const odd = [article(' Ferry/Plan ', 'a'), article('y', 'b'), article(' Ferry/Plan ', 'c'), article('y', 'd')];
    const { status, stdout } = fromRows(odd, ['--by', 'event', '--format', 'jsonl']);
    expect(status).toBe(0);
    const made = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(made.map(({ event }) => event)).toEqual([' Ferry/Plan ', 'y']);
    expect(made.map(({ articles }) => articles.length)).toEqual([2, 2]);
  });

  it('leaves an event with one article out, names it and ends with 1', () => {
    const { status, stdout, stderr } = fromRows(
      [...interleaved, article('alone', 'e')],
      ['--by', 'event', '--format', 'jsonl'],
    );
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/left out .*alone/);
  });

  it('ends with 2 where no two articles share an event', () => {
    const { status, stderr } = fromRows([article('x', 'a'), article('y', 'b')], ['--by', 'event', '--format', 'jsonl']);
    expect(status).toBe(2);
    expect(stderr).toContain('no two articles share the same event');
  });

  it('writes one report an event and a page that leads to them into the folder that -o names', () => {
    const cwd = folderWith({});
    expect(fromRows(interleaved, ['--by', 'event', '-o', 'out'], cwd).status).toBe(0);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['index.html', 'x.html', 'y.html']);
  });

  it('prints the path of each report where it chose them', () => {
    expect(fromRows(interleaved, ['--by', 'event'], folderWith({})).stdout).toBe(
      'reports/x.html\nreports/y.html\nreports/index.html\n',
    );
  });

  it('refuses several events in one document', () => {
    const { status, stderr } = fromRows(interleaved, ['--by', 'event', '--format', 'json']);
    expect(status).toBe(2);
    expect(stderr).toContain('name a folder with -o, or use --format jsonl');
  });

  it('keeps hostile names of events inside the folder, and apart', () => {
    const cwd = folderWith({ 'kept.html': 'mine' });
    const events = ['../kept', '..\\kept', '/etc/kept', 'kept', '...', 'con', 'KEPT', 'kept\u0000'];
    const { status, stdout } = fromRows(
      events.flatMap((event, i) => [article(event, `a${i}`), article(event, `b${i}`)]),
      ['--by', 'event'],
      cwd,
    );
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, 'kept.html'), 'utf8')).toBe('mine');
    expect(readdirSync(cwd).sort()).toEqual(['kept.html', 'reports']);
    expect(readdirSync(join(cwd, 'reports')).filter((name) => name !== 'index.html')).toHaveLength(events.length);
    expect(new Set(stdout.trim().split('\n')).size).toBe(events.length + 1);
  });
});

describe('framewise compare --reference', () => {
  const speech =
    'MS. VALE: The ferry plan may cost the town 12 million crowns.\n\nMS. VALE: That is all for this evening.\n';
  const files = {
    'ferry-plan/courier.txt': courier,
    'ferry-plan/ledger.txt': ledger,
    'said/transcript.txt': speech,
    'said/two.jsonl': rows({ text: speech }, { text: ledger }),
    'said/one.jsonl': rows({ text: speech }),
    'said/none.jsonl': '\n',
    'said/empty.txt': '\n',
    'said/page.html': '<p>Yes</p>',
    'said/other.txt':
      'Der Bürgermeister sagte am Montag, dass der alte Steg im Mai geschlossen werde und dass die Fähren weiterfahren. '.repeat(
        5,
      ),
  };
  const held = (args: string[], input = '') => framewise(['compare', ...args], { cwd: folderWith(files), input });
  const answer = (args: string[]) => JSON.parse(held([...args, '--format', 'json']).stdout);

  it('holds the articles against a transcript', () => {
    const { articles, reference, manifest } = answer(['ferry-plan', '--reference', 'said/transcript.txt']);
    expect(articles.map(({ article }: { article: { id: string } }) => article.id)).toEqual(['courier', 'ledger']);
    expect(reference.statements[0]).toMatchObject({
      speaker: 'MS. VALE',
      text: 'The ferry plan may cost the town 12 million crowns.',
      outlets: [{ article: 'courier' }, { article: 'ledger' }],
    });
    expect(manifest.inputs.map(({ name }: { name: string }) => name)).toEqual([
      'courier.txt',
      'ledger.txt',
      'transcript.txt',
    ]);
    expect(manifest.options).toEqual({ by: null, reference: 'transcript.txt' });
  });

  it('is content with one article, and calls the event by its folder', () => {
    const { status, stdout, stderr } = held(['ferry-plan/courier.txt', '--reference', 'said/transcript.txt']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'reports/ferry-plan.html\n', stderr: '' });
  });

  it.each(['said/one.jsonl', 'said/transcript.txt'])('reads %s, whatever the inputs are read as', (path) => {
    const input = rows({ id: 'a', text: courier });
    const ran = held(['-', '--from', 'jsonl', '--reference', path, '--format', 'json'], input);
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.stdout).reference.article.article.text).toContain('The ferry plan may cost');
  });

  it('takes a file that is an input too for the reference only, named or in a folder', () => {
    for (const inputs of [['ferry-plan'], ['ferry-plan/ledger.txt', 'ferry-plan/courier.txt']]) {
      const { articles, reference } = answer([...inputs, '--reference', 'ferry-plan/courier.txt']);
      expect(articles.map(({ article }: { article: { id: string } }) => article.id)).toEqual(['ledger']);
      expect(reference.article.article.id).toBe('courier');
    }
  });

  it.each([
    ['gone.txt', 'there is no such file or folder; check the name'],
    ['said/empty.txt', 'it is empty'],
    ['said/none.jsonl', 'it holds no text'],
    ['said/two.jsonl', 'it holds several articles; a reference is one text'],
    ['ferry-plan', 'it holds several articles; a reference is one text'],
    ['said/page.html', 'web pages are not read yet; save the text of the page as .txt or .md'],
    ['said/other.txt', 'it looks like German; only English is read'],
    ['https://example.org/speech', 'web addresses are not read yet; save the text of the page as .txt or .md'],
    ['-', 'name a file; standard input is for articles'],
  ])('refuses %s in one line', (path, reason) => {
    const { status, stdout, stderr } = held(['ferry-plan', '--reference', path]);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `framewise: --reference ${path}: ${reason}\n`,
    });
  });

  it('says so where there is nothing to hold against it', () => {
    const { status, stderr } = held(['said/transcript.txt', '--reference', 'said/transcript.txt']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'framewise: there is no readable article beside the reference; name one or more articles to hold against it\n',
    });
  });

  it('stands for one event: with --by it refuses several and takes one', () => {
    const by = ['-', '--from', 'jsonl', '--by', 'event', '--format', 'jsonl', '--reference', 'said/transcript.txt'];
    const several = held(by, rows(article('x', 'a'), article('y', 'b')));
    expect({ status: several.status, stderr: several.stderr }).toEqual({
      status: 2,
      stderr:
        'framewise: --reference stands for one event, and the inputs hold 2 (x, y); name the articles of one event\n',
    });
    expect(held(by, rows(article('x', 'a'))).status).toBe(0);
  });

  it('never writes over the reference', () => {
    const { status, stderr } = held(['ferry-plan', '--reference', 'said/transcript.txt', '-o', 'said/transcript.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain('would replace an input');
  });
});

describe('framewise compare --decisions', () => {
  const decisions = [
    'decisions:',
    '  - on: finding',
    '    kind: loaded-term',
    '    verdict: reject',
    '    words:',
    '      - { article: courier, start: 10, text: slammed }',
    '  - on: finding',
    '    kind: hedge',
    '    verdict: accept',
    '    words:',
    '      - { article: nobody, start: 10, text: may }',
  ].join('\n');
  const folder = (text: string) =>
    folderWith({ 'ferry-plan/courier.txt': courier, 'ferry-plan/ledger.txt': ledger, 'decisions.yaml': text });

  it('takes them up, tells those that meet nothing, and names the file with its hash in the manifest', () => {
    const cwd = folder(decisions);
    const args = ['compare', 'ferry-plan', '--decisions', 'decisions.yaml', '--format', 'json'];
    const { status, stdout, stderr } = framewise(args, { cwd });
    const comparison = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(comparison.articles[0].findings.find(({ text }: { text: string }) => text === 'slammed').suppressed).toBe(
      'the decision of a person',
    );
    expect(comparison.manifest.options.decisions).toMatch(/^decisions\.yaml sha256:[0-9a-f]{64}$/);
    expect(stderr).toBe(
      'framewise: a decision meets nothing in these articles: "may" in nobody; the report lists what is left\n',
    );
  });

  it.each([
    ['gone.yaml', /--decisions gone\.yaml: there is no such file; save one from the report/],
    ['ferry-plan', /--decisions ferry-plan: it is a folder/],
    ['-', /--decisions -: name a file/],
    ['faulty.yaml', /--decisions faulty\.yaml: faulty\.yaml:1:\d+: it holds no list of "decisions"/],
  ])('refuses %s in one line', (name, said) => {
    const cwd = folder(decisions);
    writeFileSync(join(cwd, 'faulty.yaml'), 'decisions: none');
    const { status, stderr } = framewise(['compare', 'ferry-plan', '--decisions', name], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
