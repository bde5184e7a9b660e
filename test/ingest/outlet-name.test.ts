import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/ingest/article-from.js';

const outletOf = (name: string, text = 'The ferry sank off Marren.'): string =>
  articleFromText(text, { name, folder: null, sha256: '' }).article.outlet;

describe('an outlet that only the file names', () => {
  it.each([
    ['marren-dockside-voice.txt', 'Marren Dockside Voice'],
    ['north_courier.md', 'North Courier'],
    ['courier.txt', 'Courier'],
    ['AFP.txt', 'AFP'],
    ['www.marren-post.example.html', 'marren-post.example'],
    ['The Marren Post.txt', 'The Marren Post'],
    ['-.txt', '-'],
  ])('%s is %s', (name, outlet) => {
    expect(outletOf(name)).toBe(outlet);
  });

  it('is called as the text says where that says it', () => {
    expect(outletOf('dockside-voice.md', '---\noutlet: Voice of the Docks\n---\n\nThe ferry sank.')).toBe(
      'Voice of the Docks',
    );
  });
});
