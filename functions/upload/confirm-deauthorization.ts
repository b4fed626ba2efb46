import type { DeauthorizationEvent } from '../athlete-events/athlete-event.ts';
import { minuteMs } from '../clock/lifetime.ts';
import type { Connection } from '../sources/source.ts';
import { secretOf } from '../store/connections.ts';
import { askedAgain } from './asked-again.ts';
import { type EraseServices, eraseAthlete } from './erase-athlete.ts';
import type { EventOutcome } from './event-outcome.ts';

/** Between the first refusal and the one that erases. */
const erasedAfterMs = 2 * minuteMs;

/**
 * An event says that the athlete has revoked our access. Anybody who knows the webhook address could send it, so we ask the source:
 * it refuses the token of an athlete who is gone, now and again minutes later. Only then everything is erased. Without tokens we
 * cannot ask: the member is disconnected, which they can undo.
 */
export async function confirmDeauthorization(
  { athleteId, eventTime }: DeauthorizationEvent & { readonly athleteId: string },
  stored: Connection | undefined,
  now: number,
  services: EraseServices,
): Promise<EventOutcome> {
  const { connections, sources, members } = services;
  const source = stored && sources.of(stored.source);
  if (stored === undefined || source === undefined) {
    await members.disconnect(athleteId, now);
    return { kind: 'done', what: 'deauthorization without tokens: disconnected' };
  }

  const answer = await source.isGone(stored);
  if (answer === 'gone') return believeTheSecond(stored);
  if (answer === 'alive') {
    return { kind: 'done', what: `deauthorization not confirmed: ${source.policy.label} still accepts the tokens` };
  }
  // Past two days nobody knows what became of it. The tokens show it in time: who is refused is erased after 25 days.
  return askedAgain({ eventTime }, `confirming a deauthorization: ${answer.why}`, now);

  async function believeTheSecond(refused: Connection): Promise<EventOutcome> {
    const current = await connections.read(refused);
    if (current !== undefined && secretOf(current) !== secretOf(refused)) {
      return { kind: 'later', seconds: 60, why: 'the tokens were rotated meanwhile' };
    }
    const firstRefusedAt = current?.refusedAt ?? now;
    if (now - firstRefusedAt >= erasedAfterMs) return eraseAthlete(athleteId, now, services);
    await connections.noteRefusal(refused, now);
    return {
      kind: 'later',
      seconds: (firstRefusedAt + erasedAfterMs - now) / 1000,
      why: 'deauthorized, says one refusal',
    };
  }
}
