import { expect, test } from 'vitest';
import { createActivityTracker } from '../../bin/local/activity-tracker.ts';

test('what is waited for may be at rest while something else is under way', async () => {
  const tracker = createActivityTracker();
  const over = tracker.begin();

  await tracker.atRest(() => [], 50);
  await expect(tracker.idle(() => [], 20)).rejects.toThrow('1 invocations');

  over();
  await tracker.idle(() => [], 50);
});

test('what is waited for is named where it does not come to rest', async () => {
  const tracker = createActivityTracker();

  await expect(tracker.atRest(() => ['2 messages in Replies'], 20)).rejects.toThrow('2 messages in Replies');
});

test('looks again when something has changed', async () => {
  const tracker = createActivityTracker();
  const left = ['1 messages in Outbox'];
  const atRest = tracker.atRest(() => left, 1000);

  left.pop();
  tracker.changed();

  await atRest;
});
