import type { ParameterName } from './parameters.ts';

/** What `docs/rules.md` says of a rule. It stands in the rule's own file; `rules.ts` lists them in order. */
export interface Rule {
  /** As a prescription's reasons name it. */
  readonly id: string;
  /** A few words of the guide; empty where the guide is silent. */
  readonly guide: string;
  readonly implemented: string;
  readonly why: string;
  /** With its mark: [S] seen, [K] known, [ENG] our own choice. */
  readonly source: string;
  readonly parameters: readonly ParameterName[];
}
