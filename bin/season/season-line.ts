import { roundTo } from '../../functions/recovery/rounding.ts';
import type { DayPart } from '../../functions/recovery-plan/local-day.ts';
import { isoDay } from '../../functions/recovery-plan/local-day.ts';
import type { Plan } from '../../functions/recovery-plan/plan.ts';
import type { Week } from '../../functions/recovery-plan/week.ts';

export interface SeasonLine {
  readonly atMs: number;
  readonly line: 'profile' | 'activity' | 'deleted' | 'reply' | 'text' | 'ask' | 'morning' | 'weekly';
  readonly plan: Plan;
  readonly isDue: boolean;
  readonly tip: string | undefined;
  readonly asksEffort: boolean;
  readonly week: Week | undefined;
  readonly texts: readonly string[];
}

/** One line of output, its keys in the order that `docs/season.md` lists. */
export function seasonLine({ atMs, line, plan, isDue, tip, asksEffort, week, texts }: SeasonLine): string {
  const { signs, learned } = plan;
  return JSON.stringify({
    at: new Date(atMs).toISOString().replace('.000Z', 'Z'),
    line,
    date: isoDay(plan.today),
    day: plan.day,
    tomorrow: plan.tomorrow,
    until: dayOrWord(plan.until),
    noHardBefore: partOrWord(plan.noHardBefore),
    noRunBefore: typeof plan.noRunBefore === 'number' ? `${isoDay(plan.noRunBefore)} morning` : plan.noRunBefore,
    findings: plan.findings.map(({ rule, asks, from, until }) => ({
      rule,
      asks,
      from: isoDay(from),
      until: until === null ? null : isoDay(until),
    })),
    signs: {
      apathy: signs.apathy,
      soreness: signs.soreness,
      performance: signs.performance,
      pulse: signs.pulse,
    },
    working: plan.working,
    learned: {
      sweatCool: roundTo100(learned.sweatCool),
      sweatHot: roundTo100(learned.sweatHot),
      pulseBase: roundTo10(learned.pulseBaseBpm),
      pulseNoise: roundTo10(learned.pulseNoiseBpm),
      sorenessPer100: roundTo100(learned.sorenessPer100),
      efficiencyPct: roundTo10(learned.efficiencyPercent),
      efficiency: learned.efficiency,
      baseFactor: learned.baseFactor,
    },
    due: isDue,
    tip: tip ?? null,
    asksRpe: asksEffort,
    week:
      week === undefined
        ? null
        : { ...week, load: roundTo(1, week.load), usual: week.usual === null ? null : roundTo(1, week.usual) },
    texts,
  });
}

function dayOrWord(day: number | null | 'FINE'): string | null {
  return typeof day === 'number' ? isoDay(day) : day;
}

function partOrWord(part: DayPart | null | 'FINE'): string | null {
  return part === null || part === 'FINE' ? part : `${isoDay(part.day)} ${part.part}`;
}

function roundTo100(value: number): number {
  return roundTo(1, value * 100) / 100;
}

function roundTo10(value: number | null): number | null {
  return value === null ? null : roundTo(1, value * 10) / 10;
}
