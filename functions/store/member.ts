import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { contactSchema } from '../outbox/contact.ts';
import { sourceNames } from '../sources/source-event.ts';
import { wentThrough } from './conditional-write.ts';
import { type Delivery, deliverySchema } from './delivery-marks.ts';
import { ofAthlete } from './key.ts';
import { outsideAthleteSchema } from './outside-athlete.ts';
import { fetchRow } from './row.ts';

export const memberKey = ofAthlete('member');

/** `HH:MM`. */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * A member of the club as table `members` holds it: how to reach them and what they chose. Nothing about their body,
 * and nothing from a source but the athlete's id there: the admin may read this table.
 */
export const memberSchema = z.object({
  /** The club's own id. For members from before there were other sources it is Strava's number. */
  athleteId: z.string(),
  /** As whom they are known at their sources: first the one that gives their activities. Absent: see `outsideAthletesOf`. */
  connections: z.array(outsideAthleteSchema).min(1).nullish(),
  /** Where their sleep and pulse are read, and when they agreed to which wording. Absent: nowhere. */
  mornings: outsideAthleteSchema.extend({ wording: z.string(), agreedAt: z.int() }).nullish(),
  /** Where their activities come from, where it is not the source that they joined by, and when they agreed to which wording. */
  activities: z.object({ source: z.enum(sourceNames), wording: z.string(), agreedAt: z.int() }).nullish(),
  /** Where they came from before, until what came from there is forgotten. Epoch milliseconds. */
  leftSources: z.array(z.object({ source: z.enum(sourceNames), leftAt: z.int() })).nullish(),
  /**
   * `disconnected`: their source refuses their tokens; they may connect again. `erasing`: everything of theirs is being
   * deleted, and any function that handles an event of theirs goes on with it.
   */
  state: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('active') }),
    z.object({ kind: z.literal('disconnected'), at: z.int() }),
    z.object({ kind: z.literal('erasing'), receipt: z.string(), at: z.int() }),
  ]),
  contact: contactSchema,
  units: z.enum(['metric', 'us']),
  /** How hours are written. Absent: as in the country of the athlete's time zone. */
  hourCycle: z.union([z.literal(12), z.literal(24)]).nullish(),
  /** Local clock time of the morning question, `HH:MM`. Absent: 07:30. */
  checkInAt: clockTime.nullish(),
  /** Local clock times between which nothing unsolicited comes. Absent: 21:30 to 07:00. The same twice: there are none. */
  quietHours: z.object({ from: clockTime, until: clockTime }).nullish(),
  /** When the question of the morning is asked. Absent: on the mornings on which the plan finds it due. */
  questions: z.enum(['every-day', 'when-due', 'never']).nullish(),
  /** Whether the note on Sundays is sent. Absent: it is. */
  weeklyNote: z.boolean().nullish(),
  /** Local clock time of that note, `HH:MM`. Absent: 18:00. */
  weeklyNoteAt: clockTime.nullish(),
  /** Nothing unsolicited until then, epoch milliseconds; `null`: until they say RESUME. Absent: not paused. */
  pausedUntil: z.int().nullable().optional(),
  /**
   * When everything about them is to be erased, epoch milliseconds. They asked for it, by text or on their page, and can take it
   * back until then. Nothing unsolicited goes out meanwhile.
   */
  erasesAt: z.int().nullish(),
  /** `club`: the admin frees the seat with notice, and advice goes on until then. Absent: the athlete asked for it. */
  erasesBy: z.literal('club').nullish(),
  /** Since then the admin has paused everybody, epoch milliseconds; null: no longer. */
  clubPausedAt: z.int().nullish(),
  /** What the athlete agreed to, and when: the version of the wording on the join page. */
  consent: z.object({ wording: z.string(), at: z.int() }).nullish(),
  /** When the athlete ticked that they want texts, where they did. */
  textsAgreedAt: z.int().nullish(),
  /**
   * The topic of a confirmed e-mail address beside a phone: what cannot be texted, because the month's budget is spent or
   * the phone has sent STOP, goes there.
   */
  fallbackMail: z.object({ topicArn: z.string().startsWith('arn:') }).nullish(),
  /** The topic of an address whose owner has not confirmed it yet: it is to replace the contact, or to be the fallback. */
  pendingMail: z
    .object({ topicArn: z.string().startsWith('arn:'), since: z.int(), isFallback: z.boolean().nullish() })
    .nullish(),
  /** Belongs to the contact: a new contact starts without marks. */
  delivery: deliverySchema.nullish(),
  joinedAt: z.int(),
});

