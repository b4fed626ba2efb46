import { html } from 'hono/html';
import { formatDistance, formatFluid, formatTemperature } from '../../messages/format-amounts.ts';
import type { Session } from '../../recovery/facts.ts';
import type { LoadSource, Prescription } from '../../recovery/prescription.ts';
import { isoDay } from '../../recovery-plan/local-day.ts';
import type { Recording } from '../../recovery-plan/record.ts';
import { fileSessionSchema } from '../../store/file-sessions.ts';
import type { PastSession } from '../../store/history.ts';
import type { HeldRow } from '../../store/personal-data-export.ts';
import { type PrescriptionRow, prescriptionRowSchema } from '../../store/prescription-row.ts';
import { readRow } from '../../store/row.ts';
import type { Html } from '../page.ts';
import { sportWords } from '../today/last-session.ts';
import {
  type Entry,
  entryList,
  heightWords,
  momentWords,
  type Reader,
  rounded,
  weightWords,
  yesOrNo,
} from './kept-words.ts';

interface KeptActivities {
  readonly recordings: readonly Recording[];
  readonly past: readonly PastSession[];
  /** Rows of table `recovery`: prescriptions and sessions from files are looked for among them. */
  readonly rows: readonly HeldRow[];
}

interface KeptActivity {
  readonly id: string;
  readonly recording: Recording | undefined;
  readonly past: PastSession | undefined;
  readonly prescription: PrescriptionRow | undefined;
  /** From a file. */
  readonly ofFile: { readonly session: Session; readonly at: number } | undefined;
}

/** All numbers of a member's last activities, one after the other, closed until they are asked for. */
export function activitiesKept(kept: KeptActivities, reader: Reader): Html {
  const activities = activitiesIn(kept);
  if (activities.length === 0) return html``;
  return html`<h2>The numbers of your last activities</h2>
${activities.map((activity) => html`<details><summary>${titleOf(activity)}</summary>${entryList(entriesOf(activity, reader))}</details>`)}`;
}

function activitiesIn({ recordings, past, rows }: KeptActivities): readonly KeptActivity[] {
  const named = (prefix: string) => rows.filter(({ sk }) => String(sk).startsWith(prefix));
  const prescriptions = named('prescription#').flatMap(
    (row) => readRow('prescription', prescriptionRowSchema, row) ?? [],
  );
  const files = named('file-session#').flatMap((row) => readRow('file-session', fileSessionSchema, row) ?? []);
  const ids = [
    ...recordings.map(({ id }) => id),
    ...past.map(({ activityId }) => activityId),
    ...prescriptions.map(({ activityId }) => activityId),
    ...files.map(({ session }) => session.id),
  ];
  return [...new Set(ids)]
    .map((id) => ({
      id,
      recording: recordings.find((recording) => recording.id === id),
      past: past.find(({ activityId }) => activityId === id),
      prescription: prescriptions.find(({ activityId }) => activityId === id),
      ofFile: files.find(({ session }) => session.id === id),
    }))
    .sort((one, other) => startOf(other) - startOf(one));
}

function startOf({ recording, past, prescription, ofFile }: KeptActivity): number {
  return recording?.startMs ?? past?.startMs ?? (ofFile ?? prescription)?.session.startMs ?? 0;
}

function titleOf(activity: KeptActivity): string {
  const { recording, past } = activity;
  const day = recording
    ? isoDay(recording.day)
    : (past?.date ?? new Date(startOf(activity)).toISOString().slice(0, 10));
  return `${day}: ${recording ? sportWords[recording.kind] : sportName(past?.sport ?? 'Activity')}`;
}

/** `TrailRun`: "Trail Run". */
function sportName(sport: string): string {
  return sport.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
}

