import { describe, expect, it } from 'vitest';
import { compare, renderReport } from '../../src/index.js';

const lead =
  'A ferry with 214 people on board ran onto rocks off Brennick late on Tuesday after its steering failed in heavy seas.';
const rescue =
  'Lifeboats from three harbours took all passengers ashore within two hours, and nine of them were treated for cold.';
const wire = `${lead}\n\n${rescue}`;
const edited = wire.replace('ran onto', 'struck').replace(', and nine of them were treated for cold', '');

const pageOf = (...articles: { outlet: string; text: string }[]): string => renderReport(compare(articles));
const sectionOf = (page: string): string =>
  page.slice(page.indexOf('>', page.indexOf('id="copies-heading"')) + 1, page.indexOf('id="unmatched"'));
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

describe('text that outlets share, in the report', () => {
  const page = pageOf({ outlet: 'The Courier', text: wire }, { outlet: 'The Post', text: edited });
  const section = sectionOf(page);

  it('is shown with what only one of them has, which is also read out', () => {
    expect(section).toMatch(/<del><span class="visually-hidden">\[only in The Courier: <\/span>ran onto</);
    expect(section).toMatch(/<ins><span class="visually-hidden">\[only in The Post: <\/span>struck</);
    expect(plain(section)).toContain(
      'Struck through: only in The Courier. Underlined: only in The Post. The rest is in both.',
    );
  });

  it('says how much it is, and that no agency is named', () => {
    expect(plain(section)).toMatch(/The Courier \d+ \(\d+% of the article\); The Post \d+ \(\d+% of the article\)/);
    expect(plain(section)).toContain('None of them names an agency.');
  });

  it('says nothing of who took it from whom', () => {
    expect(plain(section)).not.toMatch(/\bcop(y|ies|ied)\b|plagiar|stole|hid(es|den)|omit/i);
  });

  it('is on the first screen and beside the articles', () => {
    expect(plain(page)).toContain('One text in two outlets: The Courier and The Post print');
    expect(plain(page)).toMatch(/\d+% of its words are text that The Post prints too/);
  });

  it('shows outlets with the same edits once', () => {
    const three = sectionOf(
      pageOf(
        { outlet: 'The Courier', text: wire },
        { outlet: 'The Post', text: edited },
        { outlet: 'The Echo', text: edited },
      ),
    );
    expect(three.match(/class="version"/g)).toHaveLength(1);
    expect(plain(three)).toContain('only in The Courier');
    expect(plain(three)).toContain('only in The Post and The Echo');
  });

  it('gives long stretches that are alike by their first and last words', () => {
    const long = Array.from(
      { length: 9 },
      (_, i) => `${lead.slice(0, -1)}, harbour number ${i} said on day ${i}.`,
    ).join(' ');
    const both = sectionOf(
      pageOf({ outlet: 'The Courier', text: long }, { outlet: 'The Post', text: `${long} Amen.` }),
    );
    expect(plain(both)).toMatch(/\[… \d+ words alike …\]/);
  });

  it('is one line where there is none', () => {
    const none = sectionOf(
      pageOf(
        { outlet: 'The Courier', text: wire },
        { outlet: 'The Post', text: 'Nobody was hurt when a ship went aground.' },
      ),
    );
    expect(plain(none)).toContain('No paragraph was found that two of these articles share.');
  });

  it('is never taken for markup', () => {
    const attack = '<img src=x onerror=alert(1)>';
    const hostile = sectionOf(
      pageOf(
        { outlet: `Courier ${attack}`, text: wire.replace('off Brennick', `off Brennick ${attack}`) },
        { outlet: 'The Post', text: `${edited}\n\n${attack} and agencies` },
      ),
    );
    expect(hostile).toContain('&lt;img src=x onerror=alert(1)');
    expect(hostile).not.toMatch(/<img/);
  });
});
