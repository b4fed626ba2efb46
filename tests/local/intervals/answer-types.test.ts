import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { demoActivity } from '../../../bin/local/intervals/demo-activities.ts';
import { usualScopes } from '../../../bin/local/intervals/scopes.ts';
import { demoNames } from '../../../bin/local/stand-in/demo-sessions.ts';
import { fieldNamesOf, wrongTypesIn } from '../../fixtures/intervals/answer-types.ts';
import { connectedIntervals, toldIntervals } from '../../fixtures/intervals/local-intervals.ts';

const noon = Date.UTC(2026, 10, 24, 17);
const everything = [...usualScopes, 'SETTINGS:READ'] as const;
const namesIn = (value: unknown) => Object.keys(z.record(z.string(), z.unknown()).parse(value));

describe('types of fields, as intervals.icu describes them', () => {
  test('the check itself finds what is wrong', () => {
    expect(
      wrongTypesIn({ id: 5, average_heartrate: 139.4, trainer: 1, source: 'FAX', icu_rpe: null }, 'Activity'),
    ).toEqual([
      'Activity.id is no string',
      'Activity.average_heartrate is no integer',
      'Activity.trainer is no boolean',
      expect.stringContaining('Activity.source is no STRAVA|'),
    ]);
    expect(wrongTypesIn({ stream_types: ['time', 1] }, 'Activity')).toEqual(['Activity.stream_types is no string[]']);
  });

  test('every demo activity, read and listed', async () => {
    const { intervals, athleteId, read } = await connectedIntervals({ now: () => noon });
    for (const name of demoNames) {
      const id = intervals.upload(athleteId, demoActivity(name, noon));
      expect(wrongTypesIn(await (await read(`activity/${id}`)).json(), 'Activity')).toEqual([]);
    }

    const list = z.array(z.unknown()).parse(await (await read('athlete/0/activities?oldest=2026-11-01')).json());

    expect(list).toHaveLength(demoNames.length);
    expect(list.flatMap((one) => wrongTypesIn(one, 'Activity'))).toEqual([]);
  });

  test('an activity has all that we know of, but for what its sport or its event brings', async () => {
    const { intervals, athleteId, read } = await connectedIntervals({ now: () => noon });
    const id = intervals.upload(athleteId, demoActivity('ride', noon));

    const names = namesIn(await (await read(`activity/${id}`)).json());

    const onlyDeleted = ['icu_sweet_spot_min', 'icu_sweet_spot_max', 'has_segments'];
    expect(fieldNamesOf('Activity').filter((name) => !names.includes(name) && !onlyDeleted.includes(name))).toEqual([]);
  });

  test('the stub has five fields', async () => {
    const { intervals, athleteId, read } = await connectedIntervals({ now: () => noon });
    const id = intervals.upload(athleteId, { ...demoActivity('5-km', noon), source: 'STRAVA' });

    const stub: unknown = await (await read(`activity/${id}`)).json();

    expect(namesIn(stub).sort()).toEqual([...fieldNamesOf('Stub')].sort());
    expect(wrongTypesIn(stub, 'Stub')).toEqual([]);
  });

  test('wellness, the athlete and the settings', async () => {
    const { intervals, athleteId, read } = await connectedIntervals(
      { now: () => noon },
      { athlete: { nightSyncsAt: '06:20' }, scopes: everything },
    );
    intervals.setWellness(athleteId, { soreness: 3, steps: 512, weight: 61.4, bodyFat: 24.6 });

    const answers = await Promise.all([
      read('athlete/0/wellness/2026-11-24'),
      read('athlete/0'),
      read('athlete/0/sport-settings/Run'),
    ]);
    const [row, athlete, settings] = await Promise.all(answers.map((answer) => answer.json()));

    expect(wrongTypesIn(row, 'Wellness')).toEqual([]);
    expect(namesIn(row)).toEqual(expect.arrayContaining([...fieldNamesOf('Wellness')]));
    expect(wrongTypesIn(athlete, 'Athlete')).toEqual([]);
    expect(namesIn(athlete)).toEqual(expect.arrayContaining([...fieldNamesOf('Athlete')]));
    expect(wrongTypesIn(settings, 'SportSettings')).toEqual([]);
  });
});

describe('events as they were captured', () => {
  const recordSchema = z.record(z.string(), z.unknown());
  const captured = z
    .array(z.looseObject({ type: z.string() }))
    .parse(JSON.parse(readFileSync(new URL('../../fixtures/intervals/captured-events.json', import.meta.url), 'utf8')));

  /** Every field of the one is in the other, with the same type of value. */
  function missingIn(ours: unknown, theirs: unknown, place = ''): readonly string[] {
    if (Array.isArray(theirs)) {
      if (!Array.isArray(ours)) return [`${place} is no array`];
      return theirs.length === 0 ? [] : missingIn(ours[0], theirs[0], `${place}[0]`);
    }
    if (typeof theirs !== 'object' || theirs === null) return typeof ours === typeof theirs ? [] : [`${place} differs`];
    const held = recordSchema.safeParse(ours).data ?? {};
    return Object.entries(theirs).flatMap(([name, value]) => missingIn(held[name], value, `${place}.${name}`));
  }

  test('ours have every field of theirs', async () => {
    const { intervals, athleteId, events } = await toldIntervals({ now: () => noon });
    intervals.sendTestWebhook();
    const id = intervals.upload(athleteId, demoActivity('garmin-run', noon)) ?? '';
    intervals.remove(id);
    intervals.setWellness(athleteId, {
      ...{ weight: 77.36, restingHR: 59, hrv: 46, sleepSecs: 22_242, sleepScore: 76, sleepQuality: 3, bodyFat: 24.6 },
      steps: 11_208,
    });
    intervals.changeScopes(athleteId, ['ACTIVITY:READ']);
    await intervals.delivered();

    for (const theirs of captured) {
      const ours = events().find(({ type }) => type === theirs.type);
      expect(missingIn(ours, theirs, theirs.type)).toEqual([]);
    }
    expect(captured).toHaveLength(5);
  });
});
