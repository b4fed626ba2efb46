import { dayMs, hourMs } from '../clock/lifetime.ts';
import type { SourcePolicy } from '../sources/source.ts';

export const stravaPolicy: SourcePolicy = {
  label: 'Strava',
  // Source: Strava, API Policy: what was measured is kept for seven days at most.
  rawKeptMs: 7 * dayMs,
  // Source: Strava, API Policy 7.4: everything of an athlete who has gone is deleted within 30 days.
  mustForgetWithinMs: 30 * dayMs,
  // Source: Strava, API Policy: a deletion is followed within 48 hours.
  mustFollowDeletionWithinMs: 48 * hourMs,
  // Source: Strava, API Agreement 5.4.
  mayCombine: false,
  hasSeatLimit: true,
  mayStaySilent: false,
  isWebhookEnteredByHand: false,
  // Source: Strava, rate limits.
  firstLimits: { perQuarter: 100, perDay: 1000 },
  // Source: Strava, brand guidelines: what a Garmin recorded is to be named as such.
  attribution: ({ deviceName }) => (deviceName?.startsWith('Garmin') ? `Data: ${deviceName}` : undefined),
  // Source: Strava, API Agreement: members are told of it.
  learns: 'Strava learns that the club reads your activities, and collects data about that use of its own.',
  accessSettings: { name: 'My apps', url: 'https://www.strava.com/settings/apps' },
  isOurs: (activityId) => /^\d+$/.test(activityId),
  appSettings: 'strava.com/settings/api',
  viewUrl: (activityId) => `https://www.strava.com/activities/${activityId}`,
};
