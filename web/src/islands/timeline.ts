import { BarChart, CustomChart } from 'echarts/charts';
import {
  AriaComponent,
  DataZoomComponent,
  GridComponent,
  MarkAreaComponent,
  TooltipComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { passage } from '../lib/address';
import { data } from '../lib/api';
import { html } from '../lib/dom';
import { save, saveCsv, saveJson, tools } from '../lib/download';
import { triangle } from '../lib/marks';
import { colour, onTheme, still } from '../lib/theme';
import { day, stanceWord } from '../lib/words';
import { gaps, lanes } from '../lib/chronicle';
import type { Chronicle, Said, Stance } from '../lib/types';

echarts.use([
  AriaComponent,
  BarChart,
  CustomChart,
  DataZoomComponent,
  GridComponent,
  MarkAreaComponent,
  TooltipComponent,
  CanvasRenderer,
]);

const STANCES: Stance[] = ['support', 'lean_support', 'neutral', 'lean_oppose', 'oppose'];
const TONES: Record<Stance, string> = {
  support: 'for',
  lean_support: 'for',
  neutral: 'between',
  lean_oppose: 'against',
  oppose: 'against',
};
const SIZE = 6;
const SHOWN_YEARS = 6;
const EXPLAINED =
  'Below, the share of the received documents that concern it, by month: another colour marks bursts, hatching months from which nothing was received. Drag the slider to move in time.';
const YEAR = 365.25 * 24 * 3600 * 1000;

/** Draws what was said when above what was received, to be zoomed into; each mark opens its evidence. */
export async function mount(element: HTMLElement): Promise<void> {
  const chronicle = await data<Chronicle>(element);
  const stage = element.querySelector<HTMLElement>('[data-stage]');
  if (!stage || chronicle.statements.length === 0) return;
  stage.style.display = 'block';
  const chart = echarts.init(stage, null, { renderer: 'canvas' });
  const placed = lanes(chronicle.statements);
  onTheme(() => chart.setOption(options(chronicle, placed), true));
  chart.on('click', { seriesIndex: 0 }, (event) => {
    const said = placed[event.dataIndex]?.said;
    if (said) location.href = passage(said.document, said.sentence);
  });
  new ResizeObserver(() => chart.resize()).observe(stage);
  const folds = element.querySelector('[data-folds]');
  const isPart = chronicle.statements.length < chronicle.total;
  if (folds) folds.textContent = isPart ? `${counted(chronicle)} are drawn. ${EXPLAINED}` : EXPLAINED;
  downloads(element, chart, chronicle);
}

type Placed = ReturnType<typeof lanes>;

function options(chronicle: Chronicle, placed: Placed): echarts.EChartsCoreOption {
  const ink = colour('ink');
  const soft = colour('soft');
  const line = colour('line');
  const narrow = innerWidth < 760;
  const left = narrow ? 12 : 118;
  const axis = { axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, axisLabel: { color: soft } };
  const end = Date.parse(chronicle.asOf);
  const first = Date.parse(chronicle.statements[0]?.day ?? chronicle.asOf);
  const shown = { startValue: Math.max(first - YEAR / 12, end - SHOWN_YEARS * YEAR), endValue: end + YEAR / 24 };
  return {
    animation: !still(),
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    aria: { enabled: true, label: { description: described(chronicle) } },
    tooltip: {
      renderMode: 'richText',
      backgroundColor: colour('card'),
      borderColor: colour('between'),
      textStyle: { color: ink, fontSize: 13, width: narrow ? 260 : 380, overflow: 'break', lineHeight: 19 },
      confine: true,
    },
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    grid: [
      { left, right: 16, top: 8, height: '56%', outerBoundsMode: 'none' },
      { left, right: 16, top: '65%', height: '18%', outerBoundsMode: 'none' },
    ],
    xAxis: [0, 1].map((gridIndex) => ({
      ...axis,
      type: 'time',
      gridIndex,
      min: first - YEAR / 12,
      max: end + YEAR / 24,
      splitLine: { show: true, lineStyle: { color: line, width: 0.6 } },
      axisLabel: { show: gridIndex === 1, color: soft, hideOverlap: true },
    })),
    yAxis: [
      {
        ...axis,
        type: 'value',
        min: -0.5,
        max: 4.5,
        interval: 1,
        inverse: true,
        axisLabel: {
          show: !narrow,
          color: ink,
          customValues: [0, 1, 2, 3, 4],
          formatter: (value: number) => stanceWord(STANCES[value] ?? 'neutral'),
        },
        splitLine: { show: false },
        axisLine: { show: false },
      },
      {
        ...axis,
        type: 'value',
        gridIndex: 1,
        name: 'share of the documents received, by month',
        nameLocation: 'end',
        nameGap: 9,
        nameTextStyle: { color: soft, fontSize: 12, align: 'left' },
        min: 0,
        splitNumber: 2,
        axisLabel: { show: !narrow, color: soft, fontSize: 11, formatter: (share: number) => `${Math.round(share * 100)}%` },
        splitLine: { lineStyle: { color: line, width: 0.6 } },
        axisLine: { show: false },
      },
    ],
    dataZoom: [
      { type: 'inside', ...shown, xAxisIndex: [0, 1], zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false },
      {
        type: 'slider',
        xAxisIndex: [0, 1],
        bottom: 4,
        height: 22,
        ...shown,
        borderColor: line,
        textStyle: { color: soft },
        fillerColor: colour('faint'),
        brushSelect: false,
      },
    ],
    series: [statements(placed), shares(chronicle)],
  };
}

/** The statements as marks, of the same shapes as everywhere, in the lane of their stance. */
function statements(placed: Placed): object {
  return {
    type: 'custom',
    data: placed.map(({ said, level }) => [Date.parse(said.day), STANCES.indexOf(said.stance) + level]),
    encode: { x: 0, y: 1 },
    clip: true,
    tooltip: { formatter: (point: { dataIndex: number }) => told(placed[point.dataIndex]?.said) },
    markArea: lanesBehind(),
    renderItem: (
      row: { dataIndex: number },
      api: { value(i: number): number; coord(at: [number, number]): [number, number] },
    ) => {
      const stance = placed[row.dataIndex]?.said.stance ?? 'neutral';
      const [x, y] = api.coord([api.value(0), api.value(1)]);
      const full = stance === 'support' || stance === 'oppose' || stance === 'neutral';
      const tint = colour(TONES[stance]);
      const style = { fill: full ? tint : colour('card'), stroke: tint, lineWidth: 1.6 };
      const emphasis = { style: { stroke: colour('ink'), lineWidth: 2.2 } };
      return stance === 'neutral'
        ? { type: 'circle', shape: { cx: x, cy: y, r: SIZE * 0.8 }, style, emphasis }
        : {
            type: 'path',
            shape: { pathData: triangle(0, 0, SIZE, stance.endsWith('support') ? -1 : 1) },
            x,
            y,
            style,
            emphasis,
          };
    },
  };
}

function lanesBehind(): object {
  return {
    silent: true,
    data: STANCES.map((stance, i) => [
      { yAxis: i - 0.46, itemStyle: { color: colour(`${TONES[stance]}-wash`), opacity: 0.55 } },
      { yAxis: i + 0.46 },
    ]),
  };
}

/** The monthly share, bursts in another colour, and hatched where nothing was received. */
function shares(chronicle: Chronicle): object {
  const hatched = { image: hatching(), repeat: 'repeat' };
  const inBurst = (month: string) =>
    chronicle.bursts.some((burst) => burst.from.slice(0, 7) <= month.slice(0, 7) && month.slice(0, 7) <= burst.to.slice(0, 7));
  return {
    type: 'bar',
    xAxisIndex: 1,
    yAxisIndex: 1,
    barMaxWidth: 14,
    barMinWidth: 2,
    data: chronicle.months.map((month) => ({
      value: [Date.parse(month.month) + YEAR / 24, month.read === 0 ? null : month.relevant / month.read],
      itemStyle: { color: colour(inBurst(month.month) ? 'focus' : 'for') },
    })),
    tooltip: {
      formatter: (point: { dataIndex: number }) => {
        const month = chronicle.months[point.dataIndex];
        return month ? `Month from ${day(month.month)}: ${month.relevant} of ${month.read} documents` : '';
      },
    },
    markArea: {
      silent: true,
      data: gaps(chronicle.months).map(({ from, until }) => [
        { xAxis: Date.parse(from), itemStyle: { color: hatched } },
        { xAxis: Date.parse(until) },
      ]),
    },
  };
}

/** Slanted lines to be repeated. */
function hatching(): HTMLCanvasElement {
  const tile = html('canvas', { width: '8', height: '8' });
  const pen = tile.getContext('2d');
  if (pen) {
    pen.strokeStyle = colour('between');
    pen.globalAlpha = 0.5;
    pen.beginPath();
    pen.moveTo(-2, 10);
    pen.lineTo(10, -2);
    pen.moveTo(-2, 2);
    pen.lineTo(2, -2);
    pen.moveTo(6, 10);
    pen.lineTo(10, 6);
    pen.stroke();
  }
  return tile;
}

function told(said: Said | undefined): string {
  if (!said) return '';
  const who = said.speaker ? `${said.speaker} (${said.name})` : said.name;
  return `${day(said.day)}\n${who}: ${stanceWord(said.stance)}\n${said.text}`;
}

function counted({ statements, total }: Chronicle): string {
  const shown = `${statements.length} statements`;
  return statements.length < total ? `The newest ${shown} of ${total}` : shown;
}

function described(chronicle: Chronicle): string {
  return `${counted(chronicle)} on ${chronicle.name} by day and stance, above the monthly share of received documents. The list under Evidence holds the same statements.`;
}

function downloads(element: HTMLElement, chart: echarts.ECharts, chronicle: Chronicle): void {
  const name = element.dataset['file'] ?? 'timeline';
  tools(element, {
    PNG: async () => {
      const address = chart.getDataURL({ pixelRatio: 2, backgroundColor: colour('paper') });
      const bytes = Uint8Array.from(atob(address.split(',')[1] ?? ''), (c) => c.charCodeAt(0));
      save(`${name}.png`, new Blob([bytes], { type: 'image/png' }));
    },
    CSV: () =>
      saveCsv(
        name,
        ['month', 'relevant', 'received'],
        chronicle.months.map((month) => [month.month, month.relevant, month.read]),
      ),
    JSON: () => saveJson(name, chronicle),
  });
}