function entriesOf({ id, recording, past, prescription, ofFile }: KeptActivity, reader: Reader): readonly Entry[] {
  const session = prescription?.session ?? ofFile?.session;
  return [
    ['Its number', id],
    ...(session ? Object.values(sessionEntries(session, reader)) : []),
    ...(recording ? Object.values(recordingEntries(recording, reader)) : []),
    ...(past ? Object.values(pastEntries(past, reader)) : []),
    ['File sent', momentWords(ofFile?.at, reader)],
    ...(prescription ? prescriptionEntries(prescription, reader) : []),
  ];
}

/** What the source said. */
function sessionEntries(session: Session, reader: Reader): { readonly [Name in keyof Session]-?: Entry } {
  const { units } = reader;
  return {
    id: ['Its number', undefined],
    sport: ['Sport', sportName(session.sport)],
    startMs: ['Began', momentWords(session.startMs, reader)],
    uploadedAtMs: ['Came up', momentWords(session.uploadedAtMs, reader)],
    localStart: ['Began, by the clock there', session.localStart.replace('T', ', ')],
    elapsedSec: ['Time in all', minutes(session.elapsedSec)],
    movingSec: ['Time in motion', minutes(session.movingSec)],
    distanceM: [
      'Distance',
      session.distanceM === undefined ? undefined : formatDistance(session.distanceM / 1000, units),
    ],
    ascentM: ['Up', session.ascentM === undefined ? undefined : heightWords(session.ascentM, reader)],
    averageHeartRate: ['Average pulse', session.averageHeartRate],
    kilojoules: ['Work', session.kilojoules === undefined ? undefined : `${Math.round(session.kilojoules)} kJ`],
    sensorTemperatureC: [
      'Temperature at the sensor',
      session.sensorTemperatureC === undefined ? undefined : formatTemperature(session.sensorTemperatureC, units),
    ],
    sufferScore: ['Relative effort', session.sufferScore],
    perceivedExertion: ['Effort noted there', session.perceivedExertion],
    isRace: ['A race', yesOrNo(session.isRace)],
    isIndoor: ['Indoors', yesOrNo(session.isIndoor)],
    isCommute: ['On the way to work', yesOrNo(session.isCommute)],
    deviceName: ['Device', session.deviceName],
  };
}

/** What the rules made of it. */
function recordingEntries(recording: Recording, reader: Reader): { readonly [Name in keyof Recording]-?: Entry } {
  const { units } = reader;
  const { kcalPerHour, kcalPerKgHour, isIndoors } = recording.heat;
  const work = kcalPerHour === undefined ? [] : [`${Math.round(kcalPerHour)} kcal an hour`];
  const workPerKg = kcalPerKgHour === undefined ? [] : [`${rounded(kcalPerKgHour)} kcal an hour and kg`];
  return {
    id: ['Its number', undefined],
    uploadedAtMs: ['Came to us', momentWords(recording.uploadedAtMs, reader)],
    startMs: ['Started', momentWords(recording.startMs, reader)],
    finishMs: ['Finished', momentWords(recording.finishMs, reader)],
    day: ['Counted to', isoDay(recording.day)],
    kind: ['Counted as', sportWords[recording.kind]],
    hours: ['Time that counts', minutes(3600 * recording.hours)],
    load: ['Load', Math.round(recording.load)],
    loadFrom: ['Load from', loadSources[recording.loadFrom]],
    pulseShare: [
      'Pulse, share of your range',
      recording.pulseShare === undefined ? undefined : `${Math.round(100 * recording.pulseShare)}%`,
    ],
    isHard: ['Hard', yesOrNo(recording.isHard)],
    hasPulse: ['With pulse', yesOrNo(recording.hasPulse)],
    distanceM: ['Distance as sent', formatDistance(recording.distanceM / 1000, units)],
    km: ['Distance that counts', formatDistance(recording.km, units)],
    equivalentKm: ['Distance with the climb', formatDistance(recording.equivalentKm, units)],
    isRace: ['Counted as a race', yesOrNo(recording.isRace)],
    descentM: ['Down', recording.descentM === undefined ? undefined : heightWords(recording.descentM, reader)],
    efficiency: [
      'Metres a minute and heartbeat',
      recording.efficiency === undefined ? undefined : rounded(recording.efficiency, 2),
    ],
    temperatureC: ['Temperature that counts', formatTemperature(recording.temperatureC, units)],
    heat: ['Heat of your body', [...work, ...workPerKg, isIndoors ? 'indoors' : 'outdoors'].join(', ')],
    massKg: [
      'Your weight at that time',
      recording.massKg === undefined ? undefined : weightWords(recording.massKg, reader),
    ],
    asPlanned: ['As planned', yesOrNo(recording.asPlanned)],
    deletedAtMs: ['Deleted', momentWords(recording.deletedAtMs, reader)],
  };
}

