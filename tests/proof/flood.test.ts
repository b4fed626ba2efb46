import { expect, test } from 'vitest';
import { flood, floodMaxUsd } from './flood.ts';
import { webhookFlood } from './webhook-flood.ts';

/** Of a machine that others use, too. */
const patient = { timeout: 120_000 };

test(
  'a day of floods costs a stated sum at most, keeps nobody from an answer, and lets a runner join',
  patient,
  async () => {
    const report = await flood({
      seats: 8,
      repliesOfOnePhone: 60,
      automaticReplies: 15,
      strangers: 20,
      joinAttempts: 20,
    });

    expect(report).toMatchObject({ unanswered: [], doubled: 0, codesToOutsiders: 0, seatsHeld: 0, joinsOfMembers: 1 });
    expect(report.floodUsd).toBeLessThanOrEqual(floodMaxUsd(8));
  },
);

test(
  'a flood of the webhook of intervals.icu lets nobody in, reads nothing twice, and keeps no member from their text',
  patient,
  async () => {
    const report = await webhookFlood({ seed: 5, members: 8, batches: 20, eventsInBatch: 5 });

    expect(report).toMatchObject({
      letIn: 0,
      wastedReads: 0,
      rowsOfStrangers: 0,
      lost: [],
      doubled: [],
      late: [],
    });
  },
);
