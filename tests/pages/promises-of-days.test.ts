import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { dayMs, hourMs } from '../../functions/clock/lifetime.ts';
import { copiesSentence } from '../../functions/messages/stop-and-leave.ts';
import { wrongLinksByAddress } from '../../functions/pages/web.ts';
import { keptDays } from '../../functions/pages/words/kept-days.ts';
import { personOf } from '../../functions/plan/person.ts';
import { settledHistory } from '../../functions/plan/settled-history.ts';
import { logsKeptDays } from '../../functions/reconcile/keep-log-retention.ts';
import { createMessageLedger } from '../../functions/store/message-ledger.ts';
import { createRateLimit } from '../../functions/store/rate-limit.ts';
import { createWaitingList } from '../../functions/store/waiting-list.ts';
import { stackTemplate } from '../fixtures/assembly.ts';
import { type ClubPages, clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { newAthleteId } from '../fixtures/members.ts';
import { onFileAfter } from '../fixtures/planned-people.ts';
import { sessionOf } from '../fixtures/sessions.ts';
import { putUpload } from '../fixtures/uploads.ts';
import { textOf } from './today/page-text.ts';

/*
 * Whatever the privacy page and the consent promise about a time is held against the setting that keeps it. A time that is
 * on no list here fails: nothing is promised that nobody keeps.
 */

let tables: ClubTables;
let club: ClubPages;
let privacy: string;

beforeAll(async () => {
  tables = await startClubTables();
  club = clubPages(tables);
  privacy = textOf((await club.browser().open('/privacy')).html);
});
afterAll(() => tables.stop());

const now = Date.UTC(2026, 10, 24, 12);

/** For how many days from now on a row with this in its key is kept. */
async function daysKept(table: 'members' | 'ledger' | 'recovery', inKey: string): Promise<number> {
  const row = (await tables.scan(table)).find(({ pk, sk }) => `${pk} ${sk}`.includes(inKey));
  return (z.object({ expiresAtSec: z.int() }).parse(row).expiresAtSec * 1000 - now) / dayMs;
}

/** Somebody ran, answered, and was not heard of again. */
const silent = onFileAfter({
  sessions: [{ startMs: now - hourMs - hourMs }],
  answers: [{ soreness: 3, sleepHours: 7, at: now }],
});
/** What the hourly job has left of them so many days later. */
const leftAfter = (days: number) => {
  let { history } = silent;
  for (let day = 0; day <= days; day += 1) {
    history = settledHistory({ ...silent, history }, now + day * dayMs) ?? history;
  }
  return personOf({ ...silent, history }).record;
};

const retention = (type: string, property: string): readonly unknown[] =>
  Object.values(stackTemplate.findResources(type)).map(({ Properties }) => Properties[property]);

/** A time as the page has it, and what keeps it. */
const promises: readonly (readonly [string, () => void | Promise<void>])[] = [
  [
    `At most ${keptDays.activity} days`,
    async () => {
      await putUpload(tables, newAthleteId(), {
        session: sessionOf({ id: '77', startMs: now - hourMs }),
        madeAtMs: now,
      });
      expect(await daysKept('recovery', 'prescription#77')).toBeLessThanOrEqual(keptDays.activity);
      expect(leftAfter(keptDays.activity).recordings).toEqual([]);
    },
  ],
  [
    `At most ${keptDays.activity} days, or until you delete the session`,
    async () => {
      await club.services.fileSessions.keep(newAthleteId(), sessionOf({ id: 'file-77' }), now);
      expect(await daysKept('recovery', 'file-session#file-77')).toBeLessThanOrEqual(keptDays.activity);
    },
  ],
  [
    `At most ${keptDays.training} days; on which days you ran and how far, ${keptDays.runDays}`,
    () => {
      expect(leftAfter(keptDays.training - 1).sessions).toHaveLength(1);
      expect(leftAfter(keptDays.training + 2).sessions).toEqual([]);
      expect(leftAfter(keptDays.runDays - 1).before.runDays).toHaveLength(1);
      expect(leftAfter(keptDays.runDays + 2).before.runDays).toEqual([]);
    },
  ],
  [
    `Until you leave; answers at most ${keptDays.answers} days`,
    async () => {
      expect(leftAfter(keptDays.answers - 1).checkIns).toHaveLength(1);
      expect(leftAfter(keptDays.answers + 2).checkIns).toEqual([]);
      const athleteId = newAthleteId();
      await club.services.checkIns.record(athleteId, {
        date: '2026-11-24',
        answers: { soreness: 3 },
        at: now,
        source: 'text',
      });
      expect(await daysKept('recovery', `${athleteId} check-ins`)).toBeLessThanOrEqual(keptDays.answers);
    },
  ],
  [
    `${keptDays.messages} days`,
    async () => {
      const message = { athleteId: newAthleteId(), messageId: 'advice#1', claimId: '1', at: now };
      await createMessageLedger(tables.documents, tables.names.ledger).claim(message);
      expect(await daysKept('ledger', 'message#advice#1')).toBeLessThanOrEqual(keptDays.messages);
    },
  ],
  [
    'At most 14 days',
    () => {
      for (const seconds of retention('AWS::SQS::Queue', 'MessageRetentionPeriod')) {
        expect(Number(seconds) * 1000).toBeLessThanOrEqual(14 * dayMs);
      }
    },
  ],
  [
    'Half a year at most',
    async () => {
      const contact = { kind: 'email', topicArn: 'arn:aws:sns:us-east-1:1:waits' } as const;
      const list = createWaitingList(tables.documents, tables.names.members, async () => 'key');
      await list.add({ contact, consent: { wording: '1', at: now } }, { joinId: 'browser', startedAt: now }, now);
      expect(await daysKept('members', 'waiting-list')).toBeLessThanOrEqual(366 / 2);
    },
  ],
  [
    'An hour',
    async () => {
      const isAllowed = createRateLimit(tables.documents, tables.names.ledger, async () => 'key');
      await isAllowed(wrongLinksByAddress, '203.0.113.9', now);
      expect(await daysKept('ledger', 'rate#')).toBeLessThanOrEqual(hourMs / dayMs);
    },
  ],
  // An address that nobody has confirmed: tests/reconcile/delivery-marks. The day of FORGET ME: tests/inbound/questions.
  ['unconfirmed, 2 days', () => undefined],
  ['By text and on the page it takes a day', () => undefined],
  [
    'for three days',
    async () => {
      const { headers } = await club.browser().open('/connect');
      const maxAge = /Max-Age=(\d+)/i.exec(headers.get('set-cookie') ?? '')?.[1];
      expect(Number(maxAge) * 1000).toBe(3 * dayMs);
    },
  ],
  [
    copiesSentence,
    () => {
      expect(copiesSentence).toContain('in backups end within 7 days, in logs within 30');
      const logs = retention('AWS::Logs::LogGroup', 'RetentionInDays');
      expect(logs.length).toBeGreaterThan(7);
      for (const days of [...logs, logsKeptDays]) expect(days).toBeLessThanOrEqual(30);
      const backups = retention('AWS::DynamoDB::GlobalTable', 'Replicas')
        .flatMap((replicas) => z.array(z.looseObject({ PointInTimeRecoverySpecification: recovery })).parse(replicas))
        .map(({ PointInTimeRecoverySpecification }) => PointInTimeRecoverySpecification.RecoveryPeriodInDays);
      expect(backups).toHaveLength(4);
      expect(Math.max(...backups)).toBeLessThanOrEqual(7);
    },
  ],
];
const recovery = z.looseObject({ RecoveryPeriodInDays: z.int() });

describe('the privacy page says', () => {
  test.each(promises)('"%s", and that is kept', async (words, holds) => {
    expect(privacy).toContain(words);
    await holds();
  });

  test('no other time', () => {
    const left = promises.reduce((text, [words]) => text.replace(words, ''), privacy);

    expect(left.match(/[^.|]{0,30}\b(days?|hours?|weeks?|months?|years?)\b/gi)?.filter(isTime) ?? []).toEqual([]);
  });

  /** Not the birth year, nor what somebody does by day. */
  const isTime = (words: string): boolean =>
    /\b(\d+|an?|one|two|three|half)\b[^.]{0,12}\b(days?|hours?|weeks?|months?|years?)$/i.test(words);
});
