import { describe, expect, test } from 'vitest';
import { isGsm7 } from '../../functions/messages/gsm-7.ts';
import { type Lesson, lessonWords } from '../../functions/messages/lesson-sentences.ts';
import { composeMorning } from '../../functions/messages/morning-plan.ts';
import { readReply } from '../../functions/messages/reply/read-reply.ts';
import { morningLesson, uploadLesson, weekLesson, withLessonTold } from '../../functions/plan/lessons.ts';
import { currentPlanOf, personOf } from '../../functions/plan/person.ts';
import { plannedMorning } from '../../functions/plan/planned-morning.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { noHistory } from '../../functions/store/history.ts';
import { onFileAfter } from '../fixtures/planned-people.ts';
import { factsOf, finishOf, sessionOf } from '../fixtures/sessions.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2026, 10, 24, 12);
const planOn = (day: number) => currentPlanOf(personOf(onFileAfter()), now + day * dayMs);
const prescribed = (differences: Parameters<typeof factsOf>[0], session = sessionOf()) =>
  prescribe(factsOf({ session, ...differences }), finishOf(session) + 60_000);

describe('lessons', () => {
  test('come one a day, each once, and end', () => {
    let history = noHistory;
    const told: Lesson[] = [];
    for (let day = 0; day < 30; day += 1) {
      const current = planOn(day);
      const lesson = morningLesson(current, history);
      if (lesson !== undefined) told.push(lesson);
      history = withLessonTold(history, lesson, current.plan);
      expect(morningLesson(current, history)).toBeUndefined();
    }

    expect(told).toEqual(['plan', 'data', 'pause', 'units']);
  });

  test('come where they help: the weight where no amount can be named, the scales after a hot run', () => {
    const { plan } = planOn(0);
    const hot = sessionOf({ sensorTemperatureC: 32 });

    expect(uploadLesson(prescribed({ profile: {} }), plan, noHistory)).toBe('weight');
    expect(uploadLesson(prescribed({ profile: {} }), plan, { lessons: { weight: 1 } })).toBe('plan');
    expect(uploadLesson(prescribed({ session: hot }, hot), plan, noHistory)).toBe('weigh-in');
    expect(uploadLesson(prescribed({}), plan, noHistory)).toBe('plan');
    expect(weekLesson(plan, noHistory)).toBe('week');
    expect(weekLesson(plan, { lessons: { week: 1 } })).toBe('data');
  });

  test('that do not fit into the morning are not told', () => {
    const { timeline, plan } = planOn(0);
    const long = {
      ...plan,
      findings: [{ rule: 'x', asks: 'note' as const, from: plan.today, until: plan.today, reason: 'r'.repeat(70) }],
    };

    expect(plannedMorning({ timeline, plan }, { units: 'metric', questions: 'every-day' }, noHistory)?.lesson).toBe(
      'plan',
    );
    expect(
      plannedMorning({ timeline, plan: long }, { units: 'metric', questions: 'every-day' }, noHistory)?.lesson,
    ).toBeUndefined();
  });

  test.each(['weight', 'weigh-in', 'why', 'plan', 'undo', 'pause', 'units', 'data', 'week'] as const)(
    '%s is in GSM-7, asks nothing, has room in a morning, and our own reader understands what it teaches',
    (lesson) => {
      for (const units of ['metric', 'us'] as const) {
        const words = lessonWords(lesson, units);
        expect(isGsm7(words)).toBe(true);
        expect(words).not.toMatch(/\?/);
        if (lesson !== 'weigh-in') expect(composeMorning(planOn(0).plan, { lesson }, units).text).toContain(words);
        const taught = /\b([A-Z]{4,}(?: [A-Z0-9]{2,})?|WHY|kg 70|lb 155|W [\d. ]+\d)\b/.exec(words)?.[1] ?? '';
        const { command, weightKg, weightBeforeKg } = readReply(taught, { asked: null, units });
        expect(command ?? weightKg ?? weightBeforeKg, taught).not.toBeNull();
      }
    },
  );
});