export type Member = z.infer<typeof memberSchema>;
export type Units = Member['units'];

export interface MemberStore {
  read(athleteId: string): Promise<Member | undefined>;
  /** Their source refuses this athlete's tokens. Does nothing unless the member is active. */
  disconnect(athleteId: string, at: number): Promise<void>;
  /** Nothing unsolicited before `until`; `null`: before they resume. Does nothing where there is no such member. */
  pause(athleteId: string, until: number | null): Promise<void>;
  /** Ends the athlete's own pause, and the one after failed texts: somebody has answered from that phone. */
  resume(athleteId: string): Promise<void>;
  useUnits(athleteId: string, units: Units): Promise<void>;
  /** Everything is to be erased then. Does nothing where there is no such member, or none that is a member any more. */
  planErasure(athleteId: string, erasesAt: number): Promise<boolean>;
  /** The same with notice, by the admin. `false` too where an erasure is planned already: that one stands. */
  giveNotice(athleteId: string, erasesAt: number): Promise<boolean>;
  /** Nothing unsolicited until the admin says so, `null`. Beside the athlete's own pause, which it leaves as it is. */
  pauseByClub(athleteId: string, at: number | null): Promise<void>;
  /** Takes a planned erasure back. `false`: there is none. */
  keep(athleteId: string): Promise<boolean>;
  /** Takes the admin's notice back. `false`: there is none, or the athlete has asked to leave since. */
  endNotice(athleteId: string): Promise<boolean>;
  /**
   * Adds marks to those that stand, each by itself, so that two functions do not undo each other's. Does nothing where
   * there is no such member.
   */
  noteDelivery(athleteId: string, marks: Delivery): Promise<void>;
  /**
   * From here on everything of theirs goes. The first receipt stays: a repeat returns the member as it is.
   *
   * @param plannedForMs of an erasure that was planned: it begins only while it still is planned for then.
   */
  beginErasing(athleteId: string, receipt: string, at: number, plannedForMs?: number): Promise<Member | undefined>;
}

export function createMemberStore(documents: DynamoDBDocumentClient, table: string): MemberStore {
  return {
    read,
    noteDelivery,
    async pause(athleteId, until) {
      await set(athleteId, 'SET pausedUntil = :value', { ':value': until });
    },
    async resume(athleteId) {
      await set(athleteId, 'REMOVE pausedUntil');
      await noteDelivery(athleteId, { failedTexts: 0, pausedForFailuresAt: null });
    },
    async useUnits(athleteId, units) {
      await set(athleteId, 'SET #units = :value', { ':value': units }, { '#units': 'units' });
    },
    async disconnect(athleteId, at) {
      const state: Member['state'] = { kind: 'disconnected', at };
      const values = { ':state': state, ':active': 'active' };
      await set(athleteId, 'SET #state = :state', values, stateNames, '#state.#kind = :active');
    },
    planErasure: (athleteId, erasesAt) =>
      setUnlessErasing(athleteId, 'SET erasesAt = :value REMOVE erasesBy', { ':value': erasesAt }),
    giveNotice: (athleteId, erasesAt) =>
      setUnlessErasing(
        athleteId,
        'SET erasesAt = :value, erasesBy = :club',
        { ':value': erasesAt, ':club': 'club' },
        'attribute_not_exists(erasesAt)',
      ),
    async pauseByClub(athleteId, at) {
      await set(athleteId, 'SET clubPausedAt = :value', { ':value': at });
    },
    keep: (athleteId) => setUnlessErasing(athleteId, 'REMOVE erasesAt, erasesBy', {}, 'attribute_exists(erasesAt)'),
    endNotice: (athleteId) =>
      setUnlessErasing(athleteId, 'REMOVE erasesAt, erasesBy', { ':club': 'club' }, 'erasesBy = :club'),
    async beginErasing(athleteId, receipt, at, plannedForMs) {
      const state: Member['state'] = { kind: 'erasing', receipt, at };
      const isPlanned = plannedForMs === undefined ? undefined : 'erasesAt = :planned';
      await setUnlessErasing(
        athleteId,
        'SET #state = :state',
        { ':state': state, ...(isPlanned && { ':planned': plannedForMs }) },
        isPlanned,
      );
      return read(athleteId);
    },
  };

  async function read(athleteId: string): Promise<Member | undefined> {
    return fetchRow(documents, { table, key: memberKey(athleteId), kind: 'member', schema: memberSchema });
  }

  /** DynamoDB sets a field of a map only where the map is there, so the first mark of all brings it. */
  async function noteDelivery(athleteId: string, marks: Delivery): Promise<void> {
    const fields = Object.entries(marks).filter(([, value]) => value !== undefined);
    if (fields.length === 0) return;

    const addMarks = () =>
      set(
        athleteId,
        `SET ${fields.map(([name]) => `#delivery.#${name} = :${name}`).join(', ')}`,
        Object.fromEntries([...fields.map(([name, value]) => [`:${name}`, value]), [':map', 'M']]),
        Object.fromEntries([...fields.map(([name]) => [`#${name}`, name]), ['#delivery', 'delivery']]),
        'attribute_type(#delivery, :map)',
      );
    if (await addMarks()) return;

    const first = { ':value': Object.fromEntries(fields), ':map': 'M' };
    const isFirst = 'attribute_exists(pk) AND NOT attribute_type(#delivery, :map)';
    if (await set(athleteId, 'SET #delivery = :value', first, { '#delivery': 'delivery' }, isFirst)) return;
    // Somebody has brought it meanwhile, or there is no such member.
    await addMarks();
  }

  /** Nothing where everything of theirs is being erased already. */
  function setUnlessErasing(
    athleteId: string,
    update: string,
    values: Readonly<Record<string, unknown>>,
    condition = 'attribute_exists(pk)',
  ): Promise<boolean> {
    const isStanding = 'attribute_exists(pk) AND #state.#kind <> :erasing';
    return set(athleteId, update, { ...values, ':erasing': 'erasing' }, stateNames, `${isStanding} AND ${condition}`);
  }

  async function set(
    athleteId: string,
    update: string,
    values?: Readonly<Record<string, unknown>>,
    names?: Readonly<Record<string, string>>,
    condition = 'attribute_exists(pk)',
  ): Promise<boolean> {
    return wentThrough(
      documents.send(
        new UpdateCommand({
          TableName: table,
          Key: memberKey(athleteId),
          UpdateExpression: update,
          ConditionExpression: condition,
          ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
          ...(names === undefined ? {} : { ExpressionAttributeNames: names }),
        }),
      ),
    );
  }
}

