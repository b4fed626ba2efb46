import type { PlanParameterName } from './parameters.ts';

/**
 * What the table of the rules says of a rule of the plan. It stands in the rule's own file; `plan-rules.ts` lists them
 * in order.
 */
export interface PlanRule {
  /** As a finding names it. */
  readonly id: string;
  /** A few words of the guide; empty where the guide is silent. */
  readonly guide: string;
  readonly implemented: string;
  readonly why: string;
  /** With its mark: [S] seen, [K] known, [ENG] our own choice. */
  readonly source: string;
  readonly parameters: readonly PlanParameterName[];
}
