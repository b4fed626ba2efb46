import { type FaultCatalogue, FaultError, wrongCall } from './fault-catalogue.ts';
import type { Fault } from './faults.ts';

/**
 * Faults as they are written by hand: names with a comma between, each with how often and for which call where that
 * is not the usual. `late-404,429` · `5xx:3` · `slow@refresh` · `reset:2@athlete`
 *
 * @throws FaultError that lists what there is.
 */
export function parseFaults<Name extends string, Call extends string>(
  text: string,
  catalogue: FaultCatalogue<Name, Call>,
): readonly Fault<Name, Call>[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => parseFault(part, catalogue));
}

function parseFault<Name extends string, Call extends string>(
  text: string,
  catalogue: FaultCatalogue<Name, Call>,
): Fault<Name, Call> {
  const { name = '', times, call } = /^(?<name>[^:@]*)(?::(?<times>[^@]*))?(?:@(?<call>.*))?$/.exec(text)?.groups ?? {};
  if (!isFaultName(name, catalogue)) throw new FaultError(`There is no fault "${name}".`, catalogue);
  if (times !== undefined && !/^[1-9]\d{0,5}$/.test(times)) {
    throw new FaultError(`"${text}": how often is a whole number from 1 on, such as ${name}:3.`, catalogue);
  }
  const on = call === undefined ? undefined : catalogue[name].on.find((known) => known === call);
  if (call !== undefined && on === undefined) throw wrongCall(name, call, catalogue);

  return {
    name,
    ...(times === undefined ? {} : { times: Number(times) }),
    ...(on === undefined ? {} : { on }),
  };
}

function isFaultName<Name extends string>(name: string, catalogue: FaultCatalogue<Name, string>): name is Name {
  return Object.hasOwn(catalogue, name);
}
