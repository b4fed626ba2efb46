import type { Parameters } from '../recovery/parameters.ts';
import type { PlanParameterName, PlanParameters } from './parameters.ts';

/**
 * What the table of the rules says of a rule of the plan. It stands in the rule's own file; `plan-rules.ts` lists them
 * in order.
 */
export interface PlanRule {
  /** As a finding names it. */
  readonly id: string;
  /** A few words of the guide; empty where the guide is silent. */
  readonly guide: string;
  /** Every number in it comes from the parameters, those of a single session included. */
  readonly implemented: (p: TextParameters) => string;
  readonly why: string;
  /** With its mark: [S] seen, [K] known, [ENG] our own choice. */
  readonly source: string;
  readonly parameters: readonly PlanParameterName[];
}

export type TextParameters = PlanParameters & Parameters;
