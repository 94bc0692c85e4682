import { expect, test } from 'vitest';
import { sentencesIn } from '../src/lib/passage';

const anchors = (start: number, end: number) =>
  [1, 2, 3, 4].map((number) => ({ number, beforeStart: number <= start, beforeEnd: number <= end }));

test('a selection within a sentence is that sentence', () => {
  expect(sentencesIn(anchors(2, 2))).toEqual([2]);
});

test('a selection over the end of a sentence is both', () => {
  expect(sentencesIn(anchors(2, 3))).toEqual([2, 3]);
});

test('a selection from before the first sentence begins with the first', () => {
  expect(sentencesIn(anchors(0, 2))).toEqual([1, 2]);
  expect(sentencesIn([])).toEqual([]);
});
