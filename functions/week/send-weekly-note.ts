import { zoneOf } from '../clock/athlete-zone.ts';
import { hourMs } from '../clock/lifetime.ts';
import { localMoment, momentOf } from '../clock/local-day.ts';
import type { AthleteLinks } from '../links/athlete-links.ts';
import { weekMail } from '../messages/week-mail.ts';
import { weekText } from '../messages/week-sentences.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import { isActive, usualWeeklyNoteAt } from '../plan/coming-sunday.ts';
import { currentPlanOf, personOf } from '../plan/person.ts';
import { planQuestion } from '../plan/plan-question.ts';
import { isEnoughOn } from '../plan/unsolicited-texts.ts';
import { isQuiet } from '../recovery/quiet-hours.ts';
import { weekOf } from '../recovery-plan/week.ts';
import type { Reminder, Schedules } from '../schedules/schedules.ts';
import type { CheckInStore } from '../store/check-ins.ts';
import { type HistoryStore, withUnsolicited } from '../store/history.ts';
import { hasMail, isPaused, type MemberStore } from '../store/member.ts';
import type { ProfileStore } from '../store/profile.ts';

export interface WeeklyNoteServices {
  readonly members: MemberStore;
  readonly profiles: ProfileStore;
  readonly history: HistoryStore;
  readonly checkIns: Pick<CheckInStore, 'read'>;
  readonly schedules: Schedules;
  readonly links: AthleteLinks;
  readonly send: (message: OutboxMessage) => Promise<void>;
}

/** On Monday the week is over. */
const worthTellingForMs = 3 * hourMs;

/**
 * The note of Sunday evening: what the week was, whether recovery works, and one thing to do next week.
 *
 * A duplicate is harmless: the note of a Sunday has one name.
 */
export async function sendWeeklyNote(
  reminder: Reminder,
  now: number,
  services: WeeklyNoteServices,
): Promise<'sent' | 'not sent'> {
  const { athleteId, date } = reminder;
  const [member, profile, history, checkIns] = await Promise.all([
    services.members.read(athleteId),
    services.profiles.read(athleteId),
    services.history.read(athleteId),
    services.checkIns.read(athleteId),
  ]);
  if (member?.state.kind !== 'active' || isPaused(member, now) || member.weeklyNote === false) return 'not sent';
  const timezone = zoneOf(history);
  const evening = momentOf({ date, clock: member.weeklyNoteAt ?? usualWeeklyNoteAt }, timezone);
  const onFile = { profile, history, checkIns };
  const person = personOf(onFile);
  const at = Math.max(now, evening);
  await planQuestion(member, onFile, at, services.schedules);
  if (isQuiet(localMoment(at, timezone).clock) || !isActive(person, at)) return 'not sent';
  const messageId = `week#${date}`;
  const isTold = (history.unsolicited ?? []).some((text) => text.messageId === messageId);
  if (!isTold && isEnoughOn(reminder, onFile, timezone)) return 'not sent';

  const { plan } = currentPlanOf(person, at);
  const week = weekOf(person, at);
  const mail = weekMail(week, plan.working);
  await services.history.change(athleteId, (latest) => withUnsolicited(latest, { messageId }, now));
  await services.send({
    messageId,
    athleteId,
    kind: 'week',
    text: weekText(week, plan.working),
    mail: hasMail(member)
      ? {
          subject: mail.subject,
          text: mail.text,
          details: [mail.details, `Your days and your settings: ${await services.links.myData(athleteId, now)}`].join(
            '\n\n',
          ),
        }
      : null,
    staleAfter: at + worthTellingForMs,
  });
  return 'sent';
}
