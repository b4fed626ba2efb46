import { createAthleteLinks } from '../../../functions/links/athlete-links.ts';
import type { Html } from '../../../functions/pages/page.ts';
import type { LocalClock } from '../../../functions/recovery/local-clock.ts';
import type { ClubWithStrava } from '../club-with-strava.ts';
import { takenTo } from '../daytime.ts';
import type { ActivityUpload } from '../strava/activity-upload.ts';
import { clockPart, mailsPart, type PartName, runnersPart, stepsPart, threadPart, whyPart } from './desk-parts.ts';
import { type Flow, flowOf } from './flow.ts';
import { type DeskRunner, readRunners } from './runners.ts';
import { threadOf } from './thread.ts';
import { deskUploads } from './uploads.ts';
import { readWhy } from './why.ts';
import type { WireLog } from './wire-log.ts';

/** What can be done and seen at the desk, whatever the page looks like. */
export interface Desk {
  readonly clubUrl: string;
  /** The runner of a key, or the first. */
  runner(key: string | undefined): Promise<DeskRunner | undefined>;
  parts(chosen: DeskRunner | undefined): Promise<Readonly<Record<PartName, Html>>>;
  flow(): Flow;
  /** The answers come when the club is at rest, in a sentence. @throws DeskError */
  upload(runner: DeskRunner, activities: readonly ActivityUpload[]): Promise<string>;
  uploadNamed(runner: DeskRunner, name: string): Promise<string>;
  say(runner: DeskRunner, body: string): Promise<string>;
  /** Where the page "today" of a member is. */
  pageOf(runner: DeskRunner): Promise<string>;
  /** Told whenever something may have changed; the answer ends that. */
  listen(listener: () => void): () => void;
}

export interface DeskSettings {
  readonly wire: WireLog;
  /** Where the runners live: it is day there. */
  readonly timezone: string;
}

const patienceMs = 60_000;

export function createDesk(running: ClubWithStrava, { wire, timezone }: DeskSettings): Desk {
  const { club, strava } = running;
  const clock: LocalClock = { kind: 'zone', timezone };
  const links = createAthleteLinks(club.tables.documents, club.tables.nameOf('Ledger'), club.url);
  const runners = () => readRunners(club, (athleteId) => strava.athleteName(athleteId));

  const atRest = async (): Promise<void> => {
    await strava.delivered();
    await club.idle({ hidden: 'ignored', timeoutMs: patienceMs });
  };
  const messagesSince = (before: number): string => {
    const count = club.outbox.messages.length - before;
    return count === 0 ? 'No message came of it.' : `${count} ${count === 1 ? 'message' : 'messages'} came of it.`;
  };

  const upload: Desk['upload'] = async ({ member }, activities) => {
    if (member === undefined) throw new DeskError('Nobody has joined with this phone yet.');
    wire.begin();
    const before = club.outbox.messages.length;
    for (const activity of activities) strava.upload(member.athleteId, activity);
    await atRest();
    return messagesSince(before);
  };

  return {
    clubUrl: club.url,
    upload,

    async runner(key) {
      const all = await runners();
      return all.find((one) => one.key === key) ?? all[0];
    },

    async parts(chosen) {
      const now = Date.now();
      const messages = chosen?.phone === undefined ? [] : threadOf(chosen.phone, club);
      const why = chosen?.member === undefined ? undefined : await readWhy(chosen.member.athleteId, now, club);
      return {
        clock: clockPart(clock, now),
        runners: runnersPart(await runners(), chosen),
        thread: threadPart(messages, clock),
        steps: stepsPart(flowOf(wire.events)),
        why: whyPart(
          messages.findLast(({ from }) => from === 'club'),
          why,
        ),
        mails: mailsPart(club.outbox.messages),
      };
    },

    flow: () => flowOf(wire.events),

    async uploadNamed(runner, name) {
      const wanted = deskUploads.find((one) => one.name === name);
      if (wanted === undefined) throw new DeskError('There is no such upload.');
      return upload(
        runner,
        wanted.make(Date.now()).map((activity) => takenTo(timezone, activity)),
      );
    },

    async say({ phone, name }, body) {
      if (phone === undefined) throw new DeskError(`${name} has no phone.`);
      wire.begin();
      const before = club.outbox.messages.length;
      await club.text({ from: phone, body });
      await club.answered({ timeoutMs: patienceMs });
      return messagesSince(before);
    },

    async pageOf({ member, name }) {
      if (member === undefined) throw new DeskError(`${name} has not joined yet.`);
      return links.plan(member.athleteId, Date.now());
    },

    listen: wire.listen,
  };
}

/** Something that the visitor asked for cannot be done, and why. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
}
