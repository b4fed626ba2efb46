import { daysLater, localMoment, momentOf } from '../../../functions/clock/local-day.ts';
import { createAthleteLinks } from '../../../functions/links/athlete-links.ts';
import { formatTime } from '../../../functions/messages/format-clock.ts';
import type { Html } from '../../../functions/pages/page.ts';
import type { LocalClock } from '../../../functions/recovery/local-clock.ts';
import type { Member } from '../../../functions/store/member.ts';
import { awaitedText, outcomeInWords } from '../awaited-text.ts';
import { type ClubWithStrava, inviteCode } from '../club-with-strava.ts';
import { takenTo } from '../daytime.ts';
import { platformOfMember } from '../demo-platform.ts';
import { moveClock, nextMoment } from '../move-clock.ts';
import type { ActivityUpload } from '../strava/activity-upload.ts';
import { clockPart, mailsPart, type PartName, runnersPart, stepsPart, threadPart, whyPart } from './desk-parts.ts';
import { useFaults } from './faults.ts';
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
  /** The one part that changes with every event on the wire. */
  steps(): Html;
  /** The answers come when the club is at rest, in a sentence. @throws DeskError */
  upload(runner: DeskRunner, activities: readonly ActivityUpload[]): Promise<string>;
  uploadNamed(runner: DeskRunner, name: string): Promise<string>;
  say(runner: DeskRunner, body: string): Promise<string>;
  /** Moves the club's clock; what falls due on the way happens. */
  pass(span: Span): Promise<string>;
  /** Exactly these go wrong from now on. */
  useFaults(names: readonly string[]): Promise<string>;
  readonly faults: ReadonlySet<string>;
  /** Somebody new on Strava; where they join the club. */
  newRunner(): string;
  /** Where the page "today" of a member is. */
  pageOf(runner: DeskRunner): Promise<string>;
  /** Told of everything on the wire; the answer ends that. */
  readonly listen: WireLog['listen'];
}

export interface DeskSettings {
  readonly wire: WireLog;
  /** Where the runners live: it is day there. */
  readonly timezone: string;
}

/** Until the next morning, a week on, or until the next thing that is due. */
export type Span = 'morning' | 'week' | 'next';

const patienceMs = 60_000;
/** After the question of the morning. */
const morningClock = '08:15';
/** By then the longest session of the desk is over. */
const latestUploadClock = '13:00';
const dayMs = 24 * 3_600_000;
const newNames = ['Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ivy'];

export function createDesk(running: ClubWithStrava, { wire, timezone }: DeskSettings): Desk {
  const { club, strava, intervals } = running;
  const clock: LocalClock = { kind: 'zone', timezone };
  const links = createAthleteLinks(club.tables.documents, club.tables.nameOf('Ledger'), club.url);
  const runners = () =>
    readRunners(club, (member) => {
      const { platform, runner } = platformOfMember(running, member);
      return platform.nameOf(runner.externalAthleteId);
    });

  const atRest = async (): Promise<void> => {
    await Promise.all([strava.delivered(), intervals?.delivered()]);
    await club.idle({ hidden: 'ignored', timeoutMs: patienceMs });
  };
  const messagesSince = (before: number): string => {
    const count = club.outbox.messages.length - before;
    return count === 0 ? 'No message came of it.' : `${count} ${count === 1 ? 'message' : 'messages'} came of it.`;
  };

  let faults: ReadonlySet<string> = new Set();
  let newRunners = 0;

  /** What came of it, or what it waits for. */
  const upload: Desk['upload'] = async ({ member }, activities) => {
    if (member === undefined) throw new DeskError('Nobody has joined with this phone yet.');
    wire.begin();
    const { athleteId } = member;
    const before = club.outbox.messages.length;
    const now = Date.now();
    const { platform, runner } = platformOfMember(running, member);
    const ids = activities.map((activity) => platform.upload(runner, activity));
    await atRest();
    if (club.outbox.messages.length > before) return messagesSince(before);
    const last = { athleteId, activityId: ids.at(-1) ?? '', uploadedAt: now };
    const awaited = awaitedText(running, last);
    return awaited === undefined
      ? `No message: ${outcomeInWords(running, last)}.`
      : `No message yet: ${awaited.why}. Next at ${formatTime(clock, awaited.at)}: press "What is next".`;
  };

  const moveTo = async (at: number): Promise<string> => {
    wire.begin();
    const before = club.outbox.messages.length;
    await moveClock(club, at, 'once');
    return `The club's clock shows ${formatTime(clock, at)}. ${messagesSince(before)}`;
  };
  const nextMorning = (): number => {
    const { date, clock: time } = localMoment(Date.now(), timezone);
    return momentOf({ date: time < morningClock ? date : daysLater(date, 1), clock: morningClock }, timezone);
  };

  const steps = (): Html => stepsPart(flowOf(wire.events));

  /** One after the other on one day they would be parts of one session: then it is the next day. */
  const toFreeDay = async (member: Member): Promise<void> => {
    const dateOf = (at: number) => localMoment(at, timezone).date;
    const today = dateOf(Date.now());
    const { platform, runner } = platformOfMember(running, member);
    if (!platform.sessionsOf(runner).some(({ endedAt }) => dateOf(endedAt) === today)) return;
    await moveClock(club, momentOf({ date: daysLater(today, 1), clock: latestUploadClock }, timezone), 'once');
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
        steps: steps(),
        why: whyPart(
          messages.findLast(({ from }) => from === 'club'),
          why,
        ),
        mails: mailsPart(club.outbox.messages),
      };
    },

    flow: () => flowOf(wire.events),
    steps,

    async uploadNamed(runner, name) {
      const wanted = deskUploads.find((one) => one.name === name);
      if (wanted === undefined) throw new DeskError('There is no such upload.');
      if (runner.member !== undefined) await toFreeDay(runner.member);
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

    async pass(span) {
      switch (span) {
        case 'morning':
          return moveTo(nextMorning());
        case 'week':
          return moveTo(Date.now() + 7 * dayMs);
        case 'next': {
          const next = nextMoment(club);
          return next === undefined ? 'Nothing is scheduled.' : moveTo(next.at);
        }
      }
    },

    get faults() {
      return faults;
    },
    async useFaults(names) {
      faults = new Set(names);
      const phones = (await runners()).flatMap(({ phone }) => phone ?? []);
      return useFaults(faults, phones, running);
    },

    newRunner() {
      strava.addAthlete({ firstname: newNames[newRunners % newNames.length] ?? 'Dee' });
      newRunners += 1;
      return `${club.url}/join/${inviteCode}`;
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
