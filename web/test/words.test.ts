import { expect, test } from 'vitest';
import { dated } from '../src/lib/address';
import { csv } from '../src/lib/download';
import { percent, signed } from '../src/lib/words';

test('a probability is never a bare 0 or 100', () => {
  expect([0, 0.002, 0.5, 0.998, 1].map(percent)).toEqual(['0%', '<1%', '50%', '>99%', '100%']);
});

test('a change has a sign, and a true minus', () => {
  expect([signed(3.6), signed(-2.4)]).toEqual(['+4', '−2']);
});

test('an address keeps the date of the page, before its anchor', () => {
  expect(dated('/a', '')).toBe('/a');
  expect(dated('/a?b=c#d', '?asOf=2024-10-31')).toBe('/a?b=c&asOf=2024-10-31#d');
});

test('a table quotes what must be quoted and disarms formulas', () => {
  expect(csv(['a', 'b'], [['x,"y"', '=1+1']])).toBe('a,b\r\n"x,""y""",\'=1+1\r\n');
});
