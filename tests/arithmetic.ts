/**
 * Rules, words and readers, which are arithmetic: no server, no process. `npm run dev` runs all of them in some six seconds, and
 * after a change those that it can matter to.
 */
export const arithmetic = [
  'tests/recovery/**/*.test.ts',
  'tests/recovery-plan/**/*.test.ts',
  'tests/season/golden.test.ts',
  'tests/messages/**/*.test.ts',
  'tests/clock/**/*.test.ts',
  'tests/pages/today/**/*.test.ts',
  'tests/strava/activity.test.ts',
  'tests/intervals/{activity,wellness,webhook-events}.test.ts',
];

/** The same, tried with thousands of made-up cases: seconds. */
export const properties = [
  'tests/recovery/properties.test.ts',
  'tests/recovery/no-amounts.test.ts',
  'tests/messages/words.test.ts',
  'tests/messages/reply/any-text.test.ts',
  'tests/messages/reply/own-words/own-words.test.ts',
  'tests/messages/reply/read-reply-command-line.test.ts',
];
