import { type FaultCatalogue, wrongCall } from './fault-catalogue.ts';

export interface Fault<Name extends string, Call extends string> {
  readonly name: Name;
  /** How often; without it, the rule's own number. */
  readonly times?: number;
  /** The one call that it befalls; without it, the rule's own calls. */
  readonly on?: Call;
}

export interface Faults<Name extends string, Call extends string> {
  /** Takes the place of a fault of the same name. @throws FaultError when it cannot befall that call. */
  set(fault: Fault<Name, Call>): void;
  /** All of them, or those of one name. */
  clear(name?: Name): void;
  /** Whether the fault befalls this call. If so, it is used up once. */
  befalls(name: Name, call: Call): boolean;
  /** Whether it stands ready, without using it up. */
  isSet(name: Name): boolean;
  /** The same for a fault that counts for each thing on its own, such as the first reads of every activity. */
  befallsEach(name: Name, id: string): boolean;
  list(): readonly ActiveFault<Name, Call>[];
}

export interface ActiveFault<Name extends string, Call extends string> {
  readonly name: Name;
  readonly on: readonly Call[];
  /** `always`: until it is cleared. */
  readonly left: number | 'always';
}

export function createFaults<Name extends string, Call extends string>(
  catalogue: FaultCatalogue<Name, Call>,
  faults: readonly Fault<Name, Call>[] = [],
): Faults<Name, Call> {
  const active = new Map<
    Name,
    { readonly on: readonly Call[]; left: number; readonly befallen: Map<string, number> }
  >();

  const set = ({ name, times, on }: Fault<Name, Call>): void => {
    const rule = catalogue[name];
    if (on !== undefined && !rule.on.includes(on)) throw wrongCall(name, on, catalogue);
    active.set(name, { on: on === undefined ? rule.usuallyOn : [on], left: times ?? rule.times, befallen: new Map() });
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

    befallsEach(name, id) {
      const fault = active.get(name);
      if (fault === undefined) return false;
      const times = (fault.befallen.get(id) ?? 0) + 1;
      fault.befallen.set(id, times);
      return times <= fault.left;
    },

    list: () =>
      [...active].map(([name, { on, left }]) => ({ name, on, left: Number.isFinite(left) ? left : 'always' })),
  };
}
