/** What a day asks for, mildest first. */
export const asks = ['note', 'no-hard', 'easy', 'active-recovery', 'no-run', 'rest', 'doctor'] as const;
export type Ask = (typeof asks)[number];

/** The word for a day. `no-run` is rest from running: walking, cycling and swimming are welcome. */
export type DayWord = 'normal' | 'easy' | 'active-recovery' | 'no-run' | 'rest';

/** Something that a rule found, on its first to its last day, both included. They come from the evidence, never from now. */
export interface PlanFinding {
  readonly rule: string;
  readonly asks: Ask;
  readonly from: number;
  /** `null`: until the athlete says FINE. */
  readonly until: number | null;
  readonly reason: string;
}

/** Collects what the rules find; the same thing found twice counts once. */
export class Findings {
  readonly #firstDay: number;
  readonly #found: PlanFinding[] = [];

  /** @param firstDay what ends before it is left out. */
  constructor(firstDay: number) {
    this.#firstDay = firstDay;
  }

  add(rule: string, ask: Ask, from: number, until: number | null, reason: () => string): void {
    if (until !== null && (until < from || until < this.#firstDay)) return;
    for (const other of this.#found) {
      if (other.from === from && other.until === until && other.rule === rule && other.asks === ask) return;
    }
    this.#found.push({ rule, asks: ask, from, until, reason: reason() });
  }

  /** As they were found. */
  get all(): readonly PlanFinding[] {
    return this.#found;
  }
}

export function covers({ from, until }: PlanFinding, day: number): boolean {
  return from <= day && (until === null || day <= until);
}

export function severity(ask: Ask): number {
  return severities[ask];
}

/** The category of a day: that of the most severe finding on it. */
export function dayWord(findings: readonly PlanFinding[], day: number): DayWord {
  let gravest = 0;
  for (const finding of findings) {
    if (covers(finding, day)) gravest = Math.max(gravest, severities[finding.asks]);
  }
  return words[gravest] ?? 'normal';
}

/** How severe the word of a day is: 0 for normal, to 4. */
export function strictness(word: DayWord): number {
  return strictnesses[word];
}

const severities: Readonly<Record<Ask, number>> = {
  note: 0,
  'no-hard': 1,
  easy: 2,
  'active-recovery': 3,
  'no-run': 4,
  rest: 5,
  doctor: 6,
};

const words: readonly DayWord[] = ['normal', 'easy', 'easy', 'active-recovery', 'no-run', 'rest', 'rest'];

const strictnesses: Readonly<Record<DayWord, number>> = {
  normal: 0,
  easy: 1,
  'active-recovery': 2,
  'no-run': 3,
  rest: 4,
};
