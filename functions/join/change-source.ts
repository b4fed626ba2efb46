import { dayMs, expiresAtSec, hourMs } from '../clock/lifetime.ts';
import { forgetMeasured, type MeasuredServices } from '../plan/take-measured.ts';
import { lacksNeeded, lacksOptional } from '../sources/missing-boxes.ts';
import type { Connection, ConnectWarning, Source } from '../sources/source.ts';
import type { HistoryStore } from '../store/history.ts';
import type { Member } from '../store/member.ts';
import { activitySourceOf, isSameAthlete, outsideAthletesOf } from '../store/outside-athlete.ts';
import type { ProfileStore } from '../store/profile.ts';
import { type SettleChangeServices, settleSourceChange } from './settle-source-change.ts';

export interface ChangeSourceServices extends SettleChangeServices, MeasuredServices {
  readonly profiles: ProfileStore;
  readonly history: HistoryStore;
}

/** What they agreed to before they set out. */
export interface AgreedToSource {
  readonly wording: string;
  readonly agreedAt: number;
}

/** All but the first leave everything as it was. */
export type SourceChangeEnd =
  /** `isLeft`: the source before has answered that it has ended. */
  | { readonly kind: 'changed'; readonly isLeft: boolean; readonly areMorningsEnded: boolean }
  /** Their activities come from there already: the tokens are the new ones. */
  | { readonly kind: 'connected-again' }
  /** Another member has connected this account. */
  | { readonly kind: 'others-account' }
  /** A box was left empty that it cannot be done without. */
  | { readonly kind: 'box-missing' }
  /** Nothing that could be read came in lately, or nobody could say. */
  | { readonly kind: 'nothing-comes'; readonly warning: ConnectWarning | undefined }
  /** No seat is free at a source that lets its app have so many athletes and no more. */
  | { readonly kind: 'full' }
  | { readonly kind: 'not-a-member' };

/** So long a claim and a seat stand that the member's row does not name: the next step takes a second. */
const heldForMs = hourMs;
/** As long as most runners need for a run. */
const lookedBackMs = 14 * dayMs;

/**
 * From now on a member's activities come from another source. What is known of them, their plan and their settings stay.
 *
 * It can stop anywhere and be repeated. Before the member's row is written, claim and seat end by themselves; after it, whatever
 * is left to do is done by `reconcile`. The row is written before the source before is left: that source tells of the end of our
 * access, and of the source that gives a member's activities such an event is the wish to be erased.
 */
export async function changeSource(
  source: Source,
  connection: Connection,
  agreed: AgreedToSource,
  now: number,
  services: ChangeSourceServices,
): Promise<SourceChangeEnd> {
  const { members, membership, connections, seats } = services;
  const { athleteId } = connection;
  const member = await members.read(athleteId);
  if (member === undefined || member.state.kind === 'erasing') {
    await source.revoke(connection);
    return { kind: 'not-a-member' };
  }
  const owner = await connections.claim(connection, expiresAtSec(now, heldForMs));
  if (owner !== athleteId) {
    // A source may end the token that was there for a new one: theirs is the new one.
    await connections.put({ ...connection, athleteId: owner });
    return { kind: 'others-account' };
  }
  await connections.put(connection, isNamed(member, connection) ? undefined : expiresAtSec(now, heldForMs));
  if (isSameAthlete(activitySourceOf(member), connection)) return { kind: 'connected-again' };

  if (lacksNeeded(source, connection.scope)) {
    await giveBack(source, connection, member, services);
    return { kind: 'box-missing' };
  }
  const found = await whatComes(source, connection, now);
  if (found !== 'something') {
    await giveBack(source, connection, member, services);
    return { kind: 'nothing-comes', warning: found };
  }
  const seat = { kind: 'athlete', id: athleteId } as const;
  if (source.policy.hasSeatLimit && (await seats.take(seat, now + heldForMs, now)) === 'full') {
    await giveBack(source, connection, member, services);
    return { kind: 'full' };
  }

  const mornings = morningsAfter(source, connection, member);
  const areMorningsEnded = Boolean(member.mornings) && mornings === null;
  if (areMorningsEnded) await forgetMornings(athleteId, now, services);
  const isWritten = await membership.changeSource(athleteId, {
    connections: connectionsAfter(member, connection),
    mornings,
    activities: { source: source.name, ...agreed },
    leftSources: leftSourcesAfter(member, source, now),
  });
  if (!isWritten) {
    await giveBack(source, connection, member, services);
    return { kind: 'not-a-member' };
  }
  return {
    kind: 'changed',
    isLeft: (await settleSourceChange(athleteId, now, services)) === 'settled',
    areMorningsEnded,
  };
}

/** Whoever is read nowhere any more waits for ever: the source that hands on all that it has need not be asked. */
async function whatComes(
  source: Source,
  connection: Connection,
  now: number,
): Promise<'something' | ConnectWarning | undefined> {
  const { warn } = source.connect;
  if (warn === undefined) return 'something';
  const listed = await source.listActivities(now - lookedBackMs, connection);
  if (listed.kind === 'activities' && listed.sessions.length > 0) return 'something';
  return warn(connection, now);
}

/** Leave that was given for nothing. Where their mornings are read with it, they go on. */
async function giveBack(
  source: Source,
  connection: Connection,
  member: Member,
  { connections }: Pick<ChangeSourceServices, 'connections'>,
): Promise<void> {
  if (isNamed(member, connection)) return;
  await source.revoke(connection);
  await connections.remove(connection);
}

function isNamed(member: Member, connection: Connection): boolean {
  return outsideAthletesOf(member).some((outside) => isSameAthlete(outside, connection));
}

/** One account at a source for a member: its mornings, if they are read there, go on if that box was ticked. */
function morningsAfter(source: Source, { externalAthleteId, scope }: Connection, { mornings }: Member) {
  if (mornings?.source !== source.name) return mornings ?? null;
  return lacksOptional(source, scope) ? null : { ...mornings, externalAthleteId };
}

/** Those that are to be ended stay until they are: by them `reconcile` finds what is left to do. */
function connectionsAfter(member: Member, { source, externalAthleteId }: Connection) {
  const first = { source, externalAthleteId };
  return [first, ...outsideAthletesOf(member).filter((outside) => !isSameAthlete(outside, first))];
}

/** What came from a source that they come back to is not forgotten. */
function leftSourcesAfter(member: Member, { name }: Source, leftAt: number) {
  const { source: before } = activitySourceOf(member);
  const others = (member.leftSources ?? []).filter(({ source }) => source !== name && source !== before);
  return before === name ? others : [...others, { source: before, leftAt }];
}

async function forgetMornings(athleteId: string, now: number, services: ChangeSourceServices): Promise<void> {
  const [profile, history] = await Promise.all([services.profiles.read(athleteId), services.history.read(athleteId)]);
  await forgetMeasured({ athleteId, onFile: { profile, history } }, now, services);
}
