import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ControlServer, startControlServer } from '../../bin/local/control-server.ts';
import type { LocalClub } from '../../bin/local/local-club.ts';

let server: ControlServer;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'control-'));
  server = await startControlServer({ awsUrl: 'http://127.0.0.1:1' } as LocalClub, join(folder, 'club.json'));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const statusWith = (headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${server.url}/nothing`, { method: 'POST', headers }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end('{}');
  });

test('a page of another site, or one that was led here by another name, can have the club do nothing', async () => {
  expect(await statusWith({ origin: 'https://elsewhere.example' })).toBe(403);
  expect(await statusWith({ origin: 'null' })).toBe(403);
  expect(await statusWith({ host: 'elsewhere.example' })).toBe(403);
});

test('a program on this machine is heard', async () => {
  expect(await statusWith({})).toBe(404);
});

test('a club that stops leaves the place of another club alone', async () => {
  const file = join(folder, 'two-clubs.json');
  const first = await startControlServer({ awsUrl: 'http://127.0.0.1:1' } as LocalClub, file);
  const second = await startControlServer({ awsUrl: 'http://127.0.0.1:2' } as LocalClub, file);

  await first.stop();

  expect(readFileSync(file, 'utf8')).toContain(second.url);
  await second.stop();
  expect(existsSync(file)).toBe(false);
});
