import { zoneOf } from '../../clock/athlete-zone.ts';
import { expiresAtSec, hourMs } from '../../clock/lifetime.ts';
import { daysLater, localMoment } from '../../clock/local-day.ts';
import { createReadMornings } from '../../morning/read-mornings.ts';
import { lacksNeeded, lacksOptional } from '../../sources/missing-boxes.ts';
import type { Connected, Connection, Source } from '../../sources/source.ts';
import type { Member } from '../../store/member.ts';
import type { OpenState } from '../../store/oauth-states.ts';
import { activitySourceOf, isSameAthlete, outsideAthletesOf } from '../../store/outside-athlete.ts';
import { erasingPage } from '../join/source-problem-pages.ts';
import { oldLinkPage } from '../problem-pages.ts';
import type { RequestContext } from '../web.ts';
import { anotherAccountContent, arrivedContent, othersAccountContent, wellnessBoxContent } from './mornings-view.ts';

type Agreed = NonNullable<OpenState['forMornings']>;

/** How long a connection stays that belongs to no member yet: the next step takes a second. */
const claimedForMs = hourMs;
/** As many as a usual pulse is calculated from. */
const daysAtOnce = 28;

/**
 * A member returns from a source that now lets us read their mornings. It can stop anywhere and be repeated: the claim
 * expires unless the member's row names it.
 */
export async function connectMornings(
  source: Source,
  { externalAthleteId, tokens, scope = '' }: Connected,
  agreed: Agreed,
  request: RequestContext,
): Promise<Response> {
  const { services, now } = request;
  const { connections, members, membership, links } = services;
  const { athleteId } = agreed;
  const member = await members.read(athleteId);
  if (member === undefined) return request.show(oldLinkPage, 404);
  if (member.state.kind === 'erasing') return request.show(erasingPage, 409);
  const base = new URL(await links.myData(athleteId, now)).pathname;

  const connection: Connection = { source: source.name, externalAthleteId, ...tokens, athleteId, scope };
  const activities = activitySourceOf(member);
  if (activities.source === source.name && activities.externalAthleteId !== externalAthleteId) {
    await giveBack(source, connection, request);
    return request.show(
      { title: 'Another account', content: anotherAccountContent(source, base), isProblem: true },
      409,
    );
  }
  const givesActivities = isSameAthlete(activities, connection);
  if (lacksOptional(source, scope) || (givesActivities && lacksNeeded(source, scope))) {
    // A source may have ended the token that was there: what their activities are read with is the new one.
    if (givesActivities) await connections.put(connection);
    else await source.revoke(connection);
    const content = wellnessBoxContent(source, base, { givesActivities });
    return request.show({ title: 'One box was not ticked', content, isProblem: true }, 422);
  }
  const owner = await connections.claim(connection, expiresAtSec(now, claimedForMs));
  if (owner !== athleteId) {
    // The source has revoked the earlier token; the new one is theirs.
    await connections.put({ ...connection, athleteId: owner });
    return request.show({ title: 'Already connected', content: othersAccountContent, isProblem: true }, 409);
  }
  const outside = { source: source.name, externalAthleteId };
  const mornings = { ...outside, wording: agreed.wording, agreedAt: agreed.agreedAt };
  await leaveAnother(source, member, externalAthleteId, request);
  const others = outsideAthletesOf(member).filter(({ source: name }) => name !== source.name);
  if (!(await membership.shareMornings(athleteId, mornings, [...others, outside]))) {
    await source.revoke(connection);
    await connections.remove(outside);
    return request.show(erasingPage, 409);
  }
  await connections.put(connection);

  const read = await readLastDays(source, { ...member, mornings }, request);
  return request.show({ title: 'Connected', content: arrivedContent(source, read.days, read.isRead, base) });
}

/** An account that nobody is to be read with: where somebody else is, theirs is the new token. */
async function giveBack(
  source: Source,
  connection: Connection,
  { services: { connections } }: RequestContext,
): Promise<void> {
  const found = await connections.find(connection);
  if (found === undefined) await source.revoke(connection);
  else await connections.put({ ...connection, athleteId: found.athleteId });
}

/** Whoever had another account there connected: its access ends, as far as the source answers. */
async function leaveAnother(
  source: Source,
  { athleteId, mornings }: Member,
  externalAthleteId: string,
  { services: { connections } }: RequestContext,
): Promise<void> {
  if (!mornings || mornings.externalAthleteId === externalAthleteId) return;
  const held = await connections.read({ source: source.name, externalAthleteId: mornings.externalAthleteId });
  if (held?.athleteId !== athleteId) return;
  await source.revoke(held);
  await connections.remove(held);
}

/** A runner's usual pulse takes a week of mornings; reading four weeks makes it known at once. */
async function readLastDays(
  source: Source,
  member: Pick<Member, 'athleteId' | 'mornings'>,
  { services, now }: RequestContext,
) {
  const { athleteId } = member;
  const [profile, history, checkIns] = await Promise.all([
    services.profiles.read(athleteId),
    services.history.read(athleteId),
    services.checkIns.read(athleteId),
  ]);
  const today = localMoment(now, zoneOf(history)).date;
  const dates = Array.from({ length: daysAtOnce }, (_, ago) => daysLater(today, -ago));
  const readMornings = createReadMornings({ ...services, sources: [source] });
  return readMornings(member, { profile, history, checkIns }, dates, now);
}
