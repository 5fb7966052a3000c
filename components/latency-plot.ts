import uPlot from 'uplot';
import type { Latency } from '../lib/history/latency.ts';
import { t } from '../lib/i18n/i18n.ts';
import { timeText } from '../lib/i18n/time.ts';
import type { Service } from '../lib/words/service.ts';

const HEIGHT = 220;
/** Room for `Nov 25, 14:02` between two marks of the axis. */
const TICK_SPACE = 150;
/** Between the labels of the upright axis and the chart. */
const LABEL_GAP = 20;
/** A line each, told apart by dashes as well as by colour. */
const LINES: readonly { colour: string; dash: number[] }[] = [
  { colour: '--line-1', dash: [] },
  { colour: '--line-2', dash: [8, 4] },
  { colour: '--line-3', dash: [2, 3] },
];

export interface Latencies {
  from: number;
  to: number;
  cellMs: number;
  services: Latency;
}

/** Draws the chart into `box`, in the colours and the direction that hold there. @returns what takes it away */
export function plotLatency(box: HTMLElement, { from, to, cellMs, services }: Latencies) {
  const style = getComputedStyle(box);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const isRightToLeft = style.direction === 'rtl';
  const font = `${style.fontSize} ${style.fontFamily}`;
  const lines = Object.entries(services) as [Service, (number | null)[]][];
  const cells = Math.ceil((to - from) / cellMs);
  const times = Array.from({ length: cells }, (_, cell) => (from + (cell + 0.5) * cellMs) / 1000);
  const time = (seconds: number) => timeText(seconds * 1000, to);
  const milliseconds = (ms: number) => t('latency.ms', { ms });
  const axis: uPlot.Axis = {
    stroke: colour('--ink-soft'),
    font,
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { stroke: colour('--line'), width: 1 },
  };
  const plot = new uPlot(
    {
      width: box.clientWidth,
      height: HEIGHT,
      padding: [8, isRightToLeft ? 0 : 16, 0, isRightToLeft ? 16 : 0],
      cursor: { drag: { x: false, y: false } },
      scales: {
        x: { dir: isRightToLeft ? -1 : 1, range: [from / 1000, to / 1000] },
        y: { range: (_, __, most) => [0, Math.max(100, (most ?? 0) * 1.1)] },
      },
      axes: [
        { ...axis, space: TICK_SPACE, values: (_, splits) => splits.map(time) },
        {
          ...axis,
          side: isRightToLeft ? 1 : 3,
          size: (plot, labels) => widest(plot.ctx, font, labels ?? []) + LABEL_GAP,
          values: (_, splits) => splits.map(milliseconds),
        },
      ],
      series: [
        { label: t('latency.time'), value: (_, at) => (at === null ? '–' : time(at)) },
        ...lines.map(([service], index) => {
          const { colour: name, dash } = LINES[index % LINES.length] ?? { colour: '', dash: [] };
          return {
            label: t(`service.${service}`),
            stroke: colour(name),
            width: 2,
            dash,
            value: (_: uPlot, ms: number | null) => (ms === null ? '–' : milliseconds(ms)),
          };
        }),
      ],
    },
    [times, ...lines.map(([, values]) => values)],
    box,
  );
  const observer = new ResizeObserver(() =>
    plot.setSize({ width: box.clientWidth, height: HEIGHT }),
  );
  observer.observe(box);
  return () => {
    observer.disconnect();
    plot.destroy();
  };
}

/** The width of the widest of these labels in this font, in CSS pixels; a language may write units out. */
function widest(ctx: CanvasRenderingContext2D, font: string, labels: readonly string[]): number {
  ctx.save();
  ctx.font = font;
  const widths = labels.map((label) => ctx.measureText(label).width);
  ctx.restore();
  return Math.ceil(Math.max(0, ...widths));
}
