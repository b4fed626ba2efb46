import { dayMs, hourMs } from '../../clock/lifetime.ts';
import type { Rate, RateLimit } from '../../store/rate-limit.ts';

/**
 * Who has a code texted or a confirmation mail sent. Each kind has a count of its own for the day of the club, so that none
 * can use up what another needs.
 */
export type Asker =
  | { readonly kind: 'member'; readonly id: string }
  /** Has come back from a source and holds a seat. `id` is the athlete's, whatever the browser. */
  | { readonly kind: 'joining'; readonly id: string; readonly invite: string }
  /** Has the invite link of a full club, and has shown nothing else. */
  | { readonly kind: 'waiting'; readonly id: string; readonly invite: string };

export interface ContactRequest {
  readonly asker: Asker;
  readonly channel: 'text' | 'mail';
  /** The phone or the mailbox. */
  readonly target: string;
  /** Where the request came from. */
  readonly address: string;
  readonly now: number;
}

export type MayContact =
  | 'yes'
  /** This one, or this phone or mailbox, has had what an hour allows. */
  | 'too-many-of-one'
  /** Many others have asked from the same place, by the same invite link, or in the club today. */
  | 'too-many-of-all';

/** For one person and one phone or mailbox: a second that got lost, and a third. */
const ofOne = { max: 3, perMs: hourMs } as const;

/**
 * [ENG] A club evening is sixty people behind one address, with one invite link: each of them once, and every other twice
 * again. It takes an account at a source, with a seat where one is needed, to be one of them. Whoever only waits can be anybody: forty in an hour are
 * more than a full club sees, and few enough for the strangers whose mailboxes somebody may type.
 */
const ofMany = {
  member: { address: 120, invite: 120, day: 240 },
  joining: { address: 120, invite: 120, day: 240 },
  waiting: { address: 40, invite: 40, day: 60 },
} as const satisfies Record<Asker['kind'], object>;

/**
 * Whether one more code or mail may go out: by who asks, by where it goes, by where they ask from, by invite link, and by
 * the day of the club. What an earlier limit refuses counts in no later one: whoever is held back by their own uses up
 * nothing of the others'.
 */
export async function mayContact(
  { asker, channel, target, address, now }: ContactRequest,
  allow: RateLimit,
): Promise<MayContact> {
  const within = (by: string, rate: Omit<Rate, 'what'>, subject: string) =>
    allow({ what: `${channel}-by-${by}`, ...rate }, subject, now);

  const isFirstFew =
    (await within('asker', ofOne, `${asker.kind}|${asker.id}`)) && (await within('target', ofOne, normalized(target)));
  if (!isFirstFew) return 'too-many-of-one';

  const limits = ofMany[asker.kind];
  const invite = asker.kind === 'member' ? undefined : asker.invite;
  const isOneOfMany =
    (await within('address', { max: limits.address, perMs: hourMs }, `${asker.kind}|${address}`)) &&
    (invite === undefined ||
      (await within('invite', { max: limits.invite, perMs: hourMs }, `${asker.kind}|${invite}`))) &&
    (await within('day', { max: limits.day, perMs: dayMs }, asker.kind));
  return isOneOfMany ? 'yes' : 'too-many-of-all';
}

/** One mailbox written in capitals is the same mailbox. */
function normalized(target: string): string {
  return target.toLowerCase();
}
