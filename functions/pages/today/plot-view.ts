import { html, raw } from 'hono/html';
import type { Html } from '../page.ts';
import { numberOfDays } from './daily-numbers.ts';
import type { EightWeeks } from './eight-weeks.ts';
import type { Panel, Plot, Point } from './panel.ts';

/**
 * Positions are in per cent of the plot and text in rem, so that it stays legible at any zoom. Bars, lines and dots are
 * one path each in a nested, stretched drawing; a dot is a path of no length with round ends.
 */
const unitsPerDay = 10;
const width = numberOfDays * unitsPerDay;
/** Where the zero line is if rings stand below it. */
const zeroAboveRings = 86;
const bottom = 96;
const top = 4;
/** A longer gap breaks the line. */
const joinedDays = 4;

interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly baseline: number;
}

export function plotView(plot: Plot, id: Panel['id'], weeks: EightWeeks): Html {
  const [low, middle, high] = plot.ticks;
  const isBars = plot.form === 'bars';
  const baseline = isBars ? zeroAboveRings : bottom;
  const scale: Scale = {
    x: middleOf,
    y: (value) => round(baseline - ((value - low) / (high - low)) * (baseline - top)),
    baseline,
  };
  const percentX = (at: number) => round((100 * scale.x(at)) / width);
  return html`<div class="frame"><div class="y${isBars ? ' off' : ''}" aria-hidden="true"><span>${high}</span><span>${middle}</span><span>${low}</span></div><div class="plot${isBars ? ' tall' : ''}"><div class="cols" aria-hidden="true">${weeks.weeks.map(
    (_, week) => html`<label for="w${week + 1}"></label>`,
  )}</div><svg aria-hidden="true" focusable="false">${raw(drawing(plot, id, weeks, scale, percentX))}</svg></div><div class="x" aria-hidden="true">${weeks.weeks.map(
    ({ short }, week) => html`<label for="w${week + 1}">${short}</label>`,
  )}</div></div>`;
}

/** Our own numbers and words only: nothing here was typed by anybody. */
function drawing(
  plot: Plot,
  id: Panel['id'],
  weeks: EightWeeks,
  scale: Scale,
  percentX: (at: number) => number,
): string {
  const [low, middle, high] = plot.ticks;
  const { y } = scale;
  const plain = plot.points.filter(({ mark }) => mark === 'plain');
  const marked = plot.points.filter(({ mark }) => mark !== 'plain');
  const isSingle = id === 'sweat';
  return [
    ...plot.bands.map(({ fromAt, toAt, low: from, high: to }) => {
      const x = round((100 * fromAt) / numberOfDays);
      const share = round((100 * (toAt - fromAt)) / numberOfDays);
      const upper = Math.max(y(to), top);
      return `<rect class="n" x="${x}%" width="${share}%" y="${upper}%" height="${round(Math.min(y(from), bottom) - upper)}%"/>`;
    }),
    ...[high, middle].map((value) => `<line class="g" x2="100%" y1="${y(value)}%" y2="${y(value)}%"/>`),
    plot.form === 'bars' ? `<line class="z" x2="100%" y1="${y(low)}%" y2="${y(low)}%"/>` : '',
    plot.hasLoadBehind ? stretched(loadBehind(id, weeks)) : '',
    plot.form === 'bars' ? stretched(`<path class="bp" d="${barsPath(plot.points, scale)}"/>`) : '',
    plot.form === 'line' ? stretched(`<path class="k" d="${linePath(plot.points, scale)}"/>`) : '',
    plot.form !== 'bars' && !isSingle && plain.length > 0
      ? stretched(`<path class="pt" d="${plain.map(({ at, value }) => `M${scale.x(at)} ${y(value)}h0`).join('')}"/>`)
      : '',
    plot.ringsAt.length > 0 ? rings(plot.ringsAt, scale) : '',
    ...marked.map((point) => markAt(point, percentX, y)),
    ...(isSingle
      ? plain.map(({ at, value }) => `<circle class="p" cx="${percentX(at)}%" cy="${y(value)}%" r="4.5"/>`)
      : []),
    `<line class="t" x1="${percentX(weeks.todayAt)}%" x2="${percentX(weeks.todayAt)}%" y2="100%"/>`,
    ...plot.labels.map(({ at, value, text }) =>
      labelAt(percentX(at), value === undefined ? undefined : y(value), text),
    ),
  ].join('');
}

/** Drawn in the first chart that has it; the others reuse the path. */
function loadBehind(id: Panel['id'], { panels, loadShares }: EightWeeks): string {
  if (panels.find(({ plot }) => plot?.hasLoadBehind)?.id !== id) return '<use href="#gl"/>';
  const path = barsPath(
    loadShares.map((share, at) => ({ at, value: share })),
    { x: middleOf, y: (share) => round(bottom - share * (bottom - top) * 0.7), baseline: bottom },
  );
  return `<path id="gl" class="bp ghost" d="${path}"/>`;
}

function middleOf(at: number): number {
  return at * unitsPerDay + unitsPerDay / 2;
}

function stretched(content: string): string {
  return `<svg class="st" viewBox="0 0 ${width} 100" preserveAspectRatio="none" width="100%" height="100%">${content}</svg>`;
}

function barsPath(points: readonly Pick<Point, 'at' | 'value'>[], { x, y, baseline }: Scale): string {
  return points
    .filter(({ value }) => value > 0)
    .map(({ at, value }) => `M${x(at) - 3.5} ${baseline}V${y(value)}h7V${baseline}`)
    .join('');
}

function linePath(points: readonly Point[], { x, y }: Scale): string {
  return points
    .map(({ at, value }, index) => {
      const before = points[index - 1];
      const isJoined = before !== undefined && at - before.at <= joinedDays;
      return `${isJoined ? 'L' : 'M'}${x(at)} ${y(value)}`;
    })
    .join('');
}

/** Below the zero line: a dot with a smaller one in the card's colour on it. */
function rings(places: readonly number[], { x }: Scale): string {
  const path = places.map((at) => `M${x(at)} 93.5h0`).join('');
  return stretched(`<path class="ro" d="${path}"/><path class="ri" d="${path}"/>`);
}

function markAt({ at, value, mark }: Point, percentX: (at: number) => number, y: (value: number) => number): string {
  const shape = mark === 'hot' ? '<path class="p" d="M0-6L6 5H-6z"/>' : '<path class="f" d="M0-6L6 0 0 6-6 0z"/>';
  return `<svg x="${percentX(at)}%" y="${y(value)}%" overflow="visible">${shape}</svg>`;
}

/** Keeps labels at the edges inside. */
function labelAt(x: number, y: number | undefined, text: string): string {
  const anchor = x < 10 ? 'start' : x > 90 ? 'end' : 'middle';
  return y === undefined
    ? `<text x="${x}%" y="92%" text-anchor="${anchor}">${text}</text>`
    : `<text x="${x}%" y="${Math.max(y, 14)}%" dy="-4" text-anchor="${anchor}">${text}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
