import { describe, expect, test } from 'vitest';
import { readReply } from '../../../functions/messages/reply/read-reply.ts';

const read = (text: string) => readReply(text, { asked: null, units: 'metric' });

describe('a question beside a part of the body that may mean a sign', () => {
  test.each([['my chest is odd again, should I do the tempo tomorrow?'], ['throat feels funny, can I run tomorrow?']])(
    '%s: whatever is answered names a doctor',
    (text) => {
      const reply = read(text);

      expect(reply.redFlag !== null || reply.needsSafetyNet).toBe(true);
    },
  );

  test.each([['can I run tomorrow?'], ['what should I eat tonight?'], ['PLAN']])('%s: answered as it is', (text) => {
    expect(read(text)).toMatchObject({ redFlag: null, needsSafetyNet: false, unread: [] });
  });
});

test.each([['chest paining only since I woke'], ['lost the consciousness for a moment on the track today']])(
  '%s: an emergency',
  (text) => {
    expect(read(text).redFlag).toBe('emergency');
  },
);