const loadSources: Readonly<Record<LoadSource, string>> = {
  'heart-rate': 'your pulse',
  srpe: 'your effort',
  'suffer-score': 'the relative effort',
  duration: 'the time',
};

/** When it came and what was told of it. */
function pastEntries(past: PastSession, reader: Reader): { readonly [Name in keyof PastSession]-?: Entry } {
  return {
    activityId: ['Its number', undefined],
    startMs: ['On file from', momentWords(past.startMs, reader)],
    finishMs: ['On file until', momentWords(past.finishMs, reader)],
    isWorthText: ['Worth a message', yesOrNo(past.isWorthText)],
    proteinAdvisedAtMs: ['Protein told', momentWords(past.proteinAdvisedAtMs, reader)],
    timezone: ['Clock that we told it by', past.timezone],
    isWhereAthleteWas: ['Shows your time zone', yesOrNo(past.isWhereAthleteWas)],
    receivedAtMs: ['Heard of', momentWords(past.receivedAtMs, reader)],
    date: ['Local date', past.date],
    sport: ['Sport on file', past.sport ? sportName(past.sport) : undefined],
    load: ['Load on file', typeof past.load === 'number' ? Math.round(past.load) : undefined],
    readyAtMs: ['Hard again from', momentWords(past.readyAtMs, reader)],
    isVeryLong: ['A run of 28 km or more', yesOrNo(past.isVeryLong)],
  };
}

function prescriptionEntries(row: PrescriptionRow, reader: Reader): readonly Entry[] {
  const { message, silence, madeAt, messagedAt, messageIds, prescription } = row;
  return [
    ['Advice made', momentWords(madeAt, reader)],
    ...adviceEntries(prescription, reader),
    ['Message', message?.text],
    ['Mail', message?.mail?.details],
    ['Message asked for', momentWords(messagedAt, reader)],
    ['Messages about it', messageIds.length],
    ['Why there was no message', silence ? silences[silence] : undefined],
  ];
}

function adviceEntries(advice: Prescription, reader: Reader): readonly Entry[] {
  const { fluid, carbG, proteinG, sodiumMg, because, warnings, readyAtMs } = advice;
  return [
    ['To drink', fluid && formatFluid(fluid, reader.units)],
    ['Carbohydrate', carbG && `${carbG.map(Math.round).join('-')} g`],
    ['Protein', proteinG && `${proteinG.map(Math.round).join('-')} g`],
    ['Sodium', sodiumMg && `${sodiumMg.map((milligrams) => rounded(milligrams / 1000)).join('-')} g`],
    ['Hard training again from', momentWords(readyAtMs, reader)],
    // They may name weights.
    ...(reader.isSparedWeights
      ? []
      : ([
          ['Reasons', because.map(({ reason }) => reason).join(' ')],
          ['Noted', warnings.map(({ sentence }) => sentence).join(' ')],
        ] satisfies readonly Entry[])),
  ];
}

const silences: Readonly<Record<NonNullable<PrescriptionRow['silence']>, string>> = {
  burst: 'many activities came at once',
  'too-old': 'it came too late',
  'not-worth-one': 'nothing to say',
  'no-news': 'nothing new to say',
  paused: 'messages were paused',
  'quiet-hours': 'quiet hours',
  'enough-today': 'enough messages that day',
};

function minutes(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : `${Math.round(seconds / 60)} min`;
}
