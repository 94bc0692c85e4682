import { svg } from './dom';
import { tone } from './words';
import type { Stance } from './types';

/** The mark of a stance about a point, the same as in the drawings of the server. */
export function mark(stance: Stance, x: number, y: number, size: number): SVGElement {
  const attributes = { class: `mark ${tone(stance)}` };
  if (stance === 'neutral') {
    return svg('circle', { ...attributes, cx: x, cy: y, r: size * 0.8 });
  }
  return svg('path', { ...attributes, d: triangle(x, y, size, stance.endsWith('support') ? -1 : 1) });
}

/** A triangle of equal sides whose tip points up (-1) or down (1). */
export function triangle(x: number, y: number, size: number, direction: -1 | 1): string {
  const base = y - direction * size * 0.62;
  const tip = y + direction * size * 0.98;
  return `M${x - size * 0.95} ${base}H${x + size * 0.95}L${x} ${tip}Z`;
}

/** A mark as a drawing of the size of a letter. */
export function icon(stance: Stance): SVGElement {
  return svg(
    'svg',
    { class: `icon ${tone(stance)}`, viewBox: '0 0 16 16', width: 14, height: 14, 'aria-hidden': 'true' },
    mark(stance, 8, 8, 6.4),
  );
}
