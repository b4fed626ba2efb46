import type { Session } from './facts.ts';
import { parameters } from './parameters.ts';
import { clamp } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';

export const temperatureRule: Rule = {
  id: 'temperature',
  guide: 'rest in the shade or a cool room',
  implemented:
    'The sensor less 3 C; without one 18 C outdoors and 21 C indoors; 18 C in the water. Never from the season.',
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
};

export function temperatureC({ sensorTemperatureC }: Session, { kind }: Sport, isIndoors: boolean): number {
  if (kind === 'swim') return parameters.swimmingC;
  if (sensorTemperatureC === undefined || !Number.isFinite(sensorTemperatureC)) {
    return isIndoors ? parameters.indoorC : parameters.outdoorC;
  }
  return clamp(sensorTemperatureC - parameters.sensorTooWarmC, parameters.coldestC, parameters.warmestC);
}
