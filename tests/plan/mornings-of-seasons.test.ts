import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysLater, localMoment, momentOf } from '../../functions/clock/local-day.ts';
import { usualCheckInAt } from '../../functions/plan/morning-question.ts';
import { currentPlanOf } from '../../functions/plan/person.ts';
import { planQuestion } from '../../functions/plan/plan-question.ts';
import { localDayAt } from '../../functions/recovery-plan/local-day.ts';
import { isMorningDue } from '../../functions/recovery-plan/morning-message.ts';
import type { Person } from '../../functions/recovery-plan/record.ts';
import { member } from '../fixtures/members.ts';
import { onFileOf } from '../fixtures/planned-people.ts';
import { createScheduleBook } from '../fixtures/schedule-book.ts';
import { afterEvent, dayMs, newcomer, randomSeason } from '../recovery-plan/random-season.ts';

/** Over random seasons, as many as the environment's SEASONS says. A failure prints its seed. */
const anySeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const runs = { numRuns: Number(process.env.SEASONS ?? 5) };
/** After the last event: far enough for the way back after a break. */
const daysAfterwards = 20;

const isDueAt = (person: Person, atMs: number) => {
  const { timeline, plan } = currentPlanOf(person, atMs);
  const isAnswered = person.record.checkIns.some(
    ({ day, atMs: answeredMs, soreness, sleepHours }) =>
      day === localDayAt(timeline.clock, atMs) &&
      answeredMs <= atMs &&
      (soreness !== undefined || sleepHours !== undefined),
  );
  return !isAnswered && isMorningDue(timeline, plan);
};

test('the schedules that follow from what happens bring exactly the mornings that are due', async () => {
  await fc.assert(
    fc.asyncProperty(anySeed, async (seed) => {
      const book = createScheduleBook();
      const athlete = member();
      let person = newcomer();
      const asked: string[] = [];
      const due: string[] = [];
      let lookedMs = 0;

      const passTo = async (untilMs: number) => {
        for (let next = book.takeDue(untilMs); next !== undefined; next = book.takeDue(untilMs)) {
          if (next.reminder.kind === 'check-in' && isDueAt(person, next.at)) asked.push(next.reminder.date);
          await planQuestion(athlete, onFileOf(person), next.at, book.schedules);
        }
        const timezone = person.record.timezone ?? 'UTC';
        const first = localMoment(lookedMs, timezone).date;
        for (let ahead = 0; ; ahead += 1) {
          const date = daysLater(first, ahead);
          const atMs = momentOf({ date, clock: usualCheckInAt }, timezone);
          if (atMs > untilMs) break;
          if (lookedMs > 0 && atMs > lookedMs && isDueAt(person, atMs)) due.push(date);
        }
        lookedMs = untilMs;
      };

      const events = randomSeason(seed, { days: 80 });
      for (const event of events) {
        if (lookedMs > 0) await passTo(event.atMs);
        lookedMs = event.atMs;
        person = afterEvent(person, event);
        await planQuestion(athlete, onFileOf(person), event.atMs, book.schedules);
      }
      await passTo(lookedMs + daysAfterwards * dayMs);

      expect(asked).toEqual(due);
      expect(due.length).toBeGreaterThan(5);
    }),
    runs,
  );
});
