import { countUnconfirmed } from '../club-rows.ts';
import { countMessages, deadLetterQueuesOf } from '../dead-letters.ts';
import { oldestMessageSec } from '../metrics.ts';
import { countSchedules, isScheduleOn } from '../schedules.ts';
import { findResource, findResources } from '../stack.ts';
import type { Check } from './finding.ts';

export const unconfirmed: Check = {
  id: 'unconfirmed',
  title: 'Messages without an answer from AWS',
  async look(club) {
    const ledger = findResource(await club.stack(), 'AWS::DynamoDB::GlobalTable', 'TablesLedger');
    const count = await countUnconfirmed(await club.aws.documents(), ledger, club.now);
    if (count === 0) return { state: 'ok', found: 'none in 30 days', meaning: 'Every message is accounted for.' };
    return {
      state: 'warning',
      found: `${count} in 30 days`,
      meaning: 'Each may have arrived or not. They are not sent again, because two texts are worse than none.',
      fix: 'A few a year are normal. If there are many: AWS console > CloudWatch > Log groups, function Deliver.',
    };
  },
};

export const deadLetters: Check = {
  id: 'dead-letters',
  title: 'Messages that the club stopped trying',
  async look(club) {
    const counts: string[] = [];
    for (const { name, url } of deadLetterQueuesOf(await club.stack())) {
      const count = await countMessages(await club.aws.sqs(), url);
      if (count > 0) counts.push(`${name} ${count}`);
    }
    if (counts.length === 0) return { state: 'ok', found: 'none', meaning: 'Nothing is waiting for you.' };
    return {
      state: 'problem',
      found: counts.join(', '),
      meaning: 'Somebody got no advice, no message, or was not erased as they asked.',
      fix: 'See why: npm run club -- failed. Once fixed: npm run club -- failed retry',
    };
  },
};

/** Waiting for a read from Strava is usual and short. */
const longWaitSec = 3600;

export const oldestMessage: Check = {
  id: 'oldest-message',
  title: 'Longest wait in the queues',
  async look(club) {
    const queues = findResources(await club.stack(), 'AWS::SQS::Queue').filter(
      ({ logicalId }) => !/DeadLetter/.test(logicalId),
    );
    let longest = 0;
    for (const { physicalId } of queues) {
      const name = physicalId.slice(physicalId.lastIndexOf('/') + 1);
      longest = Math.max(longest, (await oldestMessageSec(await club.aws.cloudWatch(), name, club.now)) ?? 0);
    }
    const found = longest < 120 ? 'under 2 minutes' : `${Math.round(longest / 60)} minutes`;
    if (longest < longWaitSec) return { state: 'ok', found, meaning: 'Advice comes minutes after an upload.' };
    return {
      state: 'warning',
      found,
      meaning: 'Advice comes late. What is too old by then is left out of it.',
      fix: 'See "Strava app" and "Reads from Strava today" above: one of them is the usual reason.',
    };
  },
};

export const schedules: Check = {
  id: 'schedules',
  title: 'Messages set for a time',
  async look(club) {
    const stack = await club.stack();
    const [group] = findResources(stack, 'AWS::Scheduler::ScheduleGroup');
    const hourly = findResources(stack, 'AWS::Scheduler::Schedule');
    if (group === undefined || hourly.length === 0) {
      return {
        state: 'problem',
        found: 'the deployed club has none: it is older than this command line',
        meaning: 'Nobody gets a morning question, and an upload that Strava does not tell of is not found.',
        fix: 'Run: npm run deploy',
      };
    }
    for (const { physicalId } of hourly) {
      if (await isScheduleOn(await club.aws.scheduler(), physicalId)) continue;
      return {
        state: 'problem',
        found: 'the hourly one is off or gone',
        meaning:
          'Nobody looks for uploads that Strava did not tell of, for texts that failed, or for phones that said STOP.',
        fix: 'AWS console > Amazon EventBridge > Scheduler > Schedules: enable the one whose name has "EveryHour".',
      };
    }
    const count = await countSchedules(await club.aws.scheduler(), group.physicalId);
    return {
      state: 'ok',
      found: `${count}, and the hourly one`,
      meaning: 'Morning questions come at their time.',
    };
  },
};
