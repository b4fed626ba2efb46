import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { prescriptionKey } from '../../functions/store/prescription-row.ts';
import type { OutgoingCall } from '../local/call-recorder.ts';
import { type ClubWithStrava, startClubWithStrava } from '../local/club-with-strava.ts';
import { daytimeZone, takenTo } from '../local/daytime.ts';
import { joinDemoNewcomer } from '../local/demo-athlete.ts';
import type { TimedInvocation } from '../local/functions.ts';
import { demoRun } from '../local/strava/demo-activities.ts';

export interface BenchRunner {
  readonly athleteId: string;
  readonly stravaId: string;
  readonly phone: string;
}

/** A local club, whose calls are counted with their units, and what a benchmark does with it. */
export interface BenchClub {
  readonly local: ClubWithStrava;
  /** Since the last `settled` that was told to forget. */
  readonly invocations: TimedInvocation[];
  newRunner(): Promise<BenchRunner>;
  /** The id of the activity, which ended twelve minutes ago. */
  upload(runner: BenchRunner): string;
  /** Resolves with the first text to this runner that comes from now on. */
  nextText(runner: BenchRunner): Promise<void>;
  settled(): Promise<void>;
  /** What one event leads to, until everything has come to rest. */
  during(event: () => unknown): Promise<readonly OutgoingCall[]>;
  /** As if the advice for an activity were an hour old: only then is a change worth a text. */
  letAnHourPass(runner: BenchRunner, activityId: string): Promise<void>;
  logBytes(): number;
  stop(): Promise<void>;
}

const hourMs = 3_600_000;
const minutesAgo = 12;
/** More than a new app may read, so that many uploads fit into a minute. */
const manyReads = {
  read: { perQuarter: 100_000, perDay: 1_000_000 },
  overall: { perQuarter: 200_000, perDay: 2_000_000 },
};
const longestMs = 120_000;

export async function startBenchClub(): Promise<BenchClub> {
  const invocations: TimedInvocation[] = [];
  let logBytes = 0;
  const local = await startClubWithStrava({
    club: {
      visibilitySec: 0.05,
      onInvoked: (invocation) => invocations.push(invocation),
      log: (line) => {
        logBytes += Buffer.byteLength(line) + 1;
      },
    },
    strava: { limits: manyReads, webhook: { retryGapMs: 50 } },
  });
  const { club, strava } = local;
  club.calls.countUnits();
  let runners = 0;
  let activities = 0;

  const settled = async (): Promise<void> => {
    await strava.delivered();
    await club.idle({ timeoutMs: longestMs });
  };
  return {
    local,
    invocations,
    settled,
    logBytes: () => logBytes,
    stop: local.stop,

    async newRunner() {
      runners += 1;
      const phone = `+1206556${String(1000 + runners)}`;
      return { ...(await joinDemoNewcomer(local, { contact: { kind: 'text', phone } })), phone };
    },

    upload({ stravaId }) {
      activities += 1;
      const activity = demoRun(Date.now() - minutesAgo * 60_000);
      const id = String(17_000_000_000 + activities);
      return strava.upload(stravaId, { ...takenTo(daytimeZone(Date.now()), activity), id });
    },

    async nextText({ phone }) {
      const known = new Set(club.outbox.messages);
      await club.outbox.waitFor(
        (message) => message.kind === 'text' && message.to === phone && !known.has(message),
        longestMs,
      );
    },

    async during(event) {
      club.calls.clear();
      invocations.length = 0;
      logBytes = 0;
      await event();
      await settled();
      return [...club.calls.calls];
    },

    async letAnHourPass({ athleteId }, activityId) {
      await club.tables.documents.send(
        new UpdateCommand({
          TableName: club.tables.nameOf('Recovery'),
          Key: prescriptionKey(athleteId, activityId),
          UpdateExpression: 'SET messagedAt = messagedAt - :hour, madeAt = madeAt - :hour',
          ExpressionAttributeValues: { ':hour': hourMs },
        }),
      );
    },
  };
}
