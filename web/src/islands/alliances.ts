import { init, use, type ComposeOption, type EChartsType } from 'echarts/core';
import { GraphChart, type GraphSeriesOption } from 'echarts/charts';
import { TooltipComponent, type TooltipComponentOption } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { ask } from '../lib/api';
import { html } from '../lib/dom';
import { ALONE, arrange, labelsFor, type Network, type Tie } from '../lib/network';
import { colour, onTheme } from '../lib/theme';
import { count } from '../lib/words';
import { nearlyVisible } from '../lib/visible';

use([GraphChart, TooltipComponent, CanvasRenderer]);

type Option = ComposeOption<GraphSeriesOption | TooltipComponentOption>;

const FIRST_YEAR = 1815;
const PAUSE = 250;
const SIDE = 56;
const EDGE = 34;
const NARROW = 600;
const CLOSER = 1.5;
const CLOSEST = 6;

/** A network of alliances with a slider through the years since 1815. */
export async function mount(element: HTMLElement): Promise<void> {
  await nearlyVisible(element);
  const asked = new URL(element.dataset['src'] ?? '', location.href);
  const network = await ask<Network>(asked.pathname + asked.search);
  new Alliances(element, asked, network).begin();
}

class Alliances {
  private readonly stage = html('div', { class: 'network-stage', 'aria-hidden': 'true' });
  private readonly told = html('p', { class: 'soft', role: 'status' });
  private readonly page = html('a', { href: '#' }, 'This day as a page, with tables');
  private readonly slider: HTMLInputElement;
  private readonly year = html('output', { for: 'alliance-year' });
  private chart: EChartsType | null = null;
  private zoom = 1;
  private waiting = 0;

  constructor(
    private readonly element: HTMLElement,
    private readonly asked: URL,
    private network: Network,
  ) {
    this.slider = html('input', {
      id: 'alliance-year',
      type: 'range',
      min: String(FIRST_YEAR),
      max: element.dataset['last'] ?? this.yearShown(),
      value: this.yearShown(),
    });
  }

  begin(): void {
    const label = html('label', { for: 'alliance-year' }, 'Year');
    const row = html('div', { class: 'year-row' }, label, this.slider, this.year, this.page);
    this.element.append(row, this.stage, this.tools(), this.told);
    this.slider.addEventListener('input', () => this.moved());
    this.chart = init(this.stage, null, { renderer: 'canvas' });
    new ResizeObserver(() => {
      this.chart?.resize();
      this.draw();
    }).observe(this.stage);
    onTheme(() => this.draw());
  }

  /** Wheels and fingers go on scrolling the page; zooming has buttons. */
  private tools(): HTMLElement {
    const button = (label: string, act: () => void) => {
      const made = html('button', { type: 'button' }, label);
      made.addEventListener('click', () => {
        act();
        this.draw();
      });
      return made;
    };
    return html(
      'div',
      { class: 'chart-tools' },
      button('Closer', () => (this.zoom = Math.min(CLOSEST, this.zoom * CLOSER))),
      button('Farther', () => (this.zoom = Math.max(1, this.zoom / CLOSER))),
      button('Whole', () => (this.zoom = 1)),
      html('span', { class: 'soft' }, 'Drag to move; point at a state to see its ties.'),
    );
  }

  private yearShown(): string {
    return this.network.date.slice(0, 4);
  }

  /** Asks only once the slider rests. */
  private moved(): void {
    this.year.value = this.slider.value;
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => void this.load(), PAUSE);
  }

  private async load(): Promise<void> {
    const year = this.slider.value;
    const last = this.slider.max === year ? this.element.dataset['today'] : undefined;
    this.asked.searchParams.set('date', last ?? `${year}-07-01`);
    try {
      const network = await ask<Network>(this.asked.pathname + this.asked.search);
      if (this.slider.value === year) {
        this.network = network;
        this.draw();
      }
    } catch (fault) {
      this.told.textContent = fault instanceof Error ? fault.message : 'The year could not be shown.';
    }
  }

  private draw(): void {
    const { ties, states } = this.network;
    this.year.value = this.yearShown();
    this.page.href = `/treaties${this.asked.search}`;
    this.told.textContent =
      ties.length === 0
        ? `${this.yearShown()}: nothing on file binds two states.`
        : `${this.yearShown()}: ${count(ties.length, 'pair', 'pairs')} among ${count(states.length, 'state', 'states')}.`;
    this.chart?.setOption(this.option(), { notMerge: true });
  }

  private option(): Option {
    const width = this.stage.clientWidth;
    const shape = arrange(this.network, width - 2 * SIDE, this.stage.clientHeight - 2 * EDGE);
    const many = this.network.ties.length > 300;
    return {
      animation: false,
      tooltip: { renderMode: 'richText', confine: true, backgroundColor: colour('card'), textStyle: { color: colour('ink') } },
      series: [
        {
          type: 'graph',
          layout: 'none',
          left: SIDE,
          right: SIDE,
          top: EDGE,
          bottom: EDGE,
          roam: 'move',
          zoom: this.zoom,
          label: { distance: 3, color: colour('ink'), fontSize: 11, textBorderColor: colour('card'), textBorderWidth: 3 },
          labelLayout: { hideOverlap: true },
          emphasis: { focus: 'adjacency', label: { show: true }, lineStyle: { opacity: 0.8 } },
          blur: { itemStyle: { opacity: 0.2 }, lineStyle: { opacity: 0.03 } },
          itemStyle: { color: colour('for') },
          data: [
            ...shape.places.map(({ id, name, x, y, ties, rank, group, side }) => ({
              id,
              name,
              x,
              y,
              symbolSize: shape.size(ties),
              itemStyle: { opacity: group === ALONE ? 0.7 : 1 },
              label: { position: shape.places.length === 2 ? ('bottom' as const) : side, show: rank < labelsFor(shape.places.length, width, this.zoom) },
              tooltip: { formatter: `${name}: tied to ${ties}` },
            })),
            ...shape.corners.map(({ x, y }, i) => ({ id: `corner ${i}`, name: '', x, y, symbolSize: 0, silent: true })),
            ...shape.titles.map(({ words, x, y }) => ({
              id: `title ${words} ${x}`,
              name: words,
              x,
              y,
              symbolSize: 0,
              silent: true,
              label: { show: true, position: 'inside' as const, color: colour('soft'), fontSize: width < NARROW ? 11 : 12, lineHeight: 14, fontWeight: 'bold' as const, width: width < NARROW ? 84 : 150, overflow: 'break' as const },
            })),
          ],
          links: this.network.ties.map((tie) => this.link(tie, shape.groupOf, many)),
        },
      ],
    };
  }

  private link(tie: Tie, groupOf: (id: string) => number, many: boolean) {
    const inner = groupOf(tie.one) === groupOf(tie.other);
    const aid = tie.kind === 'defense' || tie.kind === 'offense';
    return {
      source: tie.one,
      target: tie.other,
      lineStyle: {
        color: aid ? colour('for') : colour('between'),
        type: tie.kind === 'consultation' ? ('dotted' as const) : ('solid' as const),
        opacity: many ? (inner ? 0.14 : 0.1) : 0.5,
        curveness: inner ? 0 : 0.12,
      },
      tooltip: {
        formatter: `${this.nameOf(tie.one)} and ${this.nameOf(tie.other)}: ${tie.kind} (${tie.treaties.join(', ')})`,
      },
    };
  }

  private nameOf(id: string): string {
    return this.network.states.find((state) => state.id === id)?.name ?? id;
  }
}
