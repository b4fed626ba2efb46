import { describe, expect, test } from 'vitest';
import { demoNames } from '../../../bin/local/stand-in/demo-sessions.ts';
import { demoActivity } from '../../../bin/local/strava/demo-activities.ts';
import { createSwaggerCheck, findApiDescription, propertyNamesOf } from '../../fixtures/strava/api-description.ts';
import { askForTokens, localStrava, read } from '../../fixtures/strava/local-strava.ts';

/** Strava's description is not part of this project: without it there is nothing to compare with. */
const file = findApiDescription();
const noon = Date.UTC(2026, 10, 24, 12);

if (file === undefined) console.warn("SKIPPED: Strava's API description is absent. Set AFTERRUN_STRAVA_SWAGGER to it.");

describe.skipIf(file === undefined)("as Strava's own description has it", () => {
  const check = file === undefined ? () => [] : createSwaggerCheck(file);

  async function strava() {
    const running = await localStrava();
    const { id } = running.addAthlete();
    return { running, athleteId: id, accessToken: running.connect(id).accessToken };
  }

  test('the check itself finds what is wrong', () => {
    expect(check({ id: 'x', distance: '5 km', sport_type: 'Flying', trainer: 1 }, 'DetailedActivity')).toEqual([
      'DetailedActivity.id is no integer',
      'DetailedActivity.distance is no number',
      'DetailedActivity.sport_type is "Flying", not one of Strava\'s',
      'DetailedActivity.trainer is no boolean',
    ]);
    expect(check({ errors: [{ code: 5 }] }, 'Fault')).toEqual(['Fault.errors[0].code is no string']);
    expect(check({ start_latlng: [1, 2, 3] }, 'DetailedActivity')).toEqual([
      'DetailedActivity.start_latlng has 3 items',
    ]);
  });

  test.each(demoNames)('the activity %s', async (name) => {
    const { running, athleteId, accessToken } = await strava();
    const id = running.upload(athleteId, demoActivity(name, noon));

    const detailed: unknown = await (await read(running, `activities/${id}`, accessToken)).json();
    const list: unknown = await (await read(running, 'athlete/activities', accessToken)).json();

    expect(check(detailed, 'DetailedActivity')).toEqual([]);
    expect(Array.isArray(list) ? list.flatMap((one) => check(one, 'SummaryActivity')) : 'no list').toEqual([]);
  });

  test('an activity has all that Strava always sends', async () => {
    const { running, athleteId, accessToken } = await strava();
    const id = running.upload(athleteId, demoActivity('ride', noon));

    const detailed: unknown = await (await read(running, `activities/${id}`, accessToken)).json();

    const described = file === undefined ? [] : propertyNamesOf(file, 'DetailedActivity');
    const rare = ['upload_id', 'upload_id_str', 'gear_id', 'gear', 'embed_token', 'splits_standard'];
    for (const name of described.filter((property) => !rare.includes(property))) {
      expect(detailed).toHaveProperty(name);
    }
  });

  test('the athlete, in detail and not, and the zones', async () => {
    const { running, athleteId, accessToken } = await strava();
    const narrow = running.connect(athleteId, ['read']);

    expect(check(await (await read(running, 'athlete', accessToken)).json(), 'DetailedAthlete')).toEqual([]);
    expect(check(await (await read(running, 'athlete', narrow.accessToken)).json(), 'SummaryAthlete')).toEqual([]);
    expect(check(await (await read(running, 'athlete/zones', accessToken)).json(), 'Zones')).toEqual([]);
  });

  test('a refusal of tokens', async () => {
    const { running } = await strava();

    const refused: unknown = await (await askForTokens(running, { grant_type: 'authorization_code' })).json();

    expect(check(refused, 'Fault')).toEqual([]);
  });

  test.each(['activities/1', 'athlete?x', 'clubs/1', 'athlete/activities?per_page=999'])(
    'a refusal of %s',
    async (path) => {
      const { running, accessToken } = await strava();

      const response = await read(running, path, path.startsWith('athlete?') ? 'made-up' : accessToken);
      const fault: unknown = await response.json();

      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(check(fault, 'Fault')).toEqual([]);
      expect(fault).toMatchObject({ message: expect.any(String), errors: [{ resource: expect.any(String) }] });
    },
  );
});
