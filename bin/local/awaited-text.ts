import type { ClubWithStrava } from './club-with-strava.ts';
import { type DemoPlatform, platformOf } from './demo-platform.ts';
import type { LocalClub } from './local-club.ts';

/** An upload whose text is to come. */
export interface AwaitedUpload {
  readonly athleteId: string;
  readonly activityId: string;
  /** Epoch milliseconds. */
  readonly uploadedAt: number;
}

/** What a text waits for, and until when. */
export interface Awaited {
  /** Epoch milliseconds. */
  readonly at: number;
  /** A sentence without its full stop: "Strava's quarter hour is used up". */
  readonly why: string;
}

/** An upload is worth a text for a day; two days is how long it is tried. */
const awaitedForMs = 48 * 3_600_000;
/** The hourly check skips sessions that have just ended, so the second or third one finds it. */
const hourlyChecksAwaited = 3;
const quarterAndJitterMs = 17 * 60_000;

/**
 * The next thing that can still bring the text of an upload: its event, which was put off; a message that is tried again; the
 * hourly check, where Strava does not report the upload. `undefined`: nothing scheduled can.
 */
export function awaitedText(running: ClubWithStrava, upload: AwaitedUpload): Awaited | undefined {
  const { club } = running;
  const platform = platformOf(running, upload.activityId);
  const line = `event-${platform.source}-${platform.ownerOf(upload.activityId)}-`;
  const event = club.schedules.list().find(({ name }) => name.startsWith(line));
  const hiddenUntil = club.queues.nextVisibleAt();
  const check = isUnread(club, platform, upload) ? hourlyCheckAt(club, upload) : undefined;
  const found: readonly Awaited[] = [
    ...(event?.dueAt === undefined
      ? []
      : [{ at: event.dueAt, why: whyPutOff(club, event.dueAt - Date.now(), platform.label) }]),
    ...(hiddenUntil === undefined ? [] : [{ at: hiddenUntil, why: whyTriedAgain(club, platform.label) }]),
    ...(check === undefined
      ? []
      : [
          {
            at: check,
            why: `${platform.label} has not told of the upload, or not shown it; the hourly check looks for it`,
          },
        ]),
  ];
  const [next] = [...found].sort((one, other) => one.at - other.at);
  return next !== undefined && next.at - upload.uploadedAt < awaitedForMs ? next : undefined;
}

/** How the handling of an upload ended, as `prescribe` has logged it. */
export function outcomeInWords(running: ClubWithStrava, { activityId }: Pick<AwaitedUpload, 'activityId'>): string {
  const { label, whyNothing } = platformOf(running, activityId);
  const nothing = whyNothing(activityId);
  if (nothing !== undefined) return nothing;
  const last = lastOutcome(running.club);
  if (last === undefined) return `${label} has not told of the upload`;
  const silence = /^saved without a message: (.+)$/.exec(last)?.[1];
  return silence === undefined
    ? sentenceOf(last, label)
    : `the club keeps silent about it: ${silences[silence] ?? silence}`;
}

/** Why an upload is saved without a message, as its row says it. */
const silences: Readonly<Record<string, string>> = {
  burst: 'many uploads came within ten minutes',
  'too-old': 'it ended too long ago',
  'not-worth-one': 'so short and easy a session is not worth a text',
  'no-news': 'there is nothing new to say',
  paused: 'texts are paused',
  'quiet-hours': 'it is quiet there at this hour',
  'enough-today': 'the day has had its texts',
};

function lastOutcome({ logs }: Pick<LocalClub, 'logs'>): string | undefined {
  return lastSaid(logs.of('Prescribe'), /"(?:what|why|reason)":"(?:put off: )?(?!a source was heard)([^"]+)"/);
}

/** Not reported to the club, or reported and not readable for too long. */
function isUnread(club: LocalClub, platform: DemoPlatform, { activityId }: AwaitedUpload): boolean {
  return lastOutcome(club) === notShown || platform.isUntold(activityId);
}

function hourlyCheckAt({ schedules }: LocalClub, { uploadedAt }: AwaitedUpload): number | undefined {
  const at = schedules.list().find(({ calls }) => calls === 'Reconcile')?.nextAt;
  return at === undefined || at - uploadedAt > (hourlyChecksAwaited + 0.5) * 3_600_000 ? undefined : at;
}

function whyPutOff({ logs }: LocalClub, forMs: number, label: string): string {
  const reason = lastSaid(logs.of('Prescribe'), /"what":"put off: ([^"]+)"/);
  if (reason === undefined) return 'it was put off before the club was stopped';
  const isForQuarter = /^no room for a read/.test(reason) && forMs <= quarterAndJitterMs;
  return isForQuarter ? `${label}'s quarter hour is used up` : sentenceOf(reason, label);
}

function whyTriedAgain({ logs }: LocalClub, label: string): string {
  const lines = logs.all.map(({ line }) => line);
  const reason = lastSaid(lines, /"why":"([^"]+)"/);
  return reason === undefined ? 'it was being worked on when the club was stopped' : sentenceOf(reason, label);
}

function lastSaid(lines: readonly string[], pattern: RegExp): string | undefined {
  return lines.flatMap((line) => pattern.exec(line)?.[1] ?? []).at(-1);
}

/** What `prescribe` says of a new upload that Strava did not show it in time. */
const notShown = 'nothing came of this activity';

/** The reasons of the product, in words for somebody who watches. @param on where the runner uploads */
const sentences: readonly (readonly [RegExp, (on: string) => string])[] = [
  [/^no room for a read|^rate limit/, (on) => `all that ${on} lets the club read until then is used up`],
  [/^not at .+ yet/, (on) => `${on} does not show the upload yet`],
  [/^(?:Strava|intervals\.icu): /, (on) => `${on} does not answer`],
  [/ fails on this activity/, (on) => `${on} fails on it`],
  [/^token endpoint/, (on) => `${on} does not renew the access`],
  [/refused once$/, (on) => `${on} refused the access once, and is asked again`],
  [/^the .+ app is inactive/, (on) => `${on} has switched the app off`],
  [/^nothing came of this activity/, (on) => `${on} did not show the upload`],
  [/^the last text is too recent/, () => 'two texts about one session are ten minutes apart'],
  [/^disconnected/, (on) => `${on} refuses the access, so the runner is disconnected`],
  [/^failure \d/, () => 'something failed and is tried again'],
];

function sentenceOf(reason: string, label: string): string {
  return sentences.find(([pattern]) => pattern.test(reason))?.[1](label) ?? reason;
}
