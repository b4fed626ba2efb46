import { usualBand } from '../../messages/five-signs.ts';
import { momentAt } from '../../recovery-plan/local-day.ts';
import { median } from '../../recovery-plan/median.ts';
import { ownPulse } from '../../recovery-plan/pulse-baseline.ts';
import type { Person } from '../../recovery-plan/record.ts';
import { type Timeline, timelineOf } from '../../recovery-plan/timeline.ts';
import { few, readingsOf, shown, valuesOf } from './answer-panels.ts';
import { type DayNumbers, weeksShown } from './daily-numbers.ts';
import { type Band, type KeyEntry, type Panel, plottedFrom } from './panel.ts';

const weekDays = 7;
const wish = 'Tell us your resting pulse on 7 mornings, and we learn your usual.';

/** Each morning next to the runner's own usual of that week, known from 7 mornings on. */
export function pulsePanel(person: Person, timeline: Timeline, days: readonly DayNumbers[]): Panel {
  const values = valuesOf(days, ({ restingHr }) => restingHr);
  const bands = Array.from({ length: weeksShown }, (_, week) => bandOf(person, timeline, days, week));
  const bandAt = (at: number) => bands[Math.floor(at / weekDays)];
  const points = values.map(({ at, value }) => {
    const band = bandAt(at);
    return { at, value, mark: band !== undefined && value > band.high ? ('out' as const) : ('plain' as const) };
  });
  const above = points.filter(({ mark }) => mark === 'out').length;
  const newest = bands.at(-1);
  return {
    id: 'pulse',
    title: 'Resting pulse, beats a minute',
    readings: readingsOf(
      days,
      timeline.today,
      ({ restingHr }) => restingHr,
      (week) => `${shown(median(week))} in the middle`,
    ),
    sentence:
      values.length < plottedFrom
        ? few(values.length, wish)
        : newest === undefined
          ? `Still learning your usual. ${wish}`
          : above === 0
            ? 'Within your own usual.'
            : `Within your own usual but for ${above} ${above === 1 ? 'morning' : 'mornings'}.`,
    plot:
      values.length < plottedFrom
        ? undefined
        : {
            form: 'dots',
            ticks: ticksOf(
              points.map(({ value }) => value),
              bands,
            ),
            points,
            bands: bands.filter((band) => band !== undefined),
            ringsAt: [],
            hasLoadBehind: false,
            labels: bands[0] === undefined ? [{ at: 0, value: undefined, text: 'learning' }] : [],
            key: keyOf(newest, above > 0),
          },
  };
}

/** As known on the last past day of that week. */
function bandOf(person: Person, timeline: Timeline, days: readonly DayNumbers[], week: number): Band | undefined {
  const fromAt = week * weekDays;
  const toAt = fromAt + weekDays;
  const lastDay = Math.min(days[toAt - 1]?.day ?? timeline.today, timeline.today);
  const isNow = lastDay === timeline.today;
  // A timeline looks back a limited number of days, so an older week needs its own.
  const then = isNow ? timeline : timelineOf(person, momentAt(timeline.clock, lastDay, 23));
  const own = ownPulse(then, lastDay);
  const band = usualBand(own?.bpm ?? null, own?.noiseBpm ?? null);
  return band === undefined ? undefined : { fromAt, toAt, low: band.from, high: band.to };
}

/** Rounded to tens around all that is drawn. */
function ticksOf(values: readonly number[], bands: readonly (Band | undefined)[]): readonly [number, number, number] {
  const all = [...values, ...bands.flatMap((band) => (band === undefined ? [] : [band.low, band.high]))];
  const low = Math.floor((Math.min(...all) - 1) / 10) * 10;
  const high = Math.ceil((Math.max(...all) + 1) / 10) * 10;
  return [low, (low + high) / 2, high];
}

function keyOf(band: Band | undefined, hasOut: boolean): readonly KeyEntry[] {
  return [
    ...(band === undefined ? [] : [{ mark: 'band' as const, words: `your own usual, ${band.low}-${band.high}` }]),
    ...(hasOut ? [{ mark: 'out' as const, words: 'above it' }] : []),
  ];
}
