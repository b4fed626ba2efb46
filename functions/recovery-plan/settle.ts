import { bloodworkTold } from './bloodwork.ts';
import { compactCheckIns } from './compact-check-ins.ts';
import { downWeeks } from './down-week.ts';
import { changeOn, comparableRuns } from './efficiency.ts';
import { isExcused } from './hold.ts';
import { withoutOldSessions } from './old-sessions.ts';
import { planParameters, planVersion } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import type { Person, PlanRecord, Recording, SettledSession } from './record.ts';
import { isSameTime } from './same-session.ts';
import { readyAt } from './session-rest.ts';
import { longSigns } from './signs-long.ts';
import { sweatObservation } from './sweat-factors.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import type { TrainingSession } from './training-session.ts';
import { allowsWarmth } from './warmth.ts';

const { clockTimeDays, deletedKeptHours, sweatObservations, sweatObservationDays } = planParameters;

export const recordRule: PlanRule = {
  id: 'record',
  guide: '',
  implemented: (p) =>
    `Derived numbers only. Clock times of training go after ${p.clockTimeDays} days, what was deleted after ${p.deletedKeptHours} hours, sessions after ${p.sessionDays} days, efficiencies after ${p.efficiencyDays}, run days after ${p.runDays}. Of answers every one stays for ${p.everyAnswerDays} days, the last of each half of a day for ${p.wholeCheckInDays}, the last of a day for ${p.checkInDays}. What is older than ${p.wholeReckoningDays} days stays as it was found.`,
  why: "Strava's policy, and nobody's body is a collection.",
  source: '[ENG] as the rules look back',
  parameters: [
    'clockTimeDays',
    'deletedKeptHours',
    'sessionDays',
    'efficiencyDays',
    'runDays',
    'checkInDays',
    'wholeCheckInDays',
    'everyAnswerDays',
    'wholeReckoningDays',
  ],
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * The record without what may not be kept any longer at a moment, and without what no rule looks at any more: clock
 * times after a week, sessions after their weeks, deleted activities, old answers. The plan it makes stays the same.
 */
export function settled({ profile, record }: Person, nowMs: number): PlanRecord {
  const timeline = timelineOf({ profile, record }, nowMs);
  const forgotten = timeline.sessions.filter(
    ({ live }) => live !== undefined && live.finishMs < nowMs - clockTimeDays * dayMs,
  );
  const sessions = [...record.sessions, ...forgotten.map((session) => withoutClockTimes(timeline, session))];
  sessions.sort((one, other) => one.day - other.day);
  return withoutOldSessions(
    {
      ...record,
      version: planVersion,
      recordings: recordingsKept(timeline, forgotten),
      sessions,
      efficiencies: efficienciesKept(timeline, forgotten),
      checkIns: compactCheckIns(timeline),
      alarms: alarmsKept(timeline),
      toldOf: {
        signsLong: longSigns(timeline).slice(-toldKept),
        bloodwork: bloodworkTold(timeline).slice(-toldKept),
        downWeek: downWeeks(timeline, timeline.today).slice(-toldKept),
      },
      sweat: sweatKept(timeline, forgotten),
    },
    timeline.today,
  );
}

/** More than any rule looks back on. */
const toldKept = 12;

function withoutClockTimes(timeline: Timeline, session: TrainingSession): SettledSession {
  const { day, kind, load, equivalentKm, reachKm, isRace, isHard, counts, asPlanned, descentM, live } = session;
  return {
    recordings: (live?.parts ?? []).map(({ id, load: ofPart }) => ({ id, load: ofPart })),
    day,
    kind,
    load,
    equivalentKm,
    reachKm,
    isRace,
    isHard,
    counts,
    asPlanned,
    ...(descentM !== undefined && { descentM }),
    readyAtMs: readyAt(timeline, session),
    allowsWarmth: allowsWarmth(session),
  };
}

/** Parts go with their session, and a second recording of one too; else it would be taken for a session of its own. */
function recordingsKept({ record, nowMs }: Timeline, forgotten: readonly TrainingSession[]): readonly Recording[] {
  const gone = forgotten.flatMap(({ live }) => live?.parts ?? []);
  return record.recordings.filter((recording) => {
    if (recording.deletedAtMs !== undefined) {
      const isOld = recording.finishMs < nowMs - clockTimeDays * dayMs;
      return !isOld && nowMs - recording.deletedAtMs < deletedKeptHours * hourMs;
    }
    return !gone.some((part) => part === recording || isSameTime(part, recording));
  });
}

function efficienciesKept(timeline: Timeline, forgotten: readonly TrainingSession[]): PlanRecord['efficiencies'] {
  const from = timeline.today - planParameters.efficiencyDays;
  const kept = timeline.record.efficiencies;
  const ids = new Set(forgotten.flatMap(({ live }) => live?.parts.map(({ id }) => id) ?? []));
  const added = comparableRuns(timeline)
    .filter((run) => ids.has(run.id))
    .map((run) => ({ ...run, changePercent: changeOn(timeline, run.day) }));
  return [...kept, ...added].filter(({ day }) => day >= from).sort((one, other) => one.day - other.day);
}

function sweatKept({ record, today }: Timeline, forgotten: readonly TrainingSession[]): PlanRecord['sweat'] {
  const added = forgotten.map(sweatObservation).filter((observation) => observation !== undefined);
  return [...record.sweat, ...added].filter(({ day }) => today - day < sweatObservationDays).slice(-sweatObservations);
}

/** An open one stays, however old. One that so hard a session explained goes before the session's times do. */
function alarmsKept(timeline: Timeline): PlanRecord['alarms'] {
  const { record, nowMs } = timeline;
  const kept = record.alarms.filter((alarm) => {
    if (alarm.fineAtMs !== undefined && nowMs - alarm.fineAtMs > planParameters.everyAnswerDays * dayMs) return false;
    const isAged = nowMs - alarm.atMs > clockTimeDays * dayMs - planParameters.holdExcusedHours * hourMs;
    return !(isAged && isExcused(timeline, alarm));
  });
  // A machine may tell of the same sign for months, and all of them are one hold.
  return kept.filter((_, index) => index === 0 || index >= kept.length - alarmsOfHold);
}

/** More than anybody tells, or takes back, before they say FINE. */
const alarmsOfHold = 40;
