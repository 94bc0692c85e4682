import { expect, test } from 'vitest';
import { news } from '../src/lib/live';
import { ranked } from '../src/lib/ranking';
import type { Entry } from '../src/lib/types';

const entry = (kind: Entry['kind'], label: string, note = ''): Entry => ({ kind, label, note, address: '/' });

test('what begins with the word comes first, initiatives before actors', () => {
  const entries = [
    entry('page', 'Search'),
    entry('actor', 'Japan', 'on Asian NATO'),
    entry('initiative', 'Nuclear sharing with Japan'),
    entry('initiative', "Japan's collective self-defence"),
  ];
  expect(ranked(entries, 'japan').map((e) => e.label)).toEqual([
    "Japan's collective self-defence",
    'Japan',
    'Nuclear sharing with Japan',
  ]);
  expect(ranked(entries, 'japan nato')).toHaveLength(1);
});

test('accents do not matter', () => {
  expect(ranked([entry('actor', 'Türkiye')], 'turk')).toHaveLength(1);
});

test('news tell of statements before documents', () => {
  const before = { run: 'a', changes: 0, documents: 5, statements: 5 };
  expect(news(before, { run: 'a', changes: 1, documents: 7, statements: 6 })).toBe('New evidence: 1 statement.');
  expect(news(before, { run: 'a', changes: 1, documents: 7, statements: 5 })).toContain('2 documents');
  expect(news(before, before)).toBeNull();
  expect(news(before, { ...before, run: 'b', changes: 0 })).toContain('started again');
});
