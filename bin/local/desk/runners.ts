import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type Member, memberSchema } from '../../../functions/store/member.ts';
import type { LocalClub } from '../local-club.ts';

/** A member, or a phone that is joining. */
export interface DeskRunner {
  /** Absent until they have joined. */
  readonly member: Member | undefined;
  /** Names them in addresses of the desk. */
  readonly key: string;
  readonly name: string;
  readonly phone: string | undefined;
  /** Where their mail goes. */
  readonly topicArn: string | undefined;
}

/** Members in the order in which they joined; then phones that the club has texted and no member has. */
export async function readRunners(
  { tables: { documents, nameOf }, outbox }: Pick<LocalClub, 'tables' | 'outbox'>,
  nameOfMember: (member: Member) => string,
): Promise<readonly DeskRunner[]> {
  const { Items = [] } = await documents.send(new ScanCommand({ TableName: nameOf('Members'), ConsistentRead: true }));
  const members = Items.flatMap((item) => memberSchema.safeParse(item).data ?? []).sort(
    (one, other) => one.joinedAt - other.joinedAt || one.athleteId.localeCompare(other.athleteId),
  );
  const joined = members.map(
    (member): DeskRunner => ({
      member,
      key: member.athleteId,
      name: nameOfMember(member),
      phone: member.contact.kind === 'text' ? member.contact.phone : undefined,
      topicArn: member.contact.kind === 'email' ? member.contact.topicArn : undefined,
    }),
  );
  const known = new Set(joined.map(({ phone }) => phone));
  const texted = new Set(outbox.messages.flatMap((message) => (message.kind === 'text' ? [message.to] : [])));
  const joining = [...texted]
    .filter((phone) => !known.has(phone))
    .map((phone): DeskRunner => ({ member: undefined, key: phone, name: phone, phone, topicArn: undefined }));
  return [...joined, ...joining];
}
