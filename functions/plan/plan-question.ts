import { zoneOf } from '../clock/athlete-zone.ts';
import { minuteMs } from '../clock/lifetime.ts';
import { daysLater, localMoment, momentOf } from '../clock/local-day.ts';
import { isQuiet } from '../recovery/quiet-hours.ts';
import type { LocalTime, Schedules } from '../schedules/schedules.ts';
import type { Member } from '../store/member.ts';
import { nextMorning, shouldAskAbout, usualCheckInAt } from './morning-question.ts';
import type { OnFile } from './person.ts';

/** Advice that leaves so shortly before the quiet hours may still be on its way when they begin. */
const onItsWayForMs = 15 * minuteMs;

/**
 * Plans the question of the next morning after an upload, where some session is worth one; always, where it carries what
 * quiet hours hold back. The morning is one on the clock of where the athlete is now: a question that was planned for it
 * in another zone moves.
 *
 * @param finishMs of the upload: a night lies between it and its question.
 */
export async function planQuestion(
  { athleteId, checkInAt }: Member,
  { history: { sessions } }: OnFile,
  { finishMs, timezone, isHeldBack }: { finishMs: number; timezone: string; isHeldBack: boolean },
  now: number,
  schedules: Schedules,
): Promise<void> {
  const morning = nextMorning(now, finishMs, timezone, checkInAt ?? usualCheckInAt);
  const at = momentOf(morning, timezone);
  const mayBeHeldBack = isHeldBack || isQuiet(localMoment(now + onItsWayForMs, timezone).clock);
  if (!mayBeHeldBack && !sessions.some((session) => shouldAskAbout(session, at))) return;
  await remindIn(morning, athleteId, schedules);
}

/** While the rest of a session lasts each morning is worth a question: from today's to tomorrow's. */
export async function planTomorrow(
  { athleteId, checkInAt }: Member,
  { history: { sessions } }: OnFile,
  now: number,
  schedules: Schedules,
): Promise<void> {
  const timezone = zoneOf({ sessions });
  const tomorrow = daysLater(localMoment(now, timezone).date, 1);
  const morning = { date: tomorrow, clock: checkInAt ?? usualCheckInAt, timezone };
  const at = momentOf(morning, timezone);
  if (sessions.some(({ readyAtMs }) => readyAtMs > at)) await remindIn(morning, athleteId, schedules);
}

async function remindIn(morning: LocalTime, athleteId: string, schedules: Schedules): Promise<void> {
  const { date, timezone } = morning;
  await schedules.remindAt(morning, { kind: 'check-in', athleteId, date, timezone });
}
