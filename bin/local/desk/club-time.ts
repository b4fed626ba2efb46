import { daysLater, localMoment, momentOf } from '../../../functions/clock/local-day.ts';
import { formatTime } from '../../../functions/messages/format-clock.ts';
import type { Member } from '../../../functions/store/member.ts';
import type { ClubWithStrava } from '../club-with-strava.ts';
import { platformOfMember } from '../demo-platform.ts';
import { moveClock, nextMoment } from '../move-clock.ts';
import { messagesInWords, messagesOf } from './messages-of.ts';

/** Until the next morning, a week on, or until the next thing that is due. */
export type Span = 'morning' | 'week' | 'next';

/** The club's clock, as the desk moves it. What falls due on the way happens. */
export interface ClubTime {
  /** What came of it, in a sentence. */
  pass(span: Span): Promise<string>;
  /** Two uploads of one day would be parts of one session: if the member has one today, it becomes the next day. */
  toFreeDay(member: Member): Promise<void>;
}

/** After the question of the morning. */
const morningClock = '08:15';
/** By then the longest session of the desk, which begins after the night, is over. */
const latestUploadClock = '13:00';
const weekMs = 7 * 24 * 3_600_000;

export function createClubTime(running: ClubWithStrava, timezone: string): ClubTime {
  const { club } = running;

  const moveTo = async (at: number): Promise<string> => {
    const count = await messagesOf(club, () => moveClock(club, at, 'once'));
    return `The club's clock shows ${formatTime({ kind: 'zone', timezone }, at)}. ${messagesInWords(count)}`;
  };
  const nextMorning = (): number => {
    const { date, clock } = localMoment(Date.now(), timezone);
    return momentOf({ date: clock < morningClock ? date : daysLater(date, 1), clock: morningClock }, timezone);
  };

  return {
    async pass(span) {
      switch (span) {
        case 'morning':
          return moveTo(nextMorning());
        case 'week':
          return moveTo(Date.now() + weekMs);
        case 'next': {
          const next = nextMoment(club);
          return next === undefined ? 'Nothing is scheduled.' : moveTo(next.at);
        }
      }
    },

    async toFreeDay(member) {
      const dateOf = (at: number): string => localMoment(at, timezone).date;
      const today = dateOf(Date.now());
      const { platform, runner } = platformOfMember(running, member);
      if (!platform.sessionsOf(runner).some(({ endedAt }) => dateOf(endedAt) === today)) return;
      await moveClock(club, momentOf({ date: daysLater(today, 1), clock: latestUploadClock }, timezone), 'once');
    },
  };
}
