import { expect, test } from 'vitest';
import { gaps, lanes } from '../src/lib/chronicle';
import type { Said } from '../src/lib/types';

const month = (name: string, read: number) => ({ month: `${name}-01`, relevant: 0, read });
const said = (day: string, stance: Said['stance']) => ({ day, stance }) as Said;

test('a stretch without documents is one gap, and the last one ends with its month', () => {
  const months = [
    month('2024-01', 2),
    month('2024-02', 0),
    month('2024-03', 0),
    month('2024-04', 1),
    month('2024-05', 0),
  ];
  expect(gaps(months)).toEqual([
    { from: '2024-02-01', until: '2024-04-01' },
    { from: '2024-05-01', until: '2024-06-01' },
  ]);
});

test('statements of one stance within a few days stand on different levels', () => {
  const placed = lanes([
    said('2024-01-01', 'support'),
    said('2024-01-02', 'support'),
    said('2024-01-02', 'oppose'),
    said('2024-03-01', 'support'),
  ]);
  expect(placed.map(({ level }) => level)).toEqual([0, 0.13, 0, 0]);
});
