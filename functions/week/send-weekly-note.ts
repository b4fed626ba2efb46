import { zoneOf } from '../clock/athlete-zone.ts';
import { hourMs } from '../clock/lifetime.ts';
import { localMoment, momentOf } from '../clock/local-day.ts';
import type { AthleteLinks } from '../links/athlete-links.ts';
import { saidOf } from '../messages/fit-text.ts';
import { lessonSentence } from '../messages/lesson-sentences.ts';
import { weekMail } from '../messages/week-mail.ts';
import { composeWeek } from '../messages/week-sentences.ts';
import { isActive, usualWeeklyNoteAt } from '../plan/coming-sunday.ts';
import { knownSince } from '../plan/known-since.ts';
import { weekLesson, withLessonTold } from '../plan/lessons.ts';
import { currentPlanOf, personOf } from '../plan/person.ts';
import { planQuestion } from '../plan/plan-question.ts';
import { type ReminderServices, readReminded } from '../plan/read-reminded.ts';
import { isEnoughOn } from '../plan/unsolicited-texts.ts';
import { isQuiet } from '../recovery/quiet-hours.ts';
import { weekOf } from '../recovery-plan/week.ts';
import type { Reminder } from '../schedules/schedules.ts';
import { withUnsolicited } from '../store/history.ts';
import { hasMail, isPaused, isPausedForGood } from '../store/member.ts';

export interface WeeklyNoteServices extends ReminderServices {
  readonly links: Pick<AthleteLinks, 'plan' | 'myData'>;
}

/** No later than this: on Monday the week is over. */
const worthTellingForMs = 3 * hourMs;

/**
 * The Sunday evening note: what the week was, whether recovery works, and one thing to do next week.
 *
 * A duplicate is harmless: each Sunday's note has one name.
 */
export async function sendWeeklyNote(
  reminder: Reminder,
  now: number,
  services: WeeklyNoteServices,
): Promise<'sent' | 'not sent'> {
  const { athleteId, date } = reminder;
  const { member, onFile } = await readReminded(athleteId, services);
  const { history, checkIns } = onFile;
  if (member?.state.kind !== 'active' || isPausedForGood(member) || member.weeklyNote === false) return 'not sent';
  const timezone = zoneOf(history);
  const evening = momentOf({ date, clock: member.weeklyNoteAt ?? usualWeeklyNoteAt }, timezone);
  const person = personOf(onFile);
  const at = Math.max(now, evening);
  await planQuestion(member, onFile, at, services.schedules);
  if (isPaused(member, now)) return 'not sent';
  // Delayed into their quiet hours it is not sent, unless they chose an hour within these themselves.
  const isQuietAt = (moment: number) => isQuiet(localMoment(moment, timezone).clock, member.quietHours);
  if ((isQuietAt(at) && !isQuietAt(evening)) || !isActive(person, at)) return 'not sent';
  const messageId = `week#${date}`;
  const isTold = (history.unsolicited ?? []).some((text) => text.messageId === messageId);
  if (!isTold && isEnoughOn(reminder, history.unsolicited ?? [], checkIns, timezone)) return 'not sent';

  const { timeline, plan } = currentPlanOf(person, at);
  const week = weekOf(person, at);
  const known = { knownSince: knownSince(member, timeline) };
  const mail = weekMail(week, timeline, plan, member.units, known);
  const wanted = member.contact.kind === 'email' ? undefined : weekLesson(plan, history);
  const composed = composeWeek(week, plan, member.units, {
    ...known,
    lesson: lessonSentence(wanted, member.units),
  });
  const lesson = saidOf(composed, 'lesson') === '' ? undefined : wanted;
  await services.history.change(athleteId, (latest) =>
    withLessonTold(withUnsolicited(latest, { messageId }, now), lesson, plan),
  );
  await services.send({
    messageId,
    athleteId,
    kind: 'week',
    text: composed.text,
    mail: hasMail(member)
      ? {
          subject: mail.subject,
          text: mail.text,
          details: `${mail.details}\n\n${await linksOf(athleteId, now, services)}`,
        }
      : null,
    staleAfter: at + worthTellingForMs,
  });
  return 'sent';
}

async function linksOf(athleteId: string, now: number, { links }: WeeklyNoteServices): Promise<string> {
  const [page, data] = await Promise.all([links.plan(athleteId, now), links.myData(athleteId, now)]);
  return `Your week and the charts: ${page}\nWrite less often: ${data}/settings`;
}
