import { ask } from '../lib/api';
import { html, svg } from '../lib/dom';
import { percent } from '../lib/words';
import { nearlyVisible } from '../lib/visible';
import type { Feasibility } from '../lib/types';

const WIDE = 640;
const TALL = 110;
const SHOWN = 5;

/** Works out whether the initiative can form, once its panel comes into view. */
export async function mount(element: HTMLElement): Promise<void> {
  await nearlyVisible(element);
  const waiting = html('p', { class: 'soft', role: 'status' }, 'Working it out …');
  element.append(waiting);
  const answer = await ask<Feasibility>(element.dataset['src'] ?? '').finally(() => waiting.remove());
  const names = JSON.parse(element.dataset['names'] ?? '{}') as Record<string, string>;
  const name = (id: string) => names[id] ?? id;
  element.replaceChildren(
    html('div', { class: 'chance' }, headline(answer), spread(answer)),
    html('div', { class: 'reasons' }, pivotal(answer, name), sensitive(answer, name)),
    html('p', { class: 'soft small' }, answer.confidence),
    html('p', {}, html('a', { href: element.dataset['more'] ?? '#' }, 'The whole calculation, with reasons')),
  );
}

function headline(answer: Feasibility): HTMLElement {
  return html(
    'div',
    {},
    html('div', { class: 'big' }, percent(answer.formed)),
    html('p', { class: 'soft' }, `chance that it forms, in ${answer.runs.toLocaleString('en-GB')} runs`),
  );
}

function spread(answer: Feasibility): SVGElement {
  const { bins, mean, q05, q95 } = answer.outcome;
  const most = Math.max(...bins);
  const wide = WIDE / bins.length;
  const x = (value: number) => (value / 100) * WIDE;
  const bars = bins.map((share, i) => {
    const tall = (share / most) * TALL;
    const formed = (i * 100) / bins.length >= answer.accessionPoint;
    return svg('rect', {
      class: formed ? 'bin formed' : 'bin',
      x: i * wide + 1,
      y: TALL - tall,
      width: wide - 2,
      height: tall,
    });
  });
  const at = x(answer.accessionPoint);
  return svg(
    'svg',
    { class: 'spread', viewBox: `0 -22 ${WIDE} ${TALL + 48}`, role: 'img', 'aria-label':
      `Outcomes from 0 to 100: mean ${Math.round(mean)}, nine in ten between ${Math.round(q05)} and ${Math.round(q95)}` },
    ...bars,
    svg('line', { class: 'base', x1: 0, x2: WIDE, y1: TALL, y2: TALL }),
    svg('line', { class: 'threshold', x1: at, x2: at, y1: -4, y2: TALL }),
    svg('text', { x: at, y: -7, 'text-anchor': 'middle' }, `bound from ${Math.round(answer.accessionPoint)}`),
    svg('text', { x: 0, y: TALL + 19 }, '0'),
    svg('text', { x: x(mean), y: TALL + 19, 'text-anchor': 'middle' }, `mean ${Math.round(mean)}`),
    svg('text', { x: WIDE, y: TALL + 19, 'text-anchor': 'end' }, '100'),
  );
}

type Naming = (id: string) => string;

function pivotal(answer: Feasibility, name: Naming): HTMLElement {
  const most = [...answer.parties]
    .sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing))
    .slice(0, SHOWN);
  return bars(
    'Whose part matters',
    'Change of the mean outcome, in points of the scale, if it had no part',
    most.map((party) => [name(party.party.id), party.swing]),
  );
}

function sensitive(answer: Feasibility, name: Naming): HTMLElement {
  return bars(
    'What it hangs on',
    'Change of the mean outcome from the low to the high end of one figure',
    answer.sensitivities
      .slice(0, SHOWN)
      .map((s) => [`${name(s.party)}, ${s.figure}`, s.outcomeAtHigh - s.outcomeAtLow]),
  );
}

function bars(heading: string, note: string, values: [string, number][]): HTMLElement {
  const most = Math.max(1, ...values.map(([, value]) => Math.abs(value)));
  const rows = values.map(([label, value]) => {
    const bar = html('span', { class: value < 0 ? 'bar down' : 'bar up' });
    bar.style.width = `${(Math.abs(value) / most) * 100}%`;
    const told = `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
    return html('li', {}, html('span', {}, label), bar, html('span', { class: 'n' }, told));
  });
  return html(
    'div',
    {},
    html('h3', {}, heading),
    html('p', { class: 'soft small' }, note),
    html('ul', { class: 'bars' }, ...rows),
  );
}
