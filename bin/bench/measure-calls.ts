import type { OutgoingCall } from '../local/call-recorder.ts';
import type { TimedInvocation } from '../local/functions.ts';
import type { BenchClub, BenchRunner } from './bench-club.ts';
import { prices, pricesAsOf, wholeProcessorMiB } from './prices.ts';
import { rounded } from './spread.ts';

const services = ['strava', 'dynamodb', 'sqs', 'sns', 'scheduler', 'ssm'] as const;
const events = ['create', 'update', 'reply', 'reminder'] as const;
type EventName = (typeof events)[number];

interface Counted {
  readonly calls: readonly OutgoingCall[];
  readonly invocations: readonly TimedInvocation[];
  readonly logBytes: number;
}

/** `calls`, `units`, `roundTrips`, `cost`: what one of each event takes in a club that is warm, counted on the wire. */
export async function measureCalls(club: BenchClub) {
  const counted = await countEvents(club);
  const perService = services.map((service) => [
    service,
    perEvent(counted, ({ calls }) => calls.filter((call) => call.service === service).length),
  ]);
  return {
    calls: Object.fromEntries(perService),
    units: {
      read: perEvent(counted, ({ calls }) => unitsOf(calls).read),
      write: perEvent(counted, ({ calls }) => unitsOf(calls).write),
    },
    roundTrips: Object.fromEntries(
      ['Webhook', 'Prescribe', 'Deliver'].map((name) => [
        name.toLowerCase(),
        roundTripsOf(counted.create.calls.filter(({ functionName }) => functionName === name)),
      ]),
    ),
    cost: costOf(counted.create),
  };
}

async function countEvents(club: BenchClub): Promise<Readonly<Record<EventName, Counted>>> {
  const { schedules } = club.local.club;
  const count = async (event: () => unknown): Promise<Counted> => {
    const calls = await club.during(event);
    return { calls, invocations: [...club.invocations], logBytes: club.logBytes() };
  };
  // What a club or a container does once is done.
  const first = await club.newRunner();
  await uploaded(club, first);
  await answered(club, first);
  await club.during(() =>
    Promise.all(
      schedules
        .list()
        .filter(isReminder)
        .map(({ name }) => schedules.fire(name)),
    ),
  );

  const runner = await club.newRunner();
  let activityId = '';
  const create = await count(() => {
    activityId = club.upload(runner);
  });
  const reply = await count(() => answered(club, runner));
  await club.letAnHourPass(runner, activityId);
  const update = await count(() =>
    club.local.strava.update(activityId, {
      name: 'It was a race',
      distance: 21_200,
      moving_time: 6300,
      workout_type: 1,
    }),
  );
  const sleeper = await club.newRunner();
  await uploaded(club, sleeper);
  const due = schedules.list().find(({ name }) => name.startsWith(`check-in-${sleeper.athleteId}-`));
  if (due === undefined) throw new Error('Nothing asks the runner in the morning.');
  return { create, update, reply, reminder: await count(() => schedules.fire(due.name)) };
}

function isReminder({ dueAt }: { readonly dueAt: number | undefined }): boolean {
  return dueAt !== undefined;
}

async function uploaded(club: BenchClub, runner: BenchRunner): Promise<void> {
  club.upload(runner);
  await club.settled();
}

async function answered(club: BenchClub, { phone }: BenchRunner): Promise<void> {
  await club.local.club.text({ from: phone, body: '3 7.5' });
}

function perEvent(counted: Readonly<Record<EventName, Counted>>, value: (one: Counted) => number) {
  return Object.fromEntries(events.map((event) => [event, value(counted[event])]));
}

export function unitsOf(calls: readonly OutgoingCall[]): { readonly read: number; readonly write: number } {
  return {
    read: calls.reduce((sum, { units }) => sum + (units?.read ?? 0), 0),
    write: calls.reduce((sum, { units }) => sum + (units?.write ?? 0), 0),
  };
}

/** How many calls of a function had to wait for one another: those that were under way together count once. */
export function roundTripsOf(calls: readonly OutgoingCall[]): number {
  const before = new Map<OutgoingCall, number>();
  for (const call of calls.toSorted((one, other) => one.startedAtMs - other.startedAtMs)) {
    const done = [...before].filter(([earlier]) => (earlier.endedAtMs ?? Number.POSITIVE_INFINITY) <= call.startedAtMs);
    before.set(call, 1 + Math.max(0, ...done.map(([, depth]) => depth)));
  }
  return Math.max(0, ...before.values());
}

/**
 * Dollars for a thousand activities, without the texts themselves, whose price is the carrier's. Each message of a queue is
 * also received and deleted by Lambda. A function is taken to be slower than here by the share of a processor that its
 * memory buys, though most of its time it waits: the true price is below.
 */
function costOf({ calls, invocations, logBytes }: Counted) {
  const { read, write } = unitsOf(calls);
  const times = (service: string): number => calls.filter((call) => call.service === service).length;
  const gbSeconds = invocations.reduce(
    (sum, { ms, memoryMiB }) => sum + (ms / 1000) * (wholeProcessorMiB / memoryMiB) * (memoryMiB / 1024),
    0,
  );
  const messages = times('sqs');
  const perActivity = {
    api: prices.httpRequest,
    lambdaRequests: invocations.length * prices.lambdaRequest,
    lambdaTime: gbSeconds * prices.lambdaGbSecond,
    dynamodbWrites: write * prices.dynamoWriteUnit,
    dynamodbReads: read * prices.dynamoReadUnit,
    sqs: messages * 3 * prices.sqsFifoRequest,
    sns: times('sns') * prices.snsRequest,
    scheduler: times('scheduler') * prices.schedulerInvocation,
    logs: (logBytes / 1e9) * prices.logGb,
  };
  const per1000 = Object.entries(perActivity).map(([what, dollars]) => [what, rounded(dollars * 1000)] as const);
  return {
    per1000Activities: rounded(1000 * Object.values(perActivity).reduce((sum, dollars) => sum + dollars, 0)),
    per1000ActivitiesByPart: Object.fromEntries(per1000),
    region: 'us-east-1',
    pricesAsOf,
  };
}
