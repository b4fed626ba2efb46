import { isGsm7, partsOf } from '../functions/messages/gsm-7.ts';
import { type ClubWithStrava, inviteCode, startClubWithStrava } from './local/club-with-strava.ts';
import { type ControlServer, startControlServer } from './local/control-server.ts';
import { daytimeZone, takenTo } from './local/daytime.ts';
import type { DeskServer } from './local/desk/desk-server.ts';
import { createWireLog, type WireLog } from './local/desk/wire-log.ts';
import { demoPhone, joinDemoAthlete } from './local/demo-athlete.ts';
import type { LocalClub } from './local/local-club.ts';
import { type LocalOptions, OptionError, readOptions, usage } from './local/options.ts';
import type { SentMessage } from './local/outbox.ts';
import type { ActivityUpload } from './local/strava/activity-upload.ts';
import { demoRun } from './local/strava/demo-activities.ts';

/**
 * `npm start`: the club on this machine. Joins a runner, uploads a run, shows the text that comes of it, and stays.
 */

/** The whole way of one upload takes a fraction of a second; with faults it waits a second for each. */
const patienceMs = 60_000;
const minuteMs = 60_000;

/** Two reads that find nothing, and what a fault or two more put off. */
const maxFired = 4;

/** The exit code of a shell command that Ctrl-C ended. */
const interrupted = 130;

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return 0;
  }

  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());

  let running: ClubWithStrava | undefined;
  let controlServer: ControlServer | undefined;
  let desk: DeskServer | undefined;
  try {
    running = await start(options, stopping.signal);
    const wire = createWireLog(running.club.calls);
    await showOneUpload(running, options);
    if (options.once) return 0;

    controlServer = await startControlServer(running.club);
    desk = await openDesk(running, wire, options.port);
    console.log(`Desk: ${desk.url}`);
    console.log(whatNext(running));
    await abortOf(stopping.signal);
    return 0;
  } catch (error) {
    if (stopping.signal.aborted) return interrupted;
    throw error;
  } finally {
    await desk?.stop();
    await controlServer?.stop();
    await running?.stop();
    if (stopping.signal.aborted) console.log('\nStopped. Nothing is left running.');
  }
}

async function start({ port, dataDirectory, faults }: LocalOptions, signal: AbortSignal): Promise<ClubWithStrava> {
  const startedAt = performance.now();
  console.log('Afterrun: the whole club on this machine. No text leaves it.\n');
  const running = await startClubWithStrava({
    club: {
      port,
      signal,
      // What waits for a time of its own happens at that time, or when "npm run due -- fire" says so.
      clock: 'real',
      onMessage: (message) => console.log(letterOf(message)),
      ...(dataDirectory === undefined ? {} : { dataDirectory }),
      // What waits for Strava to get better waits a second, not a minute.
      ...(faults.length === 0 ? {} : { visibilitySec: 1 }),
    },
    strava: { faults },
    onSynthesis: () => console.log('Synthesising the stack (only when it has changed since the last start) ...'),
  });
  console.log(`The stack runs, after ${inSeconds(performance.now() - startedAt)}.`);
  return running;
}

async function showOneUpload(running: ClubWithStrava, { activity }: LocalOptions): Promise<void> {
  const { club, strava } = running;
  const athleteId = await joinDemoAthlete(running);
  console.log(
    `A runner joins (Strava athlete ${athleteId}) and uploads ${activity ? 'your activity' : 'a run of 10 km'}.`,
  );

  const uploadedAt = performance.now();
  strava.upload(athleteId, activity ?? newDemoRun(Date.now()));
  await strava.delivered();
  await club.idle({ timeoutMs: patienceMs });
  await fireWaitingEvents(club);

  if (club.outbox.messages.some(({ to }) => to === demoPhone)) {
    console.log(`From upload to text: ${inSeconds(performance.now() - uploadedAt)}.`);
    return;
  }
  const [next] = eventsThatWait(club);
  console.log(
    next?.dueAt === undefined
      ? `No text came of it: ${reasonIn(club.logs.of('Prescribe'))}.`
      : `No text yet, ${reasonIn(club.logs.of('Prescribe'))}. It comes back at ${new Date(next.dueAt).toLocaleTimeString()}.`,
  );
}

