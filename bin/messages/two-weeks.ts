import { dayNumberOf, localTime } from '../../functions/recovery/local-clock.ts';
import { clockOfZone, momentAt } from '../../functions/recovery-plan/local-day.ts';
import { Season } from '../season/season.ts';
import { readEvent } from '../season/season-event.ts';

/**
 * All messages of two weeks of one runner, as `docs/messages.md` shows them: made by the rules and the words of this
 * version, so that a change of a sentence shows what a runner reads.
 */
export function twoWeeksOfMessages(): string {
  return [intro, ...weeks.map(weekSection)].join('\n\n').concat('\n');
}

const intro = `# Two weeks of messages

Written by \`npm run messages\`; a test fails when it is stale. The runner is a man of 35, 70 kg, who uploads twelve minutes after each run and
answers now and then. What he texts stands after >. Mornings come at 6:00 here, as in \`npm run season\`; in a club at the hour that the runner has chosen.`;

interface Deed {
  readonly day: number;
  /** Hours of the day: 18.5 is half past six in the evening. */
  readonly at: number;
  readonly run?: Run;
  readonly says?: string;
}

interface Run {
  readonly km: number;
  readonly minutes: number;
  readonly bpm: number;
  readonly isRace?: boolean;
}

interface Week {
  readonly title: string;
  /** The days before it make the runner known; they are not shown. */
  readonly deeds: readonly Deed[];
}

const timezone = 'Europe/London';
/** Monday of the week that is shown. */
const firstDay = dayNumberOf('2026-03-02');
const daysShown = 7;
const weeksBefore = 4;

const easyKm: Run = { km: 9, minutes: 50, bpm: 140 };
const longKm: Run = { km: 20, minutes: 112, bpm: 144 };

/** Three easy runs and a longer one, and an answer after each. */
const before: readonly Deed[] = Array.from({ length: weeksBefore }, (_, index) => index - weeksBefore).flatMap((week) =>
  [1, 3, 5, 6].flatMap((weekday): readonly Deed[] => {
    const day = 7 * week + weekday;
    return [
      { day, at: 18, run: weekday === 6 ? longKm : easyKm },
      { day: day + 1, at: 6.5, says: weekday === 6 ? '4 7' : '2 7.5' },
    ];
  }),
);

const weeks: readonly Week[] = [
  {
    title: 'An ordinary week',
    deeds: [
      ...before.filter(({ day }) => day < 0),
      { day: 0, at: 6.5, says: '4 7' },
      { day: 1, at: 18, run: easyKm },
      { day: 2, at: 6.5, says: '2 7.5' },
      { day: 3, at: 18, run: { km: 12, minutes: 62, bpm: 160 } },
      { day: 4, at: 6.5, says: '4 6.5' },
      { day: 4, at: 6.6, says: 'WHY' },
      { day: 5, at: 9, run: easyKm },
      { day: 6, at: 6.5, says: '3 8' },
      { day: 6, at: 9, run: { km: 22, minutes: 124, bpm: 146 } },
    ],
  },
  {
    title: 'The week after a marathon',
    deeds: [
      ...before.filter(({ day }) => day < -1),
      { day: -1, at: 9, run: { km: 42.3, minutes: 221, bpm: 158, isRace: true } },
      { day: 0, at: 6.5, says: '7 6' },
      { day: 0, at: 6.6, says: 'WHY' },
      { day: 1, at: 6.5, says: '7 7.5' },
      { day: 1, at: 12, says: 'can I run tomorrow?' },
      { day: 2, at: 6.5, says: '5 8' },
      { day: 3, at: 6.5, says: '3 8' },
      { day: 4, at: 6.5, says: '2 7.5' },
      { day: 5, at: 9, run: { km: 5, minutes: 32, bpm: 128 } },
      { day: 6, at: 6.5, says: '1 8' },
    ],
  },
];

function weekSection({ title, deeds }: Week): string {
  const season = new Season();
  const start = { atMs: momentOf(7 * -weeksBefore - 1, 12), event: { profile } };
  const events = [start, ...deeds.map(eventOf)].sort((one, other) => one.atMs - other.atMs);
  const lines = events.flatMap(({ atMs, event }) => {
    const at = new Date(atMs).toISOString();
    return [...season.read(readEvent(JSON.stringify({ at, ...event })))].map((line) => shown(line, event));
  });
  const ending = [...season.end()].map((line) => shown(line));
  return [`## ${title}`, '', ...[...lines, ...ending].flat()].join('\n');
}

const profile = {
  ...{ massKg: 70, sex: 'M', birthYear: 1991, restingHr: 52, maxHr: 188, medical: false },
  ...{ experience: 'regular', timezone },
};

function eventOf({ day, at, run, says }: Deed, index: number): { readonly atMs: number; readonly event: object } {
  const startMs = momentOf(day, at);
  if (run === undefined) return { atMs: startMs, event: { text: says ?? '' } };
  const { offsetMs } = localTime(clockOfZone(timezone), startMs);
  const activity = {
    ...{ id: 1000 + index, athlete: { id: 7 }, sport_type: 'Run', distance: run.km * 1000 },
    ...{ moving_time: run.minutes * 60, elapsed_time: run.minutes * 60, average_heartrate: run.bpm },
    start_date: new Date(startMs).toISOString(),
    start_date_local: new Date(startMs + offsetMs).toISOString(),
    ...(run.isRace && { workout_type: 1 }),
  };
  return { atMs: startMs + (run.minutes + 12) * 60_000, event: { activity } };
}

function momentOf(day: number, at: number): number {
  return momentAt(clockOfZone(timezone), firstDay + day, at);
}

interface ShownLine {
  readonly at: string;
  readonly line: string;
  readonly date: string;
  readonly texts: readonly string[];
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What was said and what was answered, with their day and hour; nothing of the weeks before and after. */
function shown(json: string, event: { readonly text?: string } = {}): readonly string[] {
  const { at, line, date, texts }: ShownLine = JSON.parse(json);
  const day = dayNumberOf(date) - firstDay;
  if (day < -1 || day >= daysShown || (texts.length === 0 && event.text === undefined)) return [];
  const name = `**${weekdays[new Date(date).getUTCDay()]} ${at.slice(11, 16)}**`;
  const said = line === 'text' && event.text !== undefined ? [`${name} > ${event.text}`, ''] : [];
  return [...said, ...texts.flatMap((text) => [`${said.length > 0 ? '' : `${name} `}${text}`, ''])];
}
