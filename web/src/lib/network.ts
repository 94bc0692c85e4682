import { communities, type Edge } from './communities';
import { packed, radiusFor, spread, type Point } from './packing';
import { count } from './words';

export interface Tie {
  one: string;
  other: string;
  kind: string;
  treaties: string[];
}

export interface Network {
  date: string;
  states: { id: string; name: string }[];
  ties: Tie[];
  /** How each treaty is called, by its id. */
  treaties?: Record<string, string>;
}

/** The number of a group that nothing ties to others of its size. */
export const ALONE = -1;

interface Place extends Point {
  id: string;
  name: string;
  ties: number;
  /** Where its name has room: away from the middle of its group. */
  side: 'left' | 'right';
  /** 0 for the most tied of the largest group, then those of the others, then the second of each. */
  rank: number;
  group: number;
}

interface Arrangement {
  places: Place[];
  /** Two opposite corners that give the whole the shape of the frame. */
  corners: Point[];
  titles: (Point & { words: string })[];
  groupOf: (id: string) => number;
  /** Width of a mark in pixels. */
  size: (ties: number) => number;
}

const STEP = 20;
const FEWEST_TITLED = 5;
const NARROW = 420;
const CROWD = 60;

/** Places for the states of a network in a frame: groups beside each other, the most tied at the rim of theirs, or in the middle where all hang on one. */
export function arrange(network: Network, width: number, height: number): Arrangement {
  const { states, ties } = network;
  const index = new Map(states.map((state, i) => [state.id, i]));
  const edges = ties.map((tie): Edge => [index.get(tie.one) ?? 0, index.get(tie.other) ?? 0]);
  const degree = new Array<number>(states.length).fill(0);
  edges.flat().forEach((node) => (degree[node] = (degree[node] ?? 0) + 1));
  const groups = communities(states.length, edges);
  const members: number[][] = [];
  const order = states.map((_, i) => i).sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  order.forEach((node) => (members[groups[node] ?? 0] ??= []).push(node));
  const discs = packed(members.map((group) => radiusFor(group.length, STEP)), Math.max(0.4, width / Math.max(1, height)));
  const named = [...order].sort((a, b) => within(members, groups, a) - within(members, groups, b) || (groups[a] ?? 0) - (groups[b] ?? 0));
  const rank = new Map(named.map((node, i) => [node, i]));
  const places: Place[] = [];
  const titles: Arrangement['titles'] = [];
  discs.forEach((disc, number) => {
    const group = members[number] ?? [];
    const inner = ties.filter((_, i) => edges[i]?.every((node) => groups[node] === number));
    const isClose = inner.length >= group.length;
    spread(disc, group.length, STEP).forEach((point, i) => {
      const node = group[isClose ? group.length - 1 - i : i] ?? 0;
      const state = states[node];
      if (state) places.push({ ...point, ...state, side: point.x < disc.x ? 'left' : 'right', ties: degree[node] ?? 0, rank: rank.get(node) ?? 0, group: number });
    });
    const words = group.length >= FEWEST_TITLED && isClose ? bond(inner, group.length, network.treaties ?? {}) : null;
    if (words) titles.push({ x: disc.x, y: disc.y - disc.radius - 6, words });
  });
  const most = Math.max(1, ...degree);
  const scale = scaleOf([...places, ...titles], width, height);
  const widest = Math.min(22, Math.max(6, STEP * scale * 0.85));
  return {
    places,
    corners: cornersOf([...places, ...titles], width, height),
    titles,
    groupOf: (id) => groups[index.get(id) ?? 0] ?? ALONE,
    size: (count) => Math.max(4, widest * (0.45 + 0.55 * Math.sqrt(count / most))),
  };
}

const within = (members: number[][], groups: number[], node: number): number => members[groups[node] ?? 0]?.indexOf(node) ?? 0;

function cornersOf(points: Point[], width: number, height: number): Point[] {
  if (points.length === 0) return [];
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const x = middle(points.map((point) => point.x));
  const y = middle(points.map((point) => point.y));
  const scale = scaleOf(points, width, height);
  const [w, h] = [width / scale / 2, height / scale / 2];
  return [{ x: x - w, y: y - h }, { x: x + w, y: y + h }];
}

function scaleOf(places: Point[], width: number, height: number): number {
  const reach = (of: (point: Point) => number) => Math.max(FEWEST_TITLED * STEP, Math.max(...places.map(of)) - Math.min(...places.map(of)));
  return places.length === 0 ? 1 : Math.min(width / reach((p) => p.x), height / reach((p) => p.y));
}

/** What most of a group's ties rest on, in words, and how many of it that does not bind; null where no one text holds half of them. */
function bond(ties: Tie[], size: number, names: Record<string, string>): string | null {
  const counts = new Map<string, number>();
  ties.flatMap((tie) => tie.treaties).forEach((id) => counts.set(id, (counts.get(id) ?? 0) + 1));
  const [id, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const name = names[id];
  if (most * 2 < ties.length || !name) return null;
  const bound = new Set(ties.filter((tie) => tie.treaties.includes(id)).flatMap((tie) => [tie.one, tie.other]));
  return bound.size < size ? `${name} and ${count(size - bound.size, 'other', 'others')}` : name;
}

/** How many states have their names beside them: all where there are few, the most tied where there are many, and none on a narrow screen. */
export function labelsFor(states: number, width: number, zoom: number): number {
  if (width < NARROW && states > CROWD && zoom === 1) return 0;
  const room = Math.round((width / 32) * zoom * zoom);
  return states <= Math.max(12, width / 18) ? states : room;
}
