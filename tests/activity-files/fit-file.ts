import { FitBaseType, FitEncoder } from 'fit-file-parser/encoder';

/** The messages and enumerations of the FIT profile by their numbers, as a watch writes them. */
const fileId = 0;
const session = 18;
const activity = 34;
export const fitSports = { running: 1, cycling: 2, transition: 3, fitnessEquipment: 4, swimming: 5, videoGaming: 63 };
export const fitSubSports = { generic: 0, treadmill: 1, trail: 3, lapSwimming: 17, strengthTraining: 20 };

export interface FitSession {
  readonly startMs: number;
  readonly sport?: number;
  readonly subSport?: number;
  readonly elapsedSec?: number;
  readonly timerSec?: number;
  readonly distanceM?: number;
  readonly ascentM?: number;
  readonly averageHeartRate?: number;
  readonly averageTemperatureC?: number;
  readonly workJ?: number;
  readonly rpe?: number;
}

const fitSeconds = (atMs: number) => FitEncoder.toFitTimestamp(new Date(atMs));
const one = (number: number, value: number | undefined) =>
  value === undefined ? [] : [{ number, size: 1, baseType: FitBaseType.Uint8, value }];
const two = (number: number, value: number | undefined) =>
  value === undefined ? [] : [{ number, size: 2, baseType: FitBaseType.Uint16, value }];
const four = (number: number, value: number | undefined) =>
  value === undefined ? [] : [{ number, size: 4, baseType: FitBaseType.Uint32, value: Math.round(value) }];
const scaled = (value: number | undefined, scale: number) => (value === undefined ? undefined : value * scale);

/** The file of a watch, with `offsetSec` as the distance of its clock from UTC; absent, it does not say. */
export function fitFile(sessions: readonly FitSession[], { offsetSec }: { readonly offsetSec?: number } = {}) {
  const encoder = new FitEncoder();
  encoder.writeMessage(fileId, [{ number: 0, size: 1, baseType: FitBaseType.Enum, value: 4 }], 0);
  for (const of of sessions) {
    encoder.writeMessage(
      session,
      [
        ...four(2, fitSeconds(of.startMs)),
        ...one(5, of.sport),
        ...one(6, of.subSport),
        ...four(7, scaled(of.elapsedSec, 1000)),
        ...four(8, scaled(of.timerSec, 1000)),
        ...four(9, scaled(of.distanceM, 100)),
        ...one(16, of.averageHeartRate),
        ...two(22, of.ascentM),
        ...four(48, of.workJ),
        ...(of.averageTemperatureC === undefined
          ? []
          : [{ number: 57, size: 1, baseType: FitBaseType.Sint8, value: of.averageTemperatureC }]),
        ...one(193, of.rpe),
      ],
      1,
    );
  }
  const last = sessions.at(-1);
  if (offsetSec !== undefined && last !== undefined) {
    const endMs = last.startMs + (last.elapsedSec ?? 0) * 1000;
    encoder.writeMessage(activity, [...four(253, fitSeconds(endMs)), ...four(5, fitSeconds(endMs) + offsetSec)], 2);
  }
  return encoder.close();
}
