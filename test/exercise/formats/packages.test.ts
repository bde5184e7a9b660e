import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { giftText } from '../../../src/exercise/formats/gift.js';
import { h5pFiles, h5pPackage } from '../../../src/exercise/formats/h5p.js';
import { qtiFiles, qtiPackage } from '../../../src/exercise/formats/qti.js';
import { sample } from '../sample.js';
import { choice, lessonOf } from './awkward.js';

const packed = {
  h5p: { files: h5pFiles(sample).content!, make: () => h5pPackage(sample).content! },
  qti: { files: qtiFiles(sample).content, make: () => qtiPackage(sample).content },
};

describe.each(Object.entries(packed))('the %s file', (_, { files, make }) => {
  it('holds the files under their paths', () => {
    const texts = Object.entries(unzipSync(make())).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(Object.fromEntries(texts)).toEqual(files);
  });

  it('has the same bytes for the same exercise, wherever and whenever it is made', () => {
    const digest = () => createHash('sha256').update(make()).digest('hex');
    const [zone, first] = [process.env.TZ, digest()];
    process.env.TZ = 'Pacific/Auckland';
    try {
      expect(digest()).toBe(first);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('an exercise of nothing', () => {
  const empty = lessonOf();

  it('is an empty question bank, no H5P file, and a QTI package that names no item', () => {
    expect(giftText(empty)).toEqual({ content: '', omitted: [] });
    expect(h5pPackage(empty)).toEqual({ content: null, omitted: [] });
    expect(Object.keys(qtiFiles(empty).content)).toEqual(['imsmanifest.xml']);
  });
});

describe('an item on a platform that cannot hold it', () => {
  it('is named with a reason, and every other item is there', () => {
    const lesson = lessonOf(choice('a-1', 'yes', 'no'), choice('a-2', 'same', 'same'));
    const all = [giftText(lesson), h5pFiles(lesson), qtiFiles(lesson)].map(({ omitted }) =>
      omitted.map(({ item }) => item),
    );
    expect(all).toEqual([['a-2'], ['a-1', 'a-2'], ['a-2']]);
  });
});
