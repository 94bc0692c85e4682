import { expect, test } from 'vitest';
import { communities, type Edge } from '../src/lib/communities';
import { arrange, labelsFor } from '../src/lib/network';
import { packed, radiusFor, spread } from '../src/lib/packing';

const clique = (from: number, to: number): Edge[] => {
  const edges: Edge[] = [];
  for (let i = from; i < to; i++) for (let j = i + 1; j < to; j++) edges.push([i, j]);
  return edges;
};

test('two circles of friends joined by one tie are two groups, the larger first', () => {
  const groups = communities(9, [...clique(0, 4), ...clique(4, 9), [0, 4]]);
  expect(groups).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0]);
});

test('a pair is a group, and so is a node alone', () => {
  expect(communities(3, [[0, 1]])).toEqual([0, 0, 1]);
  expect(communities(0, [])).toEqual([]);
});

test('discs and the places in them never overlap', () => {
  const sizes = [40, 30, 12, 5, 2, 2, 2, 1];
  const discs = packed(sizes.map((size) => radiusFor(size, 20)), 1.8);
  const places = discs.flatMap((disc, i) => spread(disc, sizes[i] ?? 1, 20));
  for (const [i, one] of places.entries()) {
    for (const other of places.slice(i + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(10);
    }
  }
});

test('two states stand side by side, both named', () => {
  const network = { date: '1900-01-01', states: [{ id: 'A', name: 'A' }, { id: 'B', name: 'B' }], ties: [{ one: 'A', other: 'B', kind: 'defense', treaties: ['t-1'] }] };
  const { places } = arrange(network, 800, 500);
  expect(places.map((place) => place.y)).toEqual([places[0]?.y, places[0]?.y]);
  expect(labelsFor(2, 390, 1)).toBe(2);
});

test('a group is titled by the text that most of its ties rest on', () => {
  const states = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => ({ id, name: id }));
  const ties = clique(0, 6).map(([one, other]) => ({ one: states[one]?.id ?? '', other: states[other]?.id ?? '', kind: 'defense', treaties: ['csto-1992'] }));
  const { titles } = arrange({ date: '2026-01-01', states, ties, treaties: { 'csto-1992': 'CSTO' } }, 800, 500);
  expect(titles.map((title) => title.words)).toEqual(['CSTO']);
});

test('a title says how many of a group its text does not bind', () => {
  const states = Array.from({ length: 12 }, (_, i) => ({ id: `S${i}`, name: `S${i}` }));
  const tie = (one: number, other: number, treaty: string) => ({ one: `S${one}`, other: `S${other}`, kind: 'defense', treaties: [treaty] });
  const ties = [...clique(0, 5).map(([one, other]) => tie(one, other, 'rio-1947')), tie(0, 5, 'us-japan-1960'), ...clique(6, 12).map(([one, other]) => tie(one, other, 'csto-1992'))];
  const { titles } = arrange({ date: '2026-01-01', states, ties, treaties: { 'rio-1947': 'Rio Treaty', 'csto-1992': 'CSTO' } }, 800, 500);
  expect(titles.map((title) => title.words).sort()).toEqual(['CSTO', 'Rio Treaty and 1 other']);
});

test('everything lies within the frame', () => {
  const states = Array.from({ length: 130 }, (_, i) => ({ id: `S${i}`, name: `S${i}` }));
  const ties = [...clique(0, 40), ...clique(40, 80), ...clique(80, 100), [100, 101], [39, 40]].map(([one, other]) => ({ one: `S${one}`, other: `S${other}`, kind: 'defense', treaties: ['t'] }));
  const { places, corners } = arrange({ date: '2026-01-01', states, ties }, 1080, 500);
  const [from, to] = corners;
  expect(places).toHaveLength(130);
  for (const { x, y } of places) {
    expect(x >= (from?.x ?? 0) - 1e-6 && x <= (to?.x ?? 0) + 1e-6).toBe(true);
    expect(y >= (from?.y ?? 0) - 1e-6 && y <= (to?.y ?? 0) + 1e-6).toBe(true);
  }
});

test('of many states only the most tied are named, more when closer', () => {
  expect(labelsFor(130, 1080, 1)).toBe(34);
  expect(labelsFor(130, 300, 1)).toBe(0);
  expect(labelsFor(130, 1080, 2.25)).toBeGreaterThan(100);
});
