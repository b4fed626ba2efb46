import type { Facts } from './facts.ts';
import type { ParameterName, Parameters } from './parameters.ts';
import type { Reason, Warning } from './prescription.ts';

/** What `docs/rules.md` says of a rule. */
export interface RuleText {
  /** As a prescription's reasons name it. */
  readonly id: string;
  /** A few words of the guide; empty where the guide is silent. */
  readonly guide: string;
  /** Every number in it comes from the parameters. */
  readonly implemented: (p: Parameters) => string;
  readonly why: string;
  /** With its mark: [S] seen, [K] known, [ENG] our own choice. */
  readonly source: string;
  /** Those that its file uses. */
  readonly parameters: readonly ParameterName[];
}

/**
 * A rule: one file, and one line in the ordered list of `rules.ts`. It takes the facts and what the rules before it have
 * found (`Needs`), and returns what it finds (`Gives`), with its reasons and warnings. Pure.
 */
export interface Rule<Needs, Gives> extends RuleText {
  readonly find: (input: Input, found: Needs) => Finding<Gives>;
}

export interface Input extends Facts {
  /** Epoch milliseconds. */
  readonly now: number;
}

export interface Finding<Gives> {
  /** For the rules that come after. */
  readonly found: Gives;
  /** Why, in sentences for the athlete; none where the rule has nothing to say. */
  readonly because?: readonly string[];
  readonly warnings?: readonly Warning[];
}

/** All that rules have found about one session. */
export interface Findings<Found> {
  readonly found: Found;
  readonly because: readonly Reason[];
  readonly warnings: readonly Warning[];
}

/**
 * Rules in the order in which they are asked. The compiler keeps the order: a rule can be added only where the rules
 * before it give all that it needs.
 */
export class RuleList<Has extends object> {
  readonly texts: readonly RuleText[];
  /** What they find about one session. */
  readonly evaluate: (input: Input) => Findings<Has>;

  static readonly empty = new RuleList<object>([], () => ({ found: {}, because: [], warnings: [] }));

  private constructor(texts: readonly RuleText[], evaluate: (input: Input) => Findings<Has>) {
    this.texts = texts;
    this.evaluate = evaluate;
  }

  rule<Gives extends object>(rule: Rule<Has, Gives>): RuleList<Has & Gives> {
    return new RuleList([...this.texts, rule], (input) => {
      const before = this.evaluate(input);
      const { found, because = [], warnings = [] } = rule.find(input, before.found);
      return {
        // Into one object that nobody else has yet: copying it for every rule would take most of the time.
        found: Object.assign(before.found, found),
        // Most rules have nothing to say.
        because:
          because.length === 0
            ? before.because
            : [...before.because, ...because.map((reason) => ({ rule: rule.id, reason }))],
        warnings: warnings.length === 0 ? before.warnings : [...before.warnings, ...warnings],
      };
    });
  }
}
