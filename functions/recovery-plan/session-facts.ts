import type { Facts, RecentDay, Session } from '../recovery/facts.ts';
import type { SportKind } from '../recovery/sports.ts';
import { covers } from './findings.ts';
import { isoDay } from './local-day.ts';
import { planParameters } from './parameters.ts';
import type { Plan } from './plan.ts';
import { usualPulse } from './pulse-baseline.ts';
import { restOf } from './session-rest.ts';
import { baseFactor } from './soreness-response.ts';
import { sweatFactors } from './sweat-factors.ts';
import type { Timeline } from './timeline.ts';
import type { TrainingSession } from './training-session.ts';

/** The session of the plan that an upload belongs to. `undefined`: it is a second recording, or a week old. */
export function sessionOfUpload({ sessions }: Timeline, id: string): TrainingSession | undefined {
  return sessions.findLast(({ live }) => live?.parts.some((part) => part.id === id));
}

/**
 * What the rules of a single session are told of one, with all that the plan knows: its answers, what was learned, and
 * the days before. What earlier sessions still ask for is the plan's to say, so it is not in it.
 */
export function sessionFacts(timeline: Timeline, plan: Plan, of: TrainingSession, session: Session): Facts {
  const { profile, response, today } = timeline;
  const { live } = of;
  if (live === undefined) return { session, profile, replies: {}, recent: [] };
  const { answers, pulseDay } = restOf(timeline, of, live);
  const usual = usualPulse(timeline, pulseDay ?? today);
  const { sweatCool, sweatHot } = sweatFactors(timeline, of.day);
  const isHot = (live.parts.at(-1)?.temperatureC ?? 0) >= planParameters.sweatHotFromC;
  const hasDoctor = plan.findings.some((finding) => finding.asks === 'doctor' && covers(finding, today));
  return {
    session,
    profile,
    replies: {
      ...answers,
      restingHrBaseline: usual?.bpm,
      rpe: live.effort,
      weightBeforeKg: live.weightBeforeKg,
      weightAfterKg: live.weightAfterKg,
      drunkL: live.drunkL,
      // What could be pounds was asked about before it came into the record.
      isWeightUnitKnown: live.weightBeforeKg === undefined ? undefined : true,
      hasRedFlag: hasDoctor,
    },
    recent: recentDays(timeline, of),
    learned: {
      sweatFactor: isHot ? sweatHot : sweatCool,
      restingHrNoise: usual?.noiseBpm,
      baseFactor: baseFactor(response, of.day),
    },
  };
}

const recentFromDays = 8;

function recentDays({ sessions }: Timeline, of: TrainingSession): readonly RecentDay[] {
  const earlier = sessions.slice(0, sessions.indexOf(of));
  return earlier
    .filter(({ day }) => day <= of.day && day >= of.day - recentFromDays)
    .map(({ day, load, kind, equivalentKm }) => ({
      date: isoDay(day),
      load,
      sport: sportNames[kind],
      distanceM: equivalentKm * 1000,
    }));
}

const sportNames: Readonly<Record<SportKind, string>> = {
  run: 'Run',
  ride: 'Ride',
  swim: 'Swim',
  strength: 'WeightTraining',
  walk: 'Walk',
  other: 'Workout',
};
