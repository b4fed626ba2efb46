import { zoneOf } from '../clock/athlete-zone.ts';
import { hourMs } from '../clock/lifetime.ts';
import { localMoment, momentOf } from '../clock/local-day.ts';
import type { AthleteLinks } from '../links/athlete-links.ts';
import { morningMailText, morningQuestion } from '../messages/morning-text.ts';
import { withRestDue } from '../messages/rest-due.ts';
import { lastingRestSentence } from '../messages/rest-sentences.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { PlanContext } from '../plan/facts-for.ts';
import { comesAtNight, isJustAdvised, mayAsk, usualCheckInAt } from '../plan/morning-question.ts';
import { planTomorrow } from '../plan/plan-question.ts';
import { planNow, restDue, restWithoutRow, sessionOfReply } from '../plan/session-plan.ts';
import type { Reminder, Schedules } from '../schedules/schedules.ts';
import type { CheckInStore } from '../store/check-ins.ts';
import type { HistoryStore } from '../store/history.ts';
import { hasMail, isPaused, type Member, type MemberStore } from '../store/member.ts';
import type { PrescriptionStore } from '../store/prescription-row.ts';
import type { ProfileStore } from '../store/profile.ts';

export interface MorningServices {
  readonly members: MemberStore;
  readonly profiles: ProfileStore;
  readonly history: HistoryStore;
  readonly checkIns: CheckInStore;
  readonly prescriptions: PrescriptionStore;
  readonly schedules: Schedules;
  readonly links: AthleteLinks;
  readonly send: (message: OutboxMessage) => Promise<void>;
}

/** Whoever sleeps in is still asked; in the afternoon nobody remembers the night. */
const worthAskingForMs = 6 * hourMs;

/**
 * The one question of the morning, with the plan for the day before it: so it also says what quiet hours held back.
 *
 * A duplicate is harmless: the question of a day has one name.
 */
export async function askInTheMorning(
  reminder: Reminder,
  now: number,
  services: MorningServices,
): Promise<'asked' | 'not asked'> {
  const { athleteId, date } = reminder;
  const [member, profile, history, checkIns] = await Promise.all([
    services.members.read(athleteId),
    services.profiles.read(athleteId),
    services.history.read(athleteId),
    services.checkIns.read(athleteId),
  ]);
  if (member === undefined) return 'not asked';
  const timezone = zoneOf(history);
  const clock = member.checkInAt ?? usualCheckInAt;
  if (comesAtNight(reminder, clock, timezone)) return 'not asked';
  // A way out of the club, or a pause, ends the row of mornings; an answer does not.
  if (member.state.kind === 'active' && !isPaused(member, now)) {
    await planTomorrow(member, { profile, history }, momentOf({ date, clock }, timezone), services.schedules);
  }
  if (isJustAdvised(history, momentOf({ date, clock }, timezone))) return 'not asked';
  const today = { ...localMoment(now, timezone), date };
  if (!mayAsk(member, checkIns, today, now)) return 'not asked';

  const rest = await restToday(member, { profile, history, checkIns }, now, services);
  await services.checkIns.noteAsked(athleteId, now);
  await services.send({
    messageId: `question#${date}`,
    athleteId,
    kind: 'question',
    text: morningQuestion(rest),
    mail: hasMail(member)
      ? {
          text: morningMailText(rest),
          subject: 'Good morning: how do you feel?',
          details: `Answer with one tap: ${await services.links.checkIn(athleteId, now)}`,
        }
      : null,
    staleAfter: now + worthAskingForMs,
  });
  return 'asked';
}

async function restToday(
  member: Member,
  context: PlanContext,
  now: number,
  { prescriptions }: Pick<MorningServices, 'prescriptions'>,
): Promise<string | undefined> {
  const { history } = context;
  const past = sessionOfReply(history, now);
  const row = past === undefined ? undefined : await prescriptions.read(member.athleteId, past.activityId);
  if (past === undefined || row === undefined) return restWithoutRow(past, member, now);
  const due = withRestDue(planNow(past, row, context, now).prescription, restDue(history, now));
  return lastingRestSentence(due, member.units);
}
