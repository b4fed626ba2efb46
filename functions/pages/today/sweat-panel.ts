import { sportOf } from '../../recovery/sports.ts';
import { sweatRate } from '../../recovery/sweat-rate.ts';
import { litresPerUsFluidOunce } from '../../recovery/units.ts';
import { isExcluded } from '../../recovery-plan/exclusion.ts';
import type { Plan } from '../../recovery-plan/plan.ts';
import type { SweatObservation } from '../../recovery-plan/record.ts';
import { sweatObservation } from '../../recovery-plan/sweat-factors.ts';
import type { Timeline } from '../../recovery-plan/timeline.ts';
import type { Units } from '../../store/member.ts';
import { weekdayName } from './clock-words.ts';
import { type DayNumbers, daysOfWeek, numberOfDays, weeksShown } from './daily-numbers.ts';
import type { Panel } from './panel.ts';

/**
 * The same hour for every weigh-in, so that days can be compared: 10 km at 15 °C, or at 28 °C if it was hot. For a run,
 * about a kilocalorie per kilogram and kilometre.
 */
const hourOf = { km: 10, coolC: 15, hotC: 28 } as const;
const wish = 'Weigh yourself before and after a hot run, then tell us both weights and what you drank.';

/** `undefined`: with an exclusion or without a weight, sweat is not mentioned. */
export function sweatPanel(
  timeline: Timeline,
  { learned }: Plan,
  days: readonly DayNumbers[],
  units: Units,
): Panel | undefined {
  const { profile, today } = timeline;
  const { massKg } = profile;
  if (massKg === undefined || isExcluded(profile, today)) return undefined;

  const first = days[0]?.day ?? today;
  const seen = observations(timeline).filter(({ day }) => day >= first && day <= today);
  const guess = { cool: litres(massKg, false), hot: litres(massKg, true) };
  const points = seen.map(({ day, logRatio, isHot }) => ({
    at: day - first,
    value: inUnits((isHot ? guess.hot : guess.cool) * Math.exp(logRatio), units),
    mark: isHot ? ('hot' as const) : ('plain' as const),
  }));
  const highest = Math.max(inUnits(guess.hot, units), ...points.map(({ value }) => value));
  const top = units === 'us' ? Math.ceil(highest / 20) * 20 : Math.ceil(highest * 2) / 2;
  return {
    id: 'sweat',
    title: `Sweat in an easy hour of running, ${units === 'us' ? 'fl oz' : 'litres'}`,
    readings: Array.from({ length: weeksShown }, (_, week) => {
      const ofWeek = daysOfWeek(days, week, today).flatMap(({ day }) =>
        points
          .filter(({ at }) => at === day - first)
          .map((point) => `${weekdayName(day, 'short')} ${figure(point.value, units)}`),
      );
      return ofWeek.length === 0 ? 'no weigh-in' : ofWeek.join(', ');
    }),
    sentence: sentenceOf(learned, seen.length),
    plot:
      points.length === 0
        ? undefined
        : {
            form: 'dots',
            ticks: [0, top / 2, top],
            points,
            bands: [
              { fromAt: 0, toAt: numberOfDays, low: inUnits(guess.cool, units), high: inUnits(guess.hot, units) },
            ],
            ringsAt: [],
            hasLoadBehind: false,
            labels: [],
            key: [
              { mark: 'plain', words: `by your scales, ${degrees(hourOf.coolC, units)}` },
              ...(points.some(({ mark }) => mark === 'hot')
                ? [{ mark: 'hot' as const, words: `hot day, ${degrees(hourOf.hotC, units)}` }]
                : []),
              { mark: 'band', words: 'what we would guess' },
            ],
          },
  };
}

function observations({ record, sessions }: Timeline): readonly SweatObservation[] {
  return [
    ...record.sweat,
    ...sessions.flatMap((session) => (session.live === undefined ? [] : (sweatObservation(session) ?? []))),
  ];
}

function litres(massKg: number, isHot: boolean): number {
  return sweatRate({
    kcalPerHour: massKg * hourOf.km,
    temperatureC: isHot ? hourOf.hotC : hourOf.coolC,
    sport: sportOf('Run'),
    isIndoors: false,
    learnedFactor: 1,
  });
}

function inUnits(litresAnHour: number, units: Units): number {
  return units === 'us' ? litresAnHour / litresPerUsFluidOunce : litresAnHour;
}

function figure(value: number, units: Units): string {
  return units === 'us' ? String(Math.round(value)) : String(Math.round(value * 100) / 100);
}

function degrees(celsius: number, units: Units): string {
  return units === 'us' ? `${Math.round(celsius * 1.8 + 32)} F` : `${celsius} C`;
}

function sentenceOf({ sweatCool, sweatHot }: Plan['learned'], weighIns: number): string {
  if (weighIns === 0) return `No weigh-in in these weeks. ${wish}`;
  const from = `from ${weighIns} ${weighIns === 1 ? 'weigh-in' : 'weigh-ins'}`;
  const percent = Math.round(100 * ((sweatHot === 1 ? sweatCool : sweatHot) - 1));
  if (percent === 0) return `You sweat as we would guess, ${from}.`;
  return `You sweat ${Math.abs(percent)} % ${percent > 0 ? 'more' : 'less'} than we would guess, ${from}.`;
}
