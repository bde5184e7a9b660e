import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { annotationPage } from '../../src/export/web-annotation/page.js';
import { annotate } from '../../src/index.js';
import { annotatedReport, annotatedTitle, report } from './tables/sample.js';

interface Body {
  id?: string;
  purpose: string;
  value?: string;
}
interface Selector {
  type: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}
interface Target {
  source: string;
  selector: Selector[];
}
interface Annotation {
  id: string;
  body: Body[];
  target: Target | Target[];
}
type Page = { id: string; 'schema:sha256': string; items: Annotation[] };

const pageOf = (...given: Parameters<typeof annotationPage>): Page => annotationPage(...given) as Page;
const tagsOf = ({ body }: Annotation) => body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
const targetsOf = ({ target }: Annotation): Target[] => (Array.isArray(target) ? target : [target]);
const tagged = (page: Page, tag: string): Annotation => page.items.find((item) => tagsOf(item).includes(tag))!;
const selector = (target: Target, type: string) => target.selector.find((one) => one.type === type);

describe('an article as Web Annotations', () => {
  it('says by tags what was found and by comment what would be plainer', () => {
    const found = tagged(pageOf(annotatedReport()), 'loaded-term/emotive-adjective');
    expect(tagsOf(found)).toEqual(expect.arrayContaining(['voice/quoted']));
    expect(tagsOf(found).some((tag) => tag?.startsWith('entry/loaded/'))).toBe(true);
  });

  it('finds the words again by quotation and by position in code points', () => {
    const { items } = pageOf(annotatedReport());
    const characters = [...report];
    for (const target of items.flatMap(targetsOf)) {
      const { start, end } = selector(target, 'TextPositionSelector')!;
      const { exact, prefix, suffix } = selector(target, 'TextQuoteSelector')!;
      expect(characters.slice(start, end).join('')).toBe(exact);
      expect(report).toContain(prefix + exact + suffix);
    }
  });

  it('ties the parts of an attribution to it, and takes a content of two spans as two targets', () => {
    const text = '“The harbor is old,” Doe said, “and it will close.”';
    const page = pageOf(annotate({ text }));
    const whole = tagged(page, 'attribution');
    const content = tagged(page, 'content');
    expect(content.body).toContainEqual({ id: whole.id, purpose: 'linking' });
    expect(targetsOf(content).map((target) => selector(target, 'TextQuoteSelector')!.exact)).toEqual([
      '“The harbor is old,”',
      '“and it will close.”',
    ]);
  });

  it('points at the title apart from the text', () => {
    const page = pageOf(annotatedTitle());
    const [title] = targetsOf(tagged(page, 'loaded-term/sensational-verb'));
    const [body] = targetsOf(tagged(page, 'hedge/modal'));
    expect(title!.source).toBe(`${body!.source}#title`);
  });

  it('has ids that are all different, and the same each time', () => {
    const ids = pageOf(annotatedReport()).items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(pageOf(annotatedReport())).toEqual(pageOf(annotatedReport()));
  });

  it('carries the hash of the text and none of its words where no text is to be passed on', () => {
    const page = pageOf(annotatedReport(), { withoutText: true });
    expect(page['schema:sha256']).toBe(createHash('sha256').update(report).digest('hex'));
    for (const word of ['Quillfeather', 'scheme', 'aides']) expect(JSON.stringify(page)).not.toContain(word);
    expect(targetsOf(page.items[0]!)[0]!.selector.map(({ type }) => type)).toEqual(['TextPositionSelector']);
  });
});
