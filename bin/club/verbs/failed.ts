import { retryFailed, showFailed } from '../failed.ts';
import { defineVerb, noOptions } from '../verb.ts';

export const failed = defineVerb({
  name: 'failed',
  summary: 'Show what the club stopped trying, and why.',
  details:
    'A function looks into the queues and counts; no message comes to this computer. Exits with 1 if there is something.',
  options: noOptions,
  run: showFailed,
});

export const failedRetry = defineVerb({
  name: 'failed retry',
  summary: 'Try again what the club stopped trying.',
  details:
    'In the order in which it came. What is too old by now says less or is not sent; what fails again comes back.',
  options: noOptions,
  run: retryFailed,
});
