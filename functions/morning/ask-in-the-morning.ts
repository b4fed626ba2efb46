import { zoneOf } from '../clock/athlete-zone.ts';
import { hourMs } from '../clock/lifetime.ts';
import { daysLater, momentOf } from '../clock/local-day.ts';
import type { AthleteLinks } from '../links/athlete-links.ts';
import { withLessonTold } from '../plan/lessons.ts';
import { comesAtNight, isJustAdvised, mayAsk, usualCheckInAt } from '../plan/morning-question.ts';
import { currentPlanOf, personOf, withPerson } from '../plan/person.ts';
import { planQuestion } from '../plan/plan-question.ts';
import { plannedMorning } from '../plan/planned-morning.ts';
import { withTipTold } from '../plan/planned-upload.ts';
import { type Reminded, type ReminderServices, readReminded } from '../plan/read-reminded.ts';
import { isEnoughOn } from '../plan/unsolicited-texts.ts';
import type { Reminder } from '../schedules/schedules.ts';
import { hasMail, isPausedForGood, type Member } from '../store/member.ts';
import type { createReadMornings } from './read-mornings.ts';

export interface MorningServices extends ReminderServices {
  /** Absent: the club has no source of mornings. */
  readonly readMornings?: ReturnType<typeof createReadMornings>;
  readonly links: Pick<AthleteLinks, 'checkIn'>;
}

/** A runner who sleeps in is still asked; in the afternoon nobody remembers the night. */
const worthAskingForMs = 6 * hourMs;

/**
 * The morning message, sent if the plan finds one due or the athlete wants one every day: what the day asks for and
 * why, one tip, and the question. So it also says what quiet hours held back.
 *
 * A duplicate is harmless: each day's question has one name.
 */
export async function askInTheMorning(
  reminder: Reminder,
  now: number,
  services: MorningServices,
): Promise<'asked' | 'not asked'> {
  const { athleteId, date } = reminder;
  const reminded = await readReminded(athleteId, services);
  const { member } = reminded;
  if (member === undefined) return 'not asked';
  const { history, checkIns } = reminded.onFile;
  const timezone = zoneOf(history);
  const clock = member.checkInAt ?? usualCheckInAt;
  if (comesAtNight(reminder, clock, timezone, member.quietHours)) return 'not asked';
  const morning = momentOf({ date, clock }, timezone);
  // Leaving the club, or a pause without an end, stops the mornings; an answer does not.
  if (member.state.kind === 'active' && !isPausedForGood(member)) {
    await planQuestion(member, reminded.onFile, morning, services.schedules);
  }
  // It was planned for a place further west, which the athlete has left: here it is afternoon.
  if (now - morning >= worthAskingForMs) return 'not asked';
  if (isJustAdvised(history, morning) || isEnoughOn(reminder, history.unsolicited ?? [], checkIns, timezone))
    return 'not asked';
  if (!mayAsk(member, checkIns, { date, clock }, now)) return 'not asked';
  const onFile = await withMorning({ member, onFile: reminded.onFile }, date, now, services);
  if (onFile === undefined) return 'not asked';

  const current = currentPlanOf(personOf(onFile), Math.max(now, morning));
  // A crash between two writes: the check-ins know of a hold that the record does not know yet.
  if (checkIns.hold && current.plan.noHardBefore !== 'FINE') return 'not asked';
  const message = plannedMorning(current, member, onFile.history);
  if (message === undefined) return 'not asked';
  await services.send({
    messageId: `question#${date}`,
    athleteId,
    kind: 'question',
    text: message.text,
    mail: hasMail(member)
      ? {
          text: message.mailText,
          subject: 'Good morning: how do you feel?',
          details: `Answer with one tap: ${await services.links.checkIn(athleteId, now)}`,
        }
      : null,
    staleAfter: now + worthAskingForMs,
  });
  // Noted after sending: a repeat after a crash in between sends the same message under the same name, so it goes out once.
  await services.checkIns.noteAsked(athleteId, now);
  // What did not fit has not been told. A mail always has the tip, and asks for no reply.
  const isMail = member.contact.kind === 'email';
  const tip = isMail ? message.tip : message.tipInText;
  const lesson = isMail ? undefined : message.lesson;
  if (tip !== undefined || lesson !== undefined) {
    await services.history.change(
      athleteId,
      (latest) => {
        const told = withPerson({ ...onFile, history: latest }, (person) => withTipTold(person, tip, current.plan));
        return withLessonTold(told ?? latest, lesson, current.plan);
      },
      onFile.history,
    );
  }
  return 'asked';
}

type MemberReminded = Reminded & { readonly member: Member };

/**
 * Adds what the athlete's watch says of the night, read once before the message that would ask for it. If all of it is
 * known already, nothing is read. `undefined`: they have left meanwhile.
 */
async function withMorning(
  { member, onFile }: MemberReminded,
  date: string,
  now: number,
  { readMornings, history }: MorningServices,
): Promise<Reminded['onFile'] | undefined> {
  const { sleepHours, restingHr } = onFile.checkIns.measured?.[date] ?? {};
  if (readMornings === undefined || !member.mornings || (sleepHours && restingHr)) return onFile;
  // The previous day may have changed since it was last read.
  const { days, isGone } = await readMornings(member, onFile, [daysLater(date, -1), date], now);
  if (isGone) return undefined;
  return days.length === 0 ? onFile : { ...onFile, history: await history.read(member.athleteId) };
}
