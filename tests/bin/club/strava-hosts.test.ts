import { expect, test } from 'vitest';
import type { ClubUnderTest } from '../../../bin/club/doctor/finding.ts';
import { stravaHosts } from '../../../bin/club/doctor/strava.ts';
import type { StravaAppAnswer } from '../../../bin/club/strava-subscriptions.ts';
import { nextStravaApiFrom, nextStravaApiUrl, stravaApiUrl } from '../../../lib/strava-addresses.ts';

const ok: StravaAppAnswer = { kind: 'ok', subscriptions: [], at: undefined };
const away: StravaAppAnswer = { kind: 'unavailable', why: 'gone' };

/** Of a club only what this check looks at. */
function look(now: number, apiUrl: string, here: StravaAppAnswer, there: StravaAppAnswer) {
  const asked: string[] = [];
  const club = {
    now,
    stack: async () => ({
      name: 'Afterrun',
      status: '',
      outputs: {},
      parameters: { StravaApiUrl: apiUrl },
      resources: [],
    }),
    strava: async () => here,
    async stravaAt(url: string) {
      asked.push(url);
      return there;
    },
  } satisfies Pick<ClubUnderTest, 'now' | 'stack' | 'strava' | 'stravaAt'>;
  return { asked, finding: Reflect.apply(stravaHosts.look, stravaHosts, [club]) };
}

test('before Strava opens the new address nobody is asked there', async () => {
  const { asked, finding } = look(nextStravaApiFrom - 1, stravaApiUrl, ok, ok);

  expect(await finding).toMatchObject({ state: 'ok', found: 'www.strava.com' });
  expect(asked).toEqual([]);
});

test.each([
  ['the new one does not answer', ok, away, 'ok'],
  ['both answer', ok, ok, 'warning'],
  ['only the new one answers', away, ok, 'problem'],
])('from then on both are asked: %s', async (_, here, there, state) => {
  const { asked, finding } = look(nextStravaApiFrom, stravaApiUrl, here, there);

  expect(await finding).toMatchObject({ state });
  expect(asked).toEqual([nextStravaApiUrl]);
});

test('a club that has moved is not told to move', async () => {
  const { asked, finding } = look(nextStravaApiFrom, nextStravaApiUrl, ok, away);

  expect(await finding).toMatchObject({ state: 'ok' });
  expect(asked).toEqual([]);
});
