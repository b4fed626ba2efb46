import { describe, expect, test } from 'vitest';
import { messageKindSchema, messageKinds } from '../../functions/outbox/message-kinds.ts';

const kindsThat = (trait: keyof (typeof messageKinds)['advice']) =>
  Object.entries(messageKinds).flatMap(([kind, traits]) => (traits[trait] === true ? [kind] : []));

describe('of all kinds of messages', () => {
  test('only what the club starts by itself waits for the end of quiet hours and pauses', () => {
    expect(kindsThat('isUnsolicited')).toEqual(['advice', 'update', 'question', 'week']);
  });

  test('only a warning sign and a code are repeated where nobody knows whether they went', () => {
    expect(kindsThat('isUrgent')).toEqual(['safety', 'code']);
  });

  test('what somebody waits for is attempted where texts have not arrived lately', () => {
    expect(kindsThat('isAwaited')).toEqual(['test', 'answer', 'receipt', 'safety', 'code']);
  });

  test('a code never goes by mail: it proves the phone', () => {
    expect(Object.keys(messageKinds).filter((kind) => !kindsThat('mayBeMailed').includes(kind))).toEqual(['code']);
  });

  test.each(['constructor', 'toString', '__proto__', '', 'news'])('%j is none', (kind) => {
    expect(messageKindSchema.safeParse(kind).success).toBe(false);
  });
});
