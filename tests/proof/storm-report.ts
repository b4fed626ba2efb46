import { hourMs } from '../../functions/clock/lifetime.ts';
import { connectionKey } from '../../functions/store/connections.ts';
import { historyKey } from '../../functions/store/history.ts';
import { memberKey } from '../../functions/store/member.ts';
import { messageKey } from '../../functions/store/message-ledger.ts';
import { prescriptionKey } from '../../functions/store/prescription-row.ts';
import { foundUploadKey } from '../../functions/store/unknown-uploads.ts';
import type { ClubTables } from '../fixtures/club-tables.ts';
import type { StormSource } from './storm-sources.ts';
import type { VirtualClub, VirtualRunner } from './virtual-club.ts';

/** What became of a storm. Whatever is a list names what went wrong: all of them empty is what is promised. */
export interface StormReport {
  readonly uploads: number;
  readonly texts: number;
  readonly killed: number;
  readonly handled: number;
  readonly refusedWebhooks: number;
  readonly reads: number;
  readonly untold: number;
  readonly lost: readonly string[];
  /** Texts of which nobody knows whether they went out: their function was killed while SNS was asked. Never repeated. */
  readonly uncertain: readonly string[];
  readonly doubled: readonly string[];
  readonly notDeleted: readonly string[];
  readonly notErased: readonly string[];
  /** Members who were erased or disconnected although their access stands. */
  readonly wronglyGone: readonly string[];
  readonly deadLetters: readonly string[];
  readonly lateSigns: readonly string[];
  readonly slowestSignMs: number;
  readonly readsOverLimit: number;
  readonly hoursToTheEnd: number;
}

export interface StormUpload {
  readonly runner: VirtualRunner;
  readonly atMs: number;
  /** At the source of the runner's activities first. */
  readonly records: readonly StormRecord[];
  readonly isUntold: boolean;
}

export interface StormRecord {
  readonly source: StormSource;
  readonly externalId: string;
  readonly activityId: string;
}

export interface WhatHappened {
  readonly uploads: readonly StormUpload[];
  readonly deleted: readonly StormUpload[];
  readonly gone: readonly VirtualRunner[];
  readonly staying: readonly VirtualRunner[];
  readonly signs: readonly { readonly phone: string; readonly atMs: number }[];
  readonly outboxDownMs: readonly [number, number];
  readonly signAnsweredWithinMs: number;
  readonly startMs: number;
}

export async function reportOf(tables: ClubTables, club: VirtualClub, what: WhatHappened): Promise<StormReport> {
  const { uploads, deleted, gone, staying, signAnsweredWithinMs, startMs } = what;
  const rows = await rowsByName(tables);
  const counts = Map.groupBy(
    club.published.filter(({ kind }) => kind !== 'safety'),
    ({ athleteId, messageId }) => `${athleteId} ${messageId}`,
  );
  const of = (upload: StormUpload, [record] = upload.records) => prescriptionOf(upload, record, rows);
  const live = uploads.filter((upload) => staying.includes(upload.runner) && !deleted.includes(upload));
  const untold = live.flatMap((upload) => {
    const { athleteId } = upload.runner;
    const message = of(upload)?.message as { readonly messageId: string } | null | undefined;
    if (!message || counts.has(`${athleteId} ${message.messageId}`)) return [];
    const { state } = rows.get(nameOf(messageKey(athleteId, message.messageId))) ?? {};
    // It waited for so long that nobody would act on it any more.
    if (state === 'expired') return [];
    return [{ name: `${message.messageId}: ${state}`, isUncertain: state === 'unconfirmed' }];
  });
  const signDelays = signDelaysOf(club, what);

  return {
    uploads: uploads.length,
    texts: club.published.length,
    killed: club.killed,
    handled: club.handled,
    refusedWebhooks: [...club.answered].reduce((sum, [status, count]) => (status === 200 ? sum : sum + count), 0),
    reads: club.strava.reads + club.intervals.reads,
    untold: uploads.filter(({ isUntold }) => isUntold).length,
    lost: [
      ...live.filter((upload) => of(upload) === undefined).map((upload) => lostUpload(upload, rows)),
      ...untold.flatMap(({ name, isUncertain }) => (isUncertain ? [] : [name])),
    ],
    uncertain: untold.flatMap(({ name, isUncertain }) => (isUncertain ? [name] : [])),
    doubled: [
      ...[...counts].flatMap(([name, { length }]) => (length > 1 ? [`${name}: ${length} times`] : [])),
      ...live.flatMap((upload) =>
        upload.records
          .slice(1)
          .filter((record) => isKept(upload, record, rows))
          .map(({ source }) => `${said(upload)} by ${source.name} as well`),
      ),
    ],
    notDeleted: deleted
      .filter((upload) => upload.records.some((record) => isKept(upload, record, rows)))
      .map((upload) => said(upload)),
    notErased: gone.filter((runner) => rowsOf(runner, rows).some((row) => row !== undefined)).map(nameOfRunner),
    wronglyGone: staying
      .filter((runner) => {
        const [member, connection] = rowsOf(runner, rows);
        return (member?.state as { readonly kind?: string } | undefined)?.kind !== 'active' || connection === undefined;
      })
      .map(nameOfRunner),
    deadLetters: club.deadLetters.map(({ body }) => body),
    lateSigns: signDelays.filter((delayMs) => delayMs > signAnsweredWithinMs).map((delayMs) => `${delayMs / 1000} s`),
    slowestSignMs: Math.max(0, ...signDelays),
    readsOverLimit: club.strava.readsOverLimit + club.intervals.readsOverLimit,
    hoursToTheEnd: (club.time.now() - startMs) / hourMs,
  };
}

