import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { type AwaitedUpload, awaitedText } from './local/awaited-text.ts';
import { type ClubWithStrava, inviteCode, startClubWithStrava } from './local/club-with-strava.ts';
import { type ControlServer, startControlServer } from './local/control-server.ts';
import { daytimeZone } from './local/daytime.ts';
import { demoMailbox } from './local/demo-athlete.ts';
import { createDemoStory } from './local/demo-story.ts';
import type { DeskServer } from './local/desk/desk-server.ts';
import { createWireLog, type WireLog } from './local/desk/wire-log.ts';
import { letterOf } from './local/letter.ts';
import { moveClock, nextMoment } from './local/move-clock.ts';
import { type LocalOptions, OptionError, readOptions, usage } from './local/options.ts';
import { clockTime, showText } from './local/show-text.ts';

/**
 * `npm start`: the club on this machine. Joins a runner, uploads a run, shows the text that comes of it, and stays.
 */

/** The exit code of a shell command that Ctrl-C ended. */
const interrupted = 130;
/** `--once`, and no text came of it. */
const noText = 3;

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
    if (options.demo !== undefined) {
      await playDemo(stopping.signal);
      return 0;
    }
    running = await start(options, stopping.signal);
    const wire = createWireLog(running.club.calls);
    const story = createDemoStory(options.dataDirectory, console.log);
    const upload = await story.begin(running, options.activity);
    const shown = await showText(running, upload, { movesClock: options.once, say: console.log });
    if (shown !== 'waits') story.end(upload);
    if (options.once) return shown === 'text' ? 0 : noText;

    controlServer = await startControlServer(running.club);
    desk = await openDesk(running, wire, options.port);
    console.log(`Desk: ${desk.url}`);
    console.log(whatNext(running));
    if (shown === 'waits') console.log('To move the clock there: npm run due -- next');
    if (process.stdin.isTTY) listenForEnter(running, upload, stopping.signal);
    if (!stopping.signal.aborted) await once(stopping.signal, 'abort');
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

async function start(
  { port, dataDirectory, source, faults }: LocalOptions,
  signal: AbortSignal,
): Promise<ClubWithStrava> {
  const startedAt = performance.now();
  console.log('Afterrun: the whole club on this machine. No text leaves it.\n');
  const running = await startClubWithStrava({
    club: {
      port,
      signal,
      // Schedules fire at their time, or when the clock is moved there.
      clock: 'real',
      onMessage(message) {
        // The desk itself follows the link in that mail.
        if (message.kind !== 'confirmation' || message.to !== demoMailbox) console.log(letterOf(message));
      },
      ...(dataDirectory === undefined ? {} : { dataDirectory }),
    },
    // A busy machine may take longer than Strava would wait.
    strava: { faults: faults.strava, webhook: { ackWithinMs: 10_000 } },
    ...(source === 'intervals' && { intervals: { faults: faults.intervals } }),
    onSynthesis: () => console.log('Synthesising the stack (only when it has changed since the last start) ...'),
  });
  console.log(`The stack runs, after ${inSeconds(performance.now() - startedAt)}.`);
  return running;
}

/** Enter moves the clock of a club that is watched at a terminal. */
async function moveOn(running: ClubWithStrava, upload: AwaitedUpload): Promise<void> {
  const next = awaitedText(running, upload) ?? nextMoment(running.club);
  if (next === undefined) return console.log('Nothing is scheduled.');
  console.log(`The club's clock is moved to ${clockTime(next.at)}.`);
  const before = running.club.outbox.messages.length;
  await moveClock(running.club, next.at);
  if (running.club.outbox.messages.length === before)
    await showText(running, upload, { movesClock: false, say: console.log });
}

function listenForEnter(running: ClubWithStrava, upload: AwaitedUpload, signal: AbortSignal): void {
  console.log('Enter moves the clock to what happens next.');
  const lines = createInterface({ input: process.stdin, signal });
  lines.on('line', () => {
    moveOn(running, upload).catch((error: unknown) => console.error(sentenceOf(error)));
  });
}

async function playDemo(signal: AbortSignal): Promise<void> {
  const { showSeason } = await import('./local/season-demo/show-season.ts');
  const progress = (line: string) => process.stdout.write(`\r\u001b[K${line}`);
  await showSeason({ signal, say: console.log, progress: process.stdout.isTTY ? progress : undefined });
}

/** Loaded when the first text is out, which it must not delay. */
async function openDesk(running: ClubWithStrava, wire: WireLog, clubPort: number): Promise<DeskServer> {
  const [{ createDesk }, { startDeskServer }, { joinDemoRunners }] = await Promise.all([
    import('./local/desk/desk.ts'),
    import('./local/desk/desk-server.ts'),
    import('./local/desk/demo-runners.ts'),
  ]);
  await joinDemoRunners(running);
  const desk = createDesk(running, { wire, timezone: daytimeZone(Date.now()) });
  return startDeskServer(desk, clubPort === 0 ? 0 : clubPort + 1);
}

function whatNext({ club, strava, intervals }: ClubWithStrava): string {
  const [standIn, athleteId, fault] =
    intervals === undefined
      ? [strava, strava.athletes.list()[0]?.id, 'late-404,429']
      : [intervals, intervals.athletes.list()[0]?.id, 'stub,429'];
  const name = intervals === undefined ? 'Strava' : 'intervals.icu';
  return `
Still running. In another terminal:

  reply as the runner              npm run reply -- "3 7.5"
  join as a runner, in a browser   ${club.url}/join/${inviteCode}
  see what is due, and trigger it  npm run due · npm run due -- next · npm run due -- fire
  be the club's admin              npm run club -- athletes --local
  ${`see what ${name} can do`.padEnd(32)} curl ${standIn.adminUrl}
  a second run, of this morning    curl -X POST -d '{"demo":"hot-long-run","finishedMinutesAgo":150}' ${standIn.adminUrl}/athletes/${athleteId}/activities
  ${`make ${name} fail`.padEnd(32)} curl -X PUT -d '{"faults":"${fault}"}' ${standIn.adminUrl}/faults

The club answers on ${club.url}. Ctrl-C stops everything.`;
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** A sentence for what a person can fix; for anything else the stack trace goes into a file. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (expected.has(error.name)) return error.message;
  const file = noteError(error);
  return `The club on this machine had to stop: ${error.name}: ${error.message}\nWhere it happened is in ${file}.`;
}

const expected: ReadonlySet<string> = new Set([
  'OptionError',
  'PortError',
  'DataDirectoryError',
  'KeptDataError',
  'ActivityExistsError',
  'TemplateError',
]);

function noteError(error: Error): string {
  const file = fileURLToPath(new URL('../.local/last-error.txt', import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${inspect(error, { depth: 5 })}\n`);
  return relative(process.cwd(), file);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(sentenceOf(error));
  // What a failed start left open must not keep the process alive.
  process.exit(error instanceof OptionError ? 2 : 1);
}
