import type { Session } from '../recovery/facts.ts';
import type { SourceRegistry } from './source-registry.ts';

/** Where an activity can be seen, and whom its numbers are owed to. */
export interface ActivityCredit {
  /** Such as `View on Strava`. */
  readonly label: string;
  readonly url: string;
  /** Such as `Data: Garmin fenix 7`. */
  readonly device: string | undefined;
}

/** `undefined`: of a source that this club has no app of any more. */
export function creditOf(
  { id, deviceName }: Pick<Session, 'id' | 'deviceName'>,
  sources: Pick<SourceRegistry, 'ofActivity'>,
): ActivityCredit | undefined {
  const policy = sources.ofActivity(id)?.policy;
  if (policy === undefined) return undefined;
  const device = policy.attribution({ deviceName });
  return {
    label: `View on ${policy.label}`,
    url: policy.viewUrl(id),
    device: device === undefined ? undefined : printable(device),
  };
}

/** A device's name comes from outside: one line, and not a long one. */
function printable(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '').slice(0, 66);
}