const stateNames = { '#state': 'state', '#kind': 'kind' };

/** Whether nothing unsolicited is to be sent at the moment: the athlete wants it so, or the admin has paused everybody. */
export function isPaused(member: Member, now: number): boolean {
  return hasAskedToLeave(member) || Boolean(member.clubPausedAt) || isPausedByAthlete(member, now);
}

/** Whether the athlete has asked to be erased. A member on notice by the club can still ask for an earlier date. */
export function hasAskedToLeave({ erasesAt, erasesBy }: Pick<Member, 'erasesAt' | 'erasesBy'>): boolean {
  return Boolean(erasesAt) && erasesBy !== 'club';
}

/** Whether the athlete has said PAUSE. */
export function isPausedByAthlete({ pausedUntil }: Member, now: number): boolean {
  return pausedUntil === null || (pausedUntil !== undefined && pausedUntil > now);
}

/** Whether the pause has no end of its own: the athlete or the club has to end it. */
export function isPausedForGood(member: Member): boolean {
  return hasAskedToLeave(member) || Boolean(member.clubPausedAt) || member.pausedUntil === null;
}

/** Whether a message may go out as a mail, and so needs the words of one. */
export function hasMail({ contact, fallbackMail }: Member): boolean {
  return contact.kind === 'email' || Boolean(fallbackMail);
}

/** Whether they can text us: a mail cannot be answered. */
export function canText({ contact }: Pick<Member, 'contact'>): boolean {
  return contact.kind === 'text';
}

/** Whether texts to this phone are refused because its owner has sent STOP, as far as is known. */
export function hasSentStop(delivery: Member['delivery']): boolean {
  return Boolean(delivery?.optedOutAt ?? delivery?.stopLoggedAt);
}

/**
 * Whether messages reach this athlete, as far as is known. An answer to a text of theirs is tried even after failures: the
 * text has just shown that their phone works.
 */
export function canBeReached({ contact, delivery }: Pick<Member, 'contact' | 'delivery'>): boolean {
  switch (contact.kind) {
    case 'text':
      return !hasSentStop(delivery) && !delivery?.pausedForFailuresAt;
    case 'email':
      return !delivery?.unsubscribedAt;
    default:
      return contact satisfies never;
  }
}