/** An upload that has to wait comes back in a minute or later. Here it need not, unless it is Strava's quota that it waits for. */
async function fireWaitingEvents(club: LocalClub): Promise<void> {
  for (let fired = 0; fired < maxFired; fired += 1) {
    const [next] = eventsThatWait(club);
    const reason = reasonIn(club.logs.of('Prescribe')).replace(/^put off: /, '');
    if (next === undefined || /no room for a read|rate limit/.test(reason)) return;
    console.log(`It waits (${reason}); its time is moved up.`);
    await club.schedules.fire(next.name);
    await club.idle({ timeoutMs: patienceMs });
  }
}

function eventsThatWait(club: LocalClub) {
  return club.schedules.list().filter(({ name }) => name.startsWith('event-'));
}

/** An id of its own, so that a club that kept its tables has not seen this run before. */
function newDemoRun(now: number): ActivityUpload {
  return { ...takenTo(daytimeZone(now), demoRun(now - 12 * minuteMs)), id: `16${Math.floor(now / 1000)}` };
}

/** Loaded when the first text is out, which it must not delay. */
async function openDesk(running: ClubWithStrava, wire: WireLog, clubPort: number): Promise<DeskServer> {
  const [{ createDesk }, { startDeskServer }] = await Promise.all([
    import('./local/desk/desk.ts'),
    import('./local/desk/desk-server.ts'),
  ]);
  const desk = createDesk(running, { wire, timezone: daytimeZone(Date.now()) });
  return startDeskServer(desk, clubPort === 0 ? 0 : clubPort + 1);
}

function letterOf(message: SentMessage): string {
  switch (message.kind) {
    case 'text': {
      const { length } = message.text;
      const alphabet = isGsm7(message.text) ? 'GSM-7' : 'UCS-2';
      const parts = partsOf(message.text);
      return `\n  To ${message.to} (${length} characters, ${parts} ${parts === 1 ? 'part' : 'parts'}, ${alphabet}):\n\n  ${message.text}\n`;
    }
    case 'mail':
      return `\n  Mail to ${message.to}: ${message.subject ?? ''}\n\n${message.text.replace(/^/gm, '  ')}\n`;
    case 'confirmation':
      return `\n  Mail to ${message.to}: please confirm the subscription: ${message.confirmUrl}\n`;
    default:
      return message satisfies never;
  }
}

function whatNext({ club, strava }: ClubWithStrava): string {
  return `
Still running. In another terminal:

  answer as the runner             npm run reply -- "3 7.5"
  join as a runner, in a browser   ${club.url}/join/${inviteCode}
  what is due, and let it happen   npm run due · npm run due -- fire
  be the club's admin              npm run club -- athletes --local
  see what Strava can do           curl ${strava.adminUrl}
  a second run, of this morning    curl -X POST -d '{"demo":"hot-long-run","finishedMinutesAgo":150}' ${strava.adminUrl}/athletes/7001001/activities
  let Strava have a bad day        curl -X PUT -d '{"faults":"late-404,429"}' ${strava.adminUrl}/faults

The club answers on ${club.url}. Ctrl-C stops everything.`;
}

/** What `prescribe` wrote last about how an event ended. */
function reasonIn(lines: readonly string[]): string {
  const ends = lines.flatMap((line) => /"(?:what|why|reason)":"([^"]+)"/.exec(line)?.[1] ?? []);
  return ends.at(-1) ?? 'no event has been handled';
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

async function abortOf(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => resolve(), { once: true });
  await promise;
}

/** What a person can fix is said in a sentence; only what nobody expected shows where it happened. */
const expected: ReadonlySet<string> = new Set([
  'OptionError',
  'PortError',
  'DataDirectoryError',
  'ActivityExistsError',
]);

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error && expected.has(error.name) ? error.message : error);
  process.exitCode = error instanceof OptionError ? 2 : 1;
}
