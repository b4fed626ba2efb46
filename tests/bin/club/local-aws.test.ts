import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createAwsClients } from '../../../bin/club/aws-clients.ts';
import { useLocalClub } from '../../../bin/club/local-aws.ts';
import { listenOnThisMachine, stopServer } from '../../../bin/local/listening.ts';

test('with --local nothing goes to a real account, whatever profile and addresses this computer has', async () => {
  const logins: (string | undefined)[] = [];
  const server = createServer(({ headers }, response) => {
    logins.push(/Credential=([^/]+)/.exec(headers.authorization ?? '')?.[1]);
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
  });
  const awsUrl = await listenOnThisMachine(server, 0);
  const folder = mkdtempSync(join(tmpdir(), 'afterrun-place-'));
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
    await stopServer(server);
  });
  for (const name of ['AWS_ENDPOINT_URL', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
    vi.stubEnv(name, undefined);
  vi.stubEnv('AWS_PROFILE', 'the-real-account');
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', 'http://127.0.0.1:1');
  const place = join(folder, 'club.json');
  writeFileSync(place, JSON.stringify({ awsUrl }));

  useLocalClub(place);
  await (await createAwsClients('us-east-1').documents()).send(new ListTablesCommand({}));

  expect(logins).toEqual(['local']);
});
