import { createAthleteLinks } from '../../../functions/links/athlete-links.ts';
import { formatTime } from '../../../functions/messages/format-clock.ts';
import type { Html } from '../../../functions/pages/page.ts';
import type { LocalClock } from '../../../functions/recovery/local-clock.ts';
import type { Member } from '../../../functions/store/member.ts';
import { awaitedText, outcomeInWords } from '../awaited-text.ts';
import { type ClubWithStrava, inviteCode } from '../club-with-strava.ts';
import { takenTo } from '../daytime.ts';
import { platformOfMember } from '../demo-platform.ts';
import type { ActivityUpload } from '../strava/activity-upload.ts';
import { type ClubTime, createClubTime } from './club-time.ts';
import { clockPart, mailsPart, type PartName, runnersPart, stepsPart, threadPart, whyPart } from './desk-parts.ts';
import { type DeskFault, faultsOf, useFaults } from './faults.ts';
import { type Flow, flowOf } from './flow.ts';
import { messagesInWords, messagesOf } from './messages-of.ts';
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
  readonly pass: ClubTime['pass'];
  /** Exactly these go wrong from now on. */
  useFaults(names: readonly string[]): Promise<string>;
  readonly faults: ReadonlySet<string>;
  readonly faultChoices: readonly DeskFault[];
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

const patienceMs = 60_000;
const newNames = ['Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ivy'];

export function createDesk(running: ClubWithStrava, { wire, timezone }: DeskSettings): Desk {
  const { club, strava } = running;
  const clock: LocalClock = { kind: 'zone', timezone };
  const time = createClubTime(running, timezone);
  const links = createAthleteLinks(club.tables.documents, club.tables.nameOf('Ledger'), club.url);
  const runners = () =>
    readRunners(club, (member) => {
      const { platform, runner } = platformOfMember(running, member);
      return platform.nameOf(runner.externalAthleteId);
    });
  let faults: ReadonlySet<string> = new Set();
  let newRunners = 0;

  const upload: Desk['upload'] = async ({ member }, activities) => {
    if (member === undefined) throw new DeskError('Nobody has joined with this phone yet.');
    wire.begin();
    return uploadAs(member, activities, { running, clock });
  };
  const steps = (): Html => stepsPart(flowOf(wire.events));

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
      const last = messages.findLast(({ from }) => from === 'club');
      return {
        clock: clockPart(clock, now),
        runners: runnersPart(await runners(), chosen),
        thread: threadPart(messages, clock),
        steps: steps(),
        why: whyPart(last, why),
        mails: mailsPart(club.outbox.messages),
      };
    },

    flow: () => flowOf(wire.events),
    steps,

    async uploadNamed(runner, name) {
      const wanted = deskUploads.find((one) => one.name === name);
      if (wanted === undefined) throw new DeskError('There is no such upload.');
      if (runner.member !== undefined) await time.toFreeDay(runner.member);
      const activities = wanted.make(Date.now()).map((activity) => takenTo(timezone, activity));
      return upload(runner, activities);
    },

    async say({ phone, name }, body) {
      if (phone === undefined) throw new DeskError(`${name} has no phone.`);
      wire.begin();
      const count = await messagesOf(club, async () => {
        await club.text({ from: phone, body });
        await club.answered({ timeoutMs: patienceMs });
      });
      return messagesInWords(count);
    },

    pass(span) {
      wire.begin();
      return time.pass(span);
    },

    get faults() {
      return faults;
    },
    faultChoices: faultsOf(running),
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

/** Uploads as a member, and waits until the club is at rest. What came of it, or what it waits for. */
async function uploadAs(
  member: Member,
  activities: readonly ActivityUpload[],
  { running, clock }: { readonly running: ClubWithStrava; readonly clock: LocalClock },
): Promise<string> {
  const { club, strava, intervals } = running;
  const { platform, runner } = platformOfMember(running, member);
  const uploadedAt = Date.now();
  let activityId = '';
  const count = await messagesOf(club, async () => {
    for (const activity of activities) activityId = platform.upload(runner, activity);
    await Promise.all([strava.delivered(), intervals?.delivered()]);
    await club.idle({ hidden: 'ignored', timeoutMs: patienceMs });
  });
  if (count > 0) return messagesInWords(count);

  const last = { athleteId: member.athleteId, activityId, uploadedAt };
  const awaited = awaitedText(running, last);
  return awaited === undefined
    ? `No message: ${outcomeInWords(running, last)}.`
    : `No message yet: ${awaited.why}. Next at ${formatTime(clock, awaited.at)}: press "What is next".`;
}

/** Something that the visitor asked for cannot be done, and why. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
}
