import { morningPlanText } from '../../functions/messages/morning-plan.ts';
import { plan } from '../../functions/recovery-plan/plan.ts';
import { storedRecordOf } from '../../functions/recovery-plan/stored-record.ts';
import { firstMs, threeSessionsADay } from './plan-speed-record.ts';

/**
 * A fresh process: what a plan takes with the text of the morning, over a record of 56 days with three sessions a day, in
 * microseconds of the processor. Each plan is made of the record as it is read: nothing is kept from one to the next.
 */
const days = 56;
const plans = 10_000;
/** The compiler looks at the whole once more at about 11,000: after that it has done its work. */
const plansBefore = 20_000;
const person = threeSessionsADay(days);
const nowMs = firstMs + days * 86_400_000 + 5 * 3_600_000;

run(plansBefore);
const before = process.cpuUsage();
const characters = run(plans);
const { user, system } = process.cpuUsage(before);

process.stdout.write(
  JSON.stringify({
    planUs: (user + system) / plans,
    recordBytes: Buffer.byteLength(JSON.stringify(storedRecordOf(person.record))),
    characters,
  }),
);

function run(times: number): number {
  let length = 0;
  for (let count = 0; count < times; count += 1) {
    length += morningPlanText(plan(person, nowMs + (count % 600) * 1000), 'sleep', 'metric').length;
  }
  return length;
}
