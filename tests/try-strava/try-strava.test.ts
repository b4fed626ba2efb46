import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { clubAssembly } from '../../bin/local/club-assembly.ts';
import { demoPhone, joinDemoAthlete } from '../../bin/local/demo-athlete.ts';
import { listenOnThisMachine, stopServer } from '../../bin/local/listening.ts';
import { demoRun } from '../../bin/local/strava/demo-activities.ts';
import { type Strava, startStrava } from '../../bin/local/strava/strava.ts';
import { type RealStravaSettings, startClubWithRealStrava } from '../../bin/try-strava/club-with-real-strava.ts';
import { readOptions } from '../../bin/try-strava/options.ts';

const app = { clientId: '51903', clientSecret: 'a-secret-of-strava' };
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
});

async function stravaOfItsOwn(): Promise<Strava> {
  const strava = await startStrava({ ...app, webhook: { retryGapMs: 50 } });
  closers.push(() => strava.stop());
  return strava;
}

/** What the tunnel would be: an address whose port the club is told. */
async function freeAddress(): Promise<URL> {
  const server = createServer();
  const origin = await listenOnThisMachine(server, 0);
  await stopServer(server);
  return new URL(origin);
}

const settingsFor = ({ apiUrl, oauthUrl }: Strava, address: URL): RealStravaSettings => ({
  ...app,
  apiUrl,
  oauthUrl,
  publicUrl: address.origin,
  countries: 'US',
  replacesSubscription: false,
  assembly: clubAssembly,
  club: { port: Number(address.port), functionsRun: 'in-this-process' },
});

const subscriptionsAt = async ({ apiUrl }: Strava): Promise<readonly { callback_url: string }[]> => {
  const query = new URLSearchParams({ client_id: app.clientId, client_secret: app.clientSecret });
  const answer: unknown = await (await fetch(`${apiUrl}/push_subscriptions?${query}`)).json();
  return z.array(z.object({ callback_url: z.string() })).parse(answer);
};

describe('the club on this machine with Strava itself', () => {
  test('hears of an upload by its public address, texts, and leaves no subscription behind', async () => {
    const strava = await stravaOfItsOwn();
    const address = await freeAddress();
    const running = await startClubWithRealStrava(settingsFor(strava, address));
    closers.push(async () => void (await running.stop()));
    const [subscription] = await subscriptionsAt(strava);
    const page = await fetch(running.joinUrl);
    const athleteId = await joinDemoAthlete({ ...running, strava });

    strava.upload(athleteId, demoRun(Date.now() - 12 * 60_000));
    await strava.delivered();
    await running.club.idle({ timeoutMs: 20_000 });
    const isEnded = await running.stop();

    expect(isEnded).toBe(true);
    expect(subscription?.callback_url).toMatch(new RegExp(`^${address.origin}/strava/`));
    expect(page.status).toBe(200);
    expect(running.club.outbox.messages.filter(({ to }) => to === demoPhone)).toHaveLength(1);
    expect(await subscriptionsAt(strava)).toEqual([]);
  });

  test('takes nothing from another club: a subscription that goes elsewhere stays, unless it is to be replaced', async () => {
    const strava = await stravaOfItsOwn();
    const other = createServer((request, response) => {
      const challenge = new URL(request.url ?? '', 'http://other').searchParams.get('hub.challenge');
      response.end(JSON.stringify({ 'hub.challenge': challenge }));
    });
    const origin = await listenOnThisMachine(other, 0);
    closers.push(() => stopServer(other));
    await strava.subscribe(`${origin}/hook`, 'verify');

    await expect(startClubWithRealStrava(settingsFor(strava, await freeAddress()))).rejects.toMatchObject({
      name: 'SubscribedElsewhereError',
      fix: expect.stringContaining('--replace'),
    });

    expect(await subscriptionsAt(strava)).toHaveLength(1);
  });

  test('asks for the Client ID and the address of the tunnel', () => {
    expect(() => readOptions([])).toThrow(/--client-id is missing/);
    expect(() => readOptions(['--client-id', '1'])).toThrow(/--url is missing/);
    expect(() => readOptions(['--client-id', '1', '--url', 'http://x.example'])).toThrow(/--url is not understood/);
    expect(() => readOptions(['--client-id', '1', '--url', 'https://x.example/path'])).toThrow(/nothing behind it/);
    expect(readOptions(['--client-id', '1', '--url', 'https://x.example/', '--replace'])).toMatchObject({
      clientId: '1',
      publicUrl: 'https://x.example',
      port: 8484,
      replacesSubscription: true,
    });
  });
});
