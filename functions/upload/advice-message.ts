import { hourMs, minuteMs } from '../clock/lifetime.ts';
import { daysLater, localMoment, momentOf } from '../clock/local-day.ts';
import type { AthleteLinks } from '../links/athlete-links.ts';
import { adviceMail } from '../messages/advice-mail.ts';
import { composeAdvice, type PlannedAdvice, staleText } from '../messages/advice-text.ts';
import { type Composition, saidOf } from '../messages/fit-text.ts';
import type { FoodSetting } from '../messages/foods.ts';
import { inHoursOf } from '../messages/hour-cycle.ts';
import { heldMailText, heldText } from '../messages/safety-text.ts';
import { seedOf } from '../messages/variety.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { Session } from '../recovery/facts.ts';
import { parameters } from '../recovery/parameters.ts';
import type { Prescription } from '../recovery/prescription.ts';
import { isQuiet, usualQuietHours } from '../recovery/quiet-hours.ts';
import type { ActivityCredit } from '../sources/activity-credit.ts';
import { hasMail, type Member } from '../store/member.ts';
import { awakeForMs, isMadeNow } from './made-now.ts';

export interface Advice {
  readonly activityId: string;
  /** Of the event that it answers, epoch seconds: the same on every repeat, another after a deletion. */
  readonly eventTime: number;
  /** With all its parts. */
  readonly session: Session;
  readonly prescription: Prescription;
  readonly planned: PlannedAdvice;
  /** What the athlete does not eat. */
  readonly foods?: readonly FoodSetting[];
  /** `changed`: it takes the place of advice that the athlete has had for this session. */
  readonly occasion: 'new' | 'changed';
  /** Another session, of which a text told, ended within four hours of this one. */
  readonly replacesOther: boolean;
  /** A warning sign was told, and the athlete has not said FINE yet. */
  readonly isHeld: boolean;
  /** Where the activity can be seen. */
  readonly credit: ActivityCredit | undefined;
}

/** "Drink now" is true for half an hour. */
const amountsHoldForMs = parameters.amountsHoldForMinutes * minuteMs;
const restHoldsForMs = parameters.restHoldsForHours * hourMs;

export interface Sending {
  /** When it goes out, epoch milliseconds. */
  readonly now: number;
  readonly timezone: string;
  readonly links: AthleteLinks;
}

export interface ToldAdvice {
  readonly message: OutboxMessage;
  /** The care tip that the reader gets: in a text if there was room for it, in a mail always. */
  readonly care: string;
  readonly isLessonTold: boolean;
}

/**
 * The message for a prescription. Its name says which advice it is for which activity, so that asking for it twice sends it once.
 */
export async function adviceMessage(
  { activityId, eventTime, session, planned, foods = [], occasion, replacesOther, isHeld, credit, ...advice }: Advice,
  member: Member,
  { now, timezone, links }: Sending,
): Promise<ToldAdvice> {
  const { athleteId, units, quietHours } = member;
  const prescription = inHoursOf(member, advice.prescription);
  const kind = occasion === 'new' ? 'advice' : 'update';
  const words = {
    units,
    changed: occasion === 'changed',
    replacesOther,
    planned,
    foods,
    quietHours,
    seed: seedOf(athleteId),
  };
  const common = {
    messageId: `${kind}#${activityId}#${eventTime}`,
    athleteId,
    kind,
    quietFrom: heldBackFrom(session, prescription, now, { timezone, quietHours }),
  } as const;
  // Coaching is on hold since a warning sign: no advice, and a word why there is none.
  if (isHeld) {
    const mail = hasMail(member) ? await heldMail(athleteId, now, links) : undefined;
    return {
      message: { ...common, text: heldText, mail, staleAfter: now + restHoldsForMs },
      care: '',
      isLessonTold: false,
    };
  }

  const mail = hasMail(member)
    ? adviceMail(prescription, session, words, [...(await linkLines(athleteId, now, links)), ...creditLines(credit)])
    : undefined;
  const { composed, text } = await withLink(
    (pageLink) => composeAdvice(prescription, session, { ...words, pageLink }),
    {
      athleteId,
      now,
      links,
    },
  );
  const message = {
    ...common,
    text,
    mail,
    staleAfter: now + (prescription.fluid || prescription.carbG ? amountsHoldForMs : restHoldsForMs),
    textWhenStale: staleText(prescription, session, words) ?? null,
  };
  // A mail has the tip in any case, and nothing to reply.
  const isMail = member.contact.kind === 'email';
  return {
    message,
    care: isMail ? planned.tip : saidOf(composed, 'care'),
    isLessonTold: !isMail && saidOf(composed, 'lesson') !== '',
  };
}

/** The text, with a link to the page if there is room. The link is made only then. */
async function withLink(
  compose: (pageLink: string | undefined) => Composition,
  { athleteId, now, links }: { readonly athleteId: string; readonly now: number; readonly links: AthleteLinks },
): Promise<{ readonly composed: Composition; readonly text: string }> {
  const length = links.planLength(athleteId);
  const stand = length === undefined ? undefined : '-'.repeat(length);
  const composed = compose(stand);
  if (stand === undefined || saidOf(composed, 'link') === '') return { composed, text: composed.text };
  return { composed, text: composed.text.replace(stand, await links.plan(athleteId, now)) };
}

/** SNS's mails cannot be answered, so they carry links instead. */
async function linkLines(athleteId: string, now: number, links: AthleteLinks): Promise<readonly string[]> {
  const [checkIn, page] = await Promise.all([links.checkIn(athleteId, now), links.plan(athleteId, now)]);
  return [`How do you feel? Answer with one tap: ${checkIn}`, `Today and the last 8 weeks: ${page}`];
}

async function heldMail(athleteId: string, now: number, links: AthleteLinks): Promise<OutboxMessage['mail']> {
  return {
    subject: 'Coaching is on hold',
    text: heldMailText,
    details: `All well again? Say so here: ${await links.checkIn(athleteId, now)}`,
  };
}

/**
 * From when on it is held back: from the next quiet hours, or a little later for somebody who has just uploaded and is awake.
 * A delivery that is late at night wakes nobody.
 */
function heldBackFrom(
  session: Session,
  prescription: Prescription,
  now: number,
  { timezone, quietHours }: { readonly timezone: string; readonly quietHours: Member['quietHours'] },
): number | null {
  const { from, until } = quietHours ?? usualQuietHours;
  if (from === until) return null;
  const { date, clock } = localMoment(now, timezone);
  const today = momentOf({ date, clock: from }, timezone);
  const next = today > now ? today : momentOf({ date: daysLater(date, 1), clock: from }, timezone);
  const asleepFrom = now + awakeForMs;
  if (isQuiet(clock, quietHours) && isQuiet(localMoment(asleepFrom, timezone).clock, quietHours)) return asleepFrom;
  return isMadeNow(session, prescription, now) ? Math.max(next, asleepFrom) : next;
}

function creditLines(credit: ActivityCredit | undefined): readonly string[] {
  return credit === undefined
    ? []
    : [`${credit.label}: ${credit.url}`, ...(credit.device === undefined ? [] : [credit.device])];
}
