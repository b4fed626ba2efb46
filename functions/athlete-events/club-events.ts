import type { OutsideAthlete } from '../sources/source-event.ts';
import { outsideAthletesOf } from '../store/outside-athlete.ts';
import type { AthleteEvent, FileEvent } from './athlete-event.ts';
import { lineOf } from './athlete-event-name.ts';

interface WhoseEvent {
  readonly athleteId: string;
  readonly connections?: readonly OutsideAthlete[] | null | undefined;
}

type EraseEvent = Extract<AthleteEvent, { readonly kind: 'erase' }>;

/** The athlete is to be erased. It waits behind what their source has sent before. */
export function eraseEvent(
  whose: WhoseEvent,
  at: number,
  more: Pick<EraseEvent, 'plannedForMs' | 'by'> = {},
): EraseEvent {
  return { kind: 'erase', ...placeOf(whose, at), ...more };
}

/** What the athlete said may change when they are asked next. */
export function planChanged(whose: WhoseEvent, at: number): AthleteEvent {
  return { kind: 'plan-changed', ...placeOf(whose, at) };
}

/** The athlete gave us a session as a file at that moment, or wants it deleted. */
export function fileEvent(
  whose: WhoseEvent,
  { activityId, aspect, at }: Pick<FileEvent, 'activityId' | 'aspect'> & { readonly at: number },
): FileEvent {
  return { kind: 'file', ...placeOf(whose, at), aspect, activityId };
}

/** @param at epoch milliseconds. */
function placeOf(whose: WhoseEvent, at: number) {
  const [first] = outsideAthletesOf(whose);
  return {
    athleteId: whose.athleteId,
    line: first === undefined ? whose.athleteId : lineOf(first),
    eventTime: Math.floor(at / 1000),
  };
}
