import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { hasSentStop, type Member, memberSchema } from '../../functions/store/member.ts';
import { fromAws } from './aws-answer.ts';
import { scanRows } from './scan-rows.ts';

/** A member as the admin may see them: who has a seat and whether messages arrive, and nothing about a body. */
export interface ListedMember {
  readonly athlete: string;
  /** How they are reached; of a phone the end only. */
  readonly contact: string;
  /** `YYYY-MM-DD`. */
  readonly joined: string;
  readonly seat: 'taken' | 'Strava disconnected' | 'being erased' | 'leaves by choice' | 'on notice';
  /** The day on which the seat is free; `null`: no such day is set. */
  readonly until: string | null;
  readonly delivery: 'arrives' | 'by mail' | 'texted STOP' | 'ended the mails' | 'texts fail';
  readonly paused: 'no' | 'by choice' | 'by the club';
}

export async function listMembers(
  documents: DynamoDBDocumentClient,
  table: string,
  now: number,
): Promise<readonly ListedMember[]> {
  return (await readMembers(documents, table))
    .map((member) => listed(member, now))
    .toSorted((one, other) => one.joined.localeCompare(other.joined) || one.athlete.localeCompare(other.athlete));
}

/** Skips rows that this version cannot read; an alarm of the club reports them. */
export async function readMembers(documents: DynamoDBDocumentClient, table: string): Promise<readonly Member[]> {
  return (await readAllMembers(documents, table)).members;
}

/** For commands that must not miss anybody: with how many rows this version cannot read. */
export async function readAllMembers(
  documents: DynamoDBDocumentClient,
  table: string,
): Promise<{ readonly members: readonly Member[]; readonly unreadable: number }> {
  return fromAws('list the members', async () => {
    const rows = await scanRows(documents, {
      TableName: table,
      FilterExpression: 'sk = :member',
      ExpressionAttributeValues: { ':member': 'member' },
    });
    const members = rows.flatMap((row) => memberSchema.safeParse(row).data ?? []);
    return { members, unreadable: rows.length - members.length };
  });
}

function listed(member: Member, now: number): ListedMember {
  const { athleteId, contact, joinedAt, state, erasesAt, erasesBy, pausedUntil, clubPausedAt } = member;
  const isPausedByChoice = pausedUntil === null || (pausedUntil !== undefined && pausedUntil > now);
  return {
    athlete: athleteId,
    contact: contact.kind === 'text' ? `text, ends in ${contact.phone.slice(-4)}` : 'e-mail',
    joined: dayOf(joinedAt),
    seat: seatOf(state.kind, erasesAt ? (erasesBy ?? 'athlete') : undefined),
    until: erasesAt ? dayOf(erasesAt) : null,
    delivery: deliveryOf(member),
    paused: clubPausedAt ? 'by the club' : isPausedByChoice ? 'by choice' : 'no',
  };
}

function seatOf(state: Member['state']['kind'], leavesBy: 'athlete' | 'club' | undefined): ListedMember['seat'] {
  if (state === 'erasing') return 'being erased';
  if (leavesBy !== undefined) return leavesBy === 'club' ? 'on notice' : 'leaves by choice';
  return state === 'disconnected' ? 'Strava disconnected' : 'taken';
}

function deliveryOf({ contact, delivery, fallbackMail }: Member): ListedMember['delivery'] {
  if (contact.kind === 'email') return delivery?.unsubscribedAt ? 'ended the mails' : 'arrives';
  if (!hasSentStop(delivery) && !delivery?.pausedForFailuresAt) return 'arrives';
  if (fallbackMail) return 'by mail';
  return hasSentStop(delivery) ? 'texted STOP' : 'texts fail';
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
