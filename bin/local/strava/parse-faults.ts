import {
  type CallName,
  callNames,
  canBefall,
  FaultError,
  type FaultName,
  faultRules,
  wrongCall,
} from './fault-rules.ts';
import type { Fault } from './faults.ts';

/**
 * Faults as they are written by hand: names with a comma between, each with how often and for which call where that
 * is not the usual. `late-404,429` · `5xx:3` · `slow@refresh` · `reset:2@athlete`
 *
 * @throws FaultError that lists what there is.
 */
export function parseFaults(text: string): readonly Fault[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseFault);
}

function parseFault(text: string): Fault {
  const { name = '', times, call } = /^(?<name>[^:@]*)(?::(?<times>[^@]*))?(?:@(?<call>.*))?$/.exec(text)?.groups ?? {};
  if (!isFaultName(name)) throw new FaultError(`There is no fault "${name}".`);
  if (times !== undefined && !/^[1-9]\d{0,5}$/.test(times)) {
    throw new FaultError(`"${text}": how often is a whole number from 1 on, such as ${name}:3.`);
  }
  if (call !== undefined && !(isCallName(call) && canBefall(name, call))) throw new FaultError(wrongCall(name, call));

  return {
    name,
    ...(times === undefined ? {} : { times: Number(times) }),
    ...(call === undefined ? {} : { on: call }),
  };
}

function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(faultRules, name);
}

function isCallName(name: string): name is CallName {
  return callNames.some((call) => call === name);
}
