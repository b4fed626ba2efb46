import { expect, test } from 'vitest';
import { readActivityJson } from '../../../bin/local/strava/activity-upload.ts';
import { localStrava, read } from '../../fixtures/strava/local-strava.ts';

const old = {
  id: 12,
  type: 'Ride',
  start_date: '2020-05-01T06:00:00Z',
  moving_time: 1800,
  elapsed_time: 1900,
  distance: 9000,
  visibility: null,
};

test('a file of before there were sport types is read by its type', async () => {
  const strava = await localStrava();
  const { id: athleteId } = strava.addAthlete();
  const { accessToken } = strava.connect(athleteId);

  const id = strava.upload(athleteId, readActivityJson(JSON.stringify(old)));

  const activity: unknown = await (await read(strava, `activities/${id}`, accessToken)).json();
  expect(activity).toMatchObject({ id: 12, sport_type: 'Ride', type: 'Ride', visibility: 'everyone' });
});

test('an id beyond 2^53 stays as it is in the file', () => {
  const json = JSON.stringify(old).replace('"id":12', '"id":12345678987654321');

  expect(readActivityJson(json).id).toBe('12345678987654321');
});

test.each([
  ['{"id": ', 'not JSON'],
  ['[]', 'expected object'],
  [JSON.stringify({ ...old, type: undefined }), 'sport_type: say which sport'],
  [JSON.stringify({ ...old, start_date: 'yesterday' }), 'start_date'],
  [JSON.stringify({ ...old, moving_time: -1 }), 'moving_time'],
  [JSON.stringify({ ...old, distance: '9 km' }), 'distance'],
  [JSON.stringify({ ...old, id: 'x' }), 'id'],
])('%s is refused with what is wrong and what is needed', (json, problem) => {
  expect(() => readActivityJson(json)).toThrow(problem);
  expect(() => readActivityJson(json)).toThrow('It needs sport_type');
});
