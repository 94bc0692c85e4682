import { init, use, type ComposeOption, type EChartsType } from 'echarts/core';
import { GraphChart, type GraphSeriesOption } from 'echarts/charts';
import { TooltipComponent, type TooltipComponentOption } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { ask } from '../lib/api';
import { html } from '../lib/dom';
import { colour, onTheme, still } from '../lib/theme';
import { count } from '../lib/words';
import { nearlyVisible } from '../lib/visible';

use([GraphChart, TooltipComponent, CanvasRenderer]);

type Option = ComposeOption<GraphSeriesOption | TooltipComponentOption>;

interface Tie {
  one: string;
  other: string;
  kind: string;
  treaties: string[];
}

interface Network {
  date: string;
  states: { id: string; name: string }[];
  ties: Tie[];
}

const FIRST_YEAR = 1815;
const PAUSE = 250;

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
    this.element.append(row, this.stage, this.told);
    this.slider.addEventListener('input', () => this.moved());
    this.chart = init(this.stage, null, { renderer: 'canvas' });
    new ResizeObserver(() => this.chart?.resize()).observe(this.stage);
    onTheme(() => this.draw());
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
    const degree = new Map<string, number>();
    for (const tie of this.network.ties) {
      degree.set(tie.one, (degree.get(tie.one) ?? 0) + 1);
      degree.set(tie.other, (degree.get(tie.other) ?? 0) + 1);
    }
    const repulsion = Math.min(500, Math.max(70, 6000 / Math.max(1, this.network.states.length)));
    const names = new Map(this.network.states.map((state) => [state.id, state.name]));
    return {
      animation: !still(),
      tooltip: { renderMode: 'richText', confine: true, backgroundColor: colour('card'), textStyle: { color: colour('ink') } },
      series: [
        {
          type: 'graph',
          layout: 'force',
          roam: true,
          force: { repulsion, edgeLength: [40, 150], gravity: 0.1, layoutAnimation: false },
          label: { show: true, position: 'right', color: colour('ink'), fontSize: 11 },
          labelLayout: { hideOverlap: true },
          emphasis: { focus: 'adjacency' },
          lineStyle: { opacity: this.network.ties.length > 300 ? 0.15 : 0.5 },
          itemStyle: { color: colour('for') },
          data: this.network.states.map((state) => ({
            id: state.id,
            name: state.name,
            symbolSize: 6 + 3 * Math.sqrt(degree.get(state.id) ?? 0),
            tooltip: { formatter: `${state.name}: tied to ${degree.get(state.id) ?? 0}` },
          })),
          links: this.network.ties.map((tie) => ({
            source: tie.one,
            target: tie.other,
            lineStyle: {
              color: tie.kind === 'defense' || tie.kind === 'offense' ? colour('for') : colour('between'),
              type: tie.kind === 'consultation' ? 'dotted' : 'solid',
            },
            tooltip: {
              formatter: `${names.get(tie.one)} and ${names.get(tie.other)}: ${tie.kind} (${tie.treaties.join(', ')})`,
            },
          })),
        },
      ],
    };
  }
}
