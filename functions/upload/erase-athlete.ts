import { randomBytes } from 'node:crypto';
import { dayMs, minuteMs } from '../clock/lifetime.ts';
import { freeSeat, type InviteServices } from '../join/invite-next.ts';
import { removedByClub } from '../messages/club-notices.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { Outcome } from '../queue/queue-handler.ts';
import type { Schedules } from '../schedules/schedules.ts';
import type { SourcePolicy } from '../sources/source.ts';
import type { SourceRegistry } from '../sources/source-registry.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { Erasure } from '../store/erasure.ts';
import type { Member, MemberStore } from '../store/member.ts';
import type { MessageLedger } from '../store/message-ledger.ts';
import { outsideAthletesOf } from '../store/outside-athlete.ts';

export interface EraseServices extends InviteServices {
  readonly members: MemberStore;
  readonly connections: Pick<ConnectionStore, 'read' | 'remove' | 'noteRefusal'>;
  readonly sources: SourceRegistry;
  readonly erasure: Erasure;
  readonly schedules: Schedules;
  readonly ledger: MessageLedger;
}

/** So long a source is asked to end our access. Then the tokens go all the same, and with them the access. */
const revokedForMs = dayMs;
/** A receipt by e-mail needs the athlete's topic: it is kept no longer than this. */
const topicKeptForMs = 10 * minuteMs;

/** What led to an erasure. */
export interface Cause {
  /** Of one that was planned, epoch milliseconds: it happens only while it is still planned for then. */
  readonly plannedForMs?: number | undefined;
  /** The club has ended the membership; absent: the athlete has. */
  readonly by?: 'club' | undefined;
}

/**
 * Deletes everything that the club holds about an athlete, whatever led to it: the only eraser in the product.
 *
 * It can stop anywhere and be repeated: the member's own row goes last, and carries the receipt from the start, so that
 * every attempt confirms with the same number. Once that row is gone a repeat finds nobody and does nothing.
 */
export async function eraseAthlete(
  athleteId: string,
  now: number,
  services: EraseServices,
  { plannedForMs, by }: Cause = {},
): Promise<Outcome> {
  const { members, erasure, schedules, ledger, topics, send } = services;
  const member = await members.beginErasing(athleteId, newReceipt(), now, plannedForMs);
  if (member === undefined) return { kind: 'done', what: 'nobody to erase' };
  // They stay, and have been told that nothing was deleted.
  if (member.state.kind !== 'erasing') return { kind: 'done', what: 'taken back' };
  const { contact, fallbackMail, pendingMail, state } = member;

  const ended = await endConnections(member, { isLastTry: now - state.at >= revokedForMs }, services);
  if ('why' in ended) return { kind: 'wait', seconds: 60, why: `revoking the token: ${ended.why}` };

  await schedules.cancelAll(athleteId, now);
  await schedules.cancelErasure(athleteId);
  await eraseTraces(athleteId, services);
  await erasure.writeReceipt(state.receipt, now);
  const parts = { receipt: state.receipt, clubName: by && services.clubName, ...ended };
  const receipt = receiptMessage(member, parts, now);
  await send(receipt);
  if (contact.kind === 'email') {
    const row = await ledger.find(receipt);
    const isOver = row !== undefined && row.state !== 'claimed';
    if (!isOver && now - state.at < topicKeptForMs) {
      return { kind: 'wait', seconds: 15, why: 'the receipt is on its way to the topic' };
    }
    await topics.close(contact.topicArn);
  }
  for (const mail of [fallbackMail, pendingMail]) {
    if (mail) await topics.close(mail.topicArn);
  }
  await freeSeat(athleteId, now, services);
  // Late: whoever comes again with what a source has told of finds the member by them.
  for (const outside of outsideAthletesOf(member)) await services.connections.remove(outside);
  await erasure.eraseMember(athleteId, contact, now);
  return { kind: 'done', what: 'erased' };
}

/** All rows but the member's own, and before them the schedules that only those know. */
export async function eraseTraces(
  athleteId: string,
  { erasure, schedules }: Pick<EraseServices, 'erasure' | 'schedules'>,
): Promise<void> {
  for (const name of await erasure.schedulesOf(athleteId)) await schedules.end(name);
  await erasure.eraseRows(athleteId);
}

interface EndedConnections {
  /** Of the sources that they had connected. */
  readonly labels: readonly string[];
  /** Those that did not answer in all that time. */
  readonly silent: readonly Pick<SourcePolicy, 'label' | 'accessSettings'>[];
}

/**
 * A source that is asked again says that there is no access any more, which is as good. At the last try a source that does not
 * answer keeps nobody's data here.
 */
async function endConnections(
  member: Member,
  { isLastTry }: { readonly isLastTry: boolean },
  { sources, connections }: EraseServices,
): Promise<EndedConnections | { readonly why: string }> {
  const labels: string[] = [];
  const silent: SourcePolicy[] = [];
  for (const outside of outsideAthletesOf(member)) {
    const policy = sources.of(outside.source)?.policy;
    const held = await connections.read(outside);
    const answer = held && (await sources.of(held.source)?.revoke(held));
    const isSilent = answer !== undefined && answer !== 'revoked';
    if (isSilent && !isLastTry) return answer;
    if (policy === undefined) continue;
    if (isSilent) silent.push(policy);
    else labels.push(policy.label);
  }
  return { labels, silent };
}

/** Where the athlete ends our access without us: the addresses as short as a text wants them. */
function toDoThere(silent: EndedConnections['silent']): string {
  const names = silent.map(({ label }) => label).join(' and ');
  const pages = silent.map(({ accessSettings }) => accessSettings.url.replace(/^https:\/\/(www\.)?/, '')).join(' and ');
  return `${names} did not answer: end our access at ${pages}.`;
}

/** Sixteen letters and digits, random: it says nothing about whose it is. */
function newReceipt(): string {
  return randomBytes(8).toString('hex').toUpperCase();
}

interface ReceiptParts extends EndedConnections {
  readonly receipt: string;
  /** Where the club has ended the membership. */
  readonly clubName: string | undefined;
}

/** Named after the receipt, not the athlete, so that sending it creates no row of theirs. */
function receiptMessage(
  { contact }: Member,
  { receipt, clubName, labels, silent }: ReceiptParts,
  now: number,
): OutboxMessage {
  const names = labels.length > 1 ? `${labels.join(' and ')} are` : `${labels[0] ?? 'your platform'} is`;
  const toDo = silent.length === 0 ? undefined : toDoThere(silent);
  const isDeleted =
    toDo === undefined
      ? `Everything we held about you is deleted, and ${names} disconnected.`
      : `Everything we held about you is deleted. ${toDo}`;
  const saidOf = (messages: string): string =>
    clubName === undefined
      ? `${isDeleted} Your receipt: ${receipt}. ${toDo === undefined ? `You will get no more ${messages} from us.` : `No more ${messages}.`}`
      : removedByClub(clubName, receipt, toDo);
  return {
    messageId: `receipt#${receipt}`,
    athleteId: `receipt-${receipt}`,
    kind: 'receipt',
    text: saidOf('texts'),
    mail: {
      text: saidOf('mails'),
      subject: 'Your data is deleted',
      details: [
        ...silent.map(({ label, accessSettings: { name, url } }) => `${label}: ${name}, ${url}`),
        'Copies in backups and logs end by age, within 7 and 30 days.',
      ].join('\n'),
    },
    staleAfter: now + 2 * dayMs,
    to: contact,
  };
}
