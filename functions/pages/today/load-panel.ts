import type { Timeline } from '../../recovery-plan/timeline.ts';
import type { Units } from '../../store/member.ts';
import { dateWords } from './clock-words.ts';
import { type DayNumbers, daysOfWeek, weeksShown } from './daily-numbers.ts';
import { type Panel, plottedFrom } from './panel.ts';

const silentDays = 8;
const stepsOfScale = [40, 80, 120, 160, 200, 300, 400, 600, 800, 1200, 1600];

/** Training load, and the days without a run, which are something a runner does too. */
export function loadPanel({ today, since }: Timeline, days: readonly DayNumbers[], units: Units): Panel {
  const lived = days.map((day, at) => ({ ...day, at })).filter(({ day }) => day <= today);
  const trained = lived.filter(({ load }) => load > 0);
  const highest = trained.reduce<(typeof trained)[number] | undefined>(
    (most, day) => (most === undefined || day.load > most.load ? day : most),
    undefined,
  );
  const top = stepsOfScale.find((step) => step >= (highest?.load ?? 0)) ?? highest?.load ?? 0;
  const firstDay = Math.max(since ?? today, days[0]?.day ?? today);
  const free = lived.filter(({ day, hasRun }) => !hasRun && day >= firstDay).map(({ at }) => at);
  return {
    id: 'load',
    title: 'Training load',
    readings: Array.from({ length: weeksShown }, (_, week) => readingOf(daysOfWeek(days, week, today), firstDay)),
    sentence: sentenceOf(lived, trained.at(-1)?.day, today, units),
    plot:
      trained.length < plottedFrom
        ? undefined
        : {
            form: 'bars',
            ticks: [0, top / 2, top],
            points: trained.map(({ at, load }) => ({ at, value: load, mark: 'plain' })),
            bands: [],
            ringsAt: free,
            hasLoadBehind: false,
            labels:
              highest === undefined
                ? []
                : [
                    {
                      at: highest.at,
                      value: highest.load,
                      text: highest.isRace ? `Race, ${highest.load}` : String(highest.load),
                    },
                  ],
            key: free.length === 0 ? [] : [{ mark: 'ring', words: 'day without a run' }],
          },
  };
}

function readingOf(week: readonly DayNumbers[], firstDay: number): string {
  const known = week.filter(({ day }) => day >= firstDay);
  if (known.length === 0) return 'nothing known yet';
  const runs = known.filter(({ hasRun }) => hasRun).length;
  const free = known.length - runs;
  const load = known.reduce((sum, day) => sum + day.load, 0);
  const ran = runs === 0 ? 'no runs' : `${runs} ${runs === 1 ? 'day' : 'days'} with a run`;
  return `${ran}, ${free} without, load ${load}`;
}

function sentenceOf(days: readonly DayNumbers[], lastDay: number | undefined, today: number, units: Units): string {
  if (lastDay === undefined)
    return 'Nothing yet. Load is how long and how hard, added up: an hour at your limit is 100.';
  if (today - lastDay >= silentDays) return `Nothing since ${dateWords(lastDay, units)}.`;
  let row = 0;
  let longest = 0;
  for (const { hasRun } of days) {
    row = hasRun ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest < 2
    ? 'Load is how long and how hard, added up. Never two days in a row with a run.'
    : `Load is how long and how hard, added up. At most ${longest} days in a row with a run.`;
}
