import type { Entry } from './types';

const KINDS = { page: 0, initiative: 1, actor: 2 };

/** Entries that hold every word, those that begin with the first one first; without words pages and initiatives. */
export function ranked(entries: Entry[], text: string): Entry[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const first = words[0];
  if (!first) return entries.filter((entry) => entry.kind !== 'actor');
  return entries
    .map((entry, order) => ({ entry, order, label: plain(entry.label), all: plain(`${entry.label} ${entry.note}`) }))
    .filter(({ all }) => words.every((word) => all.includes(word)))
    .sort(
      (a, b) =>
        Number(!a.label.startsWith(first)) - Number(!b.label.startsWith(first)) ||
        KINDS[a.entry.kind] - KINDS[b.entry.kind] ||
        a.order - b.order,
    )
    .map(({ entry }) => entry);
}

/** In lower case and without accents. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
