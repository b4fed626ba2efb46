import type { Session } from './facts.ts';
import { parameters } from './parameters.ts';
import { clamp, isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';
import type { SportFound } from './walking-pace.ts';

export interface TemperatureFound {
  readonly temperatureC: number;
  readonly isHot: boolean;
  /** So hot that cooling comes before any amount. */
  readonly needsCooling: boolean;
}

export const temperatureRule: Rule<SportFound, TemperatureFound> = {
  id: 'temperature',
  guide: 'rest in the shade or a cool room',
  implemented: (p) =>
    `The sensor less ${p.sensorTooWarmC} C, within ${p.coldestC} to ${p.warmestC} C; without one ${p.outdoorC} C outdoors and ${p.indoorC} C indoors; ${p.swimmingC} C in the water. Never from the season. From ${p.hotFromC} C on it is hot; over ${p.coolFirstOverC} C cooling comes first.`,
  why: 'A sensor on the wrist reads warm. We ask no weather service where somebody was.',
  source: '[ENG]',
  parameters: [
    'sensorTooWarmC',
    'outdoorC',
    'indoorC',
    'swimmingC',
    'coldestC',
    'warmestC',
    'hotFromC',
    'coolFirstOverC',
  ],
  find: ({ session }, { sport, isIndoors }) => {
    const airC = temperatureC(session, sport, isIndoors);
    const needsCooling = isOver(airC, parameters.coolFirstOverC);
    return {
      found: { temperatureC: airC, isHot: isAtLeast(airC, parameters.hotFromC), needsCooling },
      warnings: needsCooling
        ? [
            {
              code: 'heat',
              sentence: 'Cool first: shade, water on the skin. Confused or collapsed: call the emergency number.',
            },
          ]
        : [],
    };
  },
};

export function temperatureC({ sensorTemperatureC }: Session, { kind }: Sport, isIndoors: boolean): number {
  if (kind === 'swim') return parameters.swimmingC;
  if (sensorTemperatureC === undefined || !Number.isFinite(sensorTemperatureC)) {
    return isIndoors ? parameters.indoorC : parameters.outdoorC;
  }
  return clamp(sensorTemperatureC - parameters.sensorTooWarmC, parameters.coldestC, parameters.warmestC);
}
