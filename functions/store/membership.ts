import { type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { OutsideAthlete } from '../sources/source-event.ts';
import { wentThrough } from './conditional-write.ts';
import type { Member } from './member.ts';
import { memberKey } from './member.ts';

export interface SourceChange extends Required<Pick<Member, 'mornings' | 'activities' | 'leftSources'>> {
  readonly connections: readonly OutsideAthlete[];
}

/** What athletes themselves change in their member's row. Nothing is changed any more once it is being erased. */
export interface Membership {
  /** `already`: there is such a member, and nothing has been changed. */
  admit(member: Member): Promise<'admitted' | 'already'>;
  /** The tokens of their source are good again. */
  reconnect(athleteId: string): Promise<void>;
  /**
   * From now on their mornings are read there, or nowhere any more, and this is as whom they are known at their sources.
   * `false`: everything of theirs is being erased.
   */
  shareMornings(
    athleteId: string,
    mornings: Member['mornings'],
    connections: readonly OutsideAthlete[],
  ): Promise<boolean>;
  /**
   * From now on their activities come from the first of these connections, whose tokens are good. `false`: everything of theirs is
   * being erased.
   */
  changeSource(athleteId: string, change: SourceChange): Promise<boolean>;
  /** As whom they are known at their sources, now that others have been ended. */
  keepConnections(athleteId: string, connections: readonly OutsideAthlete[]): Promise<void>;
  /** What came from sources that they have left is forgotten, but for these. */
  keepLeftSources(athleteId: string, leftSources: Member['leftSources']): Promise<void>;
  changeSettings(
    athleteId: string,
    settings: Pick<
      Member,
      'units' | 'hourCycle' | 'checkInAt' | 'quietHours' | 'questions' | 'weeklyNote' | 'weeklyNoteAt'
    >,
  ): Promise<void>;
  /**
   * A phone that has been proved to be theirs, with the address beside it, where there is one. An address that was waiting
   * for its confirmation is dropped. `false`: everything of theirs is being erased.
   */
  moveToPhone(
    athleteId: string,
    phone: string,
    fallbackMail: Member['fallbackMail'],
    textsAgreedAt: number,
  ): Promise<boolean>;
  expectMail(athleteId: string, pendingMail: NonNullable<Member['pendingMail']>): Promise<void>;
  /**
   * The address that was waiting is confirmed: from now on it is the contact, or stands beside the phone. `false`, here and
   * below: the member has another address in that place by now, and nothing has been changed.
   */
  confirmMail(athleteId: string, topicArn: string, as: 'contact' | 'fallback'): Promise<boolean>;
  /** The address that was waiting for its confirmation waits no longer. */
  dropPendingMail(athleteId: string, topicArn: string): Promise<boolean>;
  /** No address beside the phone any more. */
  dropFallbackMail(athleteId: string, topicArn: string): Promise<boolean>;
}

type Changed = Omit<Partial<Member>, 'connections'> & { readonly connections?: readonly OutsideAthlete[] };

/** What belongs to the contact before: marks of what arrived there, and an address that was to take its place. */
const newContact = { pendingMail: null, delivery: {} } as const;

export function createMembership(documents: DynamoDBDocumentClient, table: string): Membership {
  return {
    async admit(member) {
      const admitted = await wentThrough(
        documents.send(
          new PutCommand({
            TableName: table,
            Item: { ...memberKey(member.athleteId), ...member },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      );
      return admitted ? 'admitted' : 'already';
    },

    reconnect: (athleteId) => set(athleteId, { state: { kind: 'active' } }),
    shareMornings: (athleteId, mornings, connections) => change(athleteId, { mornings: mornings ?? null, connections }),
    changeSource: (athleteId, toSource) => change(athleteId, { ...toSource, state: { kind: 'active' } }),
    keepConnections: (athleteId, connections) => set(athleteId, { connections }),
    keepLeftSources: (athleteId, leftSources) => set(athleteId, { leftSources: leftSources ?? null }),
    changeSettings: (athleteId, { units, hourCycle, checkInAt, quietHours, questions, weeklyNote, weeklyNoteAt }) =>
      set(athleteId, {
        units,
        hourCycle: hourCycle ?? null,
        checkInAt: checkInAt ?? null,
        quietHours: quietHours ?? null,
        questions: questions ?? null,
        weeklyNote: weeklyNote ?? null,
        weeklyNoteAt: weeklyNoteAt ?? null,
      }),
    moveToPhone: (athleteId, phone, fallbackMail, textsAgreedAt) =>
      change(athleteId, {
        ...newContact,
        contact: { kind: 'text', phone },
        fallbackMail: fallbackMail ?? null,
        textsAgreedAt,
      }),
    expectMail: (athleteId, pendingMail) => set(athleteId, { pendingMail }),
    confirmMail: (athleteId, topicArn, as) =>
      change(
        athleteId,
        as === 'fallback'
          ? { fallbackMail: { topicArn }, pendingMail: null }
          : { ...newContact, contact: { kind: 'email', topicArn }, fallbackMail: null, textsAgreedAt: null },
        { pendingMail: topicArn },
      ),
    dropPendingMail: (athleteId, topicArn) => change(athleteId, { pendingMail: null }, { pendingMail: topicArn }),
    dropFallbackMail: (athleteId, topicArn) => change(athleteId, { fallbackMail: null }, { fallbackMail: topicArn }),
  };

  async function set(athleteId: string, parts: Changed): Promise<void> {
    await change(athleteId, parts);
  }

  /** @param only where this address, by its topic, still stands in its place. */
  async function change(
    athleteId: string,
    parts: Changed,
    only: Readonly<Partial<Record<'pendingMail' | 'fallbackMail', string>>> = {},
  ): Promise<boolean> {
    const names = Object.keys(parts);
    const [expected] = Object.entries(only);
    return wentThrough(
      documents.send(
        new UpdateCommand({
          TableName: table,
          Key: memberKey(athleteId),
          UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
          ConditionExpression: [
            'attribute_exists(pk) AND #state.#kind <> :erasing',
            ...(expected ? [`#${expected[0]}.topicArn = :expected`] : []),
          ].join(' AND '),
          ExpressionAttributeNames: {
            ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
            '#state': 'state',
            '#kind': 'kind',
          },
          ExpressionAttributeValues: {
            ...Object.fromEntries(Object.entries(parts).map(([name, value]) => [`:${name}`, value])),
            ':erasing': 'erasing',
            ...(expected && { ':expected': expected[1] }),
          },
        }),
      ),
    );
  }
}
