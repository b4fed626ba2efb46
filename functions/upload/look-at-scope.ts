import type { ScopeEvent } from '../athlete-events/athlete-event.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { Connection, Source, Unavailable } from '../sources/source.ts';
import type { SourceRegistry } from '../sources/source-registry.ts';
import type { MemberStore } from '../store/member.ts';
import { askedAgain } from './asked-again.ts';
import { areReadAt, type EndMorningsServices, endMornings, isForActivities } from './end-mornings.ts';
import type { EventOutcome } from './event-outcome.ts';
import type { MembersContext } from './prescribe-upload.ts';
import { reconnectMessage } from './reconnect-message.ts';

export interface ScopeServices extends EndMorningsServices {
  readonly sources: SourceRegistry;
  readonly members: MemberStore;
  readonly send: (message: OutboxMessage) => Promise<void>;
  readonly reconnectUrl: string;
}

/**
 * What we may read has changed, says an event; anybody who knows its secrets could say so. So each part that we read is asked for
 * with the athlete's own token, and what is refused by name has ended, that part alone: without their nights the question is asked
 * in full; without their activities they are asked to connect again, as after any refusal.
 *
 * Can be stopped and repeated. What may be read again is found by the hourly check.
 */
export async function lookAtScope(
  event: ScopeEvent,
  context: MembersContext,
  now: number,
  services: ScopeServices,
): Promise<EventOutcome> {
  const { member, connection: held } = context;
  const source = held && services.sources.of(held.source);
  if (held === undefined || source === undefined) return { kind: 'done', what: 'nothing to look with' };

  const nights = areReadAt(member, event) ? await lookAtNights(source, held, now) : 'granted';
  if (typeof nights === 'object') return askedAgain(event, `looking at a scope: ${nights.why}`, now);
  if (nights !== 'granted') {
    const isLeft = nights === 'gone' || isForActivities(member, event) ? 'revoked' : await source.revoke(held);
    if (isLeft !== 'revoked') return askedAgain(event, `ending a connection: ${isLeft.why}`, now);
    await endMornings(event, context, now, services);
  }

  const areActivitiesAsked = isForActivities(member, event) && member.state.kind === 'active';
  const activities = areActivitiesAsked ? await lookAtActivities(source, held, now) : 'granted';
  if (typeof activities === 'object') return askedAgain(event, `looking at a scope: ${activities.why}`, now);
  if (activities === 'refused') {
    // The message first, because a member who is disconnected is not asked a second time. Named after this refusal.
    const refused = { ...held, readRefusedAt: event.eventTime * 1000 };
    await services.send(reconnectMessage(refused, source, services.reconnectUrl, now));
    await services.members.disconnect(member.athleteId, now);
  }
  return { kind: 'done', what: `scope looked at: nights ${nights}, activities ${activities}` };
}

type Look = 'granted' | 'refused' | Unavailable;

/** `gone`: the whole access has ended. */
async function lookAtNights(source: Source, held: Connection, now: number): Promise<Look | 'gone'> {
  if (source.fetchWellness === undefined) return 'granted';
  const today = new Date(now).toISOString().slice(0, 10);
  const answer = await source.fetchWellness([today], held);
  switch (answer.kind) {
    case 'forbidden':
      return 'refused';
    case 'unauthorized': {
      const gone = await source.isGone(held);
      return gone === 'alive' ? 'granted' : gone;
    }
    case 'wellness':
    case 'not-found':
      return 'granted';
    default:
      return notNow(answer);
  }
}

async function lookAtActivities(source: Source, held: Connection, now: number): Promise<Look> {
  const answer = await source.listActivities(now, held);
  switch (answer.kind) {
    case 'forbidden':
      return 'refused';
    // That the token itself is refused is told by an event of its own, and found by the next upload.
    case 'activities':
    case 'not-found':
    case 'unauthorized':
      return 'granted';
    default:
      return notNow(answer);
  }
}

function notNow(answer: Unavailable | { readonly kind: 'rate-limited' | 'app-inactive' | 'failed' }): Unavailable {
  return answer.kind === 'unavailable' ? answer : { kind: 'unavailable', why: answer.kind };
}
