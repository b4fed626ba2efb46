import { expect, test } from 'vitest';
import { listMessages } from '../../../bin/club/sent-messages.ts';
import { scriptAdmin } from '../../fixtures/scripted-admin.ts';

test('a message is counted for its athlete, whichever kind of id they have, and a code for nobody', async () => {
  const row = (owner: string) => ({
    pk: { S: `athlete#${owner}` },
    sk: { S: 'message#advice#1' },
    state: { S: 'sent' },
    at: { N: '2' },
  });
  const answer = async () => ({
    status: 200,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: JSON.stringify({ Items: ['7001', 'm-1a2b3c4d', 'phone-code'].map(row) }),
  });
  const { context } = await scriptAdmin({}, {}, { dynamodb: { answer } });

  const sent = await listMessages(context.aws('us-east-1').documents, 'Afterrun-Ledger', 1);

  expect(sent.map(({ athlete }) => athlete)).toEqual(['7001', 'm-1a2b3c4d', undefined]);
});
