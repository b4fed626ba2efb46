import type { SourceDoor } from '../sources/source-event.ts';
import { maxBodyBytes, readEvents } from './webhook-events.ts';

/** @param secretSha256 of the webhook secret that intervals.icu puts into each body, as hex. */
export function createIntervalsDoor(secretSha256: string): SourceDoor {
  return {
    name: 'intervals',
    maxBodyBytes,
    isEnteredByHand: true,
    readEvents: (body) => readEvents(body, secretSha256, Date.now()),
  };
}
