import { html } from '../lib/dom';

/** Steps through the rounds of a case on its map, its network and its list. */
export function mount(element: HTMLElement): void {
  const rounds = [...document.querySelectorAll<HTMLElement>('.rounds > li[data-states]')];
  const joined = rounds.map((round) => (round.dataset['states'] ?? '').split(' ').filter(Boolean));
  const last = joined.length;
  if (joined.flat().length === 0) {
    return;
  }
  const slider = html('input', { type: 'range', min: '0', max: String(last), value: String(last), 'aria-label': 'Round' });
  const back = html('button', { type: 'button' }, '‹ Earlier');
  const on = html('button', { type: 'button' }, 'Later ›');
  const told = html('output', {}, '');
  element.prepend(html('div', { class: 'round-tools' }, back, slider, on, told));

  const show = (round: number) => {
    slider.value = String(round);
    slider.setAttribute('aria-valuetext', words(round, last));
    back.disabled = round === 0;
    on.disabled = round === last;
    told.textContent = words(round, last);
    mark(element, joined, round);
    rounds.forEach((item, i) => {
      item.classList.toggle('later', i + 1 > round);
      item.classList.toggle('now', i + 1 === round);
    });
  };
  slider.addEventListener('input', () => show(Number(slider.value)));
  back.addEventListener('click', () => show(Math.max(0, Number(slider.value) - 1)));
  on.addEventListener('click', () => show(Math.min(last, Number(slider.value) + 1)));
  show(last);
}

/** What a step shows, in words. */
export function words(round: number, last: number): string {
  if (round === 0) return 'Before anybody joins';
  return round === last ? `Round ${round}, the last: everybody drawn in` : `Round ${round} of ${last}`;
}

/** The round in which each state is first drawn in, from 1. */
export function firstRounds(joined: string[][]): Map<string, number> {
  const first = new Map<string, number>();
  joined.forEach((states, i) =>
    states.forEach((state) => {
      if (!first.has(state)) first.set(state, i + 1);
    }),
  );
  return first;
}

function mark(element: HTMLElement, joined: string[][], round: number): void {
  const first = firstRounds(joined);
  for (const part of element.querySelectorAll<SVGElement>('[data-state]')) {
    const at = first.get(part.dataset['state'] ?? '') ?? 0;
    part.classList.toggle('later', at > round);
    part.classList.toggle('now', at === round && at > 0 && round < joined.length);
  }
}
