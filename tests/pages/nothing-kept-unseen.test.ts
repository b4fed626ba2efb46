import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkInSchema, measuredSchema } from '../../functions/store/check-in-answers.ts';
import { type CheckIns, checkInsKey, checkInsSchema } from '../../functions/store/check-ins.ts';
import { deliverySchema } from '../../functions/store/delivery-marks.ts';
import { feedbackKey, feedbackSchema } from '../../functions/store/feedback.ts';
import { fileSessionKey, fileSessionSchema } from '../../functions/store/file-sessions.ts';
import { historyKey, historySchema } from '../../functions/store/history.ts';
import { type Member, memberSchema } from '../../functions/store/member.ts';
import { planRecordSchema } from '../../functions/store/plan-record-schema.ts';
import { prescriptionRowSchema } from '../../functions/store/prescription-row.ts';
import { type AthleteProfile, profileKey, profileSchema } from '../../functions/store/profile.ts';
import { type RowKind, tableOfRow } from '../../functions/store/tables.ts';
import { clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { putMember } from '../fixtures/members.ts';
import { hourMs, sessionOf } from '../fixtures/sessions.ts';
import { putUpload, type Uploaded } from '../fixtures/uploads.ts';
import { textOf } from './today/page-text.ts';

/**
 * What the page "My data" says of each field of a member's rows. `null`: counters and single times, of which it says that they
 * are kept. A field that is new in a schema fails here until the page shows it.
 */
type Seen<Field extends string> = Readonly<Record<Field, string | null>>;

const now = Date.UTC(2026, 10, 24, 12);
const day = Math.floor(now / 86_400_000);
const at = (hours: number) => now - hours * hourMs;
const id = '15500000009';
let tables: ClubTables;
let text = '';
let spared = '';

beforeAll(async () => {
  tables = await startClubTables();
  text = await myDataOf({ exclusions: ['heart'] });
  spared = await myDataOf({ exclusions: ['eating-disorder'] });
});
afterAll(() => tables.stop());

const answers = {
  soreness: 3,
  sleepHours: 7.5,
  energy: 6,
  restingHr: 51,
  weightBeforeKg: 72.4,
  weightAfterKg: 71.1,
  drunkL: 0.5,
  isWeightUnitKnown: true,
  rpe: 8,
  weightKg: 70.3,
  isMassOfProfile: true,
  appetite: 'poor',
} as const;

test.each<readonly [string, object, Seen<string>]>([
  [
    'member',
    memberSchema.shape,
    {
      athleteId: null,
      connections: 'Your number on Strava 771',
      mornings: 'You agreed to the reading of your mornings intervals (number i9), the wording of m-1, 2026-11-20',
      activities: 'change of where your activities come from Strava, the wording of a-1, 2026-11-19',
      leftSources: 'Left intervals, 2026-11-18',
      state: 'does not let us read your activities',
      contact: '+14255550399',
      units: 'Miles, fluid ounces, pounds',
      hourCycle: 'Clock 24 hours',
      checkInAt: 'Asked in the morning at 08:30',
      quietHours: 'Quiet hours 20:30 to 09:00',
      questions: 'Good morning message Every day',
      weeklyNote: 'Weekly note Sundays',
      weeklyNoteAt: 'Sundays, 20:00',
      pausedUntil: 'Paused until 2026-11-25, noon',
      erasesAt: 'everything about you is deleted',
      erasesBy: 'The club',
      clubPausedAt: 'The club has paused all messages since 2026-11-24, 11:00',
      consent: 'the wording of c-1',
      textsAgreedAt: 'You agreed to texts 2026-11-17',
      fallbackMail: 'an address that is not subscribed any more',
      pendingMail: 'A new address waits',
      delivery: 'STOP came from your phone',
      joinedAt: 'since 2026-11-01',
    } satisfies Seen<keyof Member>,
  ],
  [
    'marks of delivery',
    deliverySchema.shape,
    {
      optedOutAt: 'STOP came from your phone 2026-11-24, 8:00',
      stopLoggedAt: 'STOP was seen in the log of texts 2026-11-24, 7:00',
      unsubscribedAt: 'Mails ended by their link 2026-11-24, 6:00',
      spareMailEndedAt: 'Mails beside your phone ended by their link 2026-11-24, 5:00',
      failedTexts: 'Texts in a row that did not arrive 2',
      pausedForFailuresAt: 'because they did not arrive 2026-11-24, 4:00',
    },
  ],
  [
    'profile',
    profileSchema.shape,
    {
      massKg: '159 lb, 72.3 kg',
      sex: 'Female',
      birthYear: '1988',
      restingHr: 'Resting pulse 49',
      maxHr: 'Maximum pulse 188',
      bedtime: 'Bedtime 22:15',
      exclusions: 'no amounts',
      experience: 'How used to running',
      raceDate: '2027-04-18',
      raceKm: 'Half marathon',
      coldTips: 'tell me when one may help',
      foods: 'Vegan',
    } satisfies Seen<keyof AthleteProfile>,
  ],
  [
    'answers',
    checkInsSchema.shape,
    {
      days: '2026-11-24 3 7.5',
      measured: 'What your watch told',
      hold: 'Advice on hold since 2026-11-24, 3:00: a doctor was advised',
      lastChange: 'before it: soreness 9',
      fineAt: 'You said FINE 2026-11-23, 4:00',
      endedHold: 'The hold before, until you said FINE 2026-11-23, 3:00: an emergency',
      lastUndo: 'Taken back last 2026-11-24, 2:00: soreness 5, of 2026-11-23',
      pendingWeighIn: 'weight before 155 lb, weight after 153 lb if kilograms',
      askedAt: 'Asked how you are 2026-11-24, 7:30',
      revision: null,
    } satisfies Seen<keyof CheckIns>,
  ],
  [
    'answers of a day',
    checkInSchema.shape,
    {
      soreness: 'Soreness',
      sleepHours: 'Hours slept',
      energy: 'Energy',
      restingHr: 'Pulse',
      rpe: 'Effort',
      weightKg: '155 lb',
      weightBeforeKg: '159.6 lb',
      weightAfterKg: '156.7 lb',
      drunkL: '17 fl oz',
      isWeightUnitKnown: 'Unit known',
      isMassOfProfile: 'Taken as your weight',
      appetite: 'poor',
      at: '2026-11-24, 9:00, by text',
      source: 'by text',
      answeredAt: null,
    },
  ],
  [
    'what a watch measured',
    measuredSchema.shape,
    {
      soreness: '2026-11-23 2 6.5 48 61.5 153.2 lb',
      sleepHours: 'What your watch told Day Soreness Hours slept Pulse Heart-rate variability, ms Weight',
      restingHr: '48',
      weightKg: '153.2 lb',
      hrvMs: '61.5',
      answeredAt: null,
    },
  ],
  [
    'history',
    historySchema.shape,
    {
      sessions: 'On file from 2026-11-24, 9:00',
      unsolicited: 'Texts of the last days that you had not asked for 2026-11-24, 10:00',
      lessons: 'Words to text that we told you of weigh in 2026-11-20',
      why: 'Reasons told since your last upload, after WHY 2',
      record: 'Load',
      revision: null,
    },
  ],
  [
    'upload of the last days',
    historySchema.shape.sessions.element.shape,
    {
      activityId: `Its number ${id}`,
      startMs: 'On file from 2026-11-24, 9:00',
      finishMs: 'On file until 2026-11-24, 10:00',
      isWorthText: 'Worth a message yes',
      proteinAdvisedAtMs: 'Protein told 2026-11-24, 11:00',
      timezone: 'Clock that we told it by Europe/London',
      isWhereAthleteWas: 'Shows your time zone yes',
      receivedAtMs: 'Heard of 2026-11-24, 11:00',
      date: 'Local date 2026-11-24',
      sport: 'Sport on file Trail Run',
      load: 'Load on file 77',
      readyAtMs: 'Hard again from 2026-11-25, 10:00',
      isVeryLong: 'A run of 28 km or more no',
    },
  ],
  [
    'record',
    planRecordSchema.shape,
    {
      version: null,
      timezone: 'Your time zone Europe/London',
      recordings: 'The numbers of your last activities',
      sessions: `2026-11-10 Run View on Strava View on Strava 55 7.5 mi race, hard, 656 ft down, as planned, not hot, at least 13 mi, loads 30 and 25, hard again from 2026-11-11, 2:00`,
      before: 'First activity of all 2026-01-10',
      efficiencies: '2026-11-09 1.32 (-2.5% in four weeks)',
      checkIns: '2026-10-01 4 6',
      alarms: 'Warning signs 2026-11-22, noon, by your words, fine again 2026-11-23, 4:00',
      toldOf: 'Told of a blood test 2026-11-02',
      sweat: '2026-11-08 113%, hot',
      tips: 'Care tips told legs up 2026-11-21',
    },
  ],
  [
    'days before the sessions',
    planRecordSchema.shape.before.shape,
    {
      since: 'First activity of all 2026-01-10',
      runDays: '2026-01-11 6.2 mi, 2026-01-12 5 mi against the plan',
      firstRun: 'First of all runs before 2025-12-01',
      runDaysAsPlanned: 'Runs as planned before 14',
      maxEquivalentKm: 'Longest run before 19 mi',
      streakFrom: 'Last days in a row with a run before 2025-12-20 to 2025-12-22',
      streakTo: '2025-12-22',
    },
  ],
  [
    'what was told',
    planRecordSchema.shape.toldOf.shape,
    {
      signsLong: 'Told of signs that stay long 2026-11-01',
      bloodwork: 'Told of a blood test 2026-11-02',
      downWeek: 'Told of a lighter week 2026-11-03',
    },
  ],
  [
    'recording',
    planRecordSchema.shape.recordings.element.shape,
    {
      id: `Its number ${id}`,
      uploadedAtMs: 'Came to us 2026-11-24, 10:00',
      startMs: 'Started 2026-11-24, 9:00',
      finishMs: 'Finished 2026-11-24, 10:00',
      day: 'Counted to 2026-11-24',
      kind: 'Counted as Run',
      hours: 'Time that counts 60 min',
      load: 'Load 66',
      loadFrom: 'Load from your pulse',
      pulseShare: 'Pulse, share of your range 72%',
      isHard: 'Hard yes',
      hasPulse: 'With pulse yes',
      distanceM: 'Distance as sent 6.2 mi',
      km: 'Distance that counts 6.2 mi',
      equivalentKm: 'Distance with the climb 6.8 mi',
      isRace: 'Counted as a race no',
      descentM: 'Down 328 ft',
      efficiency: 'Metres a minute and heartbeat 1.35',
      temperatureC: 'Temperature that counts 59 F',
      heat: 'Heat of your body 700 kcal an hour, 10.2 kcal an hour and kg, outdoors',
      massKg: 'Your weight at that time 159.4 lb',
      asPlanned: 'As planned no',
      deletedAtMs: 'Deleted 2026-11-24, noon',
    },
  ],
  [
    'prescription',
    prescriptionRowSchema.shape,
    {
      activityId: `Its number ${id}`,
      revision: null,
      madeFor: null,
      madeAt: 'Advice made 2026-11-24, 11:00',
      session: 'Relative effort 88',
      // In the table of answers.
      replies: 'Soreness',
      prescription: 'Hard training again from',
      message: 'Message An easy day tomorrow.',
      messagedAt: 'Message asked for 2026-11-24, 11:00',
      messageIds: 'Messages about it 1',
      silence: 'Why there was no message quiet hours',
      expiresAtSec: null,
    },
  ],
  [
    'session of a file',
    fileSessionSchema.shape,
    { session: 'Device Watch of the file', at: 'File sent 2026-11-24, 7:00', expiresAtSec: null },
  ],
  [
    'feedback',
    feedbackSchema.shape,
    {
      said: 'Advice that you called wrong 2026-11-24, 1:00: a gentle day, long run asked for an easy day from 2026-11-23 to 2026-11-25',
      revision: null,
    },
  ],
])('every field of a row is seen on the page: %s', (_, shape, seen) => {
  expect(Object.keys(seen).sort()).toEqual(Object.keys(shape).sort());
  for (const words of Object.values(seen)) expect(text).toContain(words ?? 'times and counters');
});

test('the page knows every kind of row, and says of those that only note something how many there are', () => {
  expect(Object.keys(tableOfRow).sort()).toEqual([...rowsOnThePage, ...rowsOfNoMember].sort());
  for (const words of ['Links to your pages that have been made 2', 'a text of yours may answer 1', 'were answered 2'])
    expect(text).toContain(words);
});

const rowsOnThePage: readonly RowKind[] = [
  'answer-count',
  'check-ins',
  'connection',
  'deleted-activity',
  'feedback',
  'file-session',
  'history',
  'link',
  'member',
  'message',
  'open-question',
  'phone-code',
  'prescription',
  'profile',
  'put-off',
  'read-place',
  // Of a version before, in place of a connection.
  'tokens',
];

/** Named by something else, or by a keyed hash. */
const rowsOfNoMember: readonly RowKind[] = [
  'checkpoint',
  'erased',
  'failures',
  'month-budget',
  'oauth-state',
  'open-join',
  // Only the number, which the page shows, and whose it is.
  'phone',
  'rate',
  'reads',
  'seats',
  'source-app',
  'waiting',
];

test('whoever is not to be reminded of weights reads only that they are kept', () => {
  expect(spared).toContain('kept, not shown');
  for (const weight of ['159.6 lb', '156.7 lb', '155 lb', '153.2 lb', '159.4 lb']) expect(spared).not.toContain(weight);
});

/** Of somebody with something in every field. */
async function myDataOf({ exclusions }: { readonly exclusions: readonly string[] }): Promise<string> {
  const club = clubPages(tables);
  const { athleteId } = await putMember(tables, everythingOfMember);
  await tables.put('recovery', profileKey(athleteId), { ...everythingOfProfile, exclusions });
  const session = sessionOf({ id, startMs: at(3), sufferScore: 88, averageHeartRate: 151 });
  await putUpload(tables, athleteId, { session, madeAtMs: at(1), told: everythingTold });
  const [history] = (await tables.scan('recovery')).filter(
    ({ pk, sk }) => pk === historyKey(athleteId).pk && sk === historyKey(athleteId).sk,
  );
  await tables.put('recovery', historyKey(athleteId), { ...history, ...everythingOfHistory });
  await tables.put('recovery', checkInsKey(athleteId), everythingAnswered);
  await tables.put('recovery', feedbackKey(athleteId), everythingCalledWrong);
  await tables.put('recovery', fileSessionKey(athleteId, 'file-1'), {
    session: sessionOf({ id: 'file-1', deviceName: 'Watch of the file' }),
    at: at(5),
    expiresAtSec: at(-90) / 1000,
  });
  const { pk } = historyKey(athleteId);
  for (const sk of ['open-question', 'inbound#1', 'answers#answer#2026-11-24', 'link#1']) {
    await tables.put('ledger', { pk, sk }, {});
  }
  const { pathname } = new URL(await club.services.links.myData(athleteId, now));
  return textOf((await club.browser().open(pathname)).html);
}

const everythingOfMember: Partial<Member> = {
  connections: [{ source: 'strava', externalAthleteId: '771' }],
  mornings: { source: 'intervals', externalAthleteId: 'i9', wording: 'm-1', agreedAt: at(100) },
  activities: { source: 'strava', wording: 'a-1', agreedAt: at(120) },
  leftSources: [{ source: 'intervals', leftAt: at(144) }],
  state: { kind: 'disconnected', at: at(1) },
  contact: { kind: 'text', phone: '+14255550399' },
  units: 'us',
  hourCycle: 24,
  checkInAt: '08:30',
  quietHours: { from: '20:30', until: '09:00' },
  questions: 'every-day',
  weeklyNote: true,
  weeklyNoteAt: '20:00',
  pausedUntil: at(-24),
  erasesAt: at(-30),
  erasesBy: 'club',
  clubPausedAt: at(1),
  consent: { wording: 'c-1', at: at(500) },
  textsAgreedAt: at(168),
  fallbackMail: { topicArn: 'arn:fallback' },
  pendingMail: { topicArn: 'arn:pending', since: at(1), isFallback: false },
  delivery: {
    optedOutAt: at(4),
    stopLoggedAt: at(5),
    unsubscribedAt: at(6),
    spareMailEndedAt: at(7),
    failedTexts: 2,
    pausedForFailuresAt: at(8),
  },
};

const everythingOfProfile: AthleteProfile = {
  massKg: 72.3,
  sex: 'F',
  birthYear: 1988,
  restingHr: 49,
  maxHr: 188,
  bedtime: '22:15',
  experience: 'new',
  raceDate: '2027-04-18',
  raceKm: 21.1,
  coldTips: true,
  foods: ['vegan'],
};

const everythingTold: Uploaded['told'] = {
  message: {
    messageId: 'm1',
    athleteId: '1',
    kind: 'advice',
    text: 'An easy day tomorrow.',
    staleAfter: at(-3),
  },
  messageIds: ['m1'],
  silence: 'quiet-hours',
};

const everythingAnswered: CheckIns = {
  days: { '2026-11-24': { ...answers, at: at(3), source: 'text', answeredAt: {} } },
  measured: {
    '2026-11-23': { soreness: 2, sleepHours: 6.5, restingHr: 48, weightKg: 69.5, hrvMs: 61.5, answeredAt: {} },
  },
  hold: { since: at(9), kind: 'doctor' },
  lastChange: {
    date: '2026-11-24',
    before: { soreness: 9, at: at(5), source: 'text', answeredAt: {} },
    at: at(3),
    repeatedAt: [at(2)],
  },
  fineAt: at(32),
  endedHold: { since: at(33), kind: 'emergency' },
  lastUndo: { at: at(10), undone: { kind: 'answers', date: '2026-11-23', taken: { soreness: 5 }, givenAt: [at(30)] } },
  pendingWeighIn: {
    at: at(1),
    date: '2026-11-24',
    lb: { weightBeforeKg: 70.3, weightAfterKg: 69.4 },
    kg: { weightBeforeKg: 70.3, weightAfterKg: 69.4 },
    perhaps: 'lb',
  },
  askedAt: at(4.5),
  revision: 3,
};

const everythingCalledWrong = {
  said: [
    {
      at: at(11),
      thought: 'wrong',
      day: 'active-recovery',
      findings: [{ rule: 'long-run', asks: 'easy', fromDay: day - 1, untilDay: day + 1 }],
    },
  ],
  revision: 1,
};

const everythingOfHistory = {
  sessions: [
    {
      activityId: id,
      startMs: at(3),
      finishMs: at(2),
      isWorthText: true,
      proteinAdvisedAtMs: at(1),
      timezone: 'Europe/London',
      isWhereAthleteWas: true,
      receivedAtMs: at(1),
      date: '2026-11-24',
      sport: 'TrailRun',
      load: 77,
      readyAtMs: at(-22),
      isVeryLong: false,
    },
  ],
  unsolicited: [{ messageId: 'm1', at: at(2) }],
  lessons: { 'weigh-in': day - 4 },
  why: { activityId: id, textId: 't1', before: [], said: ['a', 'b'] },
  record: {
    version: '1',
    timezone: 'Europe/London',
    recordings: [
      {
        id,
        uploadedAtMs: at(2),
        startMs: at(3),
        finishMs: at(2),
        day,
        kind: 'run',
        hours: 1,
        load: 66.4,
        loadFrom: 'heart-rate',
        pulseShare: 0.72,
        isHard: true,
        hasPulse: true,
        distanceM: 10_000,
        km: 10,
        equivalentKm: 11,
        isRace: false,
        descentM: 100,
        efficiency: 1.35,
        temperatureC: 15,
        heat: { kcalPerHour: 700, kcalPerKgHour: 10.2, isIndoors: false },
        massKg: 72.3,
        asPlanned: false,
        deletedAtMs: now,
      },
    ],
    sessions: [[day - 14, 'run', 55, 12.07, 21, 31, 200, at(13 * 24 + 10), ['41', '42'], [30, 25]]],
    before: {
      since: day - 318,
      runDays: [
        [day - 317, 10, 1],
        [day - 316, 8, 0],
      ],
      firstRun: day - 358,
      runDaysAsPlanned: 14,
      maxEquivalentKm: 30.5,
      streakFrom: day - 339,
      streakTo: day - 337,
    },
    efficiencies: [['40', day - 15, 1.32, -2.5]],
    checkIns: [[at(54 * 24), day - 54, 0, 0, 4, 6]],
    alarms: [{ atMs: at(48), by: 'words', fineAtMs: at(32) }],
    toldOf: { signsLong: [day - 23], bloodwork: [day - 22], downWeek: [day - 21] },
    sweat: [[day - 16, Math.log(1.13), 1]],
    tips: { 'legs-up': day - 3 },
  },
} as const;
