import { expect, test } from 'vitest';
import { daytimeZone } from '../../bin/local/daytime.ts';
import { minuteMs } from '../../functions/clock/lifetime.ts';
import { localMoment } from '../../functions/clock/local-day.ts';

test.each(['2026-01-15', '2026-07-15'])(
  'at each quarter hour of %s there is a zone where it is day, and not yet evening',
  (date) => {
    const clocks = Array.from({ length: 96 }, (_, quarter) => {
      const at = Date.parse(date) + quarter * 15 * minuteMs;
      return localMoment(at, daytimeZone(at, 'UTC')).clock;
    });

    expect(clocks.filter((clock) => clock < '08:30' || clock >= '17:00')).toEqual([]);
  },
);