function signDelaysOf({ published }: VirtualClub, { signs, outboxDownMs }: WhatHappened): readonly number[] {
  const [downFromMs, downUntilMs] = outboxDownMs;
  return signs.map(({ phone, atMs }) => {
    const answer = published.find(
      ({ to, kind, atMs: sentAtMs }) => to === phone && kind === 'safety' && sentAtMs >= atMs,
    );
    // A minute without an outbox is nobody's to mend.
    const isDuringOutage = atMs >= downFromMs && atMs < downUntilMs;
    return (answer?.atMs ?? Number.POSITIVE_INFINITY) - (isDuringOutage ? downUntilMs : atMs);
  });
}

type Rows = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

function prescriptionOf({ runner }: StormUpload, record: StormRecord | undefined, rows: Rows) {
  if (record === undefined) return undefined;
  return rows.get(nameOf(prescriptionKey(runner.athleteId, record.source.rowIdOf(record.activityId))));
}

function isKept(upload: StormUpload, record: StormRecord, rows: Rows): boolean {
  const { sessions, record: plan } = rows.get(nameOf(historyKey(upload.runner.athleteId))) ?? {};
  const id = JSON.stringify(record.source.rowIdOf(record.activityId));
  return prescriptionOf(upload, record, rows) !== undefined || JSON.stringify([sessions, plan]).includes(id);
}

function lostUpload(upload: StormUpload, rows: Rows): string {
  const { records, runner, isUntold } = upload;
  const isFound = records.some(({ source, activityId }) =>
    rows.has(nameOf(foundUploadKey(runner.athleteId, source.rowIdOf(activityId)))),
  );
  return `no prescription for ${said(upload)}${isUntold ? ', not told of' : ''}${isFound ? ', found' : ''}`;
}

/** The member, then the connection of each source. */
function rowsOf({ athleteId, outside }: VirtualRunner, rows: Rows) {
  return [memberKey(athleteId), ...outside.map(connectionKey)].map((key) => rows.get(nameOf(key)));
}

function said({ records: [record] }: StormUpload): string {
  return `${record?.source.name} ${record?.activityId}`;
}

function nameOfRunner({ athleteId, outside }: VirtualRunner): string {
  return `${athleteId} of ${outside.map(({ source }) => source).join(' and ')}`;
}

function nameOf({ pk, sk }: { readonly pk?: unknown; readonly sk?: unknown }): string {
  return `${pk}/${sk}`;
}

async function rowsByName(tables: ClubTables): Promise<Rows> {
  const all = await Promise.all((['members', 'tokens', 'recovery', 'ledger'] as const).map(tables.scan));
  return new Map(all.flat().map((row) => [nameOf(row), row]));
}
