import { parameters } from '../recovery/parameters.ts';
import { isOver } from '../recovery/rounding.ts';
import { shortNightHours } from '../recovery/sleep.ts';
import { sorenessHours } from '../recovery/soreness.ts';
import type { FindingRule } from './finding-rule.ts';
import type { Ask } from './findings.ts';
import { dayPartAt } from './local-day.ts';
import { eachSessionFrom } from './recent-sessions.ts';
import type { SessionRest } from './reckoned.ts';
import { sessionName } from './session-name.ts';
import { dayAfter, isRaised, restOf } from './session-rest.ts';
import type { Timeline } from './timeline.ts';
import type { LiveSession, TrainingSession } from './training-session.ts';

export const sessionRule: FindingRule = {
  id: 'session',
  guide: 'rest or gentle movement (yoga, walking, swimming)',
  implemented: (p) =>
    `The day after a session is what the rules of a single session say of it; where the climb or the descent asks for more hours, easy at least, and gentle over ${p.activeOverHours} hours.`,
  why: 'One word that a tired runner can act on.',
  source: '[ENG]',
  parameters: [],
  find: (timeline, found) => {
    eachSessionFrom(timeline, timeline.fromDay - 1, (session) => {
      const { live } = session;
      if (live === undefined) return;
      const rest = restOf(timeline, session, live);
      const ask = askOf(session, live, rest);
      if (ask !== undefined) {
        found.add('session', ask, session.day + 1, session.day + 1, () =>
          reasonOf(session, rest, daysAsked(timeline, session, rest)),
        );
      }
    });
  },
};

function askOf(session: TrainingSession, live: LiveSession, rest: SessionRest): Ask | undefined {
  const { day } = dayAfter(session, live, rest);
  const isLonger = isOver(rest.wholeHours, rest.hours);
  const isGentle = isLonger && isOver(rest.wholeHours, parameters.activeOverHours);
  if (day === 'normal') return isLonger ? (isGentle ? 'active-recovery' : 'easy') : undefined;
  return day === 'easy' && isGentle ? 'active-recovery' : day;
}

/** How many days after its own have no time for hard training, or not all of it; one at least. */
function daysAsked({ clock }: Timeline, session: TrainingSession, { readyAtMs }: SessionRest): number {
  const { day, part } = dayPartAt(clock, readyAtMs);
  return Math.max(1, day - session.day - (part === 'morning' ? 1 : 0));
}

/** Of the answers only those are named that have added to the days. */
function reasonOf(session: TrainingSession, { answers, pulse }: SessionRest, days: number): string {
  const said = [
    sorenessHours(answers.soreness) === 0 ? '' : `soreness ${answers.soreness}`,
    shortNightHours(answers.sleepHours) === 0 ? '' : `${answers.sleepHours} h of sleep`,
    !isRaised(pulse) ? '' : `a morning pulse of ${answers.restingHr}`,
  ].filter((part) => part !== '');
  const load = `${sessionName(session)} (load ${Math.round(session.load)}) needs ${daysInWords(days)}`;
  return said.length === 0 ? load : `${load}, with ${listed(said)}`;
}

const numbers = ['no', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

function daysInWords(days: number): string {
  return `${numbers[days] ?? days} ${days === 1 ? 'day' : 'days'}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
