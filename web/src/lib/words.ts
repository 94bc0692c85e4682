import type { Stance } from './types';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day of our interface in words. */
export const day = (iso: string): string => DAY.format(new Date(`${iso}T00:00:00Z`));

export const stanceWord = (stance: Stance): string => stance.replace('_', ' ');

/** The class by which the style sheet knows a stance. */
export const tone = (stance: Stance): string => `tone-${stance.replace('_', '-')}`;

/** A probability as the pages write it: whole percent, never a bare 0 or 100. */
export function percent(probability: number): string {
  const whole = Math.round(probability * 100);
  if (whole === 0 && probability > 0) return '<1%';
  if (whole === 100 && probability < 1) return '>99%';
  return `${whole}%`;
}

/** A change in points with its sign; a true minus. */
export function signed(value: number): string {
  const whole = Math.round(value);
  return whole < 0 ? `−${-whole}` : `+${whole}`;
}

export const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
