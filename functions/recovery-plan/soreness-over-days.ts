import { isAtLeast } from '../recovery/rounding.ts';
import type { FindingRule } from './finding-rule.ts';
import { episodeStart, foundOfAnswer } from './found-of-answer.ts';
import { lately } from './lately.ts';
import { planParameters } from './parameters.ts';
import { answersTaught, sorenessPer100, stimulusOn } from './soreness-response.ts';
import { isDescent, type Timeline } from './timeline.ts';

const { soreForEasy, unexplainedPoints, unexplainedAnswers, unexplainedLongRunDays, holdExcusedKm } = planParameters;

export const sorenessStaysRule: FindingRule = {
  id: 'soreness-stays',
  guide: 'soreness ... should fade within 1-2 days',
  implemented: (p) =>
    `Soreness of ${p.soreForEasy} that is there after the ${p.excuseDays[0]} days of a run (${p.excuseDays.slice(1).join(', ')} from ${p.excuseFromKm.slice(1).join(', ')} km or after a long descent), or without training after ${p.sorenessAloneDays} days, or for ${p.sorenessLongDays} days: a gentle day. Training against the plan explains no soreness, and none after ${p.excuseLookBackDays} days.`,
  why: 'Otherwise training on sore legs would end the finding.',
  source: '[S] the guide, PMC5613699; [ENG]',
  parameters: [
    'excuseFromKm',
    'excuseDays',
    'excuseLookBackDays',
    'episodeGapDays',
    'sorenessAloneDays',
    'soreForEasy',
  ],
  find: (timeline, found) => {
    for (const { index, checkIn, day, comingDay, lastDay } of lately(timeline, timeline.answers.soreness)) {
      if (comingDay > lastDay || !foundOfAnswer(timeline, index).stays) continue;
      found.add('soreness-stays', 'active-recovery', comingDay, comingDay, () => {
        return `soreness ${checkIn.soreness}${soreFor(day - episodeStart(timeline, day))}`;
      });
    }
  },
};

export const sorenessRisesRule: FindingRule = {
  id: 'soreness-rises',
  guide: 'If pain persists or intensifies',
  implemented: (p) =>
    `Soreness of ${p.risesFrom} that has risen by ${p.risesBy} although the last training is ${p.risesAfterHours} hours ago (${p.risesAfterLongHours} after a long run or descent): a doctor, today and tomorrow. Answers of ${p.risesLookBackDays} days and training of ${p.risesExcuseDays} are looked at.`,
  why: 'Sore muscles get better by then. What gets worse is something else.',
  source: '[S] the guide; [K] it peaks after one to three days; [ENG]',
  parameters: [
    'risesFrom',
    'risesBy',
    'risesAfterHours',
    'risesAfterLongHours',
    'risesLookBackDays',
    'risesExcuseDays',
  ],
  find: (timeline, found) => {
    for (const { index, checkIn, comingDay } of lately(timeline, timeline.answers.soreness)) {
      if (!foundOfAnswer(timeline, index).rises) continue;
      found.add('soreness-rises', 'doctor', comingDay, comingDay + 1, () => {
        return `soreness has risen to ${checkIn.soreness}, days after the last training`;
      });
    }
  },
};

export const sorenessLongRule: FindingRule = {
  id: 'soreness-long',
  guide: 'If pain persists or intensifies',
  implemented: (p) =>
    `Sore for ${p.sorenessLongDays} days, each answer at most ${p.episodeGapDays} days after the last, and still at ${p.soreForGentle}: a doctor, today and tomorrow; again after every further week.`,
  why: 'Soreness is gone in five to seven days.',
  source: '[K]; [ENG]',
  parameters: ['sorenessLongDays', 'episodeGapDays', 'soreForGentle'],
  find: (timeline, found) => {
    for (const { index, day, comingDay } of lately(timeline, timeline.answers.soreness)) {
      if (!foundOfAnswer(timeline, index).isLong) continue;
      found.add('soreness-long', 'doctor', comingDay, comingDay + 1, () => {
        return `you have been sore for ${day - episodeStart(timeline, day)} days`;
      });
    }
  },
};

export const sorenessUnexplainedRule: FindingRule = {
  id: 'soreness-unexplained',
  guide: '',
  implemented: (p) =>
    `Soreness ${p.unexplainedPoints} points above what the training of the last days does to this athlete, known from ${p.unexplainedAnswers} answers: a gentle day. Not for ${p.unexplainedLongRunDays} days after a run of ${p.holdExcusedKm} km or a long descent, and only from soreness ${p.soreForEasy} on.`,
  why: 'Soreness that no training explains needs rest even more.',
  source: '[ENG]',
  parameters: ['unexplainedPoints', 'unexplainedAnswers', 'unexplainedLongRunDays', 'holdExcusedKm', 'soreForEasy'],
  find: (timeline, found) => {
    for (const { checkIn, day, comingDay, lastDay } of lately(timeline, timeline.answers.soreness)) {
      const soreness = checkIn.soreness ?? 0;
      if (comingDay > lastDay || !isUnexplained(timeline, day, soreness)) continue;
      found.add('soreness-unexplained', 'active-recovery', comingDay, comingDay, () => {
        return `soreness ${soreness}, more than your training explains`;
      });
    }
  },
};

function isUnexplained(timeline: Timeline, day: number, soreness: number): boolean {
  const { response, sessions } = timeline;
  if (!isAtLeast(soreness, soreForEasy) || answersTaught(response, day) < unexplainedAnswers) return false;
  const explained = Math.min(10, sorenessPer100(response, day) * stimulusOn(response, day));
  if (!isAtLeast(soreness - explained, unexplainedPoints)) return false;
  // After a long run or descent soreness grows faster than the load.
  return !sessions.some(
    (session) =>
      session.asPlanned &&
      session.day <= day &&
      session.day >= day - unexplainedLongRunDays &&
      (session.reachKm >= holdExcusedKm || isDescent(session.descentM)),
  );
}

function soreFor(days: number): string {
  return days === 0 ? ', longer than your training explains' : `, and sore for ${days + 1} days`;
}
