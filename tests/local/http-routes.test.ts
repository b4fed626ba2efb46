import { expect, test } from 'vitest';
import { matchRoute } from '../../bin/local/http-routes.ts';

const routes = [
  '$default',
  'GET /plan/{athlete}',
  'GET /plan/today',
  'ANY /plan/{athlete}',
  'POST /strava/{secret}',
  'ANY /files/{rest+}',
  'GET /files/{id}/raw',
  'GET /',
].map((routeKey) => ({ routeKey, target: routeKey }));

test.each([
  ['GET', '/plan/today', 'GET /plan/today', {}],
  ['GET', '/plan/7', 'GET /plan/{athlete}', { athlete: '7' }],
  ['PUT', '/plan/today', 'ANY /plan/{athlete}', { athlete: 'today' }],
  ['POST', '/strava/a%2Fb', 'POST /strava/{secret}', { secret: 'a/b' }],
  ['GET', '/files/1/raw', 'GET /files/{id}/raw', { id: '1' }],
  ['GET', '/files/1/2/raw', 'ANY /files/{rest+}', { rest: '1/2/raw' }],
  ['GET', '/', 'GET /', {}],
  ['POST', '/strava/', '$default', {}],
  ['POST', '/strava/x/y', '$default', {}],
  ['GET', '/strava/%zz', '$default', {}],
])('%s %s is taken by %s', (method, path, routeKey, pathParameters) => {
  expect(matchRoute(routes, method, path)).toEqual({ routeKey, target: routeKey, pathParameters });
});

test('without a default, what no route takes is nobody’s', () => {
  expect(matchRoute(routes.slice(1), 'GET', '/nowhere')).toBeUndefined();
});

test('a parameter that is not validly encoded stays as it came', () => {
  expect(matchRoute(routes, 'POST', '/strava/%zz')?.pathParameters).toEqual({ secret: '%zz' });
});
