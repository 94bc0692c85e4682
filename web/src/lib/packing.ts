export interface Point {
  x: number;
  y: number;
}

export interface Disc extends Point {
  radius: number;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const GAP = 14;

/** Room for so many nodes, each `step` apart. */
export const radiusFor = (size: number, step: number): number => step * (0.75 + 0.62 * Math.sqrt(size - 1));

/**
 * Discs beside each other without overlap, the first in the middle, spread `wide` times as far
 * sideways as up and down.
 */
export function packed(radii: readonly number[], wide: number): Disc[] {
  const discs: Disc[] = [];
  for (const radius of radii) {
    for (let turn = 0; ; turn++) {
      const far = turn === 0 ? 0 : 4 * Math.sqrt(turn);
      const disc = { x: far * Math.cos(turn * 0.5) * wide, y: far * Math.sin(turn * 0.5), radius };
      const across = Math.max(1, Math.min(1.7, wide));
      if (discs.every((other) => Math.hypot((other.x - disc.x) / across, other.y - disc.y) >= other.radius + radius + GAP)) {
        discs.push(disc);
        break;
      }
    }
  }
  return discs;
}

/** So many places within a disc, evenly spread, the first in the middle; two face each other. */
export function spread(disc: Disc, size: number, step: number): Point[] {
  if (size === 2) {
    return [-1, 1].map((side) => ({ x: disc.x + (side * step) / 2, y: disc.y }));
  }
  return Array.from({ length: size }, (_, i) => {
    const far = step * 0.62 * Math.sqrt(i);
    return { x: disc.x + far * Math.cos(i * GOLDEN), y: disc.y + far * Math.sin(i * GOLDEN) };
  });
}
