import { expect, test } from 'vitest';
import { athleteEventSchema } from '../../functions/athlete-events/athlete-event.ts';
import { lineOfEvent, nameOfEvent } from '../../functions/athlete-events/athlete-event-name.ts';

const eventTime = 1_795_600_800;

test.each([
  [
    'told by Strava',
    { kind: 'activity', aspect: 'create', activityId: '15', athleteId: '71', subscriptionId: '9', eventTime },
    `strava#activity#15#create#${eventTime}#9`,
    { source: 'strava', externalAthleteId: '71', via: '9' },
  ],
  [
    'found by the hourly check',
    { kind: 'activity', aspect: 'create', activityId: '15', athleteId: '71', eventTime },
    `strava#activity#15#create#${eventTime}#found`,
    { source: 'strava', externalAthleteId: '71', isFound: true },
  ],
  [
    'that takes the authorization away',
    { kind: 'deauthorization', athleteId: '71', subscriptionId: '9', eventTime },
    `strava#deauthorization#71#${eventTime}#9`,
    { source: 'strava', externalAthleteId: '71', via: '9' },
  ],
  ['that erases', { kind: 'erase', athleteId: '71', eventTime }, `athlete#71#erase#${eventTime}`, { athleteId: '71' }],
  [
    'of a plan that has changed',
    { kind: 'plan-changed', athleteId: '71', eventTime },
    `athlete#71#plan-changed#${eventTime}`,
    { athleteId: '71' },
  ],
])('an event of the version before is read: one %s', (_, body, name, parts) => {
  const event = athleteEventSchema.parse(body);

  expect(event).toMatchObject(parts);
  expect(nameOfEvent(event)).toBe(name);
  expect(lineOfEvent(event)).toBe('strava#71');
});
