import { retryFailed, showFailed } from '../failed.ts';
import { defineVerb, noOptions } from '../verb.ts';

export const failed = defineVerb({
  details: 'Shows counts only: no message is copied to this computer. Exits with 1 if there is anything.',
  options: noOptions,
  run: showFailed,
});

export const failedRetry = defineVerb({
  details:
    'In the original order. A message that is too old by now says less or is not sent; whatever fails again comes back here.',
  options: noOptions,
  run: retryFailed,
});
