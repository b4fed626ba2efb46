import { daysLater, localMoment, momentOf } from '../../../functions/clock/local-day.ts';
import { readCurrentPlan } from '../../../functions/plan/person.ts';
import { createCheckInStore } from '../../../functions/store/check-ins.ts';
import { createHistoryStore } from '../../../functions/store/history.ts';
import { createProfileStore } from '../../../functions/store/profile.ts';
import type { ClubWithStrava } from '../club-with-strava.ts';
import { takenTo } from '../daytime.ts';
import { demoPhone, demoProfile, joinDemoAthlete } from '../demo-athlete.ts';
import { moveClock } from '../move-clock.ts';
import { raceDayIndex, type SeasonDay } from './season-story.ts';

/** What became of one day. */
export interface PlayedDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly session: string;
  readonly said: string;
  /** The word that the plan has for the day, once the morning's answer is in; `hold` after a warning sign. */
  readonly word: string;
  /** What the phone got on that day. */
  readonly texts: readonly string[];
}

export const seasonTimezone = 'Europe/Berlin';
/** After the question of the morning. */
const answersAt = '08:10';
/** After the note on Sundays. */
const dayEndsAt = '21:00';
const minuteMs = 60_000;

/** Plays the days through the club: its clock, its functions, its texts. The first day is the next Monday. */
export async function* playSeason(
  running: ClubWithStrava,
  days: readonly SeasonDay[],
): AsyncGenerator<PlayedDay, void, undefined> {
  const { club } = running;
  const monday = nextMonday(localMoment(Date.now(), seasonTimezone).date);
  const athleteId = await joinDemoAthlete(running, {
    profile: { ...demoProfile, raceDate: daysLater(monday, raceDayIndex), raceKm: 21.1 },
  });
  const at = (date: string, clock: string) => moveClock(club, momentOf({ date, clock }, seasonTimezone), 'once');
  const say = async (body: string): Promise<void> => {
    await club.text({ from: demoPhone, body });
    await club.answered();
  };

  for (const [index, { says, saysLater = [], session }] of days.entries()) {
    const date = daysLater(monday, index);
    const before = club.outbox.messages.length;
    await at(date, answersAt);
    if (says !== undefined) await say(says);
    const word = await wordOfDay(athleteId, running);
    if (session !== undefined) {
      await at(date, session.finishesAt);
      running.strava.upload(athleteId, takenTo(seasonTimezone, session.make(Date.now() - 2 * minuteMs)));
      await running.strava.delivered();
      await club.idle({ hidden: 'ignored' });
    }
    for (const body of saysLater) await say(body);
    await at(date, dayEndsAt);
    yield {
      date,
      session: session?.words ?? '',
      said: [says, ...saysLater].filter((body) => body !== undefined).join('; '),
      word,
      texts: club.outbox.messages.slice(before).flatMap((message) => (message.kind === 'text' ? [message.text] : [])),
    };
  }
}

function nextMonday(date: string): string {
  const weekday = new Date(date).getUTCDay();
  return daysLater(date, ((8 - weekday) % 7) + (weekday === 1 ? 7 : 0));
}

async function wordOfDay(athleteId: string, { club }: ClubWithStrava): Promise<string> {
  const { documents, nameOf } = club.tables;
  const table = nameOf('Recovery');
  const { hold } = await createCheckInStore(documents, table).read(athleteId);
  if (hold) return 'hold';
  const stores = { profiles: createProfileStore(documents, table), history: createHistoryStore(documents, table) };
  const { plan } = await readCurrentPlan(athleteId, Date.now(), stores);
  return plan.day;
}
