import { dayMs } from '../clock/lifetime.ts';
import type { SourcePolicy } from '../sources/source.ts';
import { activityIdOf } from './activity-id.ts';

/**
 * Source: intervals.icu, API terms of 23 October 2025: any lawful use, and Garmin has to be named where its data is shown. They
 * limit neither how long anything is kept nor how many athletes an app has. What we keep and for how long is our own promise, the
 * same as for Strava.
 */
export const intervalsPolicy: SourcePolicy = {
  label: 'intervals.icu',
  rawKeptMs: 4 * dayMs,
  mustForgetWithinMs: 30 * dayMs,
  mustFollowDeletionWithinMs: 36 * 3_600_000,
  mayCombine: true,
  hasSeatLimit: false,
  mayStaySilent: true,
  isWebhookEnteredByHand: true,
  // Of the smallest app, by the lower of two reports.
  firstLimits: { perQuarter: 2500, perDay: 5000 },
  learns: 'Intervals.icu learns that the club reads your activities.',
  accessSettings: { name: 'Settings', url: 'https://intervals.icu/settings' },
  isOurs: (activityId) => activityId.startsWith('icu:'),
  appSettings: 'intervals.icu/settings',
  attribution: ({ deviceName }) => (/^garmin/i.test(deviceName ?? '') ? `Data: ${deviceName}` : undefined),
  viewUrl: (activityId) => `https://intervals.icu/activities/${encodeURIComponent(activityIdOf(activityId))}`,
};
