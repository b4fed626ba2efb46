import { runDoctor } from '../doctor.ts';
import { defineVerb, noOptions } from '../verb.ts';

export const doctor = defineVerb({
  details:
    'Each line says what was found; below it what that means for a runner, and the command or page that fixes it. ' +
    'Exits with 1 if something needs fixing; warnings do not count.',
  options: noOptions,
  run: runDoctor,
});
