import { data } from '../lib/api';
import { Card, standingCard } from '../lib/card';
import { figureTools } from '../lib/download';
import type { Standings } from '../lib/types';

const PAGE = /\/actors\/([^/?#]+)/;

/** Tells of every row of the outcome scale what lies behind it, and makes rows reachable by keyboard. */
export async function mount(element: HTMLElement): Promise<void> {
  const standings = await data<Standings>(element);
  const actors = new Map(standings.actors.map((actor) => [actor.actor, actor]));
  const card = new Card(element);
  for (const row of element.querySelectorAll<SVGAElement>('svg a')) {
    const id = decodeURIComponent(PAGE.exec(row.getAttribute('href') ?? '')?.[1] ?? '');
    const actor = actors.get(id);
    if (actor) {
      row.querySelector('title')?.remove();
      row.removeAttribute('tabindex');
      row.removeAttribute('aria-label');
      card.attach(row, () => standingCard(standings.initiative, standings.since, actor));
    }
  }
  figureTools(element, () => element.querySelector<SVGSVGElement>('.only-wide svg'));
}
