import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { ownHost } from '../../functions/pages/own-host.ts';
import type { PagesServices } from '../../functions/pages/pages-services.ts';
import type { Env } from '../../functions/pages/web.ts';

const at = async (url: string, linkHost: string | undefined = 'run.example.org') => {
  const app = new Hono<Env>();
  const settings = { publicUrl: 'https://abc.execute-api.example', linkHost } as PagesServices['settings'];
  ownHost(app, settings);
  app.all('*', (context) => context.text('shown'));
  const answer = await app.request(url);
  return answer.headers.get('location') ?? (await answer.text());
};

test.each([
  '/connect',
  '/connect/strava?again=1',
  '/join/contact',
  '/oauth/callback?code=1',
  '/me/7.secret/mornings',
  '/me/7.secret/source',
])("%s needs the host that the sources know, and goes on there from the club's own", async (path) => {
  expect(await at(`https://run.example.org${path}`)).toBe(`https://abc.execute-api.example${path}`);
  expect(await at(`https://abc.execute-api.example${path}`)).toBe('shown');
  expect(await at(`https://run.example.org${path}`, '')).toBe('shown');
});

test.each(['/p/7.secret', '/c/7.secret', '/me/7.secret', '/me/7.secret/mornings/stop', '/terms', '/joined'])(
  "%s is shown at the club's own host",
  async (path) => {
    expect(await at(`https://run.example.org${path}`)).toBe('shown');
  },
);
