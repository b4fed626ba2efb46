import type { Findings } from './findings.ts';
import type { PlanRule } from './plan-rule.ts';
import type { Timeline } from './timeline.ts';

/** A rule that finds something on days of a person's plan. */
export interface FindingRule extends PlanRule {
  /** Adds what the rule finds on yesterday or later. */
  readonly find: (timeline: Timeline, found: Findings) => void;
}
