import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { shortDate } from '../short-date.ts';

/** One day of the chart. Absent answers are gaps, not zeros. */
export interface ChartDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly load: number;
  readonly soreness: number | undefined;
  readonly sleepHours: number | undefined;
}

const width = 350;
const height = 180;
const baseline = 156;
const top = 10;

/**
 * Load as bars, soreness and sleep as lines, and the same as a table: who cannot see the picture misses nothing. Soreness and
 * sleep share a scale of 0 to 14; the bars fill theirs.
 */
export function loadChart(days: readonly ChartDay[]): Html {
  if (
    days.every(({ load, soreness, sleepHours }) => load === 0 && soreness === undefined && sleepHours === undefined)
  ) {
    return html`<p>Nothing yet. After your first session there is a picture here.</p>`;
  }

  const step = width / Math.max(1, days.length);
  const most = Math.max(100, ...days.map(({ load }) => load));
  const x = (index: number): number => Math.round(index * step + step / 2);
  const y = (value: number): number => Math.round(baseline - (value / 14) * (baseline - top));
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="chart-title">
<title id="chart-title">Load, soreness and sleep of the last ${days.length} days. The table below has the numbers.</title>
<line class="axis" x1="0" y1="${baseline}" x2="${width}" y2="${baseline}"/>
${days.map(({ load }, index) => {
  const bar = Math.round((load / most) * (baseline - top));
  return load === 0
    ? ''
    : html`<rect class="load" x="${x(index) - Math.round(step * 0.35)}" y="${baseline - bar}" width="${Math.round(step * 0.7)}" height="${bar}" opacity=".45"/>`;
})}
${line(days, 'sleep', ({ sleepHours }) => sleepHours, x, y)}
${line(days, 'sore', ({ soreness }) => soreness, x, y)}
${days.map(({ date }, index) => (index % 7 === 0 ? html`<text x="${Math.max(0, x(index) - 8)}" y="${height - 8}">${shortDate(date)}</text>` : ''))}
</svg>
<p class="soft">Bars: training load. Solid line: soreness, 0 to 10. Dashed line: hours of sleep.</p>
<details><summary>The numbers as a table</summary><div class="scroll" tabindex="0" role="region" aria-label="Load, soreness and sleep">
<table class="rows"><caption>Newest first; days without anything are left out.</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Load</th><th scope="col">Soreness</th><th scope="col">Sleep, h</th></tr></thead>
<tbody>${[...days].reverse().map((day) => rowOf(day))}</tbody></table></div></details>`;
}

function rowOf({ date, load, soreness, sleepHours }: ChartDay): Html {
  if (load === 0 && soreness === undefined && sleepHours === undefined) return html``;
  return html`<tr><th scope="row">${shortDate(date)}</th><td>${load === 0 ? '-' : Math.round(load)}</td><td>${soreness ?? '-'}</td><td>${sleepHours ?? '-'}</td></tr>`;
}

/** Dots for each answer; a line between those of days that follow each other. */
function line(
  days: readonly ChartDay[],
  name: 'sore' | 'sleep',
  pick: (day: ChartDay) => number | undefined,
  x: (index: number) => number,
  y: (value: number) => number,
): Html {
  const points = days.map((day, index) => {
    const value = pick(day);
    return value === undefined ? undefined : { x: x(index), y: y(value) };
  });
  return html`${points.map((point, index) => {
    const before = points[index - 1];
    return point && before
      ? html`<line class="${name}" x1="${before.x}" y1="${before.y}" x2="${point.x}" y2="${point.y}"/>`
      : '';
  })}${points.map((point) => (point ? html`<circle class="${name}-dot" cx="${point.x}" cy="${point.y}" r="3"/>` : ''))}`;
}
