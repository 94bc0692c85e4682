/** A tie between two numbered nodes. */
export type Edge = readonly [number, number];

/**
 * Groups of nodes that hang together more closely than with others: modularity improved move by
 * move, then group by group (Blondel and others 2008). Same edges, same groups.
 *
 * @returns for each node the number of its group; the largest group is 0
 */
export function communities(nodes: number, edges: readonly Edge[]): number[] {
  let weights = edges.map(([one, other]) => [one, other, 1] as const);
  let count = nodes;
  let groups = Array.from({ length: nodes }, (_, i) => i);
  for (;;) {
    const moved = renumbered(improve(count, weights));
    const fewer = Math.max(-1, ...moved) + 1;
    groups = groups.map((group) => moved[group] ?? group);
    if (fewer === count) {
      return bySize(groups);
    }
    weights = weights.map(([one, other, w]) => [moved[one] ?? 0, moved[other] ?? 0, w] as const);
    count = fewer;
  }
}

/** Moves each node to the neighbouring group that gains most, until none gains. */
function improve(count: number, edges: readonly (readonly [number, number, number])[]): number[] {
  const near = Array.from({ length: count }, () => new Map<number, number>());
  const degree = new Array<number>(count).fill(0);
  let total = 0;
  for (const [one, other, w] of edges) {
    total += w;
    degree[one] = (degree[one] ?? 0) + w;
    degree[other] = (degree[other] ?? 0) + w;
    if (one !== other) {
      near[one]?.set(other, (near[one]?.get(other) ?? 0) + w);
      near[other]?.set(one, (near[other]?.get(one) ?? 0) + w);
    }
  }
  const group = Array.from({ length: count }, (_, i) => i);
  const inGroup = [...degree];
  for (let round = 0, changed = true; changed && round < 20; round++) {
    changed = false;
    for (let node = 0; node < count; node++) {
      const own = group[node] ?? node;
      const k = degree[node] ?? 0;
      inGroup[own] = (inGroup[own] ?? 0) - k;
      const links = new Map<number, number>();
      near[node]?.forEach((w, other) => links.set(group[other] ?? 0, (links.get(group[other] ?? 0) ?? 0) + w));
      const gain = (to: number) => (links.get(to) ?? 0) - ((inGroup[to] ?? 0) * k) / (2 * total);
      let best = own;
      for (const to of [...links.keys()].sort((a, b) => a - b)) {
        if (gain(to) > gain(best) + 1e-9) best = to;
      }
      inGroup[best] = (inGroup[best] ?? 0) + k;
      group[node] = best;
      changed ||= best !== own;
    }
  }
  return group;
}

function renumbered(groups: number[]): number[] {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return numbers.get(group) ?? 0;
  });
}

function bySize(groups: number[]): number[] {
  const sizes = new Map<number, number>();
  groups.forEach((group) => sizes.set(group, (sizes.get(group) ?? 0) + 1));
  const order = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a - b);
  const rank = new Map(order.map((group, i) => [group, i]));
  return groups.map((group) => rank.get(group) ?? 0);
}
