import { parameters } from '../recovery/parameters.ts';
import { isOver } from '../recovery/rounding.ts';
import type { FindingRule } from './finding-rule.ts';
import type { Ask } from './findings.ts';
import { eachSessionFrom } from './recent-sessions.ts';
import type { SessionRest } from './reckoned.ts';
import { sessionName } from './session-name.ts';
import { dayAfter, restOf } from './session-rest.ts';
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
        found.add('session', ask, session.day + 1, session.day + 1, () => reasonOf(session, rest));
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

function reasonOf(session: TrainingSession, { answers }: SessionRest): string {
  const said = [
    answers.soreness === undefined ? '' : `soreness ${answers.soreness}`,
    answers.sleepHours === undefined ? '' : `${answers.sleepHours} h of sleep`,
    answers.restingHr === undefined ? '' : `a morning pulse of ${answers.restingHr}`,
  ].filter((part) => part !== '');
  const load = `${sessionName(session)} (load ${Math.round(session.load)}) needs a day`;
  return said.length === 0 ? load : `${load}, with ${said.join(', ')}`;
}
