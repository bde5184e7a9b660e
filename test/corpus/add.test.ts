import { describe, expect, it } from 'vitest';
import { analyseTask } from '../../src/corpus/analyse-event.js';
import { addTo, article, contentOf, ferryArticles, here, newFile, withCorpus } from './corpora.js';

const rows = (file: string, sql: string) => withCorpus(file, (database) => database.rows(sql));

describe('adding articles to a corpus', () => {
  it('stores the articles, and the findings and facts of their events', async () => {
    const file = newFile();
    expect(await addTo(file, ferryArticles())).toMatchObject({ added: 5, known: 0, analysed: 5, problems: [] });
    expect(await rows(file, "SELECT text, voice FROM findings WHERE kind = 'loaded-term' ORDER BY article")).toEqual([
      { text: 'slammed', voice: 'outlet' },
      { text: 'slammed', voice: 'outlet' },
    ]);
    const [facts] = await rows(file, 'SELECT count(DISTINCT event_key) AS events, min(articles) AS fewest FROM facts');
    expect(facts).toEqual({ events: 2, fewest: 2 });
  });

  it('passes over what is there already and analyses nothing twice', async () => {
    const file = newFile();
    await addTo(file, ferryArticles());
    const before = await contentOf(file);
    const never = () => Promise.reject(new Error('analysed again'));
    expect(await addTo(file, ferryArticles(), { analyse: never })).toMatchObject({ added: 0, known: 5, analysed: 0 });
    expect(await contentOf(file)).toEqual(before);
  });

  it('takes one article that is named twice for one', async () => {
    const file = newFile();
    const [first] = ferryArticles();
    expect(await addTo(file, [first!, first!])).toMatchObject({ added: 1, known: 1 });
  });

  it('aligns an event anew when another article of it comes late, as if all had come together', async () => {
    const [late, together] = [newFile(), newFile()];
    const [first, second, ...others] = ferryArticles();
    await addTo(late, [first!, ...others]);
    expect(await rows(late, "SELECT 1 FROM facts WHERE event_key = 'event:ferry'")).toEqual([]);
    expect(await addTo(late, [second!])).toMatchObject({ added: 1, analysed: 2 });
    await addTo(together, [first!, ...others, second!]);
    expect(await contentOf(late)).toEqual(await contentOf(together));
    expect((await rows(late, "SELECT 1 FROM facts WHERE event_key = 'event:ferry'")).length).toBeGreaterThan(0);
  });

  it('moves an article whose event was corrected, and leaves nothing of the old event', async () => {
    const file = newFile();
    await addTo(file, [article({ id: 'a', outlet: 'Courier', event: 'feryr', text: 'The ferry sank.' })]);
    const corrected = article({ id: 'a', outlet: 'Courier', event: 'ferry', text: 'The ferry sank.' });
    expect(await addTo(file, [corrected])).toMatchObject({ added: 0, changed: 1, known: 0, analysed: 1 });
    expect(await rows(file, 'SELECT event_key, articles FROM analyses')).toEqual([
      { event_key: 'event:ferry', articles: 1 },
    ]);
    expect(await rows(file, 'SELECT count(*) AS readings FROM readings')).toEqual([{ readings: 1 }]);
  });

  it('reads everything anew when the lists or what is switched off change', async () => {
    const file = newFile();
    await addTo(file, ferryArticles());
    const { readProject } = await import('../../src/index.js');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${file}.yaml`, 'off: [loaded-term]\n');
    const project = await readProject(`${file}.yaml`);
    expect(await addTo(file, [], { project })).toMatchObject({ added: 0, analysed: 5 });
    expect(
      await rows(file, "SELECT DISTINCT suppressed IS NOT NULL AS off FROM findings WHERE kind = 'loaded-term'"),
    ).toEqual([{ off: true }]);
    expect(await rows(file, 'SELECT count(*) AS readings FROM readings')).toEqual([{ readings: 5 }]);
  });

  it('loses one event only where its analysis fails, says why, and tries again the next time', async () => {
    const file = newFile();
    const faulty = async (task: Parameters<typeof analyseTask>[0]) =>
      task.eventKey === 'event:bridge' ? { problem: 'out of memory' } : analyseTask(task, undefined);
    const added = await addTo(file, ferryArticles(), { analyse: faulty });
    expect(added.problems).toEqual([{ event: 'bridge', articles: 2, reason: 'out of memory' }]);
    expect(await rows(file, 'SELECT count(*) AS readings FROM readings')).toEqual([{ readings: 3 }]);
    expect(await addTo(file, [])).toMatchObject({ analysed: 2, problems: [] });
    expect(await rows(file, 'SELECT count(*) AS readings FROM readings')).toEqual([{ readings: 5 }]);
  });

  it('annotates an event that is too large to align, without facts, and tells', async () => {
    const file = newFile();
    const many = Array.from({ length: 301 }, (_, i) =>
      article({ id: `a${i}`, outlet: `Outlet ${i}`, event: 'flood', text: 'The river rose.' }),
    );
    const added = await addTo(file, many);
    expect(added.tooLarge).toEqual([{ event: 'flood', articles: 301 }]);
    expect(await rows(file, 'SELECT aligned, articles FROM analyses')).toEqual([{ aligned: false, articles: 301 }]);
  });

  it('is the same whatever the order in which analyses are ready', async () => {
    const [one, other] = [newFile(), newFile()];
    await addTo(one, ferryArticles());
    let turn = 0;
    const uneven = async (task: Parameters<typeof analyseTask>[0]) => {
      await new Promise((resolve) => setTimeout(resolve, turn++ % 2 === 0 ? 30 : 0));
      return here()(task);
    };
    await addTo(other, ferryArticles(), { analyse: uneven });
    expect(await contentOf(other)).toEqual(await contentOf(one));
  });

  it('counts offsets in code points, as SQL does', async () => {
    const file = newFile();
    await addTo(file, ferryArticles());
    const wrong = await rows(
      file,
      `SELECT f.text FROM findings f JOIN articles a USING (article)
       WHERE f.text <> substring(CASE f."in" WHEN 'title' THEN a.title ELSE a.text END, f.start_cp + 1, f.end_cp - f.start_cp)`,
    );
    expect(wrong).toEqual([]);
    expect(await rows(file, "SELECT tokens FROM stretches WHERE tokens = 'engineers slammed'")).toHaveLength(1);
  });

  it('counts the words of each voice in the stretches as the article has them', async () => {
    const file = newFile();
    await addTo(file, ferryArticles());
    const differing = await rows(
      file,
      `SELECT article FROM readings JOIN (
         SELECT article, coalesce(sum(words) FILTER (voice = 'outlet'), 0) AS outlet,
           coalesce(sum(words) FILTER (voice = 'quoted'), 0) AS quoted FROM stretches GROUP BY article) USING (article)
       WHERE words_outlet <> outlet OR words_quoted <> quoted`,
    );
    expect(differing).toEqual([]);
  });
});
