import { html } from './dom';
import { icon } from './marks';
import { count, day, signed, stanceWord, tone } from './words';
import { actorPage, passage } from './address';
import type { Standing } from './types';

const LONGEST = 320;
const WIDE_SHARE = 0.6;

/**
 * A card beside a mark, on pointing at it or focusing it. It stays while it is pointed at itself,
 * and Escape puts it away.
 */
export class Card {
  private readonly element = html('div', { class: 'card', hidden: '', role: 'status' });
  private leaving = 0;

  constructor(private readonly host: HTMLElement) {
    host.append(this.element);
    this.element.addEventListener('pointerenter', () => clearTimeout(this.leaving));
    this.element.addEventListener('pointerleave', () => this.leave());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.hide();
    });
  }

  /** Shows the card whenever a mark is pointed at or focused. */
  attach(mark: Element, content: () => Node[]): void {
    const show = () => this.show(mark, content());
    mark.addEventListener('pointerenter', show);
    mark.addEventListener('focus', show);
    mark.addEventListener('pointerleave', () => this.leave());
    mark.addEventListener('blur', () => this.leave());
  }

  private show(mark: Element, content: Node[]): void {
    clearTimeout(this.leaving);
    this.element.replaceChildren(...content);
    this.element.hidden = false;
    const host = this.host.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    const room = host.width - this.element.offsetWidth;
    const middle = at.left - host.left + at.width / 2 - this.element.offsetWidth / 2;
    // Beside a whole row, at its end, so that the pointer can go on to the next row.
    const left = at.width > host.width * WIDE_SHARE ? room : middle;
    const below = at.bottom + this.element.offsetHeight + 12 < innerHeight;
    const top = below ? at.bottom - host.top + 4 : at.top - host.top - this.element.offsetHeight - 4;
    this.element.style.left = `${Math.max(0, Math.min(room, left))}px`;
    this.element.style.top = `${top}px`;
  }

  private leave(): void {
    this.leaving = window.setTimeout(() => this.hide(), 180);
  }

  private hide(): void {
    this.element.hidden = true;
  }
}

/** What a card says of an actor's position. */
export function standingCard(slug: string, since: string, actor: Standing): Node[] {
  const at = actor.position;
  const said = actor.newest;
  const where = actor.faint
    ? 'Heard only long ago; no position is claimed.'
    : `${Math.round(at.mean)} of 100 (90%: ${Math.round(at.low)}–${Math.round(at.high)}), nearest to `;
  const place = html('p', { class: tone(actor.stance) }, where);
  if (!actor.faint) place.append(icon(actor.stance), ` ${stanceWord(actor.stance)}.`);
  return [
    html('h3', {}, actor.name),
    place,
    ...moved(actor, since),
    html('blockquote', { class: tone(said.stance) }, shortened(said.text)),
    html('p', { class: 'soft' }, `${said.speaker ? `${said.speaker}, ` : ''}${day(said.day)}`),
    html(
      'p',
      {},
      html('a', { href: passage(said.document, actor.sentence) }, 'The evidence'),
      ' · ',
      html('a', { href: actorPage(slug, actor.actor) }, `All ${count(actor.statements, 'statement', 'statements')}`),
    ),
  ];
}

function moved(actor: Standing, since: string): Node[] {
  const lines: Node[] = [];
  if (actor.moved && actor.before) {
    const change = signed(actor.position.mean - actor.before.mean);
    lines.push(html('p', {}, `Moved ${change} points since ${day(since)}.`));
  }
  if (actor.silentSince) lines.push(html('p', {}, `Silent since ${day(actor.silentSince)}.`));
  return lines;
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
