import { expect, test } from 'vitest';
import { firstRounds, words } from '../src/islands/rounds';
import { addressOf } from '../src/lib/swap';

test('the address of a case names only what is given', () => {
  const fields: [string, string][] = [['attacker', 'CHN'], ['victim', ' JPN '], ['place', ''], ['with', 'a'], ['with', 'b']];
  expect(addressOf('/what-if', fields)).toBe('/what-if?attacker=CHN&victim=JPN&with=a&with=b');
  expect(addressOf('/what-if', [['place', '']])).toBe('/what-if');
});

test('a state counts in the round in which it is first drawn in', () => {
  expect([...firstRounds([['USA'], ['AUS', 'USA']])]).toEqual([['USA', 1], ['AUS', 2]]);
});

test('the first and the last step are told in words', () => {
  expect(words(0, 2)).toContain('Before');
  expect(words(1, 2)).toBe('Round 1 of 2');
  expect(words(2, 2)).toContain('last');
});
