import {
  type CallName,
  canBefall,
  FaultError,
  type FaultName,
  type FaultRule,
  faultRules,
  wrongCall,
} from './fault-rules.ts';

export interface Fault {
  readonly name: FaultName;
  /** How often; without it, the rule's own number. */
  readonly times?: number;
  /** The one call that it befalls; without it, the rule's own calls. */
  readonly on?: CallName;
}

export interface Faults {
  /** Takes the place of a fault of the same name. @throws FaultError when it cannot befall that call. */
  set(fault: Fault): void;
  /** All of them, or those of one name. */
  clear(name?: FaultName): void;
  /** Whether the fault befalls this call. If so, it is used up once. */
  befalls(name: FaultName, call: CallName): boolean;
  /** Whether it stands ready, without using it up. */
  isSet(name: FaultName): boolean;
  /** The same for `late-404`, which counts for each activity on its own. */
  befallsActivity(activityId: string): boolean;
  list(): readonly ActiveFault[];
}

export interface ActiveFault {
  readonly name: FaultName;
  readonly on: readonly CallName[];
  /** `always`: until it is cleared. */
  readonly left: number | 'always';
}

export function createFaults(faults: readonly Fault[] = []): Faults {
  const active = new Map<FaultName, { readonly on: readonly CallName[]; left: number }>();
  const readsOfActivity = new Map<string, number>();

  const set = ({ name, times, on }: Fault): void => {
    const rule: FaultRule = faultRules[name];
    if (on !== undefined && !canBefall(name, on)) throw new FaultError(wrongCall(name, on));
    if (name === 'late-404') readsOfActivity.clear();
    active.set(name, { on: on === undefined ? rule.usuallyOn : [on], left: times ?? rule.times });
  };
  for (const fault of faults) set(fault);

  return {
    set,

    clear(name) {
      if (name === undefined) active.clear();
      else active.delete(name);
    },

    befalls(name, call) {
      const fault = active.get(name);
      if (fault === undefined || fault.left === 0 || !fault.on.includes(call)) return false;
      fault.left -= 1;
      return true;
    },

    isSet: (name) => (active.get(name)?.left ?? 0) > 0,

    befallsActivity(activityId) {
      const fault = active.get('late-404');
      if (fault === undefined) return false;
      const reads = (readsOfActivity.get(activityId) ?? 0) + 1;
      readsOfActivity.set(activityId, reads);
      return reads <= fault.left;
    },

    list: () =>
      [...active].map(([name, { on, left }]) => ({ name, on, left: Number.isFinite(left) ? left : 'always' })),
  };
}
