import type { Month, Said } from './types';

const APART_DAYS = 12;
const LEVELS = 6;
const STEP = 0.13;
const DAY = 24 * 3600 * 1000;

/** Statements with a level in the lane of their stance, so that those of one week do not hide each other. */
export function lanes(statements: Said[]): { said: Said; level: number }[] {
  const ends = new Map<string, number[]>();
  return statements.map((said) => {
    const lane = ends.get(said.stance) ?? [];
    ends.set(said.stance, lane);
    const at = Date.parse(said.day) / DAY;
    const free = lane.findIndex((end) => end + APART_DAYS <= at);
    const place = free >= 0 ? free : Math.min(lane.length, LEVELS - 1);
    lane[place] = at;
    return { said, level: offset(place) };
  });
}

/** Around the middle of the lane: 0, +1, -1, +2, … steps. */
function offset(place: number): number {
  const away = Math.ceil(place / 2) * STEP;
  return place % 2 === 1 ? away : place === 0 ? 0 : -away;
}

/** Stretches of months from which nothing was received, each until the first day after it. */
export function gaps(months: Month[]): { from: string; until: string }[] {
  const found: { from: string; until: string }[] = [];
  let from: string | null = null;
  for (const month of months) {
    if (month.read === 0) {
      from ??= month.month;
    } else if (from) {
      found.push({ from, until: month.month });
      from = null;
    }
  }
  const last = months.at(-1);
  if (from && last) found.push({ from, until: nextMonth(last.month) });
  return found;
}

function nextMonth(first: string): string {
  const day = new Date(`${first}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1);
  return day.toISOString().slice(0, 10);
}
